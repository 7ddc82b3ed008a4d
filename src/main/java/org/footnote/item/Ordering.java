package org.footnote.item;

import java.util.List;

/**
 * Things to be brought into their order.
 *
 * @param order the key: what comes first stands first
 */
public record Ordering(String stem, List<String> order, String explanation) implements Item {

    public Ordering {
        order = List.copyOf(order);
        if (stem.isBlank() || order.size() < 3) {
            throw new IllegalArgumentException("ordering needs a stem and three elements");
        }
        if (order.stream().anyMatch(String::isBlank)
                || order.stream().distinct().count() != order.size()) {
            throw new IllegalArgumentException("elements have texts that differ");
        }
    }

    @Override
    public ItemType type() {
        return ItemType.ORDERING;
    }
}
