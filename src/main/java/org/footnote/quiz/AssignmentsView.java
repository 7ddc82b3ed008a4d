package org.footnote.quiz;

import java.time.Instant;
import java.util.List;
import org.footnote.people.Classrooms;
import org.footnote.web.FormErrors;
import org.footnote.web.Option;

/**
 * To which classrooms a quiz was given, and the form that gives it.
 *
 * @param students of all these classrooms, by classroom
 * @param zone in which times are typed and shown
 */
public record AssignmentsView(
        long quiz,
        String title,
        long collection,
        List<Given> given,
        List<Option> classrooms,
        List<Classrooms.Taught> students,
        String zone,
        AssignmentForm form,
        FormErrors errors) {

    /**
     * One of them.
     *
     * @param due null where it is not
     * @param closes null where it does not
     * @param students it is for, 0 for the whole classroom
     */
    public record Given(
            long id,
            long classroom,
            String name,
            Instant opens,
            Instant due,
            Instant closes,
            Terms terms,
            Counting counting,
            int students,
            long submitted) {}
}
