package org.footnote.generation.language;

import java.util.List;
import org.footnote.text.Token;

/** What stands in front of a subject: "In December 1811, ...", "At the congress in 1882, ...". */
final class OpeningPhrases {

    private final List<Unit> units;
    private final List<Token> tokens;

    OpeningPhrases(List<Unit> units, List<Token> tokens) {
        this.units = units;
        this.tokens = tokens;
    }

    /** A date at the start of the clause: "In December 1949, ...", "At the congress in 1982, ...". */
    Unit leadingDate(int subjectUnit) {
        int k = subjectUnit - 1;
        if (k < 0) {
            return null;
        }
        if (units.get(k).kind() == Unit.Kind.DATE) {
            return opens(k) ? units.get(k) : null;
        }
        if (!tokens.get(units.get(k).first()).text().equals(",")) {
            return null;
        }
        for (int j = k - 1; j >= 0; j--) {
            Unit unit = units.get(j);
            if (unit.kind() == Unit.Kind.DATE) {
                boolean inOccasion = j == k - 1 && phraseStart(j) >= 0;
                boolean followed = tokens.get(units.get(j + 1).first()).text().equals(",");
                return opens(j) && followed || inOccasion ? unit : null;
            }
            Token token = tokens.get(unit.first());
            boolean finite = unit.kind() == Unit.Kind.WORD
                    && (token.tagged("AUX", "SCONJ") || ClauseParser.CLAUSE_STARTS.contains(token.lower()));
            if (finite || unit.kind() == Unit.Kind.WORD && token.text().matches("[;:]")) {
                return null;
            }
        }
        return null;
    }

    private boolean opens(int k) {
        return k == 0
                || tokens.get(units.get(k - 1).first()).text().matches("[,;]")
                || tokens.get(units.get(k - 1).first()).is("and", "but", "also", "however");
    }

    /** Start of an opening phrase "At ...", "In ...", "During ..." that reaches to a unit, or -1. */
    private int phraseStart(int end) {
        for (int k = end; k >= 0; k--) {
            if (units.get(k).kind() != Unit.Kind.WORD) {
                continue;
            }
            Token token = tokens.get(units.get(k).first());
            if (token.is("at", "in", "during") && opens(k)) {
                Token next = tokens.get(units.get(k + 1).first());
                return next.is(
                                "order",
                                "response",
                                "addition",
                                "spite",
                                "terms",
                                "doing",
                                "return",
                                "fact",
                                "contrast",
                                "turn",
                                "case",
                                "light",
                                "view",
                                "reply")
                        ? -1
                        : k;
            }
            if (token.tagged("AUX", "SCONJ", "PRON") || token.text().matches("[,;:]")) {
                return -1;
            }
        }
        return -1;
    }

    /** "At the enlarged meeting of the commission in 1985, he ...": the phrase without its date. */
    int[] occasionBefore(int comma) {
        if (comma < 2 || !tokens.get(units.get(comma).first()).text().equals(",")) {
            return null;
        }
        int end = units.get(comma - 1).kind() == Unit.Kind.DATE ? comma - 1 : comma;
        int start = phraseStart(end - 1);
        if (start < 0 || end - start < 3) {
            return null;
        }
        return new int[] {units.get(start).first(), units.get(end - 1).last()};
    }
}
