package org.footnote.generation.language;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Does the same with each of many things on all processors. What comes out has the order of what went in, whoever was faster.
 *
 * @param <C> what each worker keeps for itself, because it does not serve several threads
 */
public final class Parallel<C> {

    /** So many things are done before the caller looks around, so that it can stop soon. */
    private static final int ROUND = 256;

    private final List<C> workers;

    /** The workers are made by the thread that calls. */
    public Parallel(Supplier<C> worker) {
        workers = Stream.generate(worker)
                .limit(Runtime.getRuntime().availableProcessors())
                .toList();
    }

    /**
     * What a function that serves several threads makes of each thing.
     *
     * @param meanwhile called by this thread between rounds; what it throws ends the work
     */
    public static <T, R> List<R> map(List<T> things, Function<T, R> function, Runnable meanwhile) {
        return new Parallel<>(Object::new).map(things, (worker, thing) -> function.apply(thing), meanwhile);
    }

    /**
     * What a function makes of each thing; null stays null.
     *
     * @param meanwhile called by this thread between rounds; what it throws ends the work
     */
    public <T, R> List<R> map(List<T> things, BiFunction<C, T, R> function, Runnable meanwhile) {
        Object[] results = new Object[things.size()];
        for (int from = 0; from < results.length; from += ROUND) {
            if (from > 0) {
                meanwhile.run();
            }
            int to = Math.min(results.length, from + ROUND);
            AtomicInteger next = new AtomicInteger(from);
            IntStream.range(0, workers.size()).parallel().forEach(worker -> {
                for (int i = next.getAndIncrement(); i < to; i = next.getAndIncrement()) {
                    results[i] = function.apply(workers.get(worker), things.get(i));
                }
            });
        }
        @SuppressWarnings("unchecked")
        List<R> out = (List<R>) Arrays.asList(results);
        return out;
    }
}
