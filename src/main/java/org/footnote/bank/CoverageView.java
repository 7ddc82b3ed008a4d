package org.footnote.bank;

import java.util.List;
import java.util.Map;

/**
 * What each passage of a document has: questions in use, questions that wait, refusals, or nothing.
 *
 * @param rows of squares, empty where a document is too long to be drawn
 * @param counts passages by state, those that are no prose included
 * @param state of the passages that are listed, empty: all
 * @param page from 1
 */
record CoverageView(
        long document,
        String title,
        String lang,
        long collection,
        String collectionTitle,
        boolean editable,
        boolean drafted,
        List<List<ScorecardView.Square>> rows,
        Map<State, Long> counts,
        String state,
        List<Line> lines,
        int page,
        int pages) {

    enum State {
        READY,
        DRAFT,
        REFUSED,
        NOTHING,
        NOT_PROSE,
        OTHER_LANGUAGE,
        UNREAD
    }

    /**
     * @param words the first of them
     * @param why it was refused, in the viewer's language, or empty
     */
    public record Line(
            int passage, String words, State state, List<Long> ready, List<Long> waiting, String why, String link) {

        public boolean stands(String wanted) {
            return state.name().equals(wanted);
        }
    }

    public long of(String wanted) {
        return counts.getOrDefault(State.valueOf(wanted), 0L);
    }

    /** Passages that could have questions. */
    public long prose() {
        return counts.entrySet().stream()
                .filter(e -> e.getKey() != State.NOT_PROSE)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    public long all() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    public String link(String wanted, int number) {
        return "/documents/" + document + "/coverage?page=" + number + (wanted.isEmpty() ? "" : "&state=" + wanted);
    }

    public String only(String wanted) {
        return link(wanted, 1);
    }

    public String previous() {
        return link(state, page - 1);
    }

    public String next() {
        return link(state, page + 1);
    }

    public boolean shows(String wanted) {
        return state.equals(wanted);
    }
}
