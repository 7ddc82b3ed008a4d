package org.footnote.generation.fact;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.footnote.generation.fact.Claim.Slot;
import org.footnote.generation.fact.Claim.Sort;
import org.footnote.generation.frame.Part;
import org.footnote.generation.frame.Role;
import org.footnote.generation.frame.Told;
import org.footnote.generation.frame.Wording;
import org.footnote.generation.language.Words;
import org.footnote.generation.syntax.Tree;

/**
 * Questions for what stands inside the complement of a verb: "allowed the neighbour to run <b>a railway</b>", "decided to make
 * peace with <b>the queen</b>".
 */
final class NestedQuestions {

    private static final int LONGEST = 12;
    private static final Set<String> PLACES = Set.of("in", "at", "to", "into", "from", "on");
    private static final Set<String> PARTNERS = Set.of("with", "against", "between", "from", "to");

    private final PartQuestions asking;
    private final Wording wording;
    private final Sayable.Piece piece;
    private final Tree tree;

    NestedQuestions(PartQuestions asking, Wording wording, Sayable.Piece piece) {
        this.asking = asking;
        this.wording = wording;
        this.piece = piece;
        this.tree = asking.tree;
    }

    void ask() {
        int verb = piece.part().head();
        if (!asking.frame.isSure() || !tree.tag(verb).startsWith("VB")) {
            return;
        }
        for (int child : tree.children(verb)) {
            BitSet words = tree.subtreeSet(child);
            words.and(piece.part().words());
            boolean whole = words.cardinality() == words.length() - words.nextSetBit(0);
            if (words.get(child) && whole && child > verb && tree.agreed(child)) {
                ask(child, words);
            }
        }
    }

    private void ask(int child, BitSet words) {
        int marker = tree.child(child, "case");
        boolean object = tree.is(child, "obj");
        if (!object && !(tree.is(child, "obl") && marker >= 0)) {
            return;
        }
        String preposition = object ? "" : tree.form(marker).toLowerCase(java.util.Locale.ROOT);
        if (!object) {
            words.clear(marker);
        }
        Optional<Told> value = told(child, words);
        BitSet before = (BitSet) piece.part().words().clone();
        before.clear(object ? words.nextSetBit(0) : marker, before.length());
        BitSet after = (BitSet) piece.part().words().clone();
        after.clear(0, words.length());
        Optional<Told> front = told(piece.part().head(), before);
        Optional<Told> behind =
                after.isEmpty() ? Optional.empty() : told(piece.part().head(), after);
        boolean said = value.isPresent()
                && front.isPresent()
                && (after.isEmpty() || object && behind.isPresent())
                && Words.count(value.get().text()) <= LONGEST;
        if (!said || value.get().leans()) {
            return;
        }
        String rest = behind.map(t -> " " + t.text()).orElse("");
        if (object) {
            object(child, value.get().text(), front.get().text(), rest);
        } else {
            related(child, preposition, value.get().text(), front.get().text());
        }
    }

    private void object(int child, String value, String front, String rest) {
        Part part = piece.part();
        Optional<Amount> amount = Amount.in(value);
        Sort sort = asking.sorts.of(value, tree, child);
        if (amount.isPresent()) {
            Amount a = amount.get();
            asking.addNumber(
                    a,
                    a.question() + " " + asking.inverted() + " " + asking.s.body(part, front + " " + a.after() + rest),
                    asking.s.subject.text() + " " + asking.finite() + " "
                            + asking.s.body(part, front + " " + a.before() + "{}" + a.behind() + rest),
                    part);
            return;
        }
        asking.add(
                Slot.TARGET,
                asking.shape(sort),
                sort,
                asking.who(sort, value, child, true) + " " + asking.inverted() + " "
                        + asking.s.body(part, front + rest),
                asking.s.subject.text() + " " + asking.finite() + " " + asking.s.body(part, front + " {}" + rest),
                value,
                part,
                asking.kind(sort, Slot.TARGET));
    }

    private void related(int child, String preposition, String value, String front) {
        Part part = piece.part();
        Sort sort = asking.sorts.of(value, tree, child);
        boolean place = sort == Sort.COUNTRY || sort == Sort.CITY || sort == Sort.REGION;
        boolean person = sort == Sort.PERSON || sort == Sort.PEOPLE;
        boolean askable = place && (PLACES.contains(preposition) || PARTNERS.contains(preposition))
                || (person || sort == Sort.ORGANISATION) && PARTNERS.contains(preposition);
        if (!askable) {
            return;
        }
        Slot slot = place && PLACES.contains(preposition) ? Slot.PLACE : Slot.RELATED;
        String wh = preposition + " " + (person ? "whom" : asking.who(sort, value, child, true));
        asking.add(
                slot,
                asking.shape(sort),
                sort,
                wh + " " + asking.inverted() + " " + asking.s.body(part, front),
                asking.s.subject.text() + " " + asking.finite() + " "
                        + asking.s.body(part, front + " " + preposition + " {}"),
                value,
                part,
                asking.kind(sort, slot));
    }

    private Optional<Told> told(int head, BitSet words) {
        List<Told> forms = wording.forms(asking.frame, new Part(Role.COMPLEMENT, head, words, "", null, false));
        return forms.stream().findFirst();
    }
}
