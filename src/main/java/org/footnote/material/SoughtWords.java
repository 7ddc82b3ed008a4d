package org.footnote.material;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.footnote.text.CanonicalText;
import org.footnote.text.Span;

/**
 * Words that somebody copied out of a document to cite them.
 *
 * @param document key of the document
 * @param around where they were taken from: of several places the one within it, or else the nearest to its start, is meant
 * @param words as they were copied: line ends and blanks do not matter, nor whether quotation marks are straight
 */
public record SoughtWords(long document, Span around, String words) {

    private static final String DOUBLE = "[\"“”„]";
    private static final String SINGLE = "['‘’]";

    /** Where the words stand; empty where they do not. */
    Optional<Span> in(CanonicalText text) {
        if (words.isBlank()) {
            return Optional.empty();
        }
        Matcher matcher = pattern(words.strip()).matcher(text.value());
        Span best = null;
        while (matcher.find()) {
            Span here = text.span(matcher.start(), matcher.end());
            if (best == null || distance(here) < distance(best)) {
                best = here;
            }
        }
        return Optional.ofNullable(best);
    }

    /** 0 for the first place within. */
    private long distance(Span span) {
        long away = Math.abs((long) span.start() - around.start());
        return around.contains(span) ? away : away + Integer.MAX_VALUE;
    }

    private static Pattern pattern(String words) {
        StringBuilder pattern = new StringBuilder();
        words.codePoints().forEach(c -> {
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                if (!pattern.toString().endsWith("+")) {
                    pattern.append("[\\s\\p{Z}]+");
                }
            } else if ("\"“”„".indexOf(c) >= 0) {
                pattern.append(DOUBLE);
            } else if ("'‘’".indexOf(c) >= 0) {
                pattern.append(SINGLE);
            } else if (Character.isLetterOrDigit(c)) {
                pattern.appendCodePoint(c);
            } else {
                pattern.append(String.format("\\x{%x}", c));
            }
        });
        return Pattern.compile(pattern.toString());
    }
}
