package org.footnote.generation.writer;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.footnote.generation.language.Collection;
import org.footnote.generation.language.Sentence;
import org.footnote.generation.language.Verbs;
import org.footnote.text.Token;

/** Verb phrases of a collection that can stand as choices: "to prevent the collapse", "joining the league". */
final class Phrases {

    private static final Set<String> STOP = Set.of(
            "which",
            "who",
            "that",
            "when",
            "where",
            "while",
            "because",
            "although",
            "but",
            "as",
            "so",
            "if",
            "until",
            "whereas",
            "rather",
            "instead",
            "whose",
            "than",
            "nor",
            "whether",
            "how",
            "since");
    private static final Set<String> LEANING = Set.of(
            "it",
            "they",
            "them",
            "he",
            "she",
            "him",
            "this",
            "these",
            "those",
            "such",
            "its",
            "his",
            "her",
            "their",
            "our",
            "we",
            "us",
            "itself",
            "themselves",
            "himself",
            "you",
            "my",
            "i",
            "your",
            "any",
            "all",
            "every",
            "each",
            "always",
            "never",
            "no",
            "none",
            "only",
            "both");

    private Phrases() {}

    /** Gerunds after a comma, "of", "by", "meant" or "means". */
    static Set<String> gerunds(Collection collection) {
        Set<String> out = new LinkedHashSet<>();
        for (Sentence s : collection.sentences()) {
            List<Token> t = s.tokens();
            for (int i = 1; i + 2 < t.size(); i++) {
                Token before = t.get(i - 1);
                boolean opens = before.text().matches("[,;]") || before.is("of", "by", "means", "meant", "and", "for");
                if (opens && !t.get(i).isCapitalised() && Verbs.ing(t.get(i).lower()) != null) {
                    add(s, i, out);
                }
            }
        }
        return out;
    }

    private static void add(Sentence s, int from, Set<String> out) {
        List<Token> t = s.tokens();
        int to = from + 1;
        while (to < t.size()
                && !STOP.contains(t.get(to).lower())
                && !t.get(to).text().matches("[,.;:!?“”()—–]")
                && !(to > from + 2
                        && t.get(to).is("and")
                        && to + 1 < t.size()
                        && t.get(to + 1).tagged("VERB"))
                && !(to > from + 1 && t.get(to).is("to") && t.get(to).tagged("PART"))) {
            if (LEANING.contains(t.get(to).lower())) {
                return;
            }
            to++;
        }
        int start = t.get(from).from();
        int end = t.get(to - 1).to();
        String phrase = s.text().substring(start, end);
        boolean closed = !t.get(to - 1).tagged("ADP", "DET", "CCONJ", "ADJ", "AUX", "PART", "POSS")
                || t.get(to - 1).text().equals("'s");
        boolean date = s.dates().stream().anyMatch(d -> d.from() >= start && d.to() <= end);
        if (closed && !date && to - from >= 4 && to - from <= 13) {
            out.add(phrase);
        }
    }
}
