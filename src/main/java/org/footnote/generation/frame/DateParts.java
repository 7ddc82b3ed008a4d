package org.footnote.generation.frame;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.footnote.generation.language.Gazetteer;

/** Finds the date of a clause where it does not hang on the verb of the clause. */
final class DateParts extends TreeReader {

    /** Adverbs with which a clause leaves the time of the one before it. */
    private static final Set<String> LATER = words("""
            later then subsequently eventually finally afterwards soon ultimately since thereafter next
            now still already previously earlier""");

    private final Parts parts;

    DateParts(Parts parts) {
        super(parts.sentence);
        this.parts = parts;
    }

    /** Adds the date of a clause where the tree hangs it on a name or on the verb before. */
    void complete(int verb, int start, List<Part> found) {
        split(found);
        Part shared = shared(verb, start, found);
        if (shared != null) {
            found.add(shared);
        }
    }

    /** "signed by the queen in May 1702", "in reply, on 3 May 1702": a date behind a name or a comma belongs to the verb, whatever the parsers hang it on. */
    private void split(List<Part> found) {
        if (found.stream().anyMatch(p -> p.role() == Role.TIME)) {
            return;
        }
        for (int k = found.size() - 1; k >= 0; k--) {
            Part part = found.get(k);
            if (part.role() != Role.AGENT && part.role() != Role.PREPOSITIONAL && part.role() != Role.OBJECT) {
                continue;
            }
            for (int c = part.words().nextSetBit(0); c >= 0; c = part.words().nextSetBit(c + 1)) {
                BitSet when = tree.subtreeSet(c);
                when.and(part.words());
                boolean last = relation(c).startsWith("nmod")
                        && when.length() == part.words().length();
                // "at the meeting of the council in May 1702": what was done there was done then
                boolean occasion = part.role() == Role.PREPOSITIONAL
                        && (part.preposition().equals("at")
                                || part.preposition().equals("during"))
                        && Gazetteer.isEventWord(tree.form(part.head()));
                boolean apart =
                        part.role() == Role.AGENT && tree.tag(tree.head(c)).startsWith("NNP")
                                || followsComma(c)
                                || occasion;
                var date = last && apart ? Times.date(sentence, when, prepositionOf(c)) : null;
                if (date != null && when.cardinality() < part.words().cardinality()) {
                    BitSet rest = (BitSet) part.words().clone();
                    rest.andNot(when);
                    trim(rest);
                    found.set(k, new Part(part.role(), part.head(), rest, part.preposition(), null, part.fronted()));
                    found.add(new Part(Role.TIME, c, when, prepositionOf(c), date, part.fronted()));
                    return;
                }
            }
        }
    }

    /** "In 1959 he withdrew the promise and recalled the workers": the date in front holds for what is joined to it; or null. */
    private Part shared(int i, int start, List<Part> found) {
        boolean joined =
                relation(i).equals("conj") && child(i, "cc") >= 0 && firstChild(i, "nsubj", "nsubj:pass", "csubj") < 0;
        boolean own = found.stream().anyMatch(p -> p.role() == Role.TIME || p.role() == Role.WHILE);
        boolean later = tree.children(i).stream().anyMatch(c -> LATER.contains(lower(c)));
        if (!joined || own || later) {
            return null;
        }
        int first = tree.head(i);
        for (int c : tree.children(first)) {
            Part part = parts.part(first, c, start);
            if (part != null && part.role() == Role.TIME && part.last() < start) {
                return new Part(Role.TIME, c, part.words(), part.preposition(), part.date(), true);
            }
        }
        return null;
    }
}
