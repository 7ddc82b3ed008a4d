package org.footnote.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Signs and numbers before the items of a list, as PDFs show them. */
final class PdfLists {

    /** Bullets, also of the symbol fonts that word processors take them from (private use characters). */
    private static final String BULLETS = "•◦▪▫‣⁃●○■□◆▶►✓✔➢➤·\\uF0B7\\uF0A7\\uF0D8\\uF0FC\\uF076\\uF02D";

    private static final Pattern MARKER =
            Pattern.compile("([" + BULLETS + "*–—-])|\\d{1,3}[.)]|\\([a-z0-9]{1,3}\\)|[a-z]\\)|[ivx]{1,4}[.)]");
    private static final Pattern ITEM = Pattern.compile(
            "^(?:[" + BULLETS + "]\\s*|[*–—-]\\s+|\\d{1,3}[.)]\\s+|\\([a-z0-9]{1,3}\\)\\s+|[a-z]\\)\\s+)(?=\\S)");
    private static final Pattern SYMBOL = Pattern.compile("^[" + BULLETS + "]\\s*");

    private static final Pattern NOTE_MARK = Pattern.compile("\\d{1,3}(?:[,–-]\\d{1,3})*|[*†‡§]{1,3}");

    private PdfLists() {}

    static boolean isMarker(String text) {
        return MARKER.matcher(text).matches();
    }

    static boolean isItem(String text) {
        return ITEM.matcher(text).find();
    }

    /** The number or sign of a footnote. */
    static boolean isNoteMark(String text) {
        return NOTE_MARK.matcher(text).matches();
    }

    /** The item with a bullet that every font has. */
    static String plain(String item) {
        Matcher symbol = SYMBOL.matcher(item);
        return symbol.find() ? "• " + item.substring(symbol.end()) : item;
    }
}
