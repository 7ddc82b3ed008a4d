package org.footnote.generation.language;

import java.util.List;
import java.util.Set;
import org.footnote.text.Token;

/** Finds the noun phrase in front of a verb, or nothing where its left end is in doubt. */
final class SubjectFinder {

    private static final Set<String> INNER =
            Set.of("of", "for", "on", "to", "in", "between", "with", "at", "from", "by", "against", "about");

    private final List<Unit> units;
    private final List<Token> tokens;

    SubjectFinder(List<Unit> units, List<Token> tokens) {
        this.units = units;
        this.tokens = tokens;
    }

    /** First and last token of the subject and its first unit. */
    int[] before(int verb) {
        int end = verb;
        while (end > 0
                && isWord(end - 1)
                && token(end - 1).tagged("ADV")
                && !token(end - 1).isCapitalised()) {
            end--;
        }
        if (end > 0 && isWord(end - 1) && token(end - 1).text().equals(",")) {
            end = beforeApposition(end - 1);
            if (end < 0) {
                return null;
            }
        }
        while (end > 0 && units.get(end - 1).kind() == Unit.Kind.ASIDE) {
            end--;
        }
        int start = end;
        while (start > 0 && belongs(start - 1)) {
            start--;
        }
        start = withoutLeadingPreposition(start, end);
        start = withoutConjunction(start, end);
        if (start < 0 || start >= end || !cleanStart(start)) {
            return null;
        }
        return new int[] {units.get(start).first(), units.get(end - 1).last(), start};
    }

    /** "X, chairman of Y, declared": the subject stands before the first comma. */
    private int beforeApposition(int secondComma) {
        for (int k = secondComma - 1; k > 0 && k > secondComma - 16; k--) {
            if (isWord(k) && token(k).text().equals(",")) {
                Token first = token(k + 1);
                boolean apposition =
                        first.tagged("DET", "NOUN", "PROPN", "ADJ", "POSS") || Gazetteer.isRole(first.lower());
                boolean named = token(k - 1).tagged("PROPN") || units.get(k - 1).kind() == Unit.Kind.ASIDE;
                return apposition && named ? k : -1;
            }
            if (isWord(k) && token(k).tagged("VERB", "AUX", "PRON", "SCONJ")) {
                return -1;
            }
        }
        return -1;
    }

    private boolean belongs(int k) {
        Unit unit = units.get(k);
        if (unit.kind() == Unit.Kind.QUOTE || unit.kind() == Unit.Kind.NAME || unit.kind() == Unit.Kind.ASIDE) {
            return true;
        }
        if (unit.kind() == Unit.Kind.DATE) {
            return false;
        }
        Token t = token(k);
        if (t.tagged("ADP")) {
            return INNER.contains(t.lower()) && k > 0;
        }
        return t.tagged("DET", "ADJ", "NOUN", "PROPN", "NUM", "PART", "POSS") && !t.is("that", "to")
                || t.is("to") && t.tagged("ADP")
                || t.is("and")
                || t.tagged("PRON") && t.is("he", "she", "it", "they");
    }

    /** "During the next decade the Soviet Union": the noun phrase behind the adverbial is the subject. */
    private int withoutLeadingPreposition(int start, int end) {
        boolean leading = start > 0 && isWord(start - 1) && token(start - 1).tagged("ADP")
                || start < end && isWord(start) && token(start).tagged("ADP");
        if (!leading) {
            return start;
        }
        for (int k = end - 1; k > start + 1; k--) {
            boolean opens = isWord(k) && token(k).is("the", "a", "an");
            boolean free = isWord(k - 1)
                    && !token(k - 1).tagged("ADP", "DET", "ADJ")
                    && !token(k - 1).text().equals("'s");
            if (opens && free) {
                return k;
            }
        }
        return -1;
    }

    private int withoutConjunction(int start, int end) {
        int s = start;
        while (s >= 0 && s < end && isWord(s) && token(s).is("and")) {
            s++;
        }
        return s;
    }

    private boolean cleanStart(int start) {
        if (isWord(start) && token(start).tagged("ADP", "PART")) {
            return false;
        }
        if (start == 0) {
            return true;
        }
        Unit before = units.get(start - 1);
        if (before.kind() != Unit.Kind.WORD) {
            return true;
        }
        Token t = tokens.get(before.first());
        return t.text().matches("[,;:]")
                || t.is(
                        "and",
                        "but",
                        "that",
                        "when",
                        "while",
                        "as",
                        "then",
                        "thus",
                        "therefore",
                        "although",
                        "because",
                        "after",
                        "before")
                || t.tagged("ADV")
                || isWord(start) && token(start).is("the", "a", "an");
    }

    private boolean isWord(int k) {
        return units.get(k).kind() == Unit.Kind.WORD;
    }

    private Token token(int k) {
        return tokens.get(units.get(k).first());
    }
}
