package org.footnote.text;

import java.util.List;

/** What came of reading a file: a document, or the reason why there is none. */
public sealed interface Reading {

    /**
     * @param title the first heading, or the first line where that is short, or the file name without its ending
     */
    record Document(String fileName, TextFormat format, CanonicalText text, String title, List<Passage> passages)
            implements Reading {

        public Document {
            passages = List.copyOf(passages);
        }
    }

    record Refused(String fileName, Reason reason) implements Reading {}

    /** Why a file gives no document. */
    enum Reason {
        UNSUPPORTED_FORMAT,
        EMPTY,
        TOO_LARGE,
        NOT_UTF8,
        BINARY
    }
}
