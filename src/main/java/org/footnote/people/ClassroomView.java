package org.footnote.people;

import java.util.List;
import org.footnote.web.FormErrors;

/**
 * One classroom: who is in it, and the form to enrol somebody.
 *
 * @param administered whether the viewer also says who is in it
 */
public record ClassroomView(
        long id,
        String name,
        boolean administered,
        boolean archived,
        List<Entry> members,
        String username,
        FormErrors errors) {

    /** What is current in the navigation. */
    public String section() {
        return "classrooms";
    }

    /** Whether the one who looks teaches here. */
    public boolean isTaught() {
        return !administered;
    }

    /** One member; the part is in the viewer's language. @param times none for those who teach */
    public record Entry(long personId, String username, String displayName, String part, List<Time> times) {}

    /** An extra time to choose. @param percent how much more than usual */
    public record Time(String value, long percent, boolean chosen) {}
}
