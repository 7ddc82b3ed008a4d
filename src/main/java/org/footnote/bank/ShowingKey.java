package org.footnote.bank;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.footnote.item.Choice;
import org.footnote.item.ChoiceItem;
import org.footnote.item.DateEntry;
import org.footnote.item.EntryItem;
import org.footnote.item.Item;
import org.footnote.item.Matching;
import org.footnote.item.Numeric;
import org.footnote.item.Ordering;
import org.footnote.item.TrueFalse;
import org.footnote.web.Page;

/** The key of an item as a teacher reads it. */
final class ShowingKey {

    private ShowingKey() {}

    static QuestionView.Key of(Item item, Locale locale) {
        return new QuestionView.Key(
                choices(item),
                item instanceof EntryItem entry ? entry.shown() : List.of(),
                item instanceof Matching matching ? matching.pairs() : List.of(),
                item instanceof Matching matching ? matching.distractors() : List.of(),
                item instanceof Ordering ordering ? ordering.order() : List.of(),
                remark(item, Page.messages(BankMessages.class, locale)));
    }

    private static List<QuestionView.Choice> choices(Item item) {
        List<QuestionView.Choice> choices = new ArrayList<>();
        if (item instanceof ChoiceItem choice) {
            for (Choice c : choice.choices()) {
                String letter = String.valueOf((char) ('A' + choices.size()));
                choices.add(new QuestionView.Choice(letter, c.text(), false, c.correct(), c.feedback()));
            }
        } else if (item instanceof TrueFalse statement) {
            choices.add(new QuestionView.Choice("A", "", true, statement.key(), ""));
            choices.add(new QuestionView.Choice("B", "", false, !statement.key(), ""));
        }
        return choices;
    }

    private static String remark(Item item, BankMessages m) {
        return switch (item.type()) {
            case NUMERIC -> {
                Numeric number = (Numeric) item;
                String tolerance = BigDecimal.valueOf(number.tolerance())
                        .stripTrailingZeros()
                        .toPlainString();
                yield number.tolerance() == 0 ? "" : m.tolerance(tolerance, number.unit());
            }
            case DATE_ENTRY ->
                switch (((DateEntry) item).asked()) {
                    case DAY -> m.asks_day();
                    case MONTH -> m.asks_month();
                    case YEAR -> m.asks_year();
                    default -> m.asks_so();
                };
            case MATCHING -> m.in_pairs();
            case ORDERING -> m.in_order();
            case MULTIPLE_CHOICE, MULTIPLE_RESPONSE, TRUE_FALSE, CLOZE, CLOZE_CHOICE, SHORT_ANSWER -> "";
        };
    }
}
