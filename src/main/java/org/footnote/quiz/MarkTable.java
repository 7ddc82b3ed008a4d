package org.footnote.quiz;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Students and questions of an assignment, while it runs and afterwards.
 *
 * @param running whether something may still change by itself
 * @param columns in the order in which they are asked
 * @param rows by name of the student, then by attempt; a student without one has a row, too
 */
public record MarkTable(
        long assignment,
        String title,
        long classroom,
        String classroomName,
        Counting counting,
        boolean certainty,
        boolean running,
        List<Column> columns,
        List<Row> rows) {

    /** A question. @param number from 1 */
    public record Column(long question, int number, String stem, ItemFigures figures) {}

    /** How a question stands in an attempt. */
    public enum State {
        /** It was not asked. */
        NONE,
        /** Nothing is answered. */
        OPEN,
        /** Something is answered and not marked yet. */
        ANSWERED,
        RIGHT,
        PARTLY,
        WRONG,
        /** It counts for nobody. */
        OUT
    }

    /** @param mark in marks, empty where there is none @param slot number in the attempt, 0 where it was not asked */
    public record Cell(State state, double earned, String mark, int slot, boolean byHand) {

        static final Cell NONE = new Cell(State.NONE, 0, "", 0, false);

        public boolean is(String name) {
            return state.name().equals(name);
        }

        public boolean marked() {
            return state == State.RIGHT || state == State.PARTLY || state == State.WRONG;
        }
    }

    /**
     * An attempt, or a student without one.
     *
     * @param first whether it is the first row of its student
     * @param attempt 0 where there is none
     * @param submitted null where it is not handed in
     * @param counted share of the full mark that counts for the student, in per cent, on the first row; empty where nothing does
     * @param share the same from 0 to 1, negative where nothing counts
     * @param makes whether it makes what counts, by itself or as one of those whose average does
     * @param taken from beginning to end, null where it is not handed in
     */
    public record Row(
            long student,
            String name,
            String username,
            boolean first,
            long attempt,
            int number,
            Instant started,
            Instant submitted,
            double score,
            double max,
            long daysLate,
            String counted,
            double share,
            boolean makes,
            Duration taken,
            List<Cell> cells) {

        public boolean begun() {
            return attempt != 0;
        }

        public boolean open() {
            return begun() && submitted == null;
        }

        public String scoreText() {
            return submitted == null ? "" : Figures.mark(score);
        }

        public String maxText() {
            return Figures.mark(max);
        }

        /** Minutes and seconds, empty where it is not handed in. */
        public String takenText() {
            return Optional.ofNullable(taken)
                    .map(t -> t.toHours() > 0
                            ? "%d:%02d:%02d".formatted(t.toHours(), t.toMinutesPart(), t.toSecondsPart())
                            : "%d:%02d".formatted(t.toMinutes(), t.toSecondsPart()))
                    .orElse("");
        }

        public long answered() {
            return cells.stream().filter(c -> c.is("ANSWERED")).count();
        }
    }

    public long students() {
        return rows.stream().filter(Row::first).count();
    }

    /** Students who are in it now. */
    public long under() {
        return rows.stream().filter(Row::open).map(Row::student).distinct().count();
    }

    /** Students who have handed in at least once. */
    public long handedIn() {
        return rows.stream()
                .filter(r -> r.submitted() != null)
                .map(Row::student)
                .distinct()
                .count();
    }
}
