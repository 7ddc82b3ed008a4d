package org.footnote.quiz;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.footnote.item.Choice;
import org.footnote.item.ChoiceItem;
import org.footnote.item.EntryItem;
import org.footnote.item.Item;
import org.footnote.item.Marking;
import org.footnote.item.Matching;
import org.footnote.item.Ordering;
import org.footnote.item.Response;
import org.footnote.item.TrueFalse;

/** How often each answer to a question was given. */
final class Tally {

    /** So many typed answers are shown; the rest are too rare to teach anything. */
    private static final int TYPED = 10;

    private final Map<Response, Long> given = new HashMap<>();
    private long open;

    /** @param response null: nothing was answered, or the answer was taken back */
    void add(Response response, long times) {
        if (response == null) {
            open += times;
        } else {
            given.merge(response, times, Long::sum);
        }
    }

    /** How often nothing was answered. */
    long open() {
        return open;
    }

    /** @param yes and no: words for the two answers to a statement */
    List<AnswersView.Line> lines(Item item, long asked, String yes, String no) {
        List<AnswersView.Line> lines = new ArrayList<>();
        if (item instanceof ChoiceItem choice) {
            for (int i = 0; i < choice.choices().size(); i++) {
                Choice c = choice.choices().get(i);
                int place = i;
                lines.add(line(letter(i), c.text(), c.correct(), asked, r -> took(r, place)));
            }
        } else if (item instanceof TrueFalse statement) {
            lines.add(line("", yes, statement.key(), asked, new Response.Judged(true)::equals));
            lines.add(line("", no, !statement.key(), asked, new Response.Judged(false)::equals));
        } else if (item instanceof Matching matching) {
            for (int i = 0; i < matching.pairs().size(); i++) {
                Matching.Pair pair = matching.pairs().get(i);
                Integer place = i;
                lines.add(line(
                        "",
                        pair.left() + " → " + pair.right(),
                        true,
                        asked,
                        r -> r instanceof Response.Matched m
                                && place.equals(m.rights().get(place))));
            }
        } else if (item instanceof Ordering ordering) {
            for (int i = 0; i < ordering.order().size(); i++) {
                int place = i;
                lines.add(line(
                        String.valueOf(i + 1),
                        ordering.order().get(i),
                        true,
                        asked,
                        r -> r instanceof Response.Placed p
                                && p.places().size() > place
                                && p.places().get(place) == place + 1));
            }
        } else if (item instanceof EntryItem entry) {
            typed(entry, asked, lines);
        }
        return lines;
    }

    private AnswersView.Line line(String letter, String text, boolean right, long asked, Predicate<Response> took) {
        long taken = given.entrySet().stream()
                .filter(e -> took.test(e.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
        return AnswersView.Line.of(letter, text, right, taken, asked);
    }

    private static boolean took(Response response, int place) {
        return response instanceof Response.Chosen chosen && chosen.choice() == place
                || response instanceof Response.Selected selected
                        && selected.choices().contains(place);
    }

    private void typed(EntryItem item, long asked, List<AnswersView.Line> lines) {
        given.entrySet().stream()
                .filter(e -> e.getKey() instanceof Response.Entered)
                .sorted(Map.Entry.<Response, Long>comparingByValue()
                        .reversed()
                        .thenComparing(e -> ((Response.Entered) e.getKey()).text(), Comparator.naturalOrder()))
                .limit(TYPED)
                .forEach(e -> lines.add(AnswersView.Line.of(
                        "",
                        ((Response.Entered) e.getKey()).text(),
                        Marking.mark(item, e.getKey()).right(),
                        e.getValue(),
                        asked)));
        if (lines.stream().noneMatch(AnswersView.Line::right)) {
            lines.add(AnswersView.Line.of("", item.key(), true, 0, asked));
        }
    }

    private static String letter(int place) {
        return String.valueOf((char) ('A' + place));
    }
}
