package org.footnote.text;

import java.util.Arrays;

/**
 * A stretch of a document made readable - white space collapsed, footnote marks and emphasis signs left out, quotation
 * marks and apostrophes made uniform - that still knows where each character came from.
 */
public final class TidyText {

    private final CanonicalText source;
    private final String value;
    /** Index in the source, in UTF-16 units, of each unit of the value. */
    private final int[] origin;

    private TidyText(CanonicalText source, String value, int[] origin) {
        this.source = source;
        this.value = value;
        this.origin = origin;
    }

    /** Tidies the source from one UTF-16 index to another. */
    public static TidyText of(CanonicalText source, int from, int to) {
        String raw = source.value();
        StringBuilder out = new StringBuilder(to - from);
        int[] origin = new int[to - from];
        int i = from;
        while (i < to) {
            int mark = endOfMark(raw, i, to);
            if (mark > i) {
                i = mark;
                continue;
            }
            char c = raw.charAt(i);
            if (Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f') {
                if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
                    origin[out.length()] = i;
                    out.append(' ');
                }
            } else {
                origin[out.length()] = i;
                out.append(uniform(raw, i, from));
            }
            i++;
        }
        int length = out.length();
        while (length > 0 && out.charAt(length - 1) == ' ') {
            length--;
        }
        return new TidyText(source, out.substring(0, length), Arrays.copyOf(origin, length));
    }

    /** Footnote marks such as "[12]" or "[citation needed]", and underscores or asterisks of emphasis. */
    private static int endOfMark(String raw, int at, int limit) {
        char c = raw.charAt(at);
        if (c == '[') {
            int close = raw.indexOf(']', at);
            if (close > at && close < limit) {
                String inside = raw.substring(at + 1, close);
                if (inside.matches("\\d{1,3}|[a-z]|\\^[\\w-]+|citation needed|note \\d+")) {
                    return close + 1;
                }
            }
        }
        boolean emphasis = c == '_' || c == '*';
        return emphasis ? at + 1 : at;
    }

    private static char uniform(String raw, int at, int from) {
        char c = raw.charAt(at);
        if (c == '\u2018' || c == '\u2019') {
            return '\'';
        }
        if (c == '"' || c == '\u201c' || c == '\u201d') {
            boolean opens = at == from
                    || Character.isWhitespace(raw.charAt(at - 1))
                    || "([\u2018\u2014\u2013".indexOf(raw.charAt(at - 1)) >= 0;
            return opens ? '\u201c' : '\u201d';
        }
        return c;
    }

    public String value() {
        return value;
    }

    /** Index in the source, in UTF-16 units, of a unit of the value. */
    public int origin(int index) {
        return origin[index];
    }

    /** The span of the source, in code points, that a stretch of the value was made from. */
    public Span span(int from, int to) {
        return source.span(origin[from], origin[to - 1] + 1);
    }
}
