package org.footnote.text;

/** What one document may cost, so that no file, however made, takes the memory or the time of everybody else. */
final class Limits {

    /** Bytes of a file that is text. A long book of plain text has about two million. */
    static final int TEXT_FILE = 5 * 1024 * 1024;

    /** Bytes of a file that holds pictures and fonts beside its text. */
    static final int CONTAINER_FILE = 20 * 1024 * 1024;

    /** UTF-16 units of text taken out of a file: as much as a file of plain text can give. */
    static final int TEXT = TEXT_FILE;

    /** Depth of elements within elements. Pages written by people and programs stay below 100. */
    static final int DEPTH = 500;

    /** Tags of a page, opening and closing: each may become an object of about 150 bytes. A long encyclopedia page has
     * 100,000.
     */
    static final int TAGS = 200_000;

    private Limits() {}
}
