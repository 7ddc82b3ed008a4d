package org.footnote.generation.frame;

import java.util.BitSet;
import java.util.Locale;
import java.util.Set;
import org.footnote.generation.language.Morphology;
import org.footnote.generation.language.Sentence;
import org.footnote.generation.syntax.Tree;

/** A sentence as its dependency tree has it, with the words of its phrases: what all who read clauses off it need. */
abstract class TreeReader {

    static final Set<String> FILLERS = words("""
            also then thus therefore however moreover instead too still already even consequently
            meanwhile furthermore nevertheless nonetheless hence yet so accordingly subsequently later
            again finally further likewise immediately ultimately eventually clearly simply indeed
            actually successively specifically predictably presently now today currently recently rather
            afterwards thereby first""");

    static final Set<String> RELATIVE = words("which that who whom");

    final Sentence sentence;
    final Tree tree;

    TreeReader(Sentence sentence) {
        this.sentence = sentence;
        this.tree = sentence.tree();
    }

    /** The words of a list, blanks or line ends between them. */
    static Set<String> words(String list) {
        return Set.of(list.strip().split("\\s+"));
    }

    final BitSet all(int head) {
        BitSet words = new BitSet();
        tree.subtree(head).forEach(words::set);
        return words;
    }

    final BitSet nounPhrase(int head, int without) {
        BitSet words = nounPhrase(head, without, false);
        trim(words);
        return words;
    }

    /**
     * A noun with all that belongs to it, but without what is only added in passing: relative clauses and appositions behind a
     * comma, brackets, clauses that a verb hangs on.
     */
    final BitSet nounPhrase(int head, int without, boolean withCase) {
        BitSet words = all(head);
        for (int c : tree.children(head)) {
            String rel = relation(c);
            boolean comma = c > head && followsComma(c);
            boolean drop = c == without
                    || rel.equals("case") && !withCase
                    || rel.equals("parataxis")
                    || rel.equals("mark")
                    || rel.startsWith("advcl")
                    || (rel.startsWith("acl") || rel.equals("appos") || rel.startsWith("nmod")) && comma
                    || rel.equals("cc") && c < head
                    || rel.equals("advmod") && FILLERS.contains(lower(c))
                    || rel.equals("conj") && (tree.tag(c).startsWith("VB") && child(c, "nsubj") >= 0)
                    || rel.startsWith("nsubj")
                    || rel.equals("cop")
                    || rel.startsWith("aux");
            if (drop) {
                tree.subtree(c).forEach(words::clear);
            }
        }
        asides(words);
        brackets(words);
        return words;
    }

    /** "the head of the office, a body that …": what is added in passing at the end of a phrase, however deep it hangs. */
    private void asides(BitSet words) {
        for (int c = words.length() - 1; c >= 0; c = words.previousSetBit(c - 1)) {
            BitSet aside = tree.subtreeSet(c);
            boolean added = (relation(c).startsWith("acl") || relation(c).equals("appos")) && followsComma(c);
            if (added && aside.length() == words.length() && aside.nextSetBit(0) > words.nextSetBit(0)) {
                words.andNot(aside);
                asides(words);
                return;
            }
        }
    }

    /** Whether a comma, a dash or a bracket opens the words that hang on this one. */
    final boolean followsComma(int c) {
        int first = c;
        for (int w : tree.subtree(c)) {
            first = Math.min(first, w);
        }
        String at = tree.form(first);
        String before = first > 0 ? tree.form(first - 1) : "";
        return at.matches("[,(–—-]") || before.matches("[,(–—-]");
    }

    private void brackets(BitSet words) {
        int depth = 0;
        for (int i = 0; i < tree.size(); i++) {
            String form = tree.form(i);
            if (form.equals("(") || form.equals("[")) {
                depth++;
            }
            if (depth > 0) {
                words.clear(i);
            }
            if (form.equals(")") || form.equals("]")) {
                depth = Math.max(0, depth - 1);
            }
        }
    }

    /** Takes commas and the like off both ends. */
    final void trim(BitSet words) {
        while (!words.isEmpty() && isStop(words.nextSetBit(0), true)) {
            words.clear(words.nextSetBit(0));
        }
        while (!words.isEmpty() && isStop(words.length() - 1, false)) {
            words.clear(words.length() - 1);
        }
    }

    private boolean isStop(int i, boolean front) {
        String form = tree.form(i);
        return form.matches("[,;:.!?–—-]")
                || front
                        && tree.tag(i).equals("CC")
                        && !lower(i).equals("both")
                        && !lower(i).equals("either")
                        && !lower(i).equals("neither");
    }

    final String prepositionOf(int c) {
        StringBuilder out = new StringBuilder();
        for (int d : tree.children(c)) {
            if ((relation(d).equals("case") || relation(d).equals("mark")) && d < c && !lower(d).equals("'s")) {
                out.append(out.length() > 0 ? " " : "").append(lower(d));
                for (int e : tree.children(d)) {
                    if (relation(e).equals("fixed")) {
                        out.append(' ').append(lower(e));
                    }
                }
            }
        }
        return out.toString();
    }

    /** Whether several things are spoken of: the plural, or an enumeration with "and". */
    final boolean isPlural(int head) {
        if (Morphology.isPlural(tree.form(head), tree.tag(head))
                || Set.of("they", "we", "these", "those").contains(lower(head))) {
            return true;
        }
        for (int c : tree.children(head)) {
            if (relation(c).equals("conj")) {
                for (int d : tree.children(c)) {
                    if (relation(d).equals("cc") && lower(d).equals("and")) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    final int child(int i, String relation) {
        return firstChild(i, relation);
    }

    final int firstChild(int i, String... relations) {
        for (int c : tree.children(i)) {
            for (String r : relations) {
                if (relation(c).equals(r)) {
                    return c;
                }
            }
        }
        return -1;
    }

    final String relation(int i) {
        return tree.relation(i);
    }

    final String lower(int i) {
        return tree.form(i).toLowerCase(Locale.ROOT);
    }
}
