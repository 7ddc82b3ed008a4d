package org.footnote.item;

import java.util.List;

/**
 * A question for a number.
 *
 * @param accepted numbers as they are written, in digits or in words, the key first: "300", "300 million", "thirty"
 * @param unit what is counted, with its scale where the number leaves it out: "years", "million US dollars"; empty where
 *     the stem says it. It is shown beside the field, so it is no secret
 * @param tolerance largest difference from the key that is still right, in {@code unit}; 0 for exactly
 */
public record Numeric(String stem, List<String> accepted, String unit, double tolerance, String explanation)
        implements EntryItem {

    public Numeric {
        accepted = EntryItem.checked(stem, accepted);
        unit = unit.strip();
        for (String number : accepted) {
            if (TypedAmount.read(number).isEmpty()) {
                throw new IllegalArgumentException("not a number: " + number);
            }
        }
        if (!(tolerance >= 0) || Double.isInfinite(tolerance)) {
            throw new IllegalArgumentException("not a tolerance: " + tolerance);
        }
    }

    /** Exactly this number. */
    public Numeric(String stem, List<String> accepted, String unit, String explanation) {
        this(stem, accepted, unit, 0, explanation);
    }

    @Override
    public ItemType type() {
        return ItemType.NUMERIC;
    }

    /** Number and unit: "300 million US dollars"; a number that has a unit of its own keeps it. */
    @Override
    public List<String> shown() {
        return accepted.stream().map(this::withUnit).distinct().toList();
    }

    private String withUnit(String number) {
        boolean bare = TypedAmount.read(number).orElseThrow().unit().isEmpty();
        return bare && !unit.isEmpty() ? number + " " + unit : number;
    }

    /** Whether what somebody typed can be read as a number at all; says nothing of the key. */
    public static boolean readable(String typed) {
        return TypedAmount.read(typed).isPresent();
    }
}
