package org.footnote.quiz;

import java.time.Instant;

/** An attempt that waits to be finished. */
public record OpenAttempt(long id, long set, String quiz, Instant startedAt, int answered, int total, int next) {}
