package org.footnote.text;

import java.util.List;

/** What came of reading a file: a document, or the reason why there is none. */
public sealed interface Reading {

    /**
     * @param title the first heading, or the first line where that is short, or the file name without its ending
     * @param language what the text is written in, as a BCP 47 tag; {@code und} where that cannot be told
     */
    record Document(
            String fileName,
            TextFormat format,
            CanonicalText text,
            String title,
            List<Passage> passages,
            String language)
            implements Reading {

        public Document {
            passages = List.copyOf(passages);
        }

        /** Of the name alone: the passages of a long text are many, and documents are looked up often. */
        @Override
        public int hashCode() {
            return fileName.hashCode();
        }

        /** Tells the language from the text. */
        public Document(String fileName, TextFormat format, CanonicalText text, String title, List<Passage> passages) {
            this(fileName, format, text, title, passages, Language.of(text.value()));
        }
    }

    record Refused(String fileName, Reason reason) implements Reading {}

    /** Why a file gives no document. */
    enum Reason {
        /** The ending of the name is none of {@link TextFormat#allEndings()}. */
        UNSUPPORTED_FORMAT,
        /** Nothing in it, or nothing but white space. */
        EMPTY,
        /** The file, or the text in it, is larger than {@link TextFormat#limit()}. */
        TOO_LARGE,
        /** Text in another encoding than UTF-8, or than the one that a web page declares. */
        NOT_UTF8,
        /** Not text, nor a format that can be read. */
        BINARY,
        /** The content is of another format than the ending of the name says. */
        WRONG_ENDING,
        /** Protected by a password or against copying. */
        ENCRYPTED,
        /** Pages, but pictures only: a scan that was never recognised. */
        NO_TEXT,
        /** Unpacks to far more than it should: made to exhaust memory. */
        EXPANDS_TOO_FAR,
        /** Elements within elements beyond any sense, or too many of them. */
        TOO_COMPLEX,
        /** Cut off or broken, so that a part would be missing. */
        DAMAGED
    }
}
