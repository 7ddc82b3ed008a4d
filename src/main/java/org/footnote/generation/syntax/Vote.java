package org.footnote.generation.syntax;

/**
 * What one model makes of a sentence.
 *
 * @param heads index of each word's head, -1 for the root
 * @param relations number of each word's relation, or null if the model names none
 */
record Vote(int[] heads, int[] relations) {}
