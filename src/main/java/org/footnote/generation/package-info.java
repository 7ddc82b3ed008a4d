/** From passages to facts to items, or counted refusals. Pure Java and OpenNLP; same input and seed, same output. */
package org.footnote.generation;
