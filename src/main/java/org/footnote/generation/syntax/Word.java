package org.footnote.generation.syntax;

/**
 * A word of a dependency tree.
 *
 * @param tag part of speech of the Penn treebank
 * @param from where it starts in the text of the tree, in UTF-16 units
 * @param to where it ends
 * @param head index of its head, -1 for the root
 * @param relation relation to the head in Universal Dependencies
 * @param agreed do all models agree on head and relation?
 * @param likely do all but one?
 */
public record Word(
        String form,
        String lemma,
        String tag,
        int from,
        int to,
        int head,
        String relation,
        boolean agreed,
        boolean likely) {}
