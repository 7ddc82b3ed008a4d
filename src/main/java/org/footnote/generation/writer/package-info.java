/** Items from facts: authored templates, distractors, explanations. */
package org.footnote.generation.writer;
