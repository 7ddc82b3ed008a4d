package org.footnote.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.footnote.item.ChoiceItem;
import org.footnote.item.DateEntry;
import org.footnote.item.EntryItem;
import org.footnote.item.Item;
import org.footnote.item.Matching;
import org.footnote.item.Numeric;
import org.footnote.item.Ordering;
import org.footnote.item.Response;
import org.footnote.item.TrueFalse;
import org.footnote.text.DatePrecision;
import org.footnote.web.Option;
import org.footnote.web.Page;
import org.footnote.web.Viewer;

/**
 * What there is to say about the key of a question, as a form. Whatever its type, the fields of all types are here; those of
 * another type are empty.
 *
 * @param rows what can be ticked as right
 * @param typed whether forms are typed
 * @param accepted forms that are right, one a line
 * @param picks what belongs to what, or comes in which place
 * @param ordered whether places are picked, else what belongs together
 * @param counted whether a number is asked
 * @param precisions how exactly a date may be asked
 */
public record KeyFields(
        List<Row> rows,
        boolean typed,
        String accepted,
        List<Pick> picks,
        boolean ordered,
        boolean counted,
        String unit,
        String tolerance,
        List<Option> precisions,
        String precision) {

    /** @param value as it is sent @param key whether it is right now @param ticked whether the form says so */
    public record Row(String value, String text, boolean key, boolean ticked) {}

    /** @param value what the form says @param now what is right now */
    public record Pick(String text, String value, String now, List<Option> options) {}

    /** Where the form is silent, as it is now. */
    static KeyFields of(Standard current, RegradeForm.Wanted form, Viewer viewer) {
        Item item = current.item();
        Numeric number = item instanceof Numeric n ? n : null;
        DateEntry date = item instanceof DateEntry d ? d : null;
        return new KeyFields(
                rows(current, form, viewer),
                item instanceof EntryItem,
                item instanceof EntryItem entry && form.forms().isEmpty()
                        ? String.join("\n", entry.accepted())
                        : form.accepted(),
                picks(item, form),
                item instanceof Ordering,
                number != null,
                number == null ? "" : number.unit(),
                number == null ? "" : tolerance(number, form),
                date == null ? List.of() : precisions(date, viewer),
                date == null ? "" : form.precision().isEmpty() ? date.asked().name() : form.precision());
    }

    private static String tolerance(Numeric number, RegradeForm.Wanted form) {
        if (form.tolerance() != null) {
            return form.tolerance();
        }
        return number.tolerance() == 0 ? "" : org.footnote.bank.Figures.plain(number.tolerance());
    }

    private static List<Row> rows(Standard current, RegradeForm.Wanted form, Viewer viewer) {
        List<Row> rows = new ArrayList<>();
        if (current.item() instanceof ChoiceItem choice) {
            for (int i = 0; i < choice.choices().size(); i++) {
                boolean key =
                        choice.choices().get(i).correct() || current.also().contains(new Response.Chosen(i));
                rows.add(row(String.valueOf(i), choice.choices().get(i).text(), key, form));
            }
        } else if (current.item() instanceof TrueFalse statement) {
            QuizMessages m = Page.messages(QuizMessages.class, viewer.locale());
            for (boolean yes : List.of(true, false)) {
                boolean key = statement.key() == yes || current.also().contains(new Response.Judged(yes));
                rows.add(row(String.valueOf(yes), yes ? m.true_word() : m.false_word(), key, form));
            }
        }
        return rows;
    }

    private static Row row(String value, String text, boolean key, RegradeForm.Wanted form) {
        boolean asked = form.does() == RegradeForm.Deed.KEY && !form.right().isEmpty();
        return new Row(value, text, key, asked ? form.right().contains(value) : key);
    }

    private static List<Pick> picks(Item item, RegradeForm.Wanted form) {
        if (item instanceof Matching matching) {
            List<String> rights = matching.rights();
            List<Option> options = IntStream.range(0, rights.size())
                    .mapToObj(i -> new Option(String.valueOf(i), rights.get(i)))
                    .toList();
            return picks(matching.lefts(), options, form);
        }
        if (item instanceof Ordering ordering) {
            List<Option> options = IntStream.rangeClosed(1, ordering.order().size())
                    .mapToObj(i -> new Option(String.valueOf(i), String.valueOf(i)))
                    .toList();
            return picks(ordering.order(), options, form);
        }
        return List.of();
    }

    /** What stands in a place now is the option in the same place. */
    private static List<Pick> picks(List<String> texts, List<Option> options, RegradeForm.Wanted form) {
        return IntStream.range(0, texts.size())
                .mapToObj(i -> new Pick(
                        texts.get(i),
                        i < form.places().size()
                                ? form.places().get(i)
                                : options.get(i).value(),
                        options.get(i).value(),
                        options))
                .toList();
    }

    private static List<Option> precisions(DateEntry date, Viewer viewer) {
        RegradeMessages m = Page.messages(RegradeMessages.class, viewer.locale());
        return Stream.concat(
                        Stream.of(DatePrecision.DAY, DatePrecision.MONTH, DatePrecision.YEAR), Stream.of(date.asked()))
                .distinct()
                .map(p -> new Option(
                        p.name(),
                        switch (p) {
                            case DAY -> m.precision_day();
                            case MONTH -> m.precision_month();
                            case YEAR -> m.precision_year();
                            default -> m.precision_kept();
                        }))
                .toList();
    }
}
