package org.footnote.quiz;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.footnote.web.FormErrors;

/**
 * An attempt as its teacher reads it, open or handed in.
 *
 * @param assignment 0 where nobody gave the quiz, or who reads may not see what was given
 * @param submitted null while it is open
 * @param deadline null where it may take as long as it likes
 * @param questions keys by number
 * @param amended what teachers did to marks, by number
 * @param marked by which versions, by number
 * @param deed whose form came back, else empty
 */
public record TeacherAttemptView(
        long id,
        String quiz,
        long assignment,
        String student,
        int number,
        Instant started,
        Instant submitted,
        Instant deadline,
        boolean over,
        boolean told,
        String score,
        String max,
        List<ReviewView.Slot> slots,
        Map<Integer, Long> questions,
        Map<Integer, Amended> amended,
        Map<Integer, Marked> marked,
        String zone,
        String deed,
        String until,
        String reason,
        FormErrors errors) {

    /** @param at when it was decided that this version marks, null where that is the one that was shown */
    public record Marked(int shown, int by, Instant at) {}

    public Marked marked(int slot) {
        return marked.get(slot);
    }

    public Amended amended(int slot) {
        return amended.get(slot);
    }

    public long question(int slot) {
        return questions.get(slot);
    }

    public boolean handedIn() {
        return submitted != null;
    }

    public boolean extendable() {
        return !handedIn() && deadline != null && !over;
    }

    /** What was typed into this form. */
    public String reasonOf(String form) {
        return form.equals(deed) ? reason : "";
    }

    public String untilOf(String form) {
        return form.equals(deed) ? until : "";
    }

    /** What is wrong with this form. */
    public FormErrors errorsOf(String form) {
        return form.equals(deed) ? errors : FormErrors.none();
    }
}
