package org.footnote.bank;

/**
 * How far a drafting is.
 *
 * @param begun false while it waits for its turn
 * @param documents how many there are to read, 0 before it begins
 */
public record DraftingProgress(boolean begun, int documents, int read, int facts, int items) {

    private static final int WHOLE = 100;

    /** Share of the documents that are read, in per cent. */
    public int percent() {
        return documents == 0 ? 0 : WHOLE * read / documents;
    }
}
