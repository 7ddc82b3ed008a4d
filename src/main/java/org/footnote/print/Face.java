package org.footnote.print;

/** How letters look. Chinese has one face for all of them, because slanted or fattened characters are no Chinese habit. */
public enum Face {
    PLAIN("SourceSerif4-Regular.ttf"),
    STRONG("SourceSerif4-SemiBold.ttf"),
    SLANTED("SourceSerif4-Italic.ttf");

    private final String file;

    Face(String file) {
        this.file = file;
    }

    String file() {
        return file;
    }
}
