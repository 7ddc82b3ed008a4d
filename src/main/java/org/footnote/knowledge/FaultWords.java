package org.footnote.knowledge;

import java.util.Locale;
import org.footnote.generation.AliasFile;
import org.footnote.web.Page;

/** What is wrong with a line of names, in words. */
final class FaultWords {

    private FaultWords() {}

    static String of(AliasFile.Problem problem, Locale locale) {
        KnowledgeMessages m = Page.messages(KnowledgeMessages.class, locale);
        return switch (problem.fault()) {
            case NO_EQUALS -> m.fault_no_equals(problem.line());
            case NO_NAME -> m.fault_no_name(problem.line());
            case NO_FORM -> m.fault_no_form(problem.line(), problem.words());
            case TOO_LONG -> m.fault_too_long(problem.line(), AliasFile.LENGTH);
            case NAME_TWICE -> m.fault_name_twice(problem.line(), problem.words());
            case FORM_OF_TWO -> m.fault_form_of_two(problem.line(), problem.words());
            case TOO_MANY_LINES -> m.fault_too_many_lines(AliasFile.LINES);
        };
    }
}
