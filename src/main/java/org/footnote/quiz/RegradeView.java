package org.footnote.quiz;

import java.util.List;
import java.util.Optional;
import org.footnote.web.FormErrors;

/**
 * A question that is put right, and what that would change.
 *
 * @param bank whether this person may change the bank
 * @param key what there is to say about it, as the form says it
 * @param reworded how many answers are to other words than the question has now
 * @param place where one came from
 * @param answers how many answers there are to mark
 * @param open how many attempts among them are not handed in
 * @param run the dry run, nothing where none was asked
 * @param ruled what was decided last, empty: nothing
 */
public record RegradeView(
        long question,
        String stem,
        boolean bank,
        KeyFields key,
        RegradeForm.Wanted wanted,
        long reworded,
        RegradeForm.Place place,
        long answers,
        long open,
        Optional<Run> run,
        String ruled,
        String reason,
        boolean moved,
        FormErrors errors) {

    /**
     * What would change.
     *
     * @param lines marks that would be other ones
     * @param same how many answers keep their mark
     * @param silent whether there is something to apply though no mark changes
     * @param digest names it: another one where anything moved
     */
    public record Run(List<Line> lines, long same, boolean silent, String digest) {

        public boolean applicable() {
            return silent || !lines.isEmpty();
        }
    }

    /**
     * A mark that would be another one.
     *
     * @param former empty: the question counted for nobody
     * @param mark empty: the question counts for nobody
     * @param formerScore and others: empty while the attempt is open
     */
    public record Line(
            long attempt,
            int slot,
            String student,
            int number,
            String quiz,
            String response,
            String former,
            String mark,
            String formerScore,
            String formerMax,
            String score,
            String max,
            boolean manual) {}

    public boolean out() {
        return wanted.does() == RegradeForm.Deed.OUT;
    }
}
