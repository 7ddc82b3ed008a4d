package org.footnote.material;

/** A course pack that cannot be used; the message names the file, the line and the field. */
public class MalformedPack extends Exception {

    private static final long serialVersionUID = 1;

    MalformedPack(String message) {
        super(message);
    }
}
