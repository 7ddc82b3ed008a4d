package org.footnote.quiz;

import jakarta.ws.rs.FormParam;

/**
 * Where something that was given is given again.
 *
 * @param classroom key of a classroom
 * @param opens day and time, on the clock of the teacher
 */
public record CopyForm(
        @FormParam("classroom") String classroom,
        @FormParam("opens") String opens) {

    public CopyForm {
        classroom = classroom == null ? "" : classroom.strip();
        opens = opens == null ? "" : opens.strip();
    }
}
