package org.footnote.material;

import org.footnote.text.Reading;

/** What came of a file. */
public enum FileResult {
    IMPORTED,
    /** It took the place of the document of the same name, which can still be read and cited. */
    REPLACED,
    /** The same file is in the collection already. */
    UNCHANGED,
    UNSUPPORTED_FORMAT,
    EMPTY,
    TOO_LARGE,
    NOT_UTF8,
    BINARY,
    WRONG_ENDING,
    ENCRYPTED,
    NO_TEXT,
    EXPANDS_TOO_FAR,
    TOO_COMPLEX,
    DAMAGED,
    /** A document of this name is there with other content; its owner says whether this file is a new version of it. */
    NAME_TAKEN,
    /** The same content is in the collection under another name; its facts would count twice. */
    SAME_CONTENT,
    NAME_TOO_LONG;

    public boolean isRefused() {
        return this != IMPORTED && this != UNCHANGED && this != REPLACED;
    }

    static FileResult of(Reading.Reason reason) {
        return valueOf(reason.name());
    }
}
