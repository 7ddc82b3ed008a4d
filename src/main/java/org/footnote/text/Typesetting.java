package org.footnote.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sets a passage for reading: hides light Markdown (headings, emphasis, code, links, quotations, list marks) and keeps for
 * each visible character its place in the stored text, so that a span can be marked to the character.
 *
 * <p>Markup that does not pair is shown as it stands: nothing of the text is lost.
 */
public final class Typesetting {

    private static final Pattern HEADING = Pattern.compile("^\\s*#{1,6}\\s+");
    private static final Pattern HEADING_END = Pattern.compile("\\s+#+\\s*$");
    private static final Pattern UNDERLINE = Pattern.compile("^\\s*(=+|-{2,})\\s*$");
    private static final Pattern RULE = Pattern.compile("^\\s*([-*_])(\\s*\\1){2,}\\s*$");
    private static final Pattern QUOTATION = Pattern.compile("^(?:\\s{0,3}>\\s?)+");
    private static final Pattern BULLET = Pattern.compile("^\\s*[-*+•–—]\\s+");
    private static final Pattern NUMBER = Pattern.compile("^\\s*(?:\\d{1,3}[.)]|\\([a-z0-9]{1,3}\\))\\s+");

    private static final Pattern ESCAPE = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+.!>|~-])");
    private static final Pattern CODE = Pattern.compile("(`)([^`\\n]+)(`)");
    private static final Pattern LINK = Pattern.compile("(!?\\[)([^\\[\\]]*)(\\]\\([^()\\n]*\\))");
    private static final Pattern STRONG = Pattern.compile("(\\*\\*|__)(?=\\S)([^\\n]{1,2000}?)(?<=\\S)(\\1)");
    private static final Pattern STAR =
            Pattern.compile("(?<![*\\w])(\\*)(?=[^\\s*])([^*]{1,2000}?)(?<=[^\\s*])(\\*)(?!\\*)");
    private static final Pattern UNDERSCORE =
            Pattern.compile("(?<![_\\w])(_)(?=[^\\s_])([^_]{1,2000}?)(?<=[^\\s_])(_)(?![_\\w])");
    /** Longest passage in which marks within lines are looked for, in UTF-16 units; people write shorter ones. */
    private static final int INLINE = 200_000;

    /** The same for one line. */
    private static final int LINE = 10_000;

    /** Stands for characters that are not to be read as markup any more. */
    private static final char OPAQUE = '\uFFFC';

    private final CanonicalText text;
    private final int offset;
    private final String raw;
    private final boolean[] hidden;
    private final boolean[] strong;
    private final boolean[] emphasis;

    private Typesetting(CanonicalText text, Span span) {
        this.text = text;
        this.offset = text.toIndex(span.start());
        this.raw = text.slice(span);
        this.hidden = new boolean[raw.length()];
        this.strong = new boolean[raw.length()];
        this.emphasis = new boolean[raw.length()];
    }

    /** The passage as lines of visible runs; a line that shows nothing is left out. */
    public static List<TextLine> set(CanonicalText text, TextFormat format, Passage passage) {
        Typesetting setting = new Typesetting(text, passage.span());
        if (format == TextFormat.MARKDOWN && setting.raw.length() <= INLINE) {
            setting.hideInlineMarkup();
        }
        return setting.lines(format == TextFormat.MARKDOWN, passage.kind());
    }

    private List<TextLine> lines(boolean markdown, PassageKind kind) {
        List<TextLine> lines = new ArrayList<>();
        TextLine.Form form = kind == PassageKind.HEADING ? TextLine.Form.HEADING : TextLine.Form.TEXT;
        int start = 0;
        for (int from = 0; from < raw.length(); ) {
            int feed = raw.indexOf('\n', from);
            int to = feed < 0 ? raw.length() : feed + 1;
            String line = raw.substring(from, to);
            boolean heading = markdown && HEADING.matcher(line).find();
            boolean item = !heading && (markdown || kind == PassageKind.LIST) && isItem(line);
            boolean row = kind == PassageKind.TABLE;
            boolean headingEnded = form == TextLine.Form.HEADING && kind != PassageKind.HEADING;
            if (heading || item || row || headingEnded) {
                add(lines, form, start, from);
                start = from;
                form = heading ? TextLine.Form.HEADING : item ? TextLine.Form.ITEM : TextLine.Form.TEXT;
            }
            hideLineMarkup(from, line, markdown, heading, item, kind);
            from = to;
        }
        add(lines, form, start, raw.length());
        return lines;
    }

    private static boolean isItem(String line) {
        return !RULE.matcher(line).matches()
                && (BULLET.matcher(line).find() || NUMBER.matcher(line).find());
    }

    private void hideLineMarkup(
            int from, String line, boolean markdown, boolean heading, boolean item, PassageKind kind) {
        if (heading) {
            hideFirst(HEADING, from, line);
            hideFirst(HEADING_END, from, line);
        } else if (item) {
            hideFirst(BULLET, from, line);
        } else if (markdown) {
            if (RULE.matcher(line).find()
                    || (kind == PassageKind.HEADING
                            && from > 0
                            && UNDERLINE.matcher(line).find())) {
                hide(from, from + line.length());
            }
            hideFirst(QUOTATION, from, line);
        }
    }

    private void hideFirst(Pattern pattern, int from, String line) {
        Matcher matcher = pattern.matcher(line);
        if (line.length() <= LINE && matcher.find()) {
            hide(from + matcher.start(), from + matcher.end());
        }
    }

    private void hideInlineMarkup() {
        char[] open = raw.toCharArray();
        for (Matcher m = ESCAPE.matcher(raw); m.find(); ) {
            hide(m.start(), m.start() + 1);
            open[m.start()] = OPAQUE;
            open[m.start() + 1] = OPAQUE;
        }
        for (Matcher m = CODE.matcher(new String(open)); m.find(); ) {
            hidePair(m, open);
            Arrays.fill(open, m.start(), m.end(), OPAQUE);
        }
        for (Matcher m = LINK.matcher(new String(open)); m.find(); ) {
            hidePair(m, open);
        }
        for (Matcher m = STRONG.matcher(new String(open)); m.find(); ) {
            hidePair(m, open);
            Arrays.fill(strong, m.start(2), m.end(2), true);
        }
        for (Pattern pattern : List.of(STAR, UNDERSCORE)) {
            for (Matcher m = pattern.matcher(new String(open)); m.find(); ) {
                hidePair(m, open);
                Arrays.fill(emphasis, m.start(2), m.end(2), true);
            }
        }
    }

    private void hidePair(Matcher m, char[] open) {
        hide(m.start(1), m.end(1));
        hide(m.start(3), m.end(3));
        Arrays.fill(open, m.start(1), m.end(1), OPAQUE);
        Arrays.fill(open, m.start(3), m.end(3), OPAQUE);
    }

    private void hide(int from, int to) {
        Arrays.fill(hidden, from, to, true);
    }

    private void add(List<TextLine> lines, TextLine.Form form, int from, int to) {
        List<TextRun> runs = new ArrayList<>();

        int visibleTo = White.skipBack(raw, from, to);
        for (int i = from; i < visibleTo; ) {
            if (hidden[i]) {
                i++;
                continue;
            }
            int start = i;
            while (i < visibleTo && !hidden[i] && strong[i] == strong[start] && emphasis[i] == emphasis[start]) {
                i++;
            }
            runs.add(new TextRun(
                    text.span(offset + start, offset + i), raw.substring(start, i), strong[start], emphasis[start]));
        }
        if (runs.stream()
                .anyMatch(run -> !White.isBlank(run.text(), 0, run.text().length()))) {
            lines.add(new TextLine(form, runs));
        }
    }
}
