/** Shallow grammar of English prose: noise, sentences, names, clauses. Knows words, no subject. */
package org.footnote.generation.language;
