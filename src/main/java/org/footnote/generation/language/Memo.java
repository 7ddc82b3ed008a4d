package org.footnote.generation.language;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Remembers what a function made of texts that are asked about again and again. Nobody can tell but by the time it takes: the
 * function is pure, and what was not asked for lately is forgotten, so that a long text cannot fill the memory.
 */
public final class Memo<T> {

    private final Function<String, T> function;
    private final int generation;
    private volatile Map<String, T> young = new ConcurrentHashMap<>();
    private volatile Map<String, T> old = Map.of();

    /** @param most texts to remember at one time */
    public Memo(int most, Function<String, T> function) {
        this.generation = most / 2;
        this.function = function;
    }

    public T of(String text) {
        Map<String, T> now = young;
        T known = now.get(text);
        if (known != null) {
            return known;
        }
        known = old.get(text);
        T value = known != null ? known : function.apply(text);
        if (now.size() >= generation) {
            old = now;
            now = new ConcurrentHashMap<>();
            young = now;
        }
        now.put(text, value);
        return value;
    }
}
