package org.footnote.bank;

import java.util.Locale;
import org.footnote.item.ItemType;
import org.footnote.web.Page;

/** Item types in the viewer's language. */
public final class TypeWords {

    private TypeWords() {}

    public static String of(ItemType type, Locale locale) {
        BankMessages m = Page.messages(BankMessages.class, locale);
        return switch (type) {
            case MULTIPLE_CHOICE -> m.type_choice();
            case MULTIPLE_RESPONSE -> m.type_response();
            case TRUE_FALSE -> m.type_true_false();
            case CLOZE -> m.type_cloze();
            case CLOZE_CHOICE -> m.type_cloze_choice();
            case NUMERIC -> m.type_numeric();
            case DATE_ENTRY -> m.type_date();
            case SHORT_ANSWER -> m.type_short();
            case MATCHING -> m.type_matching();
            case ORDERING -> m.type_ordering();
        };
    }

    /** What a student is asked to do with an item. */
    static String asks(ItemType type, Locale locale) {
        ReviewMessages m = Page.messages(ReviewMessages.class, locale);
        return switch (type) {
            case MULTIPLE_CHOICE -> m.asks_choice();
            case MULTIPLE_RESPONSE -> m.asks_response();
            case TRUE_FALSE -> m.asks_true_false();
            case CLOZE -> m.asks_cloze();
            case CLOZE_CHOICE -> m.asks_cloze_choice();
            case NUMERIC -> m.asks_number();
            case DATE_ENTRY -> m.asks_date();
            case SHORT_ANSWER -> m.asks_short();
            case MATCHING -> m.asks_matching();
            case ORDERING -> m.asks_ordering();
        };
    }
}
