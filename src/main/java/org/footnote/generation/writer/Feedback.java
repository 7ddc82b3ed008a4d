package org.footnote.generation.writer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.footnote.generation.fact.Knowledge;
import org.footnote.generation.fact.Tellings.Telling;
import org.footnote.generation.language.Lines;
import org.footnote.generation.language.Names;
import org.footnote.generation.language.Sentence;
import org.footnote.generation.language.Words;

/** What the sources do say of somebody or some country that is the wrong choice, where it is near to what is asked. */
final class Feedback {

    /** What is told has something in common with the question that few sentences have. */
    private static final double NEAR = 0.55;

    private static final int REMEMBERED = 60;
    private static final int LONGEST = 26;

    private final Map<String, List<Telling>> told = new HashMap<>();
    private final Lines lines;
    private final int sentences;

    Feedback(Knowledge knowledge) {
        this.lines = knowledge.collection().lines();
        this.sentences = knowledge.collection().sentences().size();
        Names names = knowledge.names();
        for (Sentence sentence : knowledge.collection().sentences()) {
            for (Telling telling : knowledge.tellings().of(sentence)) {
                boolean whole = !telling.leans();
                if (whole && Words.count(telling.text()) <= LONGEST) {
                    String name = names.person(telling.subject()).orElse(telling.subject());
                    List<Telling> all = told.computeIfAbsent(name, n -> new ArrayList<>());
                    if (all.size() < REMEMBERED) {
                        all.add(telling);
                    }
                }
            }
        }
    }

    /** The wrong choice with what is true of it, or plain. */
    Distractor on(String name, Set<String> about, String key) {
        Telling best = null;
        double most = NEAR;
        Set<String> own = Words.content(name);
        for (Telling telling : told.getOrDefault(name, List.of())) {
            Set<String> words = new HashSet<>(Words.content(telling.text()));
            words.removeAll(own);
            double bond = words.size() < 4 || Words.contains(telling.text(), key) ? 0 : bond(words, about);
            if (bond > most) {
                most = bond;
                best = telling;
            }
        }
        return best == null
                ? Distractor.plain(name)
                : new Distractor(name, sentence(Words.capitalised(best.text())), best.evidence());
    }

    private double bond(Set<String> words, Set<String> about) {
        double all = Math.log(sentences + 1.0);
        double bond = 0;
        for (String stem : words) {
            bond += about.contains(stem) ? Math.log((sentences + 1.0) / (lines.with(stem).length + 0.5)) / all : 0;
        }
        return bond;
    }

    private static String sentence(String text) {
        return text.matches("(?s).*[.!?]”$") ? text : text + ".";
    }
}
