package org.footnote.generation.writer;

import java.util.List;
import org.footnote.text.Citation;

/**
 * A wrong choice.
 *
 * @param feedback what can be told to somebody who takes it, or empty
 * @param evidence what proves the feedback
 */
public record Distractor(String text, String feedback, List<Citation> evidence) {

    static Distractor plain(String text) {
        return new Distractor(text, "", List.of());
    }
}
