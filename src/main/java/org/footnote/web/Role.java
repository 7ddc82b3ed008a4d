package org.footnote.web;

/** What somebody may do here. The lower-case names stand in role annotations. */
public enum Role {
    STUDENT("student"),
    TEACHER("teacher"),
    ADMIN("admin");

    private final String word;

    Role(String word) {
        this.word = word;
    }

    /** The name used in {@code @RolesAllowed}. */
    public String word() {
        return word;
    }
}
