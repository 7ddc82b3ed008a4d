package org.footnote.bank;

/** A drafting that somebody waited for gave nothing; the message is one line that says why. */
public class DraftingFailed extends RuntimeException {

    private static final long serialVersionUID = 1;

    public DraftingFailed(String message) {
        super(message);
    }
}
