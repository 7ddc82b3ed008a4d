package org.footnote.bank;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.footnote.item.Choice;
import org.footnote.item.ChoiceItem;
import org.footnote.item.DateEntry;
import org.footnote.item.EntryItem;
import org.footnote.item.Item;
import org.footnote.item.Matching;
import org.footnote.item.Numeric;
import org.footnote.item.Ordering;
import org.footnote.item.TrueFalse;
import org.footnote.material.CitedSpan;
import org.footnote.text.Span;
import org.jboss.resteasy.reactive.RestForm;

/**
 * A question as somebody writes it. Whatever its type, the fields of all types are here; those of another type are empty.
 *
 * @param base number of the version that was opened
 * @param key rows of the right choices, from 0
 * @param accepted forms that are right, one a line, the key first
 * @param spare right sides that belong to nothing, one a line
 * @param order what is to be put in order, one a line
 * @param place for each quote where it was taken from: document, start and end
 * @param quote the words that prove the key
 * @param seen findings of the gates that the writer has read, by their names
 * @param intent {@code check}, {@code save}, {@code approve}, or {@code type} for the fields of another type
 * @param difficulty from 0 (easy) to 1 (hard); blank: as it was, or in the middle
 * @param from {@code review} where one came from the queue, {@code regrade} where marks wait for the corrected key
 */
record EditorForm(
        @RestForm String base,
        @RestForm String stem,
        @RestForm List<String> choice,
        @RestForm List<String> feedback,
        @RestForm List<String> key,
        @RestForm String truth,
        @RestForm String accepted,
        @RestForm String unit,
        @RestForm String tolerance,
        @RestForm String precision,
        @RestForm List<String> left,
        @RestForm List<String> right,
        @RestForm String spare,
        @RestForm String order,
        @RestForm String explanation,
        @RestForm List<String> place,
        @RestForm List<String> quote,
        @RestForm List<String> seen,
        @RestForm String intent,
        @RestForm String from,
        @RestForm String type,
        @RestForm String kind,
        @RestForm String topic,
        @RestForm String difficulty) {

    private static final String ANYWHERE = ":0:1";

    EditorForm {
        base = text(base);
        stem = text(stem).strip();
        choice = list(choice);
        feedback = list(feedback);
        key = list(key);
        truth = text(truth);
        accepted = text(accepted);
        unit = text(unit).strip();
        tolerance = text(tolerance).strip();
        precision = text(precision);
        left = list(left);
        right = list(right);
        spare = text(spare);
        order = text(order);
        explanation = text(explanation).strip();
        place = list(place);
        quote = list(quote);
        seen = list(seen);
        intent = text(intent);
        from = text(from);
        type = text(type);
        kind = text(kind);
        topic = text(topic).strip();
        difficulty = text(difficulty).strip().replace(',', '.');
    }

    private static String text(String sent) {
        return sent == null ? "" : sent.replace("\r\n", "\n");
    }

    private static List<String> list(List<String> sent) {
        return sent == null
                ? List.of()
                : sent.stream().map(s -> text(s).strip()).toList();
    }

    /** An item as it is opened. */
    static EditorForm of(
            Question question, Item item, int base, List<CitedSpan> cited, List<String> quotes, String from) {
        List<Choice> choices = item instanceof ChoiceItem choice ? choice.choices() : List.of();
        List<Matching.Pair> pairs = item instanceof Matching matching ? matching.pairs() : List.of();
        return new EditorForm(
                String.valueOf(base),
                item.stem(),
                choices.stream().map(Choice::text).toList(),
                choices.stream().map(Choice::feedback).toList(),
                item instanceof ChoiceItem choice
                        ? choice.keys().stream().map(String::valueOf).toList()
                        : List.of(),
                item instanceof TrueFalse statement ? String.valueOf(statement.key()) : "",
                item instanceof EntryItem entry ? String.join("\n", entry.accepted()) : "",
                item instanceof Numeric number ? number.unit() : "",
                item instanceof Numeric number && number.tolerance() > 0 ? Figures.plain(number.tolerance()) : "",
                item instanceof DateEntry date && date.asked() != date.known()
                        ? date.asked().name()
                        : "",
                pairs.stream().map(Matching.Pair::left).toList(),
                pairs.stream().map(Matching.Pair::right).toList(),
                item instanceof Matching matching ? String.join("\n", matching.distractors()) : "",
                item instanceof Ordering ordering ? String.join("\n", ordering.order()) : "",
                item.explanation(),
                cited.stream().map(EditorForm::place).toList(),
                quotes,
                List.of(),
                "",
                from,
                item.type().code(),
                question.kind().name(),
                question.topic(),
                Figures.plain(Math.round(question.difficulty() * 100) / 100.0));
    }

    /** An item that is yet to be written, of this type and with this proof. */
    static EditorForm blank(String type, List<CitedSpan> cited, List<String> quotes) {
        return new EditorForm(
                "0",
                "",
                null,
                null,
                null,
                "",
                "",
                "",
                "",
                "",
                null,
                null,
                "",
                "",
                "",
                cited.stream().map(EditorForm::place).toList(),
                quotes,
                null,
                "",
                "",
                type,
                "",
                "",
                "");
    }

    /** How far a difficulty may be typed: 0 to 1. */
    boolean hasDifficulty() {
        return difficulty.isEmpty()
                || difficulty.matches("0|1|0?\\.\\d{1,3}|[01]\\.\\d{1,3}") && Double.parseDouble(difficulty) <= 1;
    }

    double difficultyOr(double usual) {
        return difficulty.isEmpty() ? usual : Double.parseDouble(difficulty);
    }

    /** The place of words of which only the document is known. */
    static String anywhere(long document) {
        return document + ANYWHERE;
    }

    static String place(CitedSpan cited) {
        return cited.document() + ":" + cited.span().start() + ":"
                + cited.span().end();
    }

    /**
     * Where a quote was taken from.
     *
     * @throws IllegalArgumentException where the form was tampered with
     */
    static CitedSpan taken(String place) {
        if (!place.matches("\\d{1,18}:\\d{1,9}:\\d{1,9}")) {
            throw new IllegalArgumentException("no place: " + place);
        }
        String[] parts = place.split(":");
        return new CitedSpan(
                Long.parseLong(parts[0]), new Span(Integer.parseInt(parts[1]), Integer.parseInt(parts[2])));
    }

    static List<String> lines(String text) {
        return Arrays.stream(text.split("\n"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    boolean isCheck() {
        return intent.equals("check");
    }

    /** Whether the writer only wants the fields of another type. */
    boolean isOfOtherType() {
        return intent.equals("type");
    }

    boolean isApproval() {
        return intent.equals("approve");
    }

    boolean hasSeen(Set<String> findings) {
        return seen.containsAll(findings);
    }

    /** A row of choices or pairs. */
    public record Row(int number, String first, String second, boolean key) {

        public int place() {
            return number + 1;
        }

        boolean filled() {
            return !first.isEmpty() || !second.isEmpty();
        }

        /** Name of the field of a citation. */
        public String name() {
            return "quote" + number;
        }
    }

    /** The choices, and some empty rows for more. */
    public List<Row> choices() {
        return rows(choice, feedback, 4);
    }

    /** What was written as choices, while the fields of another type are shown. */
    public List<Row> kept() {
        return choices().stream().filter(Row::filled).toList();
    }

    /** What was written as pairs, while the fields of another type are shown. */
    public List<Row> keptPairs() {
        return pairs().stream().filter(Row::filled).toList();
    }

    /** The pairs of a matching, and some empty rows for more. */
    public List<Row> pairs() {
        return rows(left, right, 4);
    }

    /** The citations: place and words. */
    public List<Row> quotes() {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < Math.min(place.size(), quote.size()); i++) {
            // a place for one more proof that was not filled
            if (!quote.get(i).isEmpty() || !place.get(i).endsWith(ANYWHERE)) {
                rows.add(new Row(i, place.get(i), quote.get(i), false));
            }
        }
        return rows;
    }

    private List<Row> rows(List<String> first, List<String> second, int fewest) {
        int filled = 0;
        for (int i = 0; i < first.size(); i++) {
            filled = first.get(i).isEmpty()
                            && (i >= second.size() || second.get(i).isEmpty())
                    ? filled
                    : i + 1;
        }
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < Math.max(fewest, filled + 1); i++) {
            rows.add(new Row(
                    i,
                    i < first.size() ? first.get(i) : "",
                    i < second.size() ? second.get(i) : "",
                    key.contains(String.valueOf(i))));
        }
        return rows;
    }
}
