package org.footnote.material;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.footnote.text.Segment;

/**
 * What was found in the documents of the collections somebody may read.
 *
 * @param words as they were typed
 * @param tooLong whether they are more than can be sought
 * @param collection that is searched, 0: all
 * @param collections that could be
 * @param total passages found, on all pages
 * @param page from 1
 */
public record SearchView(
        String words,
        boolean tooLong,
        long collection,
        List<CollectionLine> collections,
        List<Hit> hits,
        long total,
        int page,
        int pages) {

    /**
     * A passage with the words that were sought.
     *
     * @param author empty where unknown
     * @param place ordinal of the passage
     * @param cutBefore the passage begins earlier than what is shown
     * @param cutAfter the passage goes on
     * @param link the reader at the passage, with the words marked
     * @param lang language of the passage
     */
    public record Hit(
            String collection,
            String title,
            String author,
            int place,
            List<Segment> segments,
            boolean cutBefore,
            boolean cutAfter,
            String link,
            String lang) {}

    public boolean sought() {
        return !words.isEmpty() && !tooLong;
    }

    public String link(int number) {
        return "/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8)
                + (collection == 0 ? "" : "&collection=" + collection) + "&page=" + number;
    }

    public int previous() {
        return page - 1;
    }

    public int next() {
        return page + 1;
    }
}
