package org.footnote.generation.frame;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.footnote.generation.language.Sentence;
import org.footnote.text.DateMention;
import org.footnote.text.Token;

/** Which phrases of a clause say when. */
final class Times {

    private static final Set<String> SMALL = Set.of(
            "in",
            "on",
            "at",
            "by",
            "from",
            "since",
            "until",
            "till",
            "during",
            "between",
            "to",
            "the",
            "of",
            "around",
            "about",
            "before",
            "after",
            "as",
            "early",
            "same",
            "year",
            "month",
            "throughout",
            "and",
            ",",
            "through",
            "over",
            "within",
            "that",
            "only",
            "both",
            "late",
            "for");

    private Times() {}

    /** The date that a phrase consists of, prepositions apart; null where it says more than a time. */
    static DateMention date(Sentence sentence, BitSet words, String preposition) {
        List<Token> tokens = sentence.tokens();
        int from = tokens.get(words.nextSetBit(0)).from();
        int to = tokens.get(words.length() - 1).to();
        DateMention only = null;
        for (DateMention mention : sentence.dates()) {
            if (mention.from() < to && mention.to() > from) {
                if (only != null) {
                    return null;
                }
                only = mention;
            }
        }
        if (only == null) {
            return null;
        }
        for (int i = words.nextSetBit(0); i >= 0; i = words.nextSetBit(i + 1)) {
            Token token = tokens.get(i);
            boolean inside = token.from() >= only.from() && token.to() <= only.to();
            if (!inside && !SMALL.contains(token.lower())) {
                return null;
            }
        }
        return only;
    }
}
