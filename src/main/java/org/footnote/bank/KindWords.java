package org.footnote.bank;

import java.util.Locale;
import org.footnote.item.Kind;
import org.footnote.web.Page;

/** Kinds of knowledge in the viewer's language. */
public final class KindWords {

    private KindWords() {}

    public static String of(Kind kind, Locale locale) {
        ScorecardMessages m = Page.messages(ScorecardMessages.class, locale);
        return switch (kind) {
            case DATE -> m.kind_date();
            case TREATY_TERM -> m.kind_treaty_term();
            case POLICY -> m.kind_policy();
            case PERSON -> m.kind_person();
            case QUOTATION -> m.kind_quotation();
            case QUANTITY -> m.kind_quantity();
            case DEFINITION -> m.kind_definition();
            case CAUSE -> m.kind_cause();
            case PLACE -> m.kind_place();
            case ORGANISATION -> m.kind_organisation();
            case SEQUENCE -> m.kind_sequence();
            case ENUMERATION -> m.kind_enumeration();
            case DISAGREEMENT -> m.kind_disagreement();
        };
    }
}
