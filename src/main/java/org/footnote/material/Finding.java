package org.footnote.material;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.footnote.text.Span;

/**
 * What was sought in an open document, and where it stands.
 *
 * @param words as they were typed, empty where nothing is sought
 * @param tooLong whether they are more than can be sought
 * @param hits in code points of the document, in order
 * @param at number of the place one looks at, 0: none yet
 * @param collection key of the collection, to search it whole
 */
public record Finding(long document, String words, boolean tooLong, List<Span> hits, int at, long collection) {

    static Finding of(Document document, FindRequest request, List<FoundPassages.Found> found) {
        SearchWords words = request.words();
        List<Span> hits = new ArrayList<>();
        for (FoundPassages.Found passage : found) {
            int start = document.passages().stream()
                    .filter(p -> p.ordinal() == passage.ordinal())
                    .findFirst()
                    .orElseThrow()
                    .span()
                    .start();
            passage.hits().forEach(h -> hits.add(new Span(start + h.start(), start + h.end())));
        }
        return new Finding(
                document.id(),
                words.text(),
                words.isTooLong(),
                List.copyOf(hits),
                request.at(hits.size()),
                document.collection().id());
    }

    public boolean sought() {
        return !words.isEmpty() && !tooLong;
    }

    public int count() {
        return hits.size();
    }

    public boolean hasPrevious() {
        return at > 1;
    }

    public boolean hasNext() {
        return at < count();
    }

    public String previous() {
        return to(at - 1);
    }

    public String next() {
        return to(at + 1);
    }

    private String to(int number) {
        return "/documents/" + document + "?q=" + encoded() + "&hit=" + number + "#h" + number;
    }

    /** The words for an address. */
    public String encoded() {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
