package org.footnote.progress;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.footnote.quiz.Amended;
import org.footnote.quiz.Asked;
import org.footnote.quiz.ChallengeForm;
import org.footnote.quiz.Objection;
import org.footnote.quiz.ReviewView;
import org.footnote.quiz.Spoken;
import org.footnote.web.FormErrors;

/** Pages of practice. */
public interface PracticeView {

    /**
     * Where practice begins.
     *
     * @param next when the next fact is due, nothing where none is to come
     */
    record Start(
            long due,
            long fresh,
            long met,
            int sitting,
            int retention,
            List<CourseLine> courses,
            Optional<Instant> next) {

        public boolean nothing() {
            return due == 0 && fresh == 0;
        }

        public boolean severalCourses() {
            return courses.size() > 1;
        }

        /** Whether the learner reaches no question at all. */
        public boolean noQuestions() {
            return nothing() && met == 0;
        }
    }

    /** A course with what is to be practised of it. */
    record CourseLine(long id, String title, long due, long fresh) {

        public boolean nothing() {
            return due == 0 && fresh == 0;
        }
    }

    /**
     * A question before its answer; nothing in it tells the key.
     *
     * @param most questions in this sitting
     * @param problem what was wrong with what was sent, empty at first
     * @param certainty code of what was chosen before, empty where nothing was
     */
    record Question(long sitting, int number, int most, Asked asked, String problem, String certainty) {

        public boolean refused() {
            return !problem.isEmpty();
        }
    }

    /**
     * A question after its answer.
     *
     * @param days until the fact returns, 0 for today
     * @param last whether this was the last question
     * @param amended what a teacher decided about it, where that is not what the question shows
     */
    record Told(
            long sitting,
            int number,
            int most,
            ReviewView.Slot slot,
            int days,
            boolean last,
            Optional<Amended> amended,
            Objection objection) {

        /** The same after the form against the question came back. */
        Told with(ChallengeForm form, FormErrors errors) {
            return new Told(sitting, number, most, slot, days, last, amended, objection.with(form, errors));
        }
    }

    /**
     * A sitting at its end.
     *
     * @param asked questions that were answered and may be told
     * @param withheld the others, whose facts a quiz asks now
     * @param going whether there is a question to go on with
     */
    record End(long sitting, int asked, long right, int withheld, List<Line> lines, boolean going, long due) {}

    /** One question of it. */
    record Line(int number, String stem, boolean right, boolean partly, int days) {

        /** Language of the question. */
        public String lang() {
            return Spoken.of(stem);
        }
    }
}
