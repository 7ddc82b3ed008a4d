package org.footnote.bank;

/**
 * A document that was replaced, with the questions that cite it.
 *
 * @param document key of the version in force
 * @param stale how many of them wait for a decision because their cited words are gone
 * @param standing how many are not touched
 */
public record ReplacedLine(long document, String title, long stale, long standing) {}
