package org.footnote.text;

/** What counts as white space: the Unicode property as regular expressions in other languages read it. */
final class White {

    private static final int BYTE_ORDER_MARK = 0xFEFF;
    private static final int NEXT_LINE = 0x85;

    private White() {}

    /** No-break and ideographic spaces are white, too; so is a byte order mark, which shows nothing. */
    static boolean is(int codePoint) {
        return Character.isWhitespace(codePoint)
                || Character.isSpaceChar(codePoint)
                || codePoint == NEXT_LINE
                || codePoint == BYTE_ORDER_MARK;
    }

    static boolean isBlank(String text, int from, int to) {
        return skip(text, from, to) == to;
    }

    /** First index from {@code from} that is not white, or {@code to}. All white space is in the basic plane. */
    static int skip(String text, int from, int to) {
        int i = from;
        while (i < to && is(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Index behind the last character before {@code to} that is not white, or {@code from}. */
    static int skipBack(String text, int from, int to) {
        int i = to;
        while (i > from && is(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    static String strip(String text) {
        int start = skip(text, 0, text.length());
        return text.substring(start, skipBack(text, start, text.length()));
    }
}
