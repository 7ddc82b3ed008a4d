package org.footnote.quiz;

import java.util.List;
import org.footnote.web.FormErrors;
import org.footnote.web.Option;

/**
 * What was printed of a quiz, and the form to print it.
 *
 * @param owned whether the viewer may change the quiz
 */
public record PrintsView(
        long quiz,
        long collection,
        String title,
        boolean owned,
        List<Line> prints,
        List<Option> sizes,
        PrintForm form,
        FormErrors errors) {

    /** @param about when, how many questions, how many variants, which paper */
    public record Line(long id, String about) {}
}
