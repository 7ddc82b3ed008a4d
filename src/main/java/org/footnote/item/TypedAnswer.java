package org.footnote.item;

import java.util.List;
import java.util.Optional;
import org.footnote.text.DateGrammar;
import org.footnote.text.DateValue;

/**
 * Marks words that somebody typed, against each form that is right. A form that is a date or an amount is compared by what
 * it means, as date entries and numbers are.
 */
final class TypedAnswer {

    private TypedAnswer() {}

    /**
     * @param accepted the key first
     * @param stem names the unit where the key does not
     */
    static Mark mark(List<String> accepted, String stem, String typed) {
        return accepted.stream().map(right -> mark(right, stem, typed)).reduce(Mark.NOT_RIGHT, Mark::better);
    }

    private static Mark mark(String right, String stem, String typed) {
        if (Words.same(right, typed)) {
            return Mark.RIGHT;
        }
        Optional<DateValue> date = DateGrammar.parse(right);
        if (date.isPresent()) {
            return asWords(TypedDate.mark(date.get(), typed));
        }
        if (TypedAmount.startsWithNumber(right)) {
            return asWords(TypedAmount.mark(right, "", 0, stem, typed));
        }
        return Words.isSlip(right, typed) ? new Mark(1, right, Remark.SLIP) : Mark.NOT_RIGHT;
    }

    /** Nobody was asked for a date or a number, so words that are none need no remark. */
    private static Mark asWords(Mark mark) {
        return mark.remark() == Remark.UNREADABLE ? Mark.NOT_RIGHT : mark;
    }
}
