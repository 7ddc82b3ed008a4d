package org.footnote.quiz;

import java.time.Instant;
import java.util.List;
import org.footnote.web.FormErrors;
import org.footnote.web.Option;

/**
 * One assignment, for those who teach the classroom.
 *
 * @param due null where it is not
 * @param closes null where it does not
 * @param withdrawn null where it stands
 * @param code asked before an attempt begins, else empty
 * @param begun whether somebody began it
 * @param narrowed whether it is for some students only
 * @param classrooms it can be copied to
 * @param zone of its times
 * @param copy the form that copies it
 */
public record AssignmentView(
        long id,
        long quiz,
        String title,
        long classroom,
        String classroomName,
        Instant opens,
        Instant due,
        Instant closes,
        Instant withdrawn,
        Terms terms,
        Counting counting,
        Conduct conduct,
        boolean begun,
        boolean narrowed,
        List<Student> students,
        List<Option> classrooms,
        String zone,
        CopyForm copy,
        FormErrors errors) {

    /**
     * What a student did.
     *
     * @param exception what the student gets where it is not what everybody gets, else empty
     * @param excepts whether an exception can be made
     * @param mark the share of the full mark that counts, in per cent; empty where nothing was handed in
     * @param open whether an attempt is under way
     */
    public record Student(
            long id, String name, String exception, boolean excepts, List<Handed> handed, boolean open, String mark) {}

    /**
     * An attempt that was handed in.
     *
     * @param daysLate 0 where it was in time
     * @param taken per cent of its mark that lateness takes off
     */
    public record Handed(long id, int number, Instant at, String score, String max, long daysLate, long taken) {}

    public long handedIn() {
        return students.stream().filter(s -> !s.handed().isEmpty()).count();
    }

    public String code() {
        return conduct.code().orElse("");
    }
}
