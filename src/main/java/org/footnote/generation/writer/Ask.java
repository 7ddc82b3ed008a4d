package org.footnote.generation.writer;

import java.util.List;

/**
 * A fact put into words, before distractors and form are chosen.
 *
 * @param question starts small where it does not start with a name; ends with a question mark
 * @param statement says the fact with {} in the place of the value; starts as in the middle of a sentence
 * @param gapped the same for a gap to fill, worded so that it differs from the question; empty where the statement serves
 * @param value as it stands among choices
 * @param gapHint what the learner shall type, such as "day, month and year", or empty
 * @param accepted forms that are right when typed, the key first; empty where typing is not asked
 * @param judged whether a true/false pair makes sense
 */
public record Ask(
        String question,
        String statement,
        String gapped,
        String value,
        String gapHint,
        List<String> accepted,
        boolean judged) {

    public Ask {
        accepted = List.copyOf(accepted);
    }

    Ask(String question, String statement, String value, String gapHint, List<String> accepted, boolean judged) {
        this(question, statement, "", value, gapHint, accepted, judged);
    }

    String forGap() {
        return gapped.isEmpty() ? statement : gapped;
    }
}
