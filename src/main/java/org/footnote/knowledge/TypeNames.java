package org.footnote.knowledge;

import java.util.Locale;
import org.footnote.web.Page;

/** Types of fact in words. A type this version does not know is shown by its name. */
public final class TypeNames {

    private TypeNames() {}

    public static String of(String type, Locale locale) {
        KnowledgeMessages m = Page.messages(KnowledgeMessages.class, locale);
        return switch (type) {
            case "dated event" -> m.type_dated_event();
            case "deed" -> m.type_deed();
            case "place" -> m.type_place();
            case "policy fact", "policy" -> m.type_policy();
            case "purpose" -> m.type_purpose();
            case "quantity" -> m.type_quantity();
            case "statement" -> m.type_statement();
            case "term of treaty" -> m.type_treaty_term();
            case "person and role", "person" -> m.type_person();
            case "definition" -> m.type_definition();
            case "enumeration" -> m.type_enumeration();
            case "cause", "cause and effect" -> m.type_cause();
            case "sequence" -> m.type_sequence();
            case "claim" -> m.type_claim();
            case "grouping" -> m.type_grouping();
            case FactByHand.TYPE -> m.type_by_hand();
            default -> type;
        };
    }
}
