package org.footnote.material;

/** A path from which nothing can be imported; the message is one line that says why. */
public class UnreadableMaterial extends Exception {

    private static final long serialVersionUID = 1;

    UnreadableMaterial(String message) {
        super(message);
    }
}
