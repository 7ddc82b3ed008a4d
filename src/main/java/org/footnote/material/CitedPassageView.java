package org.footnote.material;

import java.util.List;
import org.footnote.text.Segment;

/**
 * What is cited, with its surroundings, for the {@code passage} tag.
 *
 * @param sound false: the span cannot be marked truthfully, so nothing is shown but a notice
 * @param author empty where unknown
 * @param reference the original as a bibliography names it, empty where unknown
 * @param place ordinal of the passage in which the span begins
 * @param cutBefore the passage begins earlier than what is shown
 * @param cutAfter the passage goes on
 * @param readerLink address of the reader with the span marked
 * @param lang language of the passage, for fonts and hyphenation
 */
public record CitedPassageView(
        boolean sound,
        String title,
        String author,
        String reference,
        int place,
        List<Segment> segments,
        boolean cutBefore,
        boolean cutAfter,
        String readerLink,
        String lang) {

    /** Whether both stand in the same passage of the same document. */
    public boolean standsWith(CitedPassageView other) {
        return sound && other.sound && place == other.place && document().equals(other.document());
    }

    private String document() {
        return readerLink.replaceFirst("\\?.*", "");
    }

    static CitedPassageView unsound(String title, String author, String reference) {
        return new CitedPassageView(false, title, author, reference, 0, List.of(), false, false, "", "");
    }

    /** For a document that is not there. */
    static CitedPassageView unknown() {
        return unsound("", "", "");
    }
}
