package org.footnote.quiz;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.footnote.item.Choice;
import org.footnote.item.ChoiceItem;
import org.footnote.item.Item;
import org.footnote.item.Matching;
import org.footnote.item.Ordering;
import org.footnote.item.Response;

/**
 * What was answered to one version of a question, said of another. A part is the same where it has the same words; one that
 * was reworded is the one in its place; one that is gone is nothing.
 */
final class Carrying {

    private Carrying() {}

    /** Nothing where all that was answered is gone, or the versions are of different types. */
    static Optional<Response> over(Item shown, Item now, Response response) {
        if (shown.type() != now.type()) {
            return Optional.empty();
        }
        if (shown instanceof ChoiceItem from && now instanceof ChoiceItem to) {
            return chosen(map(texts(from), texts(to)), response);
        }
        if (shown instanceof Matching from
                && now instanceof Matching to
                && response instanceof Response.Matched given) {
            return matched(map(from.lefts(), to.lefts()), map(from.rights(), to.rights()), given);
        }
        if (shown instanceof Ordering from && now instanceof Ordering to && response instanceof Response.Placed given) {
            return placed(map(from.order(), to.order()), to.order().size(), given);
        }
        return Optional.of(response);
    }

    private static Optional<Response> chosen(List<Integer> places, Response response) {
        if (response instanceof Response.Chosen one) {
            int place = places.get(one.choice());
            return place < 0 ? Optional.empty() : Optional.of(new Response.Chosen(place));
        }
        Set<Integer> kept = new HashSet<>();
        ((Response.Selected) response)
                .choices().stream().map(places::get).filter(p -> p >= 0).forEach(kept::add);
        return kept.isEmpty() ? Optional.empty() : Optional.of(new Response.Selected(kept));
    }

    private static Optional<Response> matched(List<Integer> lefts, List<Integer> rights, Response.Matched given) {
        Map<Integer, Integer> kept = new HashMap<>();
        given.rights().forEach((left, right) -> {
            if (lefts.get(left) >= 0 && rights.get(right) >= 0) {
                kept.put(lefts.get(left), rights.get(right));
            }
        });
        return kept.isEmpty() ? Optional.empty() : Optional.of(new Response.Matched(kept));
    }

    private static Optional<Response> placed(List<Integer> places, int size, Response.Placed given) {
        List<Integer> kept = new ArrayList<>(java.util.Collections.nCopies(size, 0));
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i) >= 0) {
                kept.set(places.get(i), Math.min(given.places().get(i), size));
            }
        }
        return kept.stream().allMatch(p -> p == 0) ? Optional.empty() : Optional.of(new Response.Placed(kept));
    }

    /** For each part its place in the other version, -1 where it is gone. */
    private static List<Integer> map(List<String> from, List<String> to) {
        return IntStream.range(0, from.size())
                .map(i -> {
                    int same = to.indexOf(from.get(i));
                    boolean reworded = same < 0 && i < to.size() && !from.contains(to.get(i));
                    return reworded ? i : same;
                })
                .boxed()
                .toList();
    }

    private static List<String> texts(ChoiceItem item) {
        return item.choices().stream().map(Choice::text).toList();
    }
}
