package org.footnote.quiz;

import java.time.Instant;
import java.util.List;
import org.footnote.web.FormErrors;
import org.footnote.web.Option;

/**
 * Everything that was given to a classroom.
 *
 * @param classrooms it can be given to again
 * @param zone of the times
 */
public record GivenView(
        long classroom,
        String name,
        List<Line> lines,
        List<Option> classrooms,
        String zone,
        CopyForm copy,
        FormErrors errors) {

    /**
     * @param closes null where it does not
     * @param withdrawn null where it stands
     * @param submitted attempts
     */
    public record Line(
            long id, String title, Instant opens, Instant due, Instant closes, Instant withdrawn, long submitted) {}
}
