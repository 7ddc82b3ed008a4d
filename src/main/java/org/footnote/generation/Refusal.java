package org.footnote.generation;

/** Why something was not made into a fact or an item. */
public enum Refusal {
    /** A whole document in a language that questions are not written in. */
    NOT_ENGLISH,
    /** A pronoun or a bare "the treaty" that means nothing certain outside its paragraph. */
    UNRESOLVED_REFERENCE,
    /** A clause with nothing to ask about, or one that was cut short. */
    INCOMPLETE_CLAUSE,
    /** Told so generally that it may have happened more than once. */
    UNSPECIFIC,
    /** Too long to be read in a question. */
    TOO_LONG,
    /** The writer speaks as "we" or of "today". */
    SPEAKER_OR_NOW,
    /** Quotation marks that do not close. */
    UNBALANCED_QUOTATION,
    /** A time that is only a limit ("by the end of 1878"). */
    VAGUE_DATE,
    /** Too few plausible distractors of the key's type that no source supports. */
    NO_DISTRACTORS,
    /** Nothing to explain beyond stem and key. */
    NOTHING_TO_TEACH,
    /** Another source gives another value, and this source has no name to attribute to. */
    DISAGREEMENT_WITHOUT_NAME,
    EVIDENCE_DOES_NOT_MATCH,
    KEY_NOT_IN_EVIDENCE,
    STEM_NOT_STANDALONE,
    STEM_GIVES_KEY_AWAY,
    MORE_THAN_ONE_KEY,
    CLUE_IN_LENGTH,
    CLUE_IN_FORM,
    ABSOLUTE_TERM,
    UNREADABLE,
    COPIED,
    EXPLANATION_REPEATS,
    NEAR_DUPLICATE
}
