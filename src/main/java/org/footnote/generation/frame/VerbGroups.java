package org.footnote.generation.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.footnote.generation.language.Morphology;
import org.footnote.generation.language.Verbs;

/** Reads verbs with their auxiliaries. */
final class VerbGroups extends TreeReader {

    /** Verbs that have no passive. */
    private static final Set<String> INTRANSITIVE =
            words("enter go come arrive last remain begin rise fall occur die emerge serve become");

    private final Subjects subjects;

    VerbGroups(Subjects subjects) {
        super(subjects.sentence);
        this.subjects = subjects;
    }

    /** The verb with its auxiliaries; null where it is no finite clause. */
    VerbGroup of(int i, int copula, Subject subject) {
        List<String> auxiliaries = new ArrayList<>();
        StringBuilder adverb = new StringBuilder();
        boolean passive = child(i, "aux:pass") >= 0 || child(i, "nsubj:pass") >= 0;
        boolean negated = false;
        for (int c : tree.children(i)) {
            String rel = relation(c);
            if (rel.startsWith("aux") && c < i) {
                auxiliaries.add(lower(c));
            } else if (rel.equals("advmod") && c < i) {
                if (Set.of("not", "n't", "never").contains(lower(c))) {
                    negated = true;
                } else if (c > subject.head()
                        && (copula < 0 || c < copula)
                        && !FILLERS.contains(lower(c))
                        && tree.children(c).isEmpty()) {
                    adverb.append(adverb.length() > 0 ? " " : "").append(lower(c));
                }
            }
        }
        String tag = tree.tag(i);
        if (subjects.continues(i)) {
            Verbs.Verb verb = Verbs.ing(lower(i));
            return new VerbGroup(List.of(), verb.past(), verb.base(), "VBD", "", adverb.toString(), false, negated);
        }
        if (copula >= 0) {
            String be = lower(copula);
            String beTag = tree.tag(copula);
            if (!auxiliaries.isEmpty()) {
                return new VerbGroup(auxiliaries, be, "be", beTag, "", adverb.toString(), false, negated);
            }
            boolean finite = Set.of("is", "are", "was", "were").contains(be);
            return finite ? new VerbGroup(List.of(), be, "be", beTag, "", adverb.toString(), false, negated) : null;
        }
        if (auxiliaries.isEmpty()
                && relation(i).equals("conj")
                && !tag.equals("VBD")
                && !tag.equals("VBZ")
                && !tag.equals("VBP")) {
            // "had been signed and ratified", "will meet and decide"
            int first = tree.head(i);
            boolean alike = isJoined(i)
                    && tree.tag(first).equals(tag)
                    && firstChild(i, "obj") < 0
                    && !INTRANSITIVE.contains(Morphology.base(lower(i), tag));
            if (alike) {
                for (int c : tree.children(first)) {
                    if (relation(c).startsWith("aux") && c < first) {
                        auxiliaries.add(lower(c));
                        passive |= relation(c).equals("aux:pass");
                    }
                }
            }
        }
        if (auxiliaries.isEmpty() && tag.equals("VBN") && relation(i).startsWith("acl")) {
            boolean plural = isPlural(subject.head());
            auxiliaries.add(plural ? "were" : "was");
            passive = true;
        }
        if (auxiliaries.isEmpty()
                && tag.equals("VBN")
                && relation(i).equals("conj")
                && isJoined(i)
                && lower(i).endsWith("ed")) {
            tag = "VBD";
        }
        boolean finite = !auxiliaries.isEmpty()
                ? Set.of("VBN", "VB", "VBG", "VBD").contains(tag)
                : Set.of("VBD", "VBZ", "VBP").contains(tag);
        if (!finite || auxiliaries.contains("to")) {
            return null;
        }
        if (!auxiliaries.isEmpty() && tag.equals("VBD")) {
            tag = "VBN";
        }
        String particle = "";
        for (int c : tree.children(i)) {
            if (relation(c).equals("compound:prt") && c > i) {
                particle = lower(c);
            }
        }
        return new VerbGroup(
                auxiliaries,
                lower(i),
                Morphology.base(lower(i), tag),
                tag,
                particle,
                adverb.toString(),
                passive,
                negated);
    }

    /** Whether an "and" joins the verb to the one before; "was founded, followed by a law" is no such thing. */
    private boolean isJoined(int i) {
        return child(i, "cc") >= 0
                || tree.children(tree.head(i), "conj").stream().anyMatch(c -> child(c, "cc") >= 0);
    }
}
