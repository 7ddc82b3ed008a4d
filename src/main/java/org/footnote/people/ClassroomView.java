package org.footnote.people;

import java.util.List;
import org.footnote.web.FormErrors;

/** One classroom: who is in it, and the form to enrol somebody. */
public record ClassroomView(long id, String name, List<Entry> members, String username, FormErrors errors) {

    /** One member; the part is in the viewer's language. */
    public record Entry(long personId, String username, String displayName, String part) {}
}
