package org.footnote.generation.writer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.footnote.generation.Source;
import org.footnote.generation.fact.DatedEvent;
import org.footnote.generation.fact.Knowledge;
import org.footnote.generation.language.Sentence;
import org.footnote.generation.language.Words;
import org.footnote.text.DateGrammar;
import org.footnote.text.DatePrecision;

/** Dated events that can stand in a list beside others: told in few words, without their date, each told once. */
final class Timeline {

    private static final int LONGEST = 18;

    /** Share of the words of one event that stand in the other where they are the same. */
    static final double MOSTLY = 0.6;

    /** Enough where they are of the same time. */
    static final double PARTLY = 0.4;

    private final Told told = new Told();
    private final Support support;

    Timeline(Knowledge knowledge, Support support) {
        this.support = support;
        knowledge.facts().stream()
                .filter(f -> f instanceof DatedEvent)
                .map(f -> (DatedEvent) f)
                .filter(this::stands)
                .sorted(Comparator.comparing((DatedEvent d) -> d.date().start())
                        .thenComparing(d -> d.date().precision())
                        .thenComparing(d -> -d.event().content().size()))
                .forEach(d -> {
                    if (!told.has(d)) {
                        told.add(d);
                    }
                });
    }

    /** In the order of their dates. */
    List<DatedEvent> events() {
        return told.events();
    }

    Map<Source, List<DatedEvent>> byDocument() {
        Map<Source, List<DatedEvent>> out = new LinkedHashMap<>();
        events().forEach(e ->
                out.computeIfAbsent(e.source(), s -> new ArrayList<>()).add(e));
        return out;
    }

    /** The event in words that stand alone, its date left out. */
    static String told(DatedEvent dated) {
        return Words.capitalised(clause(dated));
    }

    /** The same in the middle of a sentence. */
    static String clause(DatedEvent dated) {
        return dated.event().specific().shortened().told();
    }

    private boolean stands(DatedEvent dated) {
        String told = told(dated);
        boolean dateShown =
                !DateGrammar.find(told, new org.footnote.text.DateContext()).isEmpty()
                        || told.matches(".*\\b\\d{4}\\b.*");
        return dated.slot().equals("date")
                && !dated.isQuoted()
                && dated.disputed().isEmpty()
                && dated.date().precision().compareTo(DatePrecision.YEAR) <= 0
                && !dated.event().isVague()
                && Words.count(told) >= 4
                && Words.count(told) <= LONGEST
                && Words.content(told).size() >= 3
                && !dateShown
                && !support.datedOtherwise(dated.event().content(), dated.date(), dated.source());
    }

    /** One event told twice: much the same words, or the same sentence, or the same deed at a time that fits. */
    static boolean same(DatedEvent a, DatedEvent b) {
        Set<String> x = a.event().content();
        Set<String> y = b.event().content();
        Sentence sentence = a.event().sentence();
        boolean deed = a.event().identity().equals(b.event().identity());
        return deed
                || Words.share(x, y) >= MOSTLY
                || Words.share(y, x) >= MOSTLY
                || sentence == b.event().sentence() && a.date().overlaps(b.date())
                || a.date().overlaps(b.date()) && (Words.share(x, y) >= PARTLY || Words.share(y, x) >= PARTLY);
    }
}
