package org.footnote.material;

import org.footnote.text.DocumentReader;
import org.footnote.text.Reading;

/** A file that may become a document. It is read when somebody needs its text, and once. */
final class Incoming {

    private final Source source;
    private final String sha256;
    private Reading reading;

    Incoming(Source source) {
        this.source = source;
        this.sha256 = source.sha256();
    }

    Source source() {
        return source;
    }

    String name() {
        return source.name();
    }

    String sha256() {
        return sha256;
    }

    /** What the reader of its format makes of it: seconds for a large file, so rather not while others wait. */
    Reading reading() {
        if (reading == null) {
            reading = DocumentReader.read(source.name(), source.bytes());
        }
        return reading;
    }
}
