package org.footnote.people;

import org.footnote.web.FormErrors;

/**
 * The page that leads into a classroom.
 *
 * @param code as it was typed, empty where none was
 * @param room name of the classroom behind it, empty where there is none yet
 * @param who what the viewer can do there
 */
public record JoinView(String code, String room, Who who, String displayName, String username, FormErrors errors) {

    /** Who stands before the door. */
    public enum Who {
        STRANGER,
        STUDENT,
        /** Is in already. */
        INSIDE,
        /** Does not study, so does not join. */
        OTHER
    }

    public boolean isInside() {
        return who == Who.INSIDE;
    }

    public boolean isStudent() {
        return who == Who.STUDENT;
    }

    public boolean isOther() {
        return who == Who.OTHER;
    }

    /** The address of this page, as sign-in takes it. */
    public String path() {
        return "/join/" + code;
    }
}
