package org.footnote.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.footnote.item.ChoiceItem;
import org.footnote.item.EntryItem;
import org.footnote.item.Item;
import org.footnote.item.Mark;
import org.footnote.item.Marking;
import org.footnote.item.Matching;
import org.footnote.item.MultipleResponse;
import org.footnote.item.Ordering;
import org.footnote.item.Remark;
import org.footnote.item.Response;
import org.footnote.item.TrueFalse;
import org.footnote.web.Page;

/**
 * Response and key of one question, side by side, after the submission.
 *
 * @param choices as they were shown, the response and the keys named; empty where there were none
 * @param given what was typed, else empty
 * @param keys accepted forms of what was to be typed, the key first
 * @param pairs of a matching, in the order its left sides were shown
 * @param spare right sides of a matching that belong to nothing
 * @param steps what was to be put in order, in its order
 * @param share what the mark is made of where it is made of parts, else empty
 * @param remark what else there is to say about the mark, else empty
 */
public record Told(
        List<Choice> choices,
        String given,
        List<String> keys,
        List<Pair> pairs,
        List<String> spare,
        List<Step> steps,
        String share,
        String remark) {

    /** @param text empty for true and false */
    public record Choice(String letter, String value, String text, boolean mine, boolean key) {}

    /** @param given the right side that was chosen, empty where there was none */
    public record Pair(String left, String given, String key) {

        public boolean right() {
            return given.equals(key);
        }

        public boolean open() {
            return given.isEmpty();
        }
    }

    /** @param given the place it was given, 0 for none */
    public record Step(int place, String text, int given) {

        public boolean open() {
            return given == 0;
        }
    }

    static Told of(Posed posed, Mark given, Optional<Response> response, Locale locale) {
        Item item = posed.item();
        Asked asked = posed.asked(response);
        Mark mark = response.map(r -> Marking.mark(item, r)).orElse(Mark.NOT_RIGHT);
        // the mark on record counts; marking again only says why
        Remark remark = mark.fraction() == given.fraction() ? mark.remark() : Remark.NONE;
        return new Told(
                choices(item, posed.order(), asked),
                asked.entry().text(),
                item instanceof EntryItem entry ? entry.shown() : List.of(),
                item instanceof Matching matching ? pairs(matching, asked) : List.of(),
                item instanceof Matching matching ? matching.distractors() : List.of(),
                item instanceof Ordering ordering ? steps(ordering, response) : List.of(),
                response.map(r -> share(item, r, given, locale)).orElse(""),
                RemarkWords.of(remark, given.correction(), locale));
    }

    private static List<Choice> choices(Item item, List<Integer> order, Asked asked) {
        List<Choice> choices = new ArrayList<>();
        if (item instanceof Matching) {
            return choices;
        }
        for (Asked.Option option : asked.options()) {
            boolean key = item instanceof ChoiceItem choice
                    ? choice.choices().get(order.get(choices.size())).correct()
                    : item instanceof TrueFalse statement
                            && statement.key() == option.value().equals("true");
            choices.add(new Choice(option.letter(), option.value(), option.text(), option.chosen(), key));
        }
        return choices;
    }

    private static List<Pair> pairs(Matching item, Asked asked) {
        return asked.rows().stream()
                .map(row -> {
                    String given = row.given().isEmpty()
                            ? ""
                            : asked.options().get(Integer.parseInt(row.given())).text();
                    String key = item.rights().get(item.lefts().indexOf(row.text()));
                    return new Pair(row.text(), given, key);
                })
                .toList();
    }

    private static List<Step> steps(Ordering item, Optional<Response> response) {
        return IntStream.range(0, item.order().size())
                .mapToObj(i -> new Step(
                        i + 1,
                        item.order().get(i),
                        response.map(r -> ((Response.Placed) r).places().get(i)).orElse(0)))
                .toList();
    }

    private static String share(Item item, Response response, Mark mark, Locale locale) {
        QuizMessages m = Page.messages(QuizMessages.class, locale);
        if (item instanceof MultipleResponse several && response instanceof Response.Selected selected) {
            long right =
                    selected.choices().stream().filter(several.keys()::contains).count();
            long wrong = selected.choices().size() - right;
            return m.share_choices(right, several.keys().size(), wrong);
        }
        if (item instanceof Matching matching) {
            int pairs = matching.pairs().size();
            return m.share_pairs(Math.round(mark.fraction() * pairs), pairs);
        }
        if (item instanceof Ordering ordering) {
            int neighbours = ordering.order().size() - 1;
            return m.share_order(Math.round(mark.fraction() * neighbours), neighbours);
        }
        return "";
    }

    /** Whether the key itself was typed, not another form that is right. */
    public boolean keyTyped() {
        return given.equalsIgnoreCase(keys.get(0));
    }
}
