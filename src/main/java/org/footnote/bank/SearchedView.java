package org.footnote.bank;

import java.util.List;
import java.util.Optional;
import org.footnote.web.FormErrors;
import org.footnote.web.Option;

/**
 * The search over the question bank.
 *
 * @param tooLong nothing is sought: there are too many words
 * @param options of each filter, by its name
 * @param page from 1
 * @param picked what was sent and refused because of the errors
 */
record SearchedView(
        BankFilter filter,
        boolean tooLong,
        long total,
        List<Option> collections,
        List<Option> documents,
        List<String> topics,
        List<Option> kinds,
        List<Option> types,
        List<Line> lines,
        Optional<UndoView> undo,
        int page,
        int pages,
        Picked picked,
        FormErrors errors) {

    /**
     * @param mine whether the viewer may decide about it
     * @param figures how it did with those who answered it, empty where nobody did
     * @param challenged whether a student holds it to be wrong and nobody has decided
     * @param difficulty from 0 (easy) to 1 (hard)
     */
    public record Line(
            BankView.Line line,
            String collection,
            long collectionId,
            boolean mine,
            String difficulty,
            boolean edited,
            String figures,
            boolean challenged) {}

    public boolean deciding() {
        return lines.stream().anyMatch(Line::mine);
    }

    public String previous() {
        return link(page - 1);
    }

    public String next() {
        return link(page + 1);
    }

    private String link(int number) {
        return "/bank?" + query(number);
    }

    /** The search and this page of it. */
    public String here() {
        return query(page);
    }

    private String query(int number) {
        String query = filter.query();
        return (query.isEmpty() ? "" : query + "&") + "page=" + number;
    }
}
