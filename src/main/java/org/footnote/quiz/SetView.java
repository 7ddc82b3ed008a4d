package org.footnote.quiz;

import java.util.List;
import org.footnote.web.FormErrors;
import org.footnote.web.Option;

/**
 * A quiz line by line, for its teacher.
 *
 * @param questions an attempt asks as things stand
 * @param marks an attempt can earn
 * @param rule the form that adds a rule, or changes the one of line {@code changing}
 * @param changing key of that line, 0 where one is added
 */
public record SetView(
        long quiz,
        long collection,
        String title,
        String description,
        List<Line> lines,
        long questions,
        String marks,
        List<QuizzesView.KindChoice> kinds,
        List<Option> topics,
        DrawForm rule,
        long changing,
        FormErrors errors) {

    /**
     * One line.
     *
     * @param question key of a chosen question, 0 where a rule draws
     * @param text the stem of a question, or a rule in words
     * @param warning why the line asks less than it says, else empty
     */
    public record Line(
            long id, int place, long question, String text, List<String> about, String marks, String warning) {

        public boolean isDrawn() {
            return question == 0;
        }

        public int above() {
            return place - 1;
        }

        public int below() {
            return place + 1;
        }

        /** Name of the field of its marks. */
        public String marksField() {
            return "marks-" + id;
        }

        public boolean isShort() {
            return !warning.isEmpty();
        }
    }
}
