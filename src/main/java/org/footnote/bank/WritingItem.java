package org.footnote.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.footnote.item.Choice;
import org.footnote.item.Cloze;
import org.footnote.item.ClozeChoice;
import org.footnote.item.DateEntry;
import org.footnote.item.Item;
import org.footnote.item.ItemType;
import org.footnote.item.Matching;
import org.footnote.item.MultipleChoice;
import org.footnote.item.MultipleResponse;
import org.footnote.item.Numeric;
import org.footnote.item.Ordering;
import org.footnote.item.ShortAnswer;
import org.footnote.item.TrueFalse;
import org.footnote.text.DatePrecision;
import org.footnote.web.FormErrors;

/** Makes an item of what somebody wrote, or says beside each field what keeps it from being one. */
final class WritingItem {

    private static final int LONGEST_STEM = 1000;
    private static final int LONGEST_EXPLANATION = 4000;
    private static final int LONGEST_PART = 500;
    private static final int MOST_PARTS = 20;

    private final EditorForm form;
    private final FormErrors errors;
    private final EditorMessages m;

    private WritingItem(EditorForm form, FormErrors errors, EditorMessages m) {
        this.form = form;
        this.errors = errors;
        this.m = m;
    }

    /** @param errors what is wrong is added; then there is no item */
    static Optional<Item> read(ItemType type, EditorForm form, FormErrors errors, EditorMessages m) {
        WritingItem writing = new WritingItem(form, errors, m);
        writing.stem(type);
        Item item = writing.item(type);
        if (form.explanation().length() > LONGEST_EXPLANATION) {
            errors.add("explanation", m.too_long(LONGEST_EXPLANATION));
        }
        return errors.any() ? Optional.empty() : Optional.of(item);
    }

    private void stem(ItemType type) {
        boolean cloze = type == ItemType.CLOZE || type == ItemType.CLOZE_CHOICE;
        if (form.stem().isEmpty()) {
            errors.add("stem", m.stem_missing());
        } else if (form.stem().length() > LONGEST_STEM) {
            errors.add("stem", m.too_long(LONGEST_STEM));
        } else if (cloze && form.stem().split(Cloze.GAP, -1).length != 2) {
            errors.add("stem", m.gap_missing());
        }
    }

    /** Only looked at where nothing is wrong, so that a part that is missing may stand for anything. */
    private Item item(ItemType type) {
        return switch (type) {
            case MULTIPLE_CHOICE -> {
                List<Choice> choices = choices(2, true);
                yield errors.any() ? null : new MultipleChoice(form.stem(), choices, form.explanation());
            }
            case MULTIPLE_RESPONSE -> {
                List<Choice> choices = choices(3, false);
                yield errors.any() ? null : new MultipleResponse(form.stem(), choices, form.explanation());
            }
            case CLOZE_CHOICE -> {
                List<Choice> choices = choices(2, true);
                yield errors.any() ? null : new ClozeChoice(form.stem(), choices, form.explanation());
            }
            case TRUE_FALSE -> {
                if (!form.truth().matches("true|false")) {
                    errors.add("truth", m.truth_missing());
                }
                yield errors.any()
                        ? null
                        : new TrueFalse(form.stem(), form.truth().equals("true"), form.explanation());
            }
            case CLOZE -> {
                List<String> accepted = accepted();
                yield errors.any() ? null : new Cloze(form.stem(), accepted, form.explanation());
            }
            case SHORT_ANSWER -> {
                List<String> accepted = accepted();
                yield errors.any() ? null : new ShortAnswer(form.stem(), accepted, form.explanation());
            }
            case NUMERIC -> number();
            case DATE_ENTRY -> date();
            case MATCHING -> matching();
            case ORDERING -> ordering();
        };
    }

    private List<Choice> choices(int fewest, boolean one) {
        List<Choice> choices = new ArrayList<>();
        for (EditorForm.Row row : form.choices()) {
            if (!row.first().isEmpty()) {
                choices.add(new Choice(row.first(), row.key(), row.second()));
            } else if (row.key() || !row.second().isEmpty()) {
                errors.add("choices", m.choice_without_text(row.place()));
            }
        }
        long keys = choices.stream().filter(Choice::correct).count();
        long different = choices.stream().map(Choice::text).distinct().count();
        if (choices.size() < fewest) {
            errors.add("choices", m.choices_few(fewest));
        } else if (keys == 0) {
            errors.add("choices", m.key_missing());
        } else if (one && keys > 1) {
            errors.add("choices", m.key_one());
        } else if (!one && keys == choices.size()) {
            errors.add("choices", m.key_all());
        } else if (different < choices.size()) {
            errors.add("choices", m.same_twice());
        }
        sizes("choices", choices.stream().map(Choice::text).toList());
        sizes("choices", choices.stream().map(Choice::feedback).toList());
        return choices;
    }

    private List<String> accepted() {
        List<String> accepted = EditorForm.lines(form.accepted());
        if (accepted.isEmpty()) {
            errors.add("accepted", m.accepted_missing());
        }
        sizes("accepted", accepted);
        return accepted;
    }

    private Item number() {
        List<String> accepted = accepted();
        accepted.stream()
                .filter(a -> !Numeric.readable(a))
                .findFirst()
                .ifPresent(a -> errors.add("accepted", m.no_number(a)));
        String typed = form.tolerance().replace(',', '.');
        if (!typed.matches("|\\d{1,12}(\\.\\d{1,6})?")) {
            errors.add("tolerance", m.no_tolerance());
        }
        sizes("unit", List.of(form.unit()));
        return errors.any()
                ? null
                : new Numeric(
                        form.stem(),
                        accepted,
                        form.unit(),
                        typed.isEmpty() ? 0 : Double.parseDouble(typed),
                        form.explanation());
    }

    private Item date() {
        List<String> accepted = accepted();
        accepted.stream()
                .filter(a -> !DateEntry.readable(a))
                .findFirst()
                .ifPresent(a -> errors.add("accepted", m.no_date(a)));
        if (!form.precision().matches("|DAY|MONTH|YEAR")) {
            errors.add("precision", m.no_precision());
        }
        if (errors.any()) {
            return null;
        }
        return form.precision().isEmpty()
                ? new DateEntry(form.stem(), accepted, form.explanation())
                : new DateEntry(form.stem(), accepted, DatePrecision.valueOf(form.precision()), form.explanation());
    }

    private Item matching() {
        List<Matching.Pair> pairs = new ArrayList<>();
        for (EditorForm.Row row : form.pairs()) {
            if (!row.first().isEmpty() && !row.second().isEmpty()) {
                pairs.add(new Matching.Pair(row.first(), row.second()));
            } else if (!row.first().isEmpty() || !row.second().isEmpty()) {
                errors.add("pairs", m.side_missing(row.place()));
            }
        }
        List<String> spare = EditorForm.lines(form.spare());
        List<String> rights = new ArrayList<>(spare);
        pairs.forEach(p -> rights.add(p.right()));
        boolean twice = pairs.stream().map(Matching.Pair::left).distinct().count() < pairs.size()
                || rights.stream().distinct().count() < rights.size();
        if (pairs.size() < 2 || rights.size() < 3) {
            errors.add("pairs", m.pairs_few());
        } else if (twice) {
            errors.add("pairs", m.same_twice());
        }
        sizes("pairs", rights);
        sizes("pairs", pairs.stream().map(Matching.Pair::left).toList());
        return errors.any() ? null : new Matching(form.stem(), pairs, spare, form.explanation());
    }

    private Item ordering() {
        List<String> order = EditorForm.lines(form.order());
        if (order.size() < 3) {
            errors.add("order", m.order_few());
        } else if (order.stream().distinct().count() < order.size()) {
            errors.add("order", m.same_twice());
        }
        sizes("order", order);
        return errors.any() ? null : new Ordering(form.stem(), order, form.explanation());
    }

    private void sizes(String field, List<String> parts) {
        if (parts.size() > MOST_PARTS) {
            errors.add(field, m.too_many(MOST_PARTS));
        }
        if (parts.stream().anyMatch(p -> p.length() > LONGEST_PART)) {
            errors.add(field, m.too_long(LONGEST_PART));
        }
    }
}
