package org.footnote.generation.language;

import java.util.AbstractSet;
import java.util.Iterator;
import java.util.List;

/**
 * A set of stems in the order of the text that nobody changes, so that one can serve all who ask for those of a text: it is
 * asked what it holds far more often than it is made.
 */
final class Stems extends AbstractSet<String> {

    private final List<String> inOrder;
    private final String[] table;
    private final int mask;

    /** @param inOrder each once */
    Stems(List<String> inOrder) {
        this.inOrder = List.copyOf(inOrder);
        table = new String[Integer.highestOneBit(2 * inOrder.size() + 1) * 2];
        mask = table.length - 1;
        for (String stem : inOrder) {
            table[place(stem)] = stem;
        }
    }

    /** Where a stem stands, or would stand. */
    private int place(String stem) {
        int hash = stem.hashCode();
        int place = (hash ^ hash >>> 16) & mask;
        while (table[place] != null && !table[place].equals(stem)) {
            place = place + 1 & mask;
        }
        return place;
    }

    @Override
    public boolean contains(Object stem) {
        return stem instanceof String s && table[place(s)] != null;
    }

    @Override
    public Iterator<String> iterator() {
        return inOrder.iterator();
    }

    @Override
    public int size() {
        return inOrder.size();
    }

    /** How many of these stand in another set. */
    int common(Stems other) {
        int common = 0;
        for (int i = 0; i < inOrder.size(); i++) {
            common += other.table[other.place(inOrder.get(i))] != null ? 1 : 0;
        }
        return common;
    }
}
