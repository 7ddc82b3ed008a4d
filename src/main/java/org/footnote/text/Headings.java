package org.footnote.text;

import java.util.ArrayList;
import java.util.List;

/** Tells each passage under which heading it stands. */
final class Headings {

    /** Longest label, in code points: a citation has to stay a line. */
    private static final int LABEL = 160;

    private Headings() {}

    /**
     * The passages with the nearest heading above in their place; the title of the document says nothing there and is left
     * out. Headings themselves stand under none.
     */
    static List<Passage> place(CanonicalText text, List<Passage> passages, String title) {
        List<Passage> placed = new ArrayList<>(passages.size());
        String heading = "";
        for (Passage passage : passages) {
            if (passage.kind() == PassageKind.HEADING) {
                String words = Title.plain(text.slice(passage.span()));
                heading = words.equals(title) ? "" : shorten(words);
                placed.add(passage);
            } else {
                Place place = passage.place();
                placed.add(passage.at(new Place(place.firstPage(), place.lastPage(), heading)));
            }
        }
        return placed;
    }

    private static String shorten(String heading) {
        return heading.codePointCount(0, heading.length()) <= LABEL
                ? heading
                : heading.substring(0, heading.offsetByCodePoints(0, LABEL - 1)) + "…";
    }
}
