package org.footnote.bank;

import java.util.Locale;
import org.footnote.web.Page;

/** Why something did not become a question, in words. A reason this version does not know is shown by its name. */
final class RefusalWords {

    private RefusalWords() {}

    static String of(String reason, Locale locale) {
        BankMessages m = Page.messages(BankMessages.class, locale);
        return switch (reason) {
            case "NOT_ENGLISH" -> m.not_english();
            case "UNRESOLVED_REFERENCE" -> m.unresolved_reference();
            case "INCOMPLETE_CLAUSE" -> m.incomplete_clause();
            case "UNSPECIFIC" -> m.unspecific();
            case "TOO_LONG" -> m.too_long();
            case "SPEAKER_OR_NOW" -> m.speaker_or_now();
            case "UNBALANCED_QUOTATION" -> m.unbalanced_quotation();
            case "VAGUE_DATE" -> m.vague_date();
            case "NO_DISTRACTORS" -> m.no_distractors();
            case "NOTHING_TO_TEACH" -> m.nothing_to_teach();
            case "DISAGREEMENT_WITHOUT_NAME" -> m.disagreement_without_name();
            case "EVIDENCE_DOES_NOT_MATCH" -> m.evidence_does_not_match();
            case "KEY_NOT_IN_EVIDENCE" -> m.key_not_in_evidence();
            case "STEM_NOT_STANDALONE" -> m.stem_not_standalone();
            case "STEM_GIVES_KEY_AWAY" -> m.stem_gives_key_away();
            case "MORE_THAN_ONE_KEY" -> m.more_than_one_key();
            case "CLUE_IN_LENGTH" -> m.clue_in_length();
            case "CLUE_IN_FORM" -> m.clue_in_form();
            case "ABSOLUTE_TERM" -> m.absolute_term();
            case "UNREADABLE" -> m.unreadable();
            case "COPIED" -> m.copied();
            case "EXPLANATION_REPEATS" -> m.explanation_repeats();
            case "NEAR_DUPLICATE" -> m.near_duplicate();
            default -> reason.toLowerCase(Locale.ROOT).replace('_', ' ');
        };
    }
}
