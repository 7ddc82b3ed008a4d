package org.footnote.progress;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.footnote.quiz.DueLine;
import org.footnote.quiz.OpenAttempt;
import org.footnote.quiz.Shelf.Offer;

/**
 * A student's first page: what is due, what memory needs today, how it goes.
 *
 * @param due what was given to the student's classrooms
 * @param open attempts at other quizzes
 */
public record TodayView(
        Instant now,
        List<DueLine> due,
        List<OpenAttempt> open,
        List<Offer> quizzes,
        Practice practice,
        List<Mastery> mastery) {

    /** Quizzes by the collection they draw on, in the order they come. */
    public record Course(String title, List<Offer> quizzes) {}

    /**
     * What memory needs.
     *
     * @param fresh facts never met
     * @param met facts met at least once
     * @param next when the next fact is due after now
     */
    public record Practice(long due, long fresh, long met, int retention, Optional<Instant> next) {

        /** Whether there is anything to remember. */
        public boolean any() {
            return met + fresh > 0;
        }
    }

    /** Quizzes that wait for the student now. */
    public long waiting() {
        return due.stream().filter(DueLine::waits).count();
    }

    public List<Course> courses() {
        Map<String, List<Offer>> byTitle =
                quizzes.stream().collect(groupingBy(q -> q.line().collection(), LinkedHashMap::new, toList()));
        return byTitle.entrySet().stream()
                .map(e -> new Course(e.getKey(), e.getValue()))
                .toList();
    }

    /** Whether a quiz waits for questions that are being written just now. */
    public boolean writing() {
        return quizzes.stream().anyMatch(q -> q.line().writing() && q.line().questions() == 0);
    }

    /** Topics of which at least one fact was met. */
    public List<Mastery> begun() {
        return mastery.stream().filter(m -> m.met() > 0).toList();
    }
}
