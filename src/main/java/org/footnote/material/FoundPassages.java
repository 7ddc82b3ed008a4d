package org.footnote.material;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.footnote.text.Span;

/**
 * Passages that hold certain words. English is searched by words, whatever their endings, with quotation marks for phrases
 * and a minus for what must not be there; other languages and scripts by letters.
 */
@ApplicationScoped
class FoundPassages {

    /** Around the words that were found; no text holds these signs, and where one does, the words are sought anew. */
    private static final char BEGIN = '\u0002';

    private static final char END = '\u0003';

    private static final String OPTIONS = "HighlightAll=true, StartSel=" + BEGIN + ", StopSel=" + END;

    private static final String NOTHING = "''";

    @Inject
    EntityManager db;

    /**
     * A passage that holds what was sought.
     *
     * @param hits in code points from the start of the passage, in order
     */
    record Found(long document, int ordinal, List<Span> hits) {}

    /** @param total of all pages */
    record Page(List<Found> found, long total) {}

    /**
     * @param spaced documents that are searched by words; the others by letters
     * @param first how many are left out, the best ones first
     */
    Page best(SearchWords words, Collection<Long> spaced, Collection<Long> others, int first, int most) {
        return search(words, spaced, others, "rank desc, document_id, ordinal", first, most);
    }

    /** All of one document, in order. */
    List<Found> within(SearchWords words, long document, boolean spaced) {
        List<Long> here = List.of(document);
        return search(words, spaced ? here : List.of(), spaced ? List.of() : here, "ordinal", 0, Integer.MAX_VALUE)
                .found();
    }

    private Page search(
            SearchWords words, Collection<Long> spaced, Collection<Long> others, String order, int first, int most) {
        List<String> terms = words.terms();
        if (terms.isEmpty()) {
            return new Page(List.of(), 0);
        }
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < terms.size(); i++) {
            letters.append(" and position(:t").append(i).append(" in lower(t.body)) > 0");
        }
        // two searches side by side, so that the index of the words is used where there are words
        String found = "select t.document_id, t.ordinal, ts_rank(t.words, q.query) as rank, true as by_word"
                + " from passage_text t, websearch_to_tsquery('english', :words) q(query)"
                + " where t.document_id in (:spaced) and t.words @@ q.query"
                + " union all select t.document_id, t.ordinal, 0, false from passage_text t"
                + " where t.document_id in (:others)" + letters;
        String page = "select f.*, count(*) over () as total from (" + found + ") f order by " + order
                + " limit :most offset :first";
        Query query = db.createNativeQuery(
                        "select p.document_id, p.ordinal, p.total, t.body, case when p.by_word then"
                                + " ts_headline('english', t.body, websearch_to_tsquery('english', :words), :options) else "
                                + NOTHING + " end from (" + page + ") p join passage_text t on"
                                + " t.document_id = p.document_id and t.ordinal = p.ordinal order by "
                                + order.replace("document_id", "p.document_id").replace("ordinal", "p.ordinal"),
                        Object[].class)
                .setParameter("words", words.text())
                .setParameter("options", OPTIONS)
                .setParameter("spaced", none(spaced))
                .setParameter("others", none(others))
                .setParameter("most", most)
                .setParameter("first", first);
        for (int i = 0; i < terms.size(); i++) {
            query.setParameter("t" + i, terms.get(i));
        }
        List<Found> all = new ArrayList<>();
        long total = 0;
        for (Object line : query.getResultList()) {
            Object[] row = (Object[]) line;
            total = ((Number) row[2]).longValue();
            all.add(new Found(
                    ((Number) row[0]).longValue(),
                    ((Number) row[1]).intValue(),
                    hits((String) row[3], (String) row[4], words)));
        }
        return new Page(all, total);
    }

    private static Collection<Long> none(Collection<Long> documents) {
        return documents.isEmpty() ? List.of(-1L) : documents;
    }

    /** @param headline the passage with its words between signs, empty where it was not found by words */
    private static List<Span> hits(String body, String headline, SearchWords words) {
        List<Span> found = new ArrayList<>();
        StringBuilder bare = new StringBuilder();
        int at = 0;
        int begin = 0;
        for (int c : headline.codePoints().toArray()) {
            if (c == BEGIN) {
                begin = at;
            } else if (c == END) {
                if (at > begin) {
                    found.add(new Span(begin, at));
                }
            } else {
                bare.appendCodePoint(c);
                at++;
            }
        }
        return joined(body.contentEquals(bare) ? found : words.in(body), body);
    }

    /** Words that follow each other are one place; what overlaps is, too. */
    private static List<Span> joined(List<Span> found, String body) {
        int[] letters = body.codePoints().toArray();
        List<Span> joined = new ArrayList<>();
        for (Span next :
                found.stream().sorted(Comparator.comparingInt(Span::start)).toList()) {
            Span last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && isOnePlace(last.end(), next.start(), letters)) {
                joined.set(joined.size() - 1, last.cover(next));
            } else {
                joined.add(next);
            }
        }
        return joined;
    }

    private static boolean isOnePlace(int end, int start, int[] letters) {
        return start <= end || start == end + 1 && (letters[end] == ' ' || letters[end] == '-' || letters[end] == '–');
    }
}
