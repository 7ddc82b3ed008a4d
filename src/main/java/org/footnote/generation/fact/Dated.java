package org.footnote.generation.fact;

/**
 * How a clause asks for its time.
 *
 * @param opening what stands before the question word, with a comma, or empty
 * @param asked "did the party sign the treaty with its neighbour"
 * @param told "the party signed the treaty with its neighbour"
 * @param leans whether it has a definite noun that only the document as a whole explains
 * @param quoted whether it is the clause of the source in quotation marks
 */
public record Dated(String opening, String asked, String told, boolean leans, boolean quoted) {}
