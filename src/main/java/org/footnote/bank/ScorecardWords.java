package org.footnote.bank;

import java.util.Locale;
import org.footnote.item.ItemType;
import org.footnote.item.Kind;
import org.footnote.web.Page;

/** Names on a scorecard in the viewer's language. */
final class ScorecardWords {

    private final Locale locale;
    private final BankMessages bank;
    private final ScorecardMessages m;

    ScorecardWords(Locale locale) {
        this.locale = locale;
        this.bank = Page.messages(BankMessages.class, locale);
        this.m = Page.messages(ScorecardMessages.class, locale);
    }

    String type(ItemType type) {
        return switch (type) {
            case MULTIPLE_CHOICE -> bank.type_choice();
            case MULTIPLE_RESPONSE -> bank.type_response();
            case TRUE_FALSE -> bank.type_true_false();
            case CLOZE -> bank.type_cloze();
            case CLOZE_CHOICE -> bank.type_cloze_choice();
            case NUMERIC -> bank.type_numeric();
            case DATE_ENTRY -> bank.type_date();
            case SHORT_ANSWER -> bank.type_short();
            case MATCHING -> bank.type_matching();
            case ORDERING -> bank.type_ordering();
        };
    }

    String kind(Kind kind) {
        return KindWords.of(kind, locale);
    }

    /** What came of a passage without items. */
    String state(String state) {
        return switch (state) {
            case "facts" -> m.state_facts();
            case "other_language" -> m.state_other_language();
            default -> m.state_nothing();
        };
    }

    String reason(String code) {
        return RefusalWords.of(code.toUpperCase(Locale.ROOT), locale);
    }

    String formerVersion() {
        return m.former_version();
    }
}
