package org.footnote.text;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cleans the passages of one document; see {@link CleanText}. The words of the document tell the hyphens of words from
 * those of line ends. Takes time in proportion to the text; an instance can be used by several threads.
 */
public final class Cleaning {

    private static final Pattern NOTE_MARK = Pattern.compile(
            "\\[(?:\\d{1,3}(?:\\s?[,–-]\\s?\\d{1,3}){0,9}|[a-z]|\\^[\\w-]{1,40}|citation needed|note \\d{1,3})](?!\\p{L})");
    private static final Pattern RAISED_NUMBER = Pattern.compile("(?<=\\p{L}{3}|[.,;:!?”\"'’)])[⁰¹²³⁴-⁹]{1,3}");
    private static final Pattern EMPHASIS = Pattern.compile(
            "(?<![*_\\p{L}\\p{N}])([*_]{1,3})(?=[^\\s*_])([^*_]{1,2000}?)(?<=[^\\s*_])(\\1)(?![*_\\p{L}\\p{N}])");

    private final CanonicalText text;
    private final TextFormat format;
    private final LineEnds lineEnds;

    public Cleaning(Reading.Document document) {
        this.text = document.text();
        this.format = document.format();
        this.lineEnds = new LineEnds(text.value());
    }

    /** The words of a passage; of a list without its bullets where the document is Markdown. */
    public CleanText clean(Passage passage) {
        return clean(passage.span(), passage.kind());
    }

    /** The words of any stretch, in UTF-16 units of the stored text, also over the end of a passage. */
    public CleanText clean(int from, int to) {
        return from >= to ? new CleanText.Builder(text).build() : clean(text.span(from, to), PassageKind.PARAGRAPH);
    }

    private CleanText clean(Span span, PassageKind kind) {
        int from = text.toIndex(span.start());
        String raw = text.slice(span);
        boolean[] hidden = hidden(span, kind, from, raw);
        CleanText.Builder out = new CleanText.Builder(text);
        int i = 0;
        while (i < raw.length()) {
            int next = i;
            boolean line = false;
            while (next < raw.length() && (hidden[next] || White.is(raw.charAt(next)))) {
                line |= raw.charAt(next) == '\n';
                next++;
            }
            int white = firstWhite(raw, hidden, i, next);
            if (white < next && next < raw.length()) {
                gap(out, raw, from, white, next, line);
            }
            if (next < raw.length()) {
                int c = raw.codePointAt(next);
                int end = next + Character.charCount(c);
                String plain = c == Characters.SOFT_HYPHEN && endsLine(raw, hidden, end) ? "\u00AD" : uniform(c, out);
                out.append(plain, from + next, from + end);
                next = end;
            }
            i = next;
        }
        while (out.endsWith((char) Characters.SOFT_HYPHEN)) {
            out.shorten();
        }
        return out.build();
    }

    /** First white space that is shown, or {@code to}. */
    private static int firstWhite(String raw, boolean[] hidden, int from, int to) {
        int i = from;
        while (i < to && (hidden[i] || !White.is(raw.charAt(i)))) {
            i++;
        }
        return i;
    }

    private static boolean endsLine(String raw, boolean[] hidden, int from) {
        int i = from;
        while (i < raw.length() && (hidden[i] || White.is(raw.charAt(i)))) {
            if (raw.charAt(i) == '\n') {
                return true;
            }
            i++;
        }
        return false;
    }

    /** White space between two words, or the end of a line, where a word may have been divided. */
    private void gap(CleanText.Builder out, String raw, int from, int start, int end, boolean line) {
        LineEnds.Join join = LineEnds.Join.BLANK;
        if (out.length() == 0 || out.endsWith(' ')) {
            join = LineEnds.Join.NOTHING;
        } else if (line) {
            join = lineEnds.join(out.value(), raw.substring(end, Math.min(raw.length(), end + LineEnds.REACH)));
        }
        switch (join) {
            case BLANK -> out.append(" ", from + start, from + start + 1);
            case WITHOUT_HYPHEN -> out.shorten();
            case NOTHING -> {}
        }
    }

    private static String uniform(int c, CleanText.Builder out) {
        if (c == '\u2018' || c == '\u2019') {
            return "'";
        }
        if (c == '"' || c == '\u201C' || c == '\u201D') {
            boolean opens = out.length() == 0 || " ([—–'".indexOf(out.value().charAt(out.length() - 1)) >= 0;
            return opens ? "\u201C" : "\u201D";
        }
        return Characters.plain(c);
    }

    /** Which characters are markup or marks of footnotes. */
    private boolean[] hidden(Span span, PassageKind kind, int from, String raw) {
        boolean[] hidden = new boolean[raw.length()];
        if (format == TextFormat.MARKDOWN) {
            Arrays.fill(hidden, true);
            for (TextLine line : Typesetting.set(text, format, new Passage(1, span, kind))) {
                for (TextRun run : line.runs()) {
                    int start = text.toIndex(run.span().start()) - from;
                    Arrays.fill(hidden, start, start + run.text().length(), false);
                }
            }
            for (int i = 0; i < raw.length(); i++) {
                hidden[i] &= raw.charAt(i) != '\n';
            }
        } else if (format == TextFormat.PLAIN) {
            for (Matcher emphasis = EMPHASIS.matcher(raw); emphasis.find(); ) {
                Arrays.fill(hidden, emphasis.start(1), emphasis.end(1), true);
                Arrays.fill(hidden, emphasis.start(3), emphasis.end(3), true);
            }
        }
        for (Pattern mark : List.of(NOTE_MARK, RAISED_NUMBER)) {
            for (Matcher found = mark.matcher(raw); found.find(); ) {
                Arrays.fill(hidden, found.start(), found.end(), true);
            }
        }
        return hidden;
    }
}
