package org.footnote.quiz;

import org.footnote.text.Language;

/** What a question is written in, so that pages in another language can say so. */
public final class Spoken {

    private Spoken() {}

    /** BCP 47 tag. What is too short to tell is taken for English: the engine writes nothing else. */
    public static String of(String stem) {
        String language = Language.of(stem);
        return language.equals(Language.UNDETERMINED) ? Language.ENGLISH : language;
    }
}
