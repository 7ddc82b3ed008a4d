package org.footnote.people;

import java.util.List;
import org.footnote.web.FormErrors;
import org.footnote.web.Option;

/** The administrator's list of everybody, and the form for somebody new. */
public record PeopleView(List<Entry> people, PersonForm form, String role, List<Option> roles, FormErrors errors) {

    /**
     * One person in the list.
     *
     * @param state in the viewer's language; empty when there is nothing to say
     * @param own   whether it is the viewer, who cannot close their own account
     * @param asks  whether the person asks to be erased
     * @param teaches whether there may be work to hand over
     */
    public record Entry(
            long id,
            String username,
            String displayName,
            String role,
            String state,
            boolean demo,
            boolean closed,
            boolean own,
            boolean asks,
            boolean teaches) {}
}
