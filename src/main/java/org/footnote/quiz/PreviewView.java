package org.footnote.quiz;

import java.util.List;

/**
 * An attempt as it might be, made of {@link Asked} as a student's page is.
 *
 * @param draw seed of this one
 * @param owned whether the viewer may change the quiz
 */
public record PreviewView(
        long quiz, long collection, String title, boolean owned, long draw, List<Question> questions) {

    /** @param marks what a right answer earns */
    public record Question(int number, Asked asked, String marks) {}

    public long next() {
        return draw + 1;
    }
}
