package org.footnote.generation.check;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.footnote.generation.language.Words;

/**
 * All runs of so many words in some documents, to find out whether a text copies one. The words are kept once, as numbers, and of
 * each run only where it starts: as strings the runs would take many times the memory of the documents.
 */
final class CopiedRuns {

    private static final int UNKNOWN = -1;

    private final int length;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final int[] words;
    /** Where runs start in {@link #words}, plus one; an open hash table, at most half full. */
    private final int[] table;

    /** @param length words of a run */
    CopiedRuns(List<String> texts, int length) {
        this.length = length;
        List<int[]> read = texts.stream().map(this::numbered).toList();
        int size = read.stream().mapToInt(r -> r.length).sum();
        words = new int[size];
        table = new int[Integer.highestOneBit(size + 1) * 4];
        int at = 0;
        for (int[] text : read) {
            System.arraycopy(text, 0, words, at, text.length);
            for (int i = 0; i + length <= text.length; i++) {
                table[place(words, at + i)] = at + i + 1;
            }
            at += text.length;
        }
    }

    private int[] numbered(String text) {
        return Words.all(text).stream()
                .mapToInt(w -> numbers.computeIfAbsent(w, x -> numbers.size()))
                .toArray();
    }

    /** Whether a text has a run of words that stands in one of the documents. Serves several threads. */
    boolean isIn(String text) {
        int[] asked = Words.all(text).stream()
                .mapToInt(w -> numbers.getOrDefault(w, UNKNOWN))
                .toArray();
        for (int i = 0; i + length <= asked.length; i++) {
            if (table[place(asked, i)] != 0) {
                return true;
            }
        }
        return false;
    }

    /** Where the run that starts there stands in the table, or would stand. */
    private int place(int[] of, int from) {
        int hash = 0;
        for (int i = from; i < from + length; i++) {
            hash = 31 * hash + of[i];
        }
        int place = hash * 0x9E3779B9 >>> Integer.numberOfLeadingZeros(table.length) + 1;
        while (table[place] != 0 && !isSame(of, from, table[place] - 1)) {
            place = place + 1 & table.length - 1;
        }
        return place;
    }

    private boolean isSame(int[] of, int from, int known) {
        return Arrays.equals(of, from, from + length, words, known, known + length);
    }
}
