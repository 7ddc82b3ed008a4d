package org.footnote.generation.syntax;

/** What is known of words apart from any sentence. */
public record Dictionary(Lemmas lemmas, Senses senses) {

    /** The lemma's class of sense, according to the part of speech; 0 where there is none. */
    int sense(String lemma, String tag) {
        return switch (tag.charAt(0)) {
            case 'N' -> senses.noun(lemma.toLowerCase(java.util.Locale.ROOT));
            case 'V' -> senses.verb(lemma);
            default -> Senses.UNKNOWN;
        };
    }
}
