package org.footnote.generation.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.footnote.generation.language.Collection;
import org.footnote.generation.language.Sentence;
import org.footnote.generation.language.Words;

/** Plain statements about a named policy: the question it answered, what it meant, what it was for. */
final class PolicyClaims {

    private static final String NAME = "(?:[Tt]he policy of )?“([^”]{4,80})”";
    private static final Pattern ANSWERED =
            Pattern.compile(NAME + "(?: policy)? (?:answered|addressed|settled) the question of (how [^.;:]+)");
    private static final Pattern MEANT = Pattern.compile(NAME + "(?: policy)? meant (\\p{Ll}+ing [^.;:,]+)");
    private static final Pattern AIMED =
            Pattern.compile("[Tt]he (purpose|aim|goal|objective) of " + NAME + " was (to [^.;:,]+)");

    private final Collection collection;

    PolicyClaims(Collection collection) {
        this.collection = collection;
    }

    List<Fact> all() {
        List<Fact> facts = new ArrayList<>();
        for (Sentence sentence : collection.sentences()) {
            answered(sentence, facts);
            meant(sentence, facts);
            aimed(sentence, facts);
        }
        return facts;
    }

    private static void answered(Sentence sentence, List<Fact> facts) {
        Matcher matcher = ANSWERED.matcher(sentence.text());
        if (matcher.find() && Words.count(matcher.group(2)) <= 20) {
            String name = Words.capitalised(matcher.group(1));
            String asked = matcher.group(2);
            facts.add(new PolicyFact(
                    name,
                    PolicyFact.Slot.ANSWERS,
                    name,
                    "which policy answered the question of " + asked + "?",
                    "the question of " + asked + " was answered by the policy of “{}”",
                    false,
                    sentence.source(),
                    sentence.cite(matcher.start(), matcher.end())));
        }
    }

    private static void meant(Sentence sentence, List<Fact> facts) {
        Matcher matcher = MEANT.matcher(sentence.text());
        if (matcher.find() && Words.count(matcher.group(2)) <= 12) {
            String name = matcher.group(1);
            facts.add(new PolicyFact(
                    name,
                    PolicyFact.Slot.MEANING,
                    matcher.group(2).strip(),
                    "what did the policy of “" + name + "” mean?",
                    "the policy of “" + name + "” meant {}",
                    false,
                    sentence.source(),
                    sentence.cite(matcher.start(), matcher.end())));
        }
    }

    private static void aimed(Sentence sentence, List<Fact> facts) {
        Matcher matcher = AIMED.matcher(sentence.text());
        if (matcher.find() && Words.count(matcher.group(3)) <= 12) {
            String name = matcher.group(2);
            facts.add(new PolicyFact(
                    name,
                    PolicyFact.Slot.AIM,
                    matcher.group(3).strip(),
                    "what was the " + matcher.group(1) + " of the policy of “" + name + "”?",
                    "the " + matcher.group(1) + " of the policy of “" + name + "” was {}",
                    false,
                    sentence.source(),
                    sentence.cite(matcher.start(), matcher.end())));
        }
    }
}
