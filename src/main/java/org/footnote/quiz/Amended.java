package org.footnote.quiz;

import java.time.Instant;
import java.util.Optional;
import org.footnote.item.ChoiceItem;
import org.footnote.item.EntryItem;
import org.footnote.item.Item;
import org.footnote.item.TrueFalse;
import org.footnote.web.Page;
import org.footnote.web.Viewer;

/**
 * What a teacher did to the mark of a question after it was asked.
 *
 * @param byHand whether it was marked by hand, else by a corrected key
 * @param out whether the question counts for nobody
 * @param key what is right now, where that is not what the question shows; else empty
 * @param former and mark: empty where the mark stayed as it was
 */
public record Amended(Instant at, boolean byHand, boolean out, String key, String former, String mark, String reason) {

    /** Nothing where nobody did anything. */
    static Optional<Amended> of(AttemptSlot slot, Optional<MarkChange> change, Viewer viewer) {
        Optional<Ruling> ruling = slot.ruling();
        Optional<ManualMark> manual = slot.manual();
        if (change.isEmpty() && manual.isEmpty()) {
            return Optional.empty();
        }
        boolean byHand = manual.isPresent()
                && change.filter(c -> c.deed() == MarkChange.Deed.REGRADED).isEmpty();
        Instant at = change.map(MarkChange::madeAt)
                .orElseGet(() -> manual.orElseThrow().at());
        boolean remarked = change.filter(c -> c.counted() && c.counts()).isPresent();
        return Optional.of(new Amended(
                at,
                byHand,
                !slot.counts(),
                ruling.map(r -> changed(r, slot.item(), viewer)).orElse(""),
                remarked ? Figures.mark(change.orElseThrow().formerMark()) : "",
                remarked ? Figures.mark(change.orElseThrow().mark()) : "",
                change.map(MarkChange::reason)
                        .orElseGet(() -> manual.orElseThrow().reason())));
    }

    /** What a ruling says beside the item as it was shown; nothing where that says the same. */
    static Optional<Amended> by(Ruling ruling, Item shown, Viewer viewer) {
        String key = changed(ruling, shown, viewer);
        return key.isEmpty() && !ruling.thrownOut()
                ? Optional.empty()
                : Optional.of(new Amended(ruling.madeAt(), false, ruling.thrownOut(), key, "", "", ruling.reason()));
    }

    /** What is right by a ruling; empty where that is what was shown. */
    private static String changed(Ruling ruling, Item shown, Viewer viewer) {
        String key = ruling.thrownOut() ? "" : key(ruling.standard().over(shown), viewer);
        return key.equals(key(Standard.of(shown), viewer)) ? "" : key;
    }

    /** What is right, in a line; empty where that takes more than a line. */
    private static String key(Standard standard, Viewer viewer) {
        QuizMessages m = Page.messages(QuizMessages.class, viewer.locale());
        Item item = standard.item();
        if (item instanceof EntryItem entry) {
            return String.join("; ", entry.shown());
        }
        if (item instanceof TrueFalse statement) {
            return standard.also().isEmpty()
                    ? (statement.key() ? m.true_word() : m.false_word())
                    : m.true_word() + "; " + m.false_word();
        }
        if (item instanceof ChoiceItem choice) {
            StringBuilder right = new StringBuilder();
            for (int i = 0; i < choice.choices().size(); i++) {
                if (choice.choices().get(i).correct()
                        || standard.also().contains(new org.footnote.item.Response.Chosen(i))) {
                    right.append(right.isEmpty() ? "" : "; ")
                            .append(choice.choices().get(i).text());
                }
            }
            return right.toString();
        }
        return "";
    }
}
