package org.footnote.material;

/** Tells Chinese from everything else, so that the browser picks the right fonts and line breaks. */
final class Language {

    private static final int SAMPLE = 4000;

    private Language() {}

    /** Value of the {@code lang} attribute: {@code zh-Hans} where a quarter of the letters are ideographs, else {@code en}. */
    static String of(String text) {
        int letters = 0;
        int ideographs = 0;
        for (int i = 0; i < text.length() && letters < SAMPLE; i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (Character.isLetter(c)) {
                letters++;
                ideographs += Character.isIdeographic(c) ? 1 : 0;
            }
        }
        return ideographs * 4 > letters ? "zh-Hans" : "en";
    }
}
