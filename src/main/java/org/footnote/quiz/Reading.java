package org.footnote.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.footnote.item.ItemType;
import org.footnote.item.Matching;
import org.footnote.item.Response;

/**
 * What a form means for a question as it was put: places on the page become positions of the item.
 *
 * @param problem {@link Answering#SAVED} where there is none
 * @param emptied whether an earlier answer was taken out of its fields
 */
public record Reading(Answering problem, Optional<Response> response, boolean emptied) {

    /** Longest answer that is read, in characters. */
    public static final int LONGEST = 200;

    private static Reading of(Response response) {
        return new Reading(Answering.SAVED, Optional.of(response), false);
    }

    private static Reading none(boolean emptied) {
        return new Reading(Answering.SAVED, Optional.empty(), emptied);
    }

    private static Reading problem(Answering problem) {
        return new Reading(problem, Optional.empty(), false);
    }

    static Reading of(ResponseForm form, Posed posed) {
        ItemType type = posed.item().type();
        return switch (type) {
            case MULTIPLE_CHOICE, CLOZE_CHOICE -> chosen(form.choice(), posed.order());
            case MULTIPLE_RESPONSE -> selected(form.choice(), posed.order());
            case TRUE_FALSE -> judged(form.choice());
            case CLOZE, NUMERIC, DATE_ENTRY, SHORT_ANSWER -> entered(form.entered());
            case MATCHING -> matched(form.match(), (Matching) posed.item(), posed.order());
            case ORDERING -> placed(form.place(), posed.order());
        };
    }

    private static Reading chosen(List<String> choice, List<Integer> order) {
        if (choice.isEmpty()) {
            return none(false);
        }
        return choice.size() == 1 && isPlace(choice.get(0), order.size())
                ? of(new Response.Chosen(order.get(Integer.parseInt(choice.get(0)))))
                : problem(Answering.NO_SUCH_CHOICE);
    }

    private static Reading selected(List<String> choice, List<Integer> order) {
        Set<Integer> positions = new HashSet<>();
        for (String place : choice) {
            if (place.isEmpty()) {
                continue;
            }
            if (!isPlace(place, order.size())) {
                return problem(Answering.NO_SUCH_CHOICE);
            }
            positions.add(order.get(Integer.parseInt(place)));
        }
        return positions.isEmpty() ? none(!choice.isEmpty()) : of(new Response.Selected(positions));
    }

    private static Reading judged(List<String> choice) {
        if (choice.isEmpty()) {
            return none(false);
        }
        return choice.equals(List.of("true")) || choice.equals(List.of("false"))
                ? of(new Response.Judged(choice.equals(List.of("true"))))
                : problem(Answering.NO_SUCH_CHOICE);
    }

    private static Reading entered(String entered) {
        // control characters cannot be typed into the field and cannot be stored
        String text =
                entered == null ? "" : entered.replaceAll("\\p{Cntrl}", " ").strip();
        if (text.length() > LONGEST) {
            return problem(Answering.TOO_LONG);
        }
        return text.isEmpty() ? none(entered != null) : of(new Response.Entered(text));
    }

    private static Reading matched(List<String> match, Matching item, List<Integer> order) {
        if (match.isEmpty()) {
            return none(false);
        }
        int lefts = item.pairs().size();
        if (match.size() != lefts) {
            return problem(Answering.NO_SUCH_CHOICE);
        }
        Map<Integer, Integer> rights = new HashMap<>();
        for (int row = 0; row < lefts; row++) {
            String place = match.get(row);
            if (!place.isEmpty() && !isPlace(place, order.size() - lefts)) {
                return problem(Answering.NO_SUCH_CHOICE);
            }
            if (!place.isEmpty()) {
                rights.put(order.get(row), order.get(lefts + Integer.parseInt(place)) - lefts);
            }
        }
        return rights.isEmpty() ? none(true) : of(new Response.Matched(rights));
    }

    private static Reading placed(List<String> place, List<Integer> order) {
        if (place.isEmpty()) {
            return none(false);
        }
        if (place.size() != order.size()) {
            return problem(Answering.NO_SUCH_CHOICE);
        }
        List<Integer> places = new ArrayList<>(Collections.nCopies(order.size(), 0));
        for (int row = 0; row < order.size(); row++) {
            String given = place.get(row);
            if (!given.isEmpty() && (!isPlace(given, order.size() + 1) || given.equals("0"))) {
                return problem(Answering.NO_SUCH_CHOICE);
            }
            places.set(order.get(row), given.isEmpty() ? 0 : Integer.parseInt(given));
        }
        return places.stream().allMatch(p -> p == 0) ? none(true) : of(new Response.Placed(places));
    }

    private static boolean isPlace(String text, int size) {
        return text.matches("\\d{1,2}") && Integer.parseInt(text) < size;
    }
}
