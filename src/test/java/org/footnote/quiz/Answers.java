package org.footnote.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.footnote.item.ChoiceItem;
import org.footnote.item.EntryItem;
import org.footnote.item.Item;
import org.footnote.item.Matching;
import org.footnote.item.Ordering;
import org.footnote.item.TrueFalse;
import org.jsoup.nodes.Document;

/** Fields of an answer, found by reading the page as a student does. */
final class Answers {

    private Answers() {}

    /** The item that a page asks. */
    static Item asked(Document page) {
        String stem = page.selectFirst(".stem").text();
        return Stream.concat(
                        EveryType.ALL.stream().map(EveryType.Question::item),
                        IntStream.rangeClosed(1, 12).mapToObj(TestCourse::item))
                .filter(i -> stem.contains(i.stem().split("____")[0].strip()))
                .findFirst()
                .orElseThrow();
    }

    /** The key. */
    static Map<String, Object> right(Document page) {
        Item item = asked(page);
        if (item instanceof ChoiceItem choice) {
            return Map.of(
                    "choice",
                    choice.keys().stream()
                            .map(k -> place(page, choice.choices().get(k).text()))
                            .sorted()
                            .toList());
        }
        if (item instanceof TrueFalse statement) {
            return Map.of("choice", String.valueOf(statement.key()));
        }
        if (item instanceof EntryItem entry) {
            return Map.of("entered", entry.key());
        }
        return item instanceof Matching matching ? matched(page, matching) : placed(page, (Ordering) item);
    }

    private static String place(Document page, String text) {
        return page.select("label.choice").stream()
                .filter(l -> l.selectFirst("span").text().equals(text))
                .map(l -> l.selectFirst("input").val())
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Object> matched(Document page, Matching item) {
        List<String> values = new ArrayList<>();
        for (String left : lefts(page)) {
            String right = item.rights().get(item.lefts().indexOf(left));
            values.add(String.valueOf(rights(page).indexOf(right)));
        }
        return Map.of("match", values);
    }

    private static Map<String, Object> placed(Document page, Ordering item) {
        return Map.of(
                "place",
                elements(page).stream()
                        .map(e -> String.valueOf(item.order().indexOf(e) + 1))
                        .toList());
    }

    static List<String> lefts(Document page) {
        return page.select(".duo label").eachText();
    }

    /** Right sides in the order they are shown. */
    static List<String> rights(Document page) {
        List<String> list = page.select(".sides span").eachText();
        return list.isEmpty()
                ? page.selectFirst(".duo select").select("option").eachText().subList(1, rows(page))
                : list;
    }

    private static int rows(Document page) {
        return page.selectFirst(".duo select").select("option").size();
    }

    static List<String> elements(Document page) {
        return page.select(".turn label").eachText();
    }

    /** Something that is not right, or only half. */
    static Map<String, Object> other(Document page) {
        Item item = asked(page);
        return switch (item.type()) {
            case MULTIPLE_CHOICE, CLOZE_CHOICE, TRUE_FALSE ->
                Map.of(
                        "choice",
                        page.select("label.choice input").eachAttr("value").stream()
                                .filter(v -> !List.of(v).equals(right(page).get("choice"))
                                        && !v.equals(right(page).get("choice")))
                                .findFirst()
                                .orElseThrow());
            case MULTIPLE_RESPONSE ->
                Map.of(
                        "choice",
                        page.select("label.choice input").eachAttr("value").subList(0, 2));
            case CLOZE -> Map.of("entered", "a third");
            case NUMERIC -> Map.of("entered", "703 million");
            case DATE_ENTRY -> Map.of("entered", "June 1815");
            case SHORT_ANSWER -> Map.of("entered", "Taleyrand");
            case MATCHING ->
                Map.of(
                        "match",
                        IntStream.range(0, lefts(page).size())
                                .mapToObj(i -> i == 1 ? "" : "0")
                                .toList());
            case ORDERING -> Map.of("place", List.of("1", "2", "3", "5", "4"));
        };
    }
}
