package org.footnote.people;

import java.util.Optional;

/**
 * What the session cookie says: which person, and the stamp of their account when they signed in. The stamp changes
 * with the password, so that older sessions end.
 */
record SessionSubject(long personId, String stamp) {

    static SessionSubject of(Person person) {
        return new SessionSubject(person.id(), person.sessionStamp());
    }

    static Optional<SessionSubject> parse(String text) {
        int dot = text.indexOf('.');
        try {
            return dot < 1
                    ? Optional.empty()
                    : Optional.of(new SessionSubject(Long.parseLong(text.substring(0, dot)), text.substring(dot + 1)));
        } catch (NumberFormatException nonsense) {
            return Optional.empty();
        }
    }

    String text() {
        return personId + "." + stamp;
    }
}
