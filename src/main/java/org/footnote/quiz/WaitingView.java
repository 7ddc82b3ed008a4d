package org.footnote.quiz;

import java.time.Instant;

/** An attempt that was handed in and whose marks are told later. */
public record WaitingView(String quiz, Instant submittedAt, Instant tellsAt) {}
