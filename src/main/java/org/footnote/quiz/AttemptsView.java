package org.footnote.quiz;

import java.time.Instant;
import java.util.List;

/**
 * A page of somebody's attempts, the latest first.
 *
 * @param quiz whose attempts are shown, 0: all
 * @param quizzes that were attempted
 * @param page from 1
 */
public record AttemptsView(
        Instant now, List<AttemptLine> lines, long quiz, List<Attempted> quizzes, long total, int page, int pages) {

    /** A quiz that was attempted. */
    public record Attempted(long id, String title) {}

    public String link(int number) {
        return "/attempts?" + (quiz == 0 ? "" : "quiz=" + quiz + "&") + "page=" + number;
    }

    public int previous() {
        return page - 1;
    }

    public int next() {
        return page + 1;
    }
}
