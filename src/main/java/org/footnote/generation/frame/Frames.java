package org.footnote.generation.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.footnote.generation.language.Sentence;

/**
 * Reads the clauses of a sentence off its dependency tree (relations of Universal Dependencies v2): main clauses, conjoined
 * verbs, relative and participial clauses, clauses of time and reason, and clauses that somebody reports.
 */
public final class Frames extends TreeReader {

    /** Prepositions of the time at which something happened, not of one before which it had happened. */
    private static final Set<String> EXACT = Set.of("in", "on", "during");

    private final Subjects subjects;
    private final VerbGroups verbs;
    private final Adverbials adverbials;
    private final Parts parts;

    private Frames(Sentence sentence) {
        super(sentence);
        subjects = new Subjects(sentence);
        verbs = new VerbGroups(subjects);
        adverbials = new Adverbials(sentence);
        parts = new Parts(adverbials);
    }

    /** The clauses of a sentence in the order of their verbs. */
    public static List<Frame> of(Sentence sentence) {
        Frames reader = new Frames(sentence);
        List<Frame> frames = new ArrayList<>();
        for (int i = 0; i < reader.tree.size(); i++) {
            Frame frame = reader.frame(i);
            if (frame != null) {
                frames.add(frame);
            }
        }
        return frames;
    }

    private Frame frame(int i) {
        int copula = child(i, "cop");
        boolean verb = tree.tag(i).startsWith("VB")
                && !relation(i).startsWith("aux")
                && !relation(i).equals("cop");
        if (!verb && copula < 0) {
            return null;
        }
        String rel = relation(i);
        if (rel.equals("xcomp") || rel.equals("amod") || rel.equals("compound") || rel.equals("csubj")) {
            return null;
        }
        Subject subject = subjects.of(i);
        if (subject == null || subject.head() < 0) {
            return null;
        }
        VerbGroup group = verbs.of(i, copula, subject);
        if (group == null) {
            return null;
        }
        List<Part> found = parts.of(i, copula, subject);
        boolean exact = found.stream().anyMatch(p -> p.role() == Role.TIME && EXACT.contains(p.preposition()));
        // "in 1914 the country had built twenty": only what is told in passing happened at its date and not before it
        group = exact && relation(i).equals("acl:relcl") ? group.dated(isPlural(subject.head())) : group;
        if (subject.object() >= 0) {
            // "rights which the party had obtained": what is described is what the verb acts on
            found.add(0, new Part(Role.OBJECT, subject.object(), nounPhrase(subject.object(), i), "", null, false));
        }
        if (found.stream().anyMatch(p -> isSpliced(i, p)) || isScattered(i, found)) {
            return null;
        }
        boolean doubled = found.stream().filter(p -> p.role() == Role.OBJECT).count() > 1;
        // a name at the head of a clause leaves less to be mistaken
        boolean named = tree.tag(subject.head()).startsWith("NNP");
        boolean agreed = !doubled && skeleton(i, subject, found, named ? tree::likely : tree::agreed);
        return new Frame(sentence, i, group, subject.head(), subject.words(), found, isAsserted(i), speech(i), agreed);
    }

    /** A part that goes on behind the verb of another clause was put together from two. */
    private boolean isSpliced(int verb, Part part) {
        for (int joined : tree.children(verb, "conj")) {
            boolean clause = firstChild(joined, "nsubj", "nsubj:pass") >= 0;
            if (clause && joined > verb && part.first() > joined) {
                return true;
            }
        }
        for (int k = part.first(); k <= part.last(); k++) {
            if (!part.words().get(k) && (lower(k).equals("but") || tree.tag(k).matches("VBD|VBZ|VBP"))) {
                return true;
            }
        }
        return false;
    }

    /** "movements represented by the north above the union": what follows the doer may belong to the verb before. */
    private boolean isScattered(int verb, List<Part> parts) {
        int agent = -1;
        for (Part part : parts) {
            if (part.role() == Role.AGENT) {
                agent = part.last();
            } else if (agent >= 0 && part.role() == Role.PREPOSITIONAL && part.first() > agent) {
                return relation(verb).startsWith("acl");
            }
        }
        return false;
    }

    /** Main clauses, clauses joined to them, relative clauses and clauses of time or reason are told as facts. */
    private boolean isAsserted(int i) {
        String rel = relation(i);
        if (rel.equals("root") || rel.equals("parataxis")) {
            return true;
        }
        if (rel.equals("conj")) {
            return isAsserted(tree.head(i));
        }
        if (rel.startsWith("acl")) {
            // "to reopen the Congress, which had met in 1815": what is said of a name in passing holds whatever becomes
            // of the rest
            boolean aside = rel.equals("acl:relcl")
                    && followsComma(i)
                    && tree.tag(tree.head(i)).startsWith("NNP")
                    && speech(tree.head(i)) < 0;
            return aside || embedded(tree.head(i));
        }
        if (rel.startsWith("advcl")) {
            Role role = adverbials.role(tree.head(i), i);
            boolean told = role == Role.WHILE || role == Role.CAUSE || role == Role.OTHER || subjects.continues(i);
            return told && embedded(tree.head(i));
        }
        return false;
    }

    /** Whether nothing above reports, wishes or supposes. */
    private boolean embedded(int i) {
        for (int at = i; at >= 0; at = tree.head(at)) {
            String rel = relation(at);
            if (rel.equals("ccomp") || rel.equals("xcomp") || rel.startsWith("csubj")) {
                return false;
            }
            if (rel.startsWith("advcl") && adverbials.role(tree.head(at), at) == Role.CONDITION) {
                return false;
            }
            boolean infinitive = rel.startsWith("acl") && tree.tag(at).equals("VB")
                    || rel.startsWith("advcl")
                            && child(at, "mark") >= 0
                            && lower(child(at, "mark")).equals("to");
            if (infinitive) {
                return false;
            }
        }
        return true;
    }

    /** The verb that reports a clause ("declared that …"), or -1. */
    private int speech(int i) {
        int at = i;
        while (at >= 0 && relation(at).equals("conj")) {
            at = tree.head(at);
        }
        return at >= 0 && relation(at).equals("ccomp") ? tree.head(at) : -1;
    }

    /** Whether the models agree, as far as it is asked, on subject and core parts, or these stand side by side with the verb and leave little doubt. */
    private boolean skeleton(int i, Subject subject, List<Part> parts, IntPredicate certain) {
        boolean sure = certain.test(i) || Set.of("root", "conj", "parataxis").contains(relation(i));
        boolean agreed =
                sure && (certain.test(subject.head()) || leadsTo(subject.words().length(), i));
        for (Part part : parts) {
            boolean core = part.role() == Role.OBJECT || part.role() == Role.PREDICATE || part.role() == Role.AGENT;
            agreed &= !core || certain.test(part.head()) || part.head() == i || follows(i, part.first());
        }
        return agreed
                && tree.children(i).stream().filter(c -> tree.is(c, "nsubj")).count() <= 1;
    }

    /** Only auxiliaries and adverbs stand between the subject and its verb. */
    private boolean leadsTo(int from, int verb) {
        for (int k = from; k < verb; k++) {
            if (tree.head(k) != verb || !tree.is(k, "aux", "advmod", "cop")) {
                return false;
            }
        }
        return from <= verb;
    }

    /** Only a particle or an adverb stands between the verb and the part. */
    private boolean follows(int verb, int first) {
        for (int k = verb + 1; k < first; k++) {
            if (!tree.is(k, "compound:prt", "advmod", "punct") || tree.form(k).matches("[,;:]")) {
                return false;
            }
        }
        return first > verb;
    }
}
