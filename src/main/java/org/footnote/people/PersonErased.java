package org.footnote.people;

/** Somebody is taken out of the records for good; every room forgets them in the same transaction. */
public record PersonErased(long person) {}
