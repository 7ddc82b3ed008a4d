package org.footnote.material;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.footnote.text.Language;
import org.footnote.text.Segment;

/**
 * A document in the reader. It knows nothing of questions: what is marked is what the address asks for.
 *
 * @param author empty where unknown
 * @param reference the original as a bibliography names it, empty where unknown
 * @param lang language of the text
 * @param heading first passage, where it is the title
 * @param sections the headings, empty where there are too few to need a list
 * @param notice the span that was asked for cannot be marked
 * @param finding what is sought in it
 * @param replaced nothing for the version in force
 * @param documents all of the collection, in order
 * @param links what can be done from each passage
 */
public record ReaderView(
        long id,
        String title,
        String author,
        String reference,
        String lang,
        String collection,
        Optional<PassageView> heading,
        List<PassageView> passages,
        List<Section> sections,
        boolean notice,
        Finding finding,
        Optional<Replaced> replaced,
        List<Neighbour> documents,
        Optional<Neighbour> previous,
        Optional<Neighbour> next,
        List<PassageLink> links) {

    /** Whether questions can be written for it: they are written for English only. */
    public boolean english() {
        return Language.isEnglish(lang);
    }

    /**
     * That a new version has taken the place of this one.
     *
     * @param present key of the version in force
     */
    public record Replaced(Instant at, long present) {}

    /** A heading to jump to. */
    public record Section(int passage, List<Segment> words) {}

    /** A document of the same collection. */
    public record Neighbour(long id, String title, String author, boolean here) {}
}
