package org.footnote.quiz;

/**
 * An attempt that a classroom sees.
 *
 * @param markable whether who looks may mark it; else it can only be read, once it is handed in
 */
public record SeenAttempt(AttemptLine line, boolean markable) {

    /** Where it is read, empty where it is not yet. */
    public String link() {
        if (markable) {
            return "/desk/attempts/" + line.id();
        }
        return line.submitted() ? "/attempts/" + line.id() + "/review" : "";
    }
}
