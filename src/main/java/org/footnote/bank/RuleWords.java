package org.footnote.bank;

import java.util.Locale;
import org.footnote.generation.Refusal;
import org.footnote.web.Page;

/** The gates in words: what an item that passes one does well, and which rule of item writing the gate keeps. */
final class RuleWords {

    private final ReviewMessages m;
    private final Locale locale;

    RuleWords(Locale locale) {
        this.locale = locale;
        this.m = Page.messages(ReviewMessages.class, locale);
    }

    /** One line of a list of gates. */
    GateLine line(Refusal gate, boolean passed) {
        return new GateLine(gate.name(), passed, passed ? passes(gate) : finding(gate), rule(gate));
    }

    String finding(Refusal gate) {
        return RefusalWords.of(gate.name(), locale);
    }

    String passes(Refusal gate) {
        return switch (gate) {
            case EVIDENCE_DOES_NOT_MATCH -> m.gate_evidence();
            case KEY_NOT_IN_EVIDENCE -> m.gate_key();
            case STEM_NOT_STANDALONE -> m.gate_standalone();
            case MORE_THAN_ONE_KEY -> m.gate_one_key();
            case STEM_GIVES_KEY_AWAY -> m.gate_clang();
            case CLUE_IN_LENGTH -> m.gate_length();
            case CLUE_IN_FORM -> m.gate_form();
            case ABSOLUTE_TERM -> m.gate_absolute();
            case UNREADABLE -> m.gate_readable();
            case COPIED -> m.gate_copied();
            case EXPLANATION_REPEATS -> m.gate_explanation();
            default -> throw new IllegalArgumentException("no gate of an item: " + gate);
        };
    }

    /** The rule behind a gate: by its number in the guidelines that {@code Gates} names, or a rule of ours. */
    String rule(Refusal gate) {
        return switch (gate) {
            case STEM_NOT_STANDALONE -> m.rule_numbered("14, 15");
            case MORE_THAN_ONE_KEY -> m.rule_numbered("19, 22");
            case STEM_GIVES_KEY_AWAY -> m.rule_numbered("28a");
            case CLUE_IN_LENGTH -> m.rule_numbered("24");
            case CLUE_IN_FORM -> m.rule_numbered("23, 28c");
            case ABSOLUTE_TERM -> m.rule_numbered("28d");
            case UNREADABLE -> m.rule_numbered("12, 13");
            case EVIDENCE_DOES_NOT_MATCH, KEY_NOT_IN_EVIDENCE -> m.rule_proof();
            case COPIED -> m.rule_own_words();
            case EXPLANATION_REPEATS -> m.rule_teaches();
            default -> throw new IllegalArgumentException("no gate of an item: " + gate);
        };
    }
}
