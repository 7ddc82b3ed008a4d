package org.footnote.progress;

import java.util.List;

/**
 * The events of a course in their order, each as well as this learner remembers it.
 *
 * @param away events left out because they stand in a quiz that is open
 */
public record TimelineView(
        long course,
        String title,
        List<CourseLink> courses,
        List<Year> years,
        TimelineDrawing drawing,
        long away,
        long due) {

    /** Another course of the learner. */
    public record CourseLink(long id, String title, boolean here) {}

    /** A year in which something began. */
    public record Year(int year, List<Event> events) {}

    /**
     * A dated fact.
     *
     * @param date as the source gives it
     */
    public record Event(long fact, String date, String told, Strength strength) {

        public int level() {
            return strength.level();
        }
    }

    public boolean nothing() {
        return years.isEmpty();
    }

    public int events() {
        return years.stream().mapToInt(y -> y.events().size()).sum();
    }

    public int first() {
        return years.get(0).year();
    }

    public int last() {
        return years.get(years.size() - 1).year();
    }

    /** How many events are so strong. */
    public long of(String strength) {
        return years.stream()
                .flatMap(y -> y.events().stream())
                .filter(e -> e.strength() == Strength.valueOf(strength))
                .count();
    }
}
