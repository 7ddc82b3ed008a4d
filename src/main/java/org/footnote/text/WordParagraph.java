package org.footnote.text;

/** A paragraph of a Word file while it is read, with what its properties say. */
final class WordParagraph {

    final StringBuilder text = new StringBuilder();
    String style = "";
    int outline = -1;
    /** Numbering of its own: {@code "0"} takes away the one of the style. */
    String numbering = "";

    int level;
    private int boldLetters;
    private int letters;

    void append(String run, boolean raised, boolean bold) {
        text.append(raised ? Characters.raised(text, run) : run);
        int count = (int) run.codePoints().filter(Character::isLetterOrDigit).count();
        letters += count;
        boldLetters += bold ? count : 0;
    }

    boolean isBold() {
        return letters > 0 && boldLetters == letters;
    }

    String line() {
        return Characters.plainLine(text.toString());
    }
}
