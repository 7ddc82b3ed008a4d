package org.footnote.generation.language;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.footnote.text.Token;

/** Sequences of capitalised words, and what speaks for their being people. */
final class NameEvidence {

    private static final Set<String> PERSONAL = Set.of(
            "visit",
            "speech",
            "article",
            "claim",
            "confidence",
            "statement",
            "trip",
            "death",
            "letter",
            "successor",
            "birthday",
            "seniority",
            "consent",
            "goals",
            "hopes",
            "desire",
            "idea",
            "theory",
            "work",
            "book");
    private static final Set<String> PERSONAL_VERBS = Set.of(
            "meet",
            "lead",
            "sign",
            "send",
            "make",
            "request",
            "decide",
            "admit",
            "call",
            "respect",
            "realize",
            "offer",
            "reject",
            "become",
            "name",
            "appoint",
            "write",
            "win",
            "intercede",
            "serve",
            "invent",
            "discover");

    /** A sequence of capitalised words with what speaks for its being a person. */
    static final class Candidate {
        int seen;
        int evidence;
    }

    private final Map<String, Candidate> candidates = new TreeMap<>();

    private NameEvidence() {}

    static Map<String, Candidate> of(Collection collection) {
        NameEvidence evidence = new NameEvidence();
        collection.sentences().forEach(evidence::collect);
        return evidence.candidates;
    }

    private void collect(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        boolean[] inTitle = new boolean[tokens.size()];
        for (Unit unit : Units.of(sentence)) {
            if (unit.kind() == Unit.Kind.NAME) {
                java.util.Arrays.fill(inTitle, unit.first(), unit.last(), true);
            }
        }
        int i = 0;
        while (i < tokens.size()) {
            if (inTitle[i] || !isNamePart(tokens, i)) {
                i++;
                continue;
            }
            int end = i + 1;
            while (end < tokens.size() && !inTitle[end] && isNamePart(tokens, end)) {
                end++;
            }
            consider(tokens, i, end);
            i = end;
        }
    }

    private static boolean isNamePart(List<Token> tokens, int i) {
        Token t = tokens.get(i);
        boolean shape = t.text().matches("\\p{Lu}[\\p{Ll}\\p{M}]+(?:-\\p{L}[\\p{Ll}\\p{M}]+)*|\\p{Lu}\\.");
        return shape
                && !Gazetteer.isNameOfThing(t.text())
                && !Gazetteer.isTitle(t.text())
                && !(i == 0 && !t.tagged("PROPN"))
                && !t.is("the", "a", "in", "on", "at", "by", "this", "these", "it", "he", "although", "after");
    }

    /** "Secretary of State Anna Berg", "Minister of Foreign Affairs Anna Berg". */
    private static boolean isBehindOffice(List<Token> tokens, int from) {
        for (int of = from - 2; of > 0 && of >= from - 3; of--) {
            boolean named = tokens.subList(of + 1, from).stream().allMatch(Token::isCapitalised);
            if (named && tokens.get(of).is("of", "for")) {
                return Gazetteer.isTitle(tokens.get(of - 1).text());
            }
        }
        return false;
    }

    private void consider(List<Token> tokens, int from, int to) {
        if (to - from > 4) {
            return;
        }
        StringBuilder name = new StringBuilder();
        for (int k = from; k < to; k++) {
            name.append(k > from ? " " : "").append(tokens.get(k).text());
        }
        Candidate candidate = candidates.computeIfAbsent(name.toString(), n -> new Candidate());
        candidate.seen++;
        Token before = from > 0 ? tokens.get(from - 1) : null;
        Token after = to < tokens.size() ? tokens.get(to) : null;
        Token next = to + 1 < tokens.size() ? tokens.get(to + 1) : null;
        boolean behindOffice = isBehindOffice(tokens, from);
        boolean partOfLonger = after != null && after.isCapitalised() && after.tagged("PROPN")
                || before != null
                        && before.isCapitalised()
                        && from > 1
                        && before.tagged("PROPN")
                        && !behindOffice
                        && !Gazetteer.isTitle(before.text())
                        && !Gazetteer.isNationality(before.text());
        if (partOfLonger || before != null && before.is("the")) {
            return;
        }
        if (behindOffice || before != null && (Gazetteer.isTitle(before.text()) || Gazetteer.isRole(before.lower()))) {
            candidate.evidence += 2;
        }
        if (after != null && after.text().equals("'s") && next != null && PERSONAL.contains(next.lower())) {
            candidate.evidence += 2;
        }
        if (after != null && !after.isCapitalised()) {
            Verbs.Verb verb = Verbs.past(after.tagged("ADV") && next != null ? next.lower() : after.lower());
            if (verb != null
                    && (verb.can("say")
                            || verb.can("travel")
                            || verb.can("propose")
                            || PERSONAL_VERBS.contains(verb.base()))) {
                candidate.evidence++;
            }
        }
    }
}
