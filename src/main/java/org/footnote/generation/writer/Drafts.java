package org.footnote.generation.writer;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.footnote.generation.Draft;
import org.footnote.generation.fact.DatedEvent;
import org.footnote.generation.fact.Fact;
import org.footnote.generation.language.Words;
import org.footnote.item.Item;
import org.footnote.item.Kind;
import org.footnote.text.Citation;

/** Makes drafts of items: their id, their proof, what proves the explanation, and how hard they are. */
final class Drafts {

    private Drafts() {}

    /** A draft that asks one fact. */
    static Draft of(Fact fact, String form, Item item, Set<Citation> context, List<Notes.Note> around) {
        Set<Citation> more = new LinkedHashSet<>();
        around.forEach(n -> more.addAll(n.evidence()));
        more.addAll(context);
        return of(fact.key(), fact.kind(), form, item, fact.evidence(), more, difficulty(fact, form, item));
    }

    /** A draft that asks what several facts have in common: their order, or which belongs to which. */
    static Draft of(
            String key,
            Kind kind,
            String form,
            Item item,
            List<Citation> citations,
            Set<Citation> context,
            double difficulty) {
        Set<Citation> more = new LinkedHashSet<>(context);
        more.removeAll(citations);
        String id = form.substring(0, 2) + "-" + String.format(Locale.ROOT, "%016x", id(key + "|" + form));
        return new Draft(
                id, item, kind, Draft.topicOf(kind), key, form, citations, List.copyOf(more), rounded(difficulty));
    }

    private static long id(String text) {
        long h = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            h = (h ^ text.charAt(i)) * 0x100000001b3L;
        }
        return h;
    }

    /**
     * Typing is harder than choosing, choosing than judging; a day is harder than a year; a value that several sources give
     * is easier; a long stem is harder.
     */
    private static double difficulty(Fact fact, String form, Item item) {
        double d =
                switch (item.type()) {
                    case CLOZE, SHORT_ANSWER, NUMERIC, DATE_ENTRY -> 0.6;
                    case MULTIPLE_RESPONSE, MATCHING, ORDERING -> 0.55;
                    case MULTIPLE_CHOICE, CLOZE_CHOICE -> 0.45;
                    case TRUE_FALSE -> 0.3;
                };
        if (fact instanceof DatedEvent date) {
            d += date.date().precision().ordinal() == 0 ? 0.12 : 0;
            d -= date.accepted().isEmpty() ? 0 : 0.08;
        }
        return d + Math.min(0.15, Words.count(item.stem()) * 0.004);
    }

    private static double rounded(double difficulty) {
        return Math.round(Math.min(0.95, difficulty) * 100) / 100.0;
    }
}
