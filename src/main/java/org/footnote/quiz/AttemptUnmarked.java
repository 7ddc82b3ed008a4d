package org.footnote.quiz;

/** An attempt was opened again or deleted: what its marks showed does not count any more; heard in the same transaction. */
public record AttemptUnmarked(long attempt, long student) {}
