package org.footnote.quiz;

import java.time.Instant;
import java.util.List;
import org.footnote.web.FormErrors;

/**
 * The form that changes an assignment.
 *
 * @param begun whether somebody began, so that some of it stays as it is
 * @param terms as they are now
 */
public record TermsView(
        long id,
        String title,
        boolean begun,
        Instant opens,
        Terms terms,
        List<Student> students,
        String zone,
        AssignmentForm form,
        FormErrors errors) {

    /** @param begun whether the student cannot be left out any more */
    public record Student(long person, String name, boolean begun) {}
}
