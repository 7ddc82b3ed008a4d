package org.footnote.generation.frame;

import java.util.BitSet;

/**
 * Who or what a verb speaks of.
 *
 * @param object head of the noun a relative clause describes where that is what the verb acts on, or -1
 */
record Subject(int head, BitSet words, int object) {}
