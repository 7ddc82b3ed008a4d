package org.footnote.generation.language;

import java.util.List;
import java.util.Set;
import org.footnote.text.Token;

/**
 * A finite verb with its auxiliaries.
 *
 * @param end unit behind the group
 */
record VerbGroup(Verbs.Verb verb, boolean passive, boolean present, String auxiliary, int end) {

    private static final Set<String> PARTICLES =
            Set.of("forward", "out", "up", "down", "off", "aside", "back", "away", "apart");

    /** The group that starts at a unit, or null: past or present of a known verb, or a passive. */
    static VerbGroup at(List<Unit> units, List<Token> tokens, int i) {
        Token token = word(units, tokens, i);
        if (token == null || token.isCapitalised()) {
            return null;
        }
        String lower = token.lower();
        if (lower.equals("was") || lower.equals("were") || lower.equals("is") || lower.equals("are")) {
            return passive(units, tokens, i + 1, lower);
        }
        if (lower.equals("had") || lower.equals("has") || lower.equals("have")) {
            Token been = word(units, tokens, i + 1);
            if (been != null && been.is("been")) {
                return passive(units, tokens, i + 2, lower + " been");
            }
            return null;
        }
        Token before = word(units, tokens, i - 1);
        if (before != null
                && (before.tagged("AUX", "PART") && !before.text().equals("'s")
                        || before.is("to", "having", "not", "be", "been"))) {
            return null;
        }
        if (token.tagged("VERB")) {
            Verbs.Verb past = Verbs.past(lower);
            if (past != null && !isReduced(units, tokens, i, before)) {
                return new VerbGroup(past, false, false, "", i + 1);
            }
            Verbs.Verb third = Verbs.third(lower);
            if (third != null) {
                return new VerbGroup(third, false, true, "", i + 1);
            }
        }
        return null;
    }

    private static VerbGroup passive(List<Unit> units, List<Token> tokens, int i, String auxiliary) {
        int k = i;
        Token token = word(units, tokens, k);
        while (token != null && token.tagged("ADV") && Verbs.participle(token.lower()) == null && !token.is("not")) {
            k++;
            token = word(units, tokens, k);
        }
        if (token == null || !token.tagged("VERB", "ADJ")) {
            return null;
        }
        Verbs.Verb verb = Verbs.participle(token.lower());
        boolean present = auxiliary.equals("is")
                || auxiliary.equals("are")
                || auxiliary.startsWith("ha") && !auxiliary.startsWith("had");
        return verb == null ? null : new VerbGroup(verb, true, present, auxiliary, k + 1);
    }

    /** "the treaty signed by both sides": a participle that describes, no finite verb. */
    private static boolean isReduced(List<Unit> units, List<Token> tokens, int i, Token before) {
        Token after = word(units, tokens, i + 1);
        boolean by = after != null && after.is("by", "between", "from", "with", "under");
        boolean ambiguous = Verbs.participle(tokens.get(units.get(i).first()).lower()) != null;
        boolean comma = before != null && before.text().equals(",");
        return ambiguous
                && (by && before != null && before.tagged("NOUN", "PROPN") && !isPronounLike(before) || comma && by);
    }

    private static boolean isPronounLike(Token token) {
        return token.tagged("PRON");
    }

    private static Token word(List<Unit> units, List<Token> tokens, int i) {
        if (i < 0 || i >= units.size() || units.get(i).kind() != Unit.Kind.WORD) {
            return null;
        }
        return tokens.get(units.get(i).first());
    }

    String particle(List<Token> tokens, List<Unit> units) {
        Token next = word(units, tokens, end);
        boolean two = next != null && PARTICLES.contains(next.lower());
        return two ? next.lower() : "";
    }

    int particleLength(List<Token> tokens, List<Unit> units) {
        return particle(tokens, units).isEmpty() ? 0 : 1;
    }
}
