package org.footnote.generation.frame;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.footnote.generation.language.Verbs;

/** Reads what stands around a verb: objects, complements, phrases of place, time and manner, clauses that hang on it. */
final class Parts extends TreeReader {

    /** Nouns of phrases that join sentences: "in the end", "as a result", "at the same time". */
    private static final Set<String> JOINTS = words("""
            end result time fact example instance addition contrast turn way hand consequence particular
            general course contrary effect respect case sense words conclusion short meantime meanwhile
            whole comparison first last process background reason basis""");

    /** Nouns that an infinitive belongs to. */
    private static final Set<String> WITH_INFINITIVE = words("""
            willingness promise decision decisions agreement right rights attempt attempts effort
            efforts ability need plan plans request proposal refusal desire way ways time opportunity
            permission authority duty power failure intention wish tendency commitment freedom capacity
            chance reason obligation pledge offer willing measures steps privilege readiness resolve
            determination order mandate responsibility call calls means incentive pressure""");

    private final Adverbials adverbials;
    private final DateParts dates;

    Parts(Adverbials adverbials) {
        super(adverbials.sentence);
        this.adverbials = adverbials;
        this.dates = new DateParts(this);
    }

    /** The parts of a clause but its subject, in the order of the sentence. */
    List<Part> of(int i, int copula, Subject subject) {
        List<Part> parts = new ArrayList<>();
        int start = Math.min(subject.words().nextSetBit(0), i);
        if (copula >= 0) {
            BitSet words = new BitSet();
            for (int w : tree.subtree(i)) {
                words.set(w);
            }
            for (int c : tree.children(i)) {
                boolean own = isModifier(c)
                        || relation(c).equals("conj")
                                && child(c, "nsubj") < 0
                                && child(c, "cop") < 0
                                && !tree.tag(c).startsWith("VB")
                        || relation(c).equals("cc") && c > i && nominalConjunct(i);
                if (!own || c < copula) {
                    tree.subtree(c).forEach(words::clear);
                }
            }
            trim(words);
            if (words.isEmpty()) {
                return parts;
            }
            String preposition = prepositionOf(i);
            parts.add(new Part(Role.PREDICATE, i, words, preposition, null, false));
        }
        for (int c : tree.children(i)) {
            if (copula >= 0 && isModifier(c) && c > copula) {
                continue;
            }
            Part part = part(i, c, start);
            if (part != null) {
                parts.add(part);
            }
        }
        office(i, parts);
        dates.complete(i, start, parts);
        parts.sort(Comparator.comparingInt(Part::first));
        return merged(parts);
    }

    /** "named John Smith as envoy": the office belongs to the verb, though the parsers hang it on the name. */
    private void office(int verb, List<Part> parts) {
        for (int k = 0; k < parts.size() && Verbs.of(tree.lemma(verb)).can("office"); k++) {
            Part named = parts.get(k);
            int as = named.role() == Role.OBJECT ? firstChild(named.head(), "nmod", "nmod:as") : -1;
            if (as > named.head() && prepositionOf(as).equals("as") && !followsComma(as)) {
                BitSet office = nounPhrase(as, -1, true);
                BitSet rest = (BitSet) named.words().clone();
                rest.andNot(office);
                trim(rest);
                parts.set(k, new Part(Role.OBJECT, named.head(), rest, named.preposition(), null, named.fronted()));
                parts.add(new Part(Role.PREPOSITIONAL, as, office, "as", null, false));
                return;
            }
        }
    }

    /** "his willingness to help": the infinitive is a part of the noun phrase before it. */
    private List<Part> merged(List<Part> parts) {
        List<Part> out = new ArrayList<>();
        for (Part part : parts) {
            Part before = out.isEmpty() ? null : out.get(out.size() - 1);
            boolean joins = before != null
                    && (part.role() == Role.PURPOSE || part.role() == Role.COMPLEMENT)
                    && before.role() == Role.OBJECT
                    && before.last() + 1 == part.first()
                    && lower(part.first()).equals("to")
                    && WITH_INFINITIVE.contains(lower(before.last()));
            if (joins) {
                BitSet words = (BitSet) before.words().clone();
                words.or(part.words());
                out.set(
                        out.size() - 1,
                        new Part(before.role(), before.head(), words, before.preposition(), null, before.fronted()));
            } else {
                out.add(part);
            }
        }
        return out;
    }

    private boolean nominalConjunct(int i) {
        for (int c : tree.children(i)) {
            if (relation(c).equals("conj")
                    && child(c, "nsubj") < 0
                    && !tree.tag(c).startsWith("VB")) {
                return true;
            }
        }
        return false;
    }

    private boolean isModifier(int c) {
        String rel = relation(c);
        return rel.startsWith("det")
                || rel.startsWith("amod")
                || rel.startsWith("nmod")
                || rel.startsWith("nummod")
                || rel.startsWith("compound")
                || rel.startsWith("flat")
                || rel.startsWith("acl")
                || rel.equals("case")
                || rel.equals("appos")
                || rel.equals("fixed")
                || rel.equals("punct")
                || rel.equals("advmod") && c > 0 && !FILLERS.contains(lower(c));
    }

    /** What a word that hangs on a verb tells of it, with all its words; null where it tells nothing. */
    Part part(int verb, int c, int start) {
        String rel = relation(c);
        Role role;
        if (rel.equals("obj")) {
            boolean thing = tree.tag(c).startsWith("NN")
                    || Set.of("PRP", "CD", "DT", "VBG", "$").contains(tree.tag(c))
                    || tree.tag(c).equals("``");
            role = thing ? Role.OBJECT : Role.COMPLEMENT;
        } else if (rel.equals("iobj")) {
            role = Role.RECEIVER;
        } else if (rel.equals("obl:agent")) {
            role = Role.AGENT;
        } else if (rel.startsWith("obl") || rel.startsWith("nmod")) {
            role = Role.PREPOSITIONAL;
        } else if (rel.equals("xcomp")) {
            // "named Sir John Smith, a lawyer": a name behind such a verb is what it acts on, whatever the parsers call
            // it
            boolean name =
                    tree.tag(c).startsWith("NNP") && child(verb, "obj") < 0 && child(c, "cop") < 0 && !isPassive(verb);
            role = name && Verbs.of(tree.lemma(verb)).can("office") ? Role.OBJECT : Role.COMPLEMENT;
        } else if (rel.equals("ccomp")) {
            role = Role.CONTENT;
        } else if (rel.startsWith("advcl")) {
            role = adverbials.role(verb, c);
        } else if (rel.equals("advmod") && (c > verb || tree.children(c).size() > 0)) {
            role = FILLERS.contains(lower(c)) ? null : Role.OTHER;
        } else {
            role = null;
        }
        // "despite being small": a clause, of which a phrase would keep only the half
        boolean clausal = rel.startsWith("obl") && child(c, "cop") >= 0;
        if (clausal
                || role == null
                || RELATIVE.contains(lower(c)) && tree.tag(c).startsWith("W")) {
            return null;
        }
        BitSet words =
                rel.startsWith("obl") || role == Role.OBJECT || rel.equals("iobj") ? nounPhrase(c, -1, true) : all(c);
        trim(words);
        if (words.isEmpty()) {
            return null;
        }
        String preposition = prepositionOf(c);
        if (role == Role.PREPOSITIONAL && isFiller(c, words)) {
            return null;
        }
        var date = role == Role.PREPOSITIONAL ? Times.date(sentence, words, preposition) : null;
        if (date != null) {
            role = Role.TIME;
        } else if (role == Role.PREPOSITIONAL
                && preposition.equals("by")
                && isPassive(verb)
                && !tree.tag(c).equals("VBG")) {
            role = Role.AGENT;
        } else if (role == Role.PREPOSITIONAL && preposition.isEmpty()) {
            // a noun that hangs on the verb without a preposition is a guess
            return null;
        }
        return new Part(role, c, words, preposition, date, c < start);
    }

    /** "in the end", "at the same time": joins sentences, says nothing. */
    private boolean isFiller(int c, BitSet words) {
        return words.cardinality() <= 4
                && JOINTS.contains(lower(c))
                && firstChild(c, "nmod", "nmod:of", "acl", "acl:relcl") < 0
                && tree.tag(c).startsWith("NN");
    }

    private boolean isPassive(int verb) {
        return child(verb, "aux:pass") >= 0
                || relation(verb).startsWith("acl") && tree.tag(verb).equals("VBN");
    }
}
