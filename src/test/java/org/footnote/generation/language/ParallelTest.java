package org.footnote.generation.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ParallelTest {

    private static final List<Integer> NUMBERS =
            IntStream.range(0, 3000).boxed().toList();

    @Test
    void what_comes_out_has_the_order_of_what_went_in() {
        List<Integer> squares = Parallel.map(NUMBERS, n -> n * n, () -> {});
        assertEquals(NUMBERS.stream().map(n -> n * n).toList(), squares);
    }

    @Test
    void nothing_is_done_for_nothing() {
        assertEquals(List.of(), Parallel.map(List.of(), n -> n, () -> {}));
    }

    @Test
    void no_worker_serves_two_threads_at_a_time() {
        List<Integer> results = new Parallel<>(AtomicInteger::new)
                .map(
                        NUMBERS,
                        (inside, n) -> {
                            int others = inside.getAndIncrement();
                            Thread.yield();
                            inside.getAndDecrement();
                            return others;
                        },
                        () -> {});
        assertEquals(Collections.nCopies(NUMBERS.size(), 0), results);
    }

    @Test
    void who_gives_up_in_between_waits_for_a_few_only() {
        AtomicInteger done = new AtomicInteger();
        AtomicInteger looks = new AtomicInteger();
        Runnable givesUp = () -> {
            if (looks.getAndIncrement() == 1) {
                throw new CancellationException("enough");
            }
        };
        assertThrows(CancellationException.class, () -> Parallel.map(NUMBERS, n -> done.incrementAndGet(), givesUp));
        assertTrue(done.get() < NUMBERS.size() / 2, "did " + done);
    }
}
