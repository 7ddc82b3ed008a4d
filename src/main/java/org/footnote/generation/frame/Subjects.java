package org.footnote.generation.frame;

import java.util.Set;
import org.footnote.generation.language.Sentence;
import org.footnote.generation.language.Verbs;

/** Finds out who or what a verb speaks of: its own subject, that of the verb it is joined to, or the noun it describes. */
final class Subjects extends TreeReader {

    /** Verbs whose participle only describes. */
    private static final Set<String> STATES = words("""
            be have include follow accord depend regard concern hope seem appear become remain consider
            contain lead mean make cause give leave""");

    Subjects(Sentence sentence) {
        super(sentence);
    }

    /** The subject of a verb; null where it has none that can be told. */
    Subject of(int i) {
        int own = firstChild(i, "nsubj", "nsubj:pass", "nsubj:outer", "csubj", "csubj:pass");
        String rel = relation(i);
        if (own >= 0) {
            boolean relative = RELATIVE.contains(lower(own)) && tree.tag(own).startsWith("W");
            if (relative && rel.startsWith("acl")) {
                return described(i);
            }
            boolean empty = Set.of("EX", "WDT", "WP", "WP$").contains(tree.tag(own)) || hasWhose(own);
            if (relative || empty || child(i, "expl") >= 0) {
                return null;
            }
            int object = -1;
            if (rel.equals("acl:relcl")) {
                int gap = firstChild(i, "obj");
                boolean which = gap >= 0 && RELATIVE.contains(lower(gap));
                if (gap >= 0 && !which || gap < 0 && hasRelativeOblique(i)) {
                    return null;
                }
                object = tree.head(i);
            }
            return new Subject(own, nounPhrase(own, -1), object);
        }
        if (rel.equals("conj")) {
            int first = tree.head(i);
            boolean clause = tree.tag(first).startsWith("VB") || child(first, "cop") >= 0;
            if (!clause) {
                return null;
            }
            Subject shared = of(first);
            return shared == null || shared.object() >= 0 ? null : shared;
        }
        if (rel.startsWith("acl") && tree.tag(i).equals("VBN")) {
            return described(i);
        }
        return continues(i) ? of(tree.head(i)) : null;
    }

    /** "Berg signed the act, ending the strike": what the doer of a clause did with it, told by a participle behind a comma. */
    boolean continues(int i) {
        int main = tree.head(i);
        Verbs.Verb verb = Verbs.ing(lower(i));
        return relation(i).startsWith("advcl")
                && tree.tag(i).equals("VBG")
                && main >= 0
                && main < i
                && tree.tag(main).equals("VBD")
                && verb != null
                && !STATES.contains(verb.base())
                && firstChild(i, "mark", "case", "aux", "aux:pass") < 0
                && followsComma(i)
                && of(main) != null
                && tree.tag(of(main).head()).startsWith("NNP");
    }

    private boolean hasWhose(int noun) {
        return tree.children(noun).stream().anyMatch(c -> lower(c).equals("whose"));
    }

    private boolean hasRelativeOblique(int i) {
        for (int c : tree.children(i)) {
            if (RELATIVE.contains(lower(c)) || lower(c).equals("where") || lower(c).equals("whose")) {
                return true;
            }
        }
        return false;
    }

    private Subject described(int i) {
        int head = tree.head(i);
        if (head < 0 || !isNominal(head) || tree.tag(head).equals("PRP")) {
            return null;
        }
        return new Subject(head, nounPhrase(head, i), -1);
    }

    private boolean isNominal(int i) {
        return tree.tag(i).startsWith("NN")
                || tree.tag(i).equals("CD")
                || tree.tag(i).equals("PRP")
                || tree.tag(i).equals("DT");
    }
}
