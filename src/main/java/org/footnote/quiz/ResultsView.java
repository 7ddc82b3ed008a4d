package org.footnote.quiz;

import java.util.List;

/** What the students of a classroom did, for those who teach them. */
public record ResultsView(long classroom, String name, List<Quiz> quizzes, List<Student> students) {

    /**
     * A quiz in this classroom.
     *
     * @param students who submitted it at least once
     * @param mean share of the full mark over all submitted attempts, in per cent
     */
    public record Quiz(long id, String title, long attempts, long students, String mean, long width) {}

    public record Student(long id, String name, List<SeenAttempt> attempts) {}

    public long submitted() {
        return quizzes.stream().mapToLong(Quiz::attempts).sum();
    }
}
