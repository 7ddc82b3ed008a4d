package org.footnote.quiz;

import java.util.List;
import org.footnote.web.FormErrors;

/**
 * One question of an assignment over all its students.
 *
 * @param typed whether it is answered by typing, so that equal answers can be marked by hand
 * @param accepted what is right now, where it is typed
 * @param previous key of the question before in the table, 0 where there is none
 * @param lines how often what was there to take was taken
 * @param open how often nothing was answered in what was handed in
 */
public record AnswersOfQuestionView(
        long assignment,
        String title,
        long question,
        int number,
        String stem,
        boolean typed,
        List<String> accepted,
        ItemFigures figures,
        long previous,
        long next,
        List<AnswersView.Line> lines,
        long asked,
        long open,
        List<Group> groups,
        FormErrors errors) {

    /**
     * Equal answers.
     *
     * @param number from 1
     * @param answer as it is kept
     * @param mark share of the full mark in per cent, empty where it differs or is not marked yet
     * @param handedIn how many of them can be marked
     * @param acceptable whether it can be made a key
     * @param percent and reason: as they were typed
     */
    public record Group(
            int number,
            String text,
            String answer,
            String mark,
            boolean byHand,
            boolean out,
            long handedIn,
            boolean acceptable,
            List<Student> students,
            String percent,
            String reason) {

        /** Whether the key does not give it the full mark. */
        public boolean unrecognised() {
            return !mark.equals("100") && handedIn > 0;
        }
    }

    /** @param open whether the attempt is under way */
    public record Student(long attempt, int slot, String name, int number, boolean open) {}
}
