package org.footnote.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What the styles and numberings of a Word file say about a paragraph. */
final class WordStyles {

    /** Styles may be based on others; nobody nests them deeper. */
    private static final int CHAIN = 20;

    private static final class Style {
        private String name = "";
        private String basedOn = "";
        private int outline = -1;
        private String numbering = "";
    }

    private final Map<String, Style> styles = new HashMap<>();
    private final Map<String, String> abstractOf = new HashMap<>();
    /** Format of a level, by abstract numbering and level. */
    private final Map<String, String> formats = new HashMap<>();

    WordStyles(WordPackage file) throws Unreadable {
        WordXml.walk(file.part("styles"), new StyleListener());
        WordXml.walk(file.part("numbering"), new NumberingListener());
    }

    /** Rank of the heading that a style makes, from 1; 0 where it makes none. The title ranks first. */
    int headingLevel(String id) {
        Style style = styles.get(id);
        for (int i = 0; style != null && i < CHAIN; i++) {
            if (style.outline >= 0 && style.outline < 9) {
                return style.outline + 1;
            }
            if (style.name.matches("heading [1-9]")) {
                return style.name.charAt(8) - '0';
            }
            if (style.name.equals("title")) {
                return 1;
            }
            style = styles.get(style.basedOn);
        }
        return 0;
    }

    /** Lines of a table of contents, or captions below pictures that are not shown. */
    boolean isAround(String id) {
        Style style = styles.get(id);
        return style != null
                && (style.name.matches("toc( heading| \\d)|table of (figures|authorities)|caption|header|footer"));
    }

    boolean isBibliography(String id) {
        Style style = styles.get(id);
        return style != null && style.name.equals("bibliography");
    }

    /** The numbering that a style brings; empty where it brings none. */
    String numbering(String id) {
        Style style = styles.get(id);
        for (int i = 0; style != null && i < CHAIN; i++) {
            if (!style.numbering.isEmpty()) {
                return style.numbering;
            }
            style = styles.get(style.basedOn);
        }
        return "";
    }

    /** Whether the items of a numbering are counted rather than marked with a bullet. */
    boolean isCounted(String numbering, int level) {
        String format = formats.getOrDefault(abstractOf.get(numbering) + "/" + level, "bullet");
        return !format.equals("bullet") && !format.equals("none");
    }

    private final class StyleListener implements WordXml.Listener {

        private Style style = new Style();

        @Override
        public boolean start(String name, WordXml at) {
            switch (name) {
                case "style" -> {
                    style = new Style();
                    styles.put(at.attribute("styleId"), style);
                }
                case "name" -> style.name = at.attribute("val").toLowerCase(Locale.ROOT);
                case "basedOn" -> style.basedOn = at.attribute("val");
                case "outlineLvl" -> style.outline = at.number(-1);
                case "numId" -> style.numbering = at.attribute("val");
                default -> {}
            }
            return true;
        }

        @Override
        public void end(String name) {
            if (name.equals("style")) {
                style = new Style();
            }
        }

        @Override
        public void text(String text) {
            // styles hold no text
        }
    }

    private final class NumberingListener implements WordXml.Listener {

        private String number = "";
        private String level = "";
        private String abstractNumber = "";

        @Override
        public boolean start(String name, WordXml at) {
            switch (name) {
                case "abstractNum" -> abstractNumber = at.attribute("abstractNumId");
                case "lvl" -> level = at.attribute("ilvl");
                case "numFmt" -> formats.putIfAbsent(abstractNumber + "/" + level, at.attribute("val"));
                case "num" -> number = at.attribute("numId");
                case "abstractNumId" -> abstractOf.put(number, at.attribute("val"));
                case "lvlOverride" -> {
                    return false;
                }
                default -> {}
            }
            return true;
        }

        @Override
        public void end(String name) {
            // numberings are told by their elements alone
        }

        @Override
        public void text(String text) {
            // numberings hold no text
        }
    }
}
