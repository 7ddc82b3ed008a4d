package org.footnote.generation.language;

import java.util.List;
import org.footnote.text.Citation;
import org.footnote.text.DateMention;

/**
 * Who did what: a subject, a finite verb and what follows, cut out of a sentence. Positions are tokens.
 *
 * @param subject from, to
 * @param passive whether the subject suffers the action
 * @param auxiliary "was", "were", "had been" … or empty
 * @param complement from, to of each piece behind the verb, dates left out
 * @param date when it happened, or null
 * @param datePreposition of that date
 * @param occasion from, to of an opening phrase that says on what occasion ("At the congress"), or null
 * @param tail from, to of what the sentence adds in a participle ("heralding …"), or null
 */
public record Clause(
        Sentence sentence,
        int[] subject,
        Verbs.Verb verb,
        boolean passive,
        boolean present,
        String auxiliary,
        String particle,
        List<int[]> complement,
        DateMention date,
        String datePreposition,
        int[] occasion,
        int[] tail,
        int first,
        int last) {

    public String subjectText() {
        return slice(subject[0], subject[1]);
    }

    public String complementText() {
        StringBuilder out = new StringBuilder();
        for (int[] piece : complement) {
            if (out.length() > 0) {
                out.append(' ');
            }
            out.append(slice(piece[0], piece[1]));
        }
        return out.toString();
    }

    /** Token ranges of a piece joined as the sentence has them. */
    public String slice(int from, int to) {
        if (to <= from) {
            return "";
        }
        var tokens = sentence.tokens();
        return sentence.text()
                .substring(tokens.get(from).from(), tokens.get(to - 1).to());
    }

    public String occasionText() {
        return occasion == null ? "" : slice(occasion[0], occasion[1]);
    }

    public String tailText() {
        return tail == null ? "" : slice(tail[0], tail[1]);
    }

    /** The clause with its date, from the first word to the last. */
    public List<Citation> evidence() {
        var tokens = sentence.tokens();
        int from = tokens.get(first).from();
        int to = tokens.get(last - 1).to();
        if (date != null) {
            from = Math.min(from, date.from());
            to = Math.max(to, date.to());
        }
        return sentence.cite(from, to);
    }

    public boolean hasDate() {
        return date != null;
    }
}
