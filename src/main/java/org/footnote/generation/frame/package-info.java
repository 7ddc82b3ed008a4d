/** Clauses of a sentence as frames: who did what, to whom, when, where, what for; and how they are put into words again. */
package org.footnote.generation.frame;
