package org.footnote.quiz;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.footnote.web.FormErrors;

/** Pages about challenges. */
public interface ChallengeView {

    /**
     * One challenge in a list.
     *
     * @param quiz where the question was asked, empty: in practice
     * @param student who made it
     * @param decidedAt nothing while it is open
     * @param attempts and students: how many the question touches, as far as the viewer may mark them; 0 for a student
     * @param news whether its student has not taken note of the answer
     */
    record Line(
            long id,
            String stem,
            String quiz,
            String student,
            Challenge.State state,
            Instant madeAt,
            Optional<Instant> decidedAt,
            long attempts,
            long students,
            boolean news) {

        /** Language of the question. */
        public String lang() {
            return Spoken.of(stem);
        }

        public boolean open() {
            return state == Challenge.State.OPEN;
        }

        public boolean upheld() {
            return state == Challenge.State.UPHELD;
        }
    }

    /**
     * A page of a list.
     *
     * @param filter name of what is shown
     * @param page from 1
     */
    record Lines(List<Line> lines, String filter, long total, int page, int pages) {

        public int previous() {
            return page - 1;
        }

        public int next() {
            return page + 1;
        }
    }

    /**
     * One challenge.
     *
     * @param review of the attempt it was made in, empty for practice
     * @param slot the question with its proof; nothing while it is being asked in a quiz that is open
     */
    record One(Line line, String review, String reason, String answer, Optional<ReviewView.Slot> slot) {}

    /**
     * One challenge on a teacher's desk.
     *
     * @param question key of the question
     * @param touched every answer to it that this person may mark
     * @param bank whether the viewer may open it there
     */
    record Desk(
            One one, long question, List<Touched.Line> touched, boolean bank, DecisionForm form, FormErrors errors) {

        /** The answer as it was typed. */
        public String typed() {
            return form.answer() == null ? "" : form.answer();
        }
    }
}
