package org.footnote.knowledge;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.footnote.material.CitedPassageView;

/**
 * A page of facts.
 *
 * @param type of the facts that are shown, empty: all
 * @param types that there are
 * @param names that mean the same, as a teacher gave them; on the first page only
 * @param previous number of the page before, counted from 1
 * @param disagreements shown on the first page only
 */
public record FactsView(
        long collectionId,
        String collection,
        long total,
        String type,
        List<Type> types,
        List<NameLine> names,
        int page,
        int pages,
        Optional<Integer> previous,
        Optional<Integer> next,
        List<Line> facts,
        List<Difference> disagreements) {

    /**
     * A type of fact with how many there are.
     *
     * @param label in the viewer's language
     * @param link its own page
     * @param here whether it is shown
     */
    public record Type(String label, long count, String link, boolean here) {}

    /** Leads to another page of the same facts. */
    public String link(int number) {
        return link(collectionId, type, number);
    }

    static String link(long collection, String type, int number) {
        String filter = type.isEmpty() ? "" : "&type=" + URLEncoder.encode(type, StandardCharsets.UTF_8);
        return "/collections/" + collection + "/facts?page=" + number + filter;
    }

    /** A fact with what proves it. */
    public record Line(
            String subject, String slot, String value, String type, String topic, List<CitedPassageView> evidence) {}

    /** A subject on which sources differ. */
    public record Difference(String subject, List<Side> sides) {}

    /** What one source says. */
    public record Side(String value, List<CitedPassageView> evidence) {}
}
