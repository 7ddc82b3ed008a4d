/**
 * Who does what to whom: dependency trees of English sentences in Universal Dependencies, and the classes of nouns, by models
 * trained for this program.
 *
 * <p>{@code Parser.english().parse(sentence)} gives a {@link org.footnote.generation.syntax.Tree};
 * {@code NounClasses.english().of(tree, word)} tells what a noun phrase names. How the weights were made stands in the tests, in
 * {@code training.Training}.
 */
package org.footnote.generation.syntax;
