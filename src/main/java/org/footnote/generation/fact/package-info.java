/** Typed facts with their evidence: extraction, agreement, disagreement. */
package org.footnote.generation.fact;
