package org.footnote.quiz;

import java.time.Instant;
import java.util.List;
import org.footnote.web.FormErrors;
import org.footnote.web.Option;

/**
 * To which classrooms a quiz was given, and the form that gives it.
 *
 * @param zone in which times are typed and shown
 */
public record AssignmentsView(
        long quiz,
        String title,
        long collection,
        List<Given> given,
        List<Option> classrooms,
        String zone,
        AssignmentForm form,
        FormErrors errors) {

    /**
     * One of them.
     *
     * @param due null where it is not
     * @param closes null where it does not
     */
    public record Given(
            long classroom, String name, Instant opens, Instant due, Instant closes, Terms terms, long submitted) {}
}
