package org.footnote.text;

import java.util.Arrays;

/**
 * A stretch of a document in clean words, which still knows where in the stored text each of them stands.
 *
 * <p>Lines are rejoined, also where a typesetter divided a word; ligatures are expanded; white space is collapsed to single
 * blanks; soft hyphens, zero-width characters, marks of footnotes ({@code [12]}, {@code [^1]}, ¹) and markup of Markdown are
 * left out; quotation marks and apostrophes are made uniform (“ ” and '). Use it so:
 *
 * <pre>{@code
 * Cleaning cleaning = new Cleaning(document);            // once per document: learns its words
 * CleanText clean = cleaning.clean(passage);             // or clean(from, to) over several passages
 * Matcher date = DATE.matcher(clean.value());            // work on clean words ...
 * Span span = clean.span(date.start(), date.end());      // ... and cite the stored text exactly
 * String quote = document.text().slice(span);            // as stored, with its line ends and hyphens
 * }</pre>
 *
 * <p>Indexes into the value count UTF-16 units, as {@link String} does; spans count code points of the stored text. A span
 * never cuts a character: any part of an expanded ligature stands for all of it.
 */
public final class CleanText {

    private final CanonicalText source;
    private final String value;
    /** Where the characters of the value begin and end in the source, in UTF-16 units. */
    private final int[] starts;

    private final int[] ends;

    private CleanText(CanonicalText source, String value, int[] starts, int[] ends) {
        this.source = source;
        this.value = value;
        this.starts = starts;
        this.ends = ends;
    }

    public String value() {
        return value;
    }

    /** Index in the source, in UTF-16 units, where the character of the value begins that is at this index. */
    public int origin(int index) {
        return starts[index];
    }

    /**
     * The span of the stored text that a stretch of the value was made from: what was left out within is part of it, what
     * was left out before and behind is not.
     *
     * @param from inclusive, in UTF-16 units of the value
     * @param to exclusive, above {@code from}
     */
    public Span span(int from, int to) {
        return source.span(starts[from], ends[to - 1]);
    }

    /**
     * The stretch of the value that was made from a span of the stored text, as start and end in UTF-16 units; both are
     * the same where nothing of the span is left.
     */
    public int[] range(Span span) {
        int from = source.toIndex(span.start());
        int to = source.toIndex(span.end());
        int first = 0;
        while (first < value.length() && ends[first] <= from) {
            first++;
        }
        int last = first;
        while (last < value.length() && starts[last] < to) {
            last++;
        }
        return new int[] {first, last};
    }

    @Override
    public String toString() {
        return value;
    }

    /** Collects characters with their places. */
    static final class Builder {

        private final CanonicalText source;
        private final StringBuilder value = new StringBuilder();
        private int[] starts = new int[256];
        private int[] ends = new int[256];

        Builder(CanonicalText source) {
            this.source = source;
        }

        int length() {
            return value.length();
        }

        CharSequence value() {
            return value;
        }

        boolean endsWith(char c) {
            return value.length() > 0 && value.charAt(value.length() - 1) == c;
        }

        /** @param start where in the source, in UTF-16 units, the text comes from; {@code end} exclusive */
        void append(String text, int start, int end) {
            int length = value.length() + text.length();
            if (length > starts.length) {
                starts = Arrays.copyOf(starts, 2 * length);
                ends = Arrays.copyOf(ends, 2 * length);
            }
            Arrays.fill(starts, value.length(), length, start);
            Arrays.fill(ends, value.length(), length, end);
            value.append(text);
        }

        /** Takes the last character away. */
        void shorten() {
            value.setLength(value.length() - 1);
        }

        CleanText build() {
            while (endsWith(' ')) {
                shorten();
            }
            return new CleanText(
                    source,
                    value.toString(),
                    Arrays.copyOf(starts, value.length()),
                    Arrays.copyOf(ends, value.length()));
        }
    }
}
