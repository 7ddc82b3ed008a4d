package org.footnote.quiz;

import java.util.List;
import org.footnote.web.FormErrors;

/**
 * The quizzes of a collection, and the form that makes one.
 *
 * @param kinds those the bank holds questions of
 * @param facts that can be asked in all
 */
public record QuizzesView(
        long collection,
        String title,
        List<QuizLine> quizzes,
        List<KindChoice> kinds,
        long facts,
        QuizForm form,
        FormErrors errors) {

    /** @param facts that can be asked of this kind */
    public record KindChoice(String value, String label, long facts, boolean chosen) {}
}
