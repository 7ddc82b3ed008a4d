package org.footnote.generation.frame;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import org.footnote.generation.language.Morphology;
import org.footnote.generation.language.Sentence;
import org.footnote.generation.language.Verbs;
import org.footnote.generation.syntax.Tree;

/**
 * Reads the clauses of a sentence off its dependency tree (relations of Universal Dependencies v2): main clauses, conjoined
 * verbs, relative and participial clauses, clauses of time and reason, and clauses that somebody reports.
 */
public final class Frames {

    private static final Set<String> RELATIVE = Set.of("which", "that", "who", "whom");
    private static final Set<String> REASONS = Set.of("because", "since", "as");
    private static final Set<String> TIMES = Set.of("when", "after", "before", "until", "while", "once", "whereas");
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "provided", "whether");
    private static final Set<String> FILLERS = Set.of(
            "also",
            "then",
            "thus",
            "therefore",
            "however",
            "moreover",
            "instead",
            "too",
            "still",
            "already",
            "even",
            "consequently",
            "meanwhile",
            "furthermore",
            "nevertheless",
            "nonetheless",
            "hence",
            "yet",
            "so",
            "accordingly",
            "subsequently",
            "later",
            "again",
            "finally",
            "further",
            "likewise",
            "immediately",
            "ultimately",
            "eventually",
            "clearly",
            "simply",
            "indeed",
            "actually",
            "successively",
            "specifically",
            "predictably",
            "presently",
            "now",
            "today",
            "currently",
            "recently",
            "rather",
            "afterwards",
            "thereby",
            "first");

    /** Verbs that make somebody do something. */
    private static final Set<String> CONTROL = Set.of(
            "enable",
            "allow",
            "permit",
            "force",
            "lead",
            "cause",
            "help",
            "encourage",
            "require",
            "ask",
            "persuade",
            "oblige",
            "urge",
            "invite",
            "order",
            "compel",
            "induce",
            "convince",
            "want",
            "expect",
            "advise",
            "instruct",
            "request",
            "authorize",
            "authorise",
            "entitle",
            "tempt",
            "prompt",
            "drive",
            "push",
            "motivate",
            "commit",
            "condemn",
            "direct",
            "empower",
            "inspire",
            "warn",
            "get",
            "leave",
            "teach");
    /** Nouns of phrases that join sentences: "in the end", "as a result", "at the same time". */
    private static final Set<String> JOINTS = Set.of(
            "end",
            "result",
            "time",
            "fact",
            "example",
            "instance",
            "addition",
            "contrast",
            "turn",
            "way",
            "hand",
            "consequence",
            "particular",
            "general",
            "course",
            "contrary",
            "effect",
            "respect",
            "case",
            "sense",
            "words",
            "conclusion",
            "short",
            "meantime",
            "meanwhile",
            "whole",
            "comparison",
            "first",
            "last",
            "process",
            "background",
            "reason",
            "basis");
    /** Adverbs with which a clause leaves the time of the one before it. */
    private static final Set<String> LATER = Set.of(
            "later",
            "then",
            "subsequently",
            "eventually",
            "finally",
            "afterwards",
            "soon",
            "ultimately",
            "since",
            "thereafter",
            "next",
            "now",
            "still",
            "already",
            "previously",
            "earlier");

    /** Verbs whose participle only describes. */
    private static final Set<String> STATES = Set.of(
            "be",
            "have",
            "include",
            "follow",
            "accord",
            "depend",
            "regard",
            "concern",
            "hope",
            "seem",
            "appear",
            "become",
            "remain",
            "consider",
            "contain",
            "lead",
            "mean",
            "make",
            "cause",
            "give",
            "leave");

    /** Verbs that have no passive. */
    private static final Set<String> INTRANSITIVE = Set.of(
            "enter", "go", "come", "arrive", "last", "remain", "begin", "rise", "fall", "occur", "die", "emerge",
            "serve", "become");

    /** Nouns that an infinitive belongs to. */
    private static final Set<String> WITH_INFINITIVE = Set.of(
            "willingness",
            "promise",
            "decision",
            "decisions",
            "agreement",
            "right",
            "rights",
            "attempt",
            "attempts",
            "effort",
            "efforts",
            "ability",
            "need",
            "plan",
            "plans",
            "request",
            "proposal",
            "refusal",
            "desire",
            "way",
            "ways",
            "time",
            "opportunity",
            "permission",
            "authority",
            "duty",
            "power",
            "failure",
            "intention",
            "wish",
            "tendency",
            "commitment",
            "freedom",
            "capacity",
            "chance",
            "reason",
            "obligation",
            "pledge",
            "offer",
            "willing",
            "measures",
            "steps",
            "privilege",
            "readiness",
            "resolve",
            "determination",
            "order",
            "mandate",
            "responsibility",
            "call",
            "calls",
            "means",
            "incentive",
            "pressure");

    private final Sentence sentence;
    private final Tree tree;

    private Frames(Sentence sentence) {
        this.sentence = sentence;
        this.tree = sentence.tree();
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
        Subject subject = subject(i);
        if (subject == null || subject.head < 0) {
            return null;
        }
        VerbGroup group = group(i, copula, subject);
        if (group == null) {
            return null;
        }
        List<Part> parts = parts(i, copula, subject);
        if (subject.object >= 0) {
            // "rights which the party had obtained": what is described is what the verb acts on
            parts.add(0, new Part(Role.OBJECT, subject.object, nounPhrase(subject.object, i), "", null, false));
        }
        if (parts.stream().anyMatch(p -> isSpliced(i, p)) || isScattered(i, parts)) {
            return null;
        }
        boolean doubled = parts.stream().filter(p -> p.role() == Role.OBJECT).count() > 1;
        // a name at the head of a clause leaves less to be mistaken
        boolean named = tree.tag(subject.head).startsWith("NNP");
        boolean agreed = !doubled && skeleton(i, subject, parts, named ? tree::likely : tree::agreed);
        return new Frame(sentence, i, group, subject.head, subject.words, parts, isAsserted(i), speech(i), agreed);
    }

    /** @param object head of the noun a relative clause describes where that is what the verb acts on, or -1 */
    private record Subject(int head, BitSet words, int object) {}

    private Subject subject(int i) {
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
            Subject shared = subject(first);
            return shared == null || shared.object >= 0 ? null : shared;
        }
        if (rel.startsWith("acl") && tree.tag(i).equals("VBN")) {
            return described(i);
        }
        return continues(i) ? subject(tree.head(i)) : null;
    }

    /** "Berg signed the act, ending the strike": what the doer of a clause did with it, told by a participle behind a comma. */
    private boolean continues(int i) {
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
                && subject(main) != null
                && tree.tag(subject(main).head).startsWith("NNP");
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

    /** The verb with its auxiliaries; null where it is no finite clause. */
    private VerbGroup group(int i, int copula, Subject subject) {
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
                } else if (c > subject.head
                        && (copula < 0 || c < copula)
                        && !FILLERS.contains(lower(c))
                        && tree.children(c).isEmpty()) {
                    adverb.append(adverb.length() > 0 ? " " : "").append(lower(c));
                }
            }
        }
        String tag = tree.tag(i);
        if (continues(i)) {
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
            boolean plural = isPlural(subject.head);
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

    /** Whether several things are spoken of: the plural, or an enumeration with "and". */
    boolean isPlural(int head) {
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

    private List<Part> parts(int i, int copula, Subject subject) {
        List<Part> parts = new ArrayList<>();
        int start = Math.min(subject.words.nextSetBit(0), i);
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
        splitTime(parts);
        Part shared = sharedTime(i, start, parts);
        if (shared != null) {
            parts.add(shared);
        }
        parts.sort(java.util.Comparator.comparingInt(Part::first));
        return merged(parts);
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

    /** "signed by the queen in May 1702": a date behind a name belongs to the verb, whatever the parsers hang it on. */
    private void splitTime(List<Part> parts) {
        if (parts.stream().anyMatch(p -> p.role() == Role.TIME)) {
            return;
        }
        for (int k = parts.size() - 1; k >= 0; k--) {
            Part part = parts.get(k);
            if (part.role() != Role.AGENT) {
                continue;
            }
            for (int c = part.words().nextSetBit(0); c >= 0; c = part.words().nextSetBit(c + 1)) {
                BitSet when = tree.subtreeSet(c);
                when.and(part.words());
                boolean last = relation(c).startsWith("nmod")
                        && when.length() == part.words().length();
                var date = last && tree.tag(tree.head(c)).startsWith("NNP")
                        ? Times.date(sentence, when, prepositionOf(c))
                        : null;
                if (date != null && when.cardinality() < part.words().cardinality()) {
                    BitSet rest = (BitSet) part.words().clone();
                    rest.andNot(when);
                    trim(rest);
                    parts.set(k, new Part(part.role(), part.head(), rest, part.preposition(), null, part.fronted()));
                    parts.add(new Part(Role.TIME, c, when, prepositionOf(c), date, part.fronted()));
                    return;
                }
            }
        }
    }

    /** "In 1959 he withdrew the promise and recalled the workers": the date in front holds for what is joined to it; or null. */
    private Part sharedTime(int i, int start, List<Part> parts) {
        boolean joined =
                relation(i).equals("conj") && child(i, "cc") >= 0 && firstChild(i, "nsubj", "nsubj:pass", "csubj") < 0;
        boolean own = parts.stream().anyMatch(p -> p.role() == Role.TIME || p.role() == Role.WHILE);
        boolean later = tree.children(i).stream().anyMatch(c -> LATER.contains(lower(c)));
        if (!joined || own || later) {
            return null;
        }
        int first = tree.head(i);
        for (int c : tree.children(first)) {
            Part part = part(first, c, start);
            if (part != null && part.role() == Role.TIME && part.last() < start) {
                return new Part(Role.TIME, c, part.words(), part.preposition(), part.date(), true);
            }
        }
        return null;
    }

    /** Whether an "and" joins the verb to the one before; "was founded, followed by a law" is no such thing. */
    private boolean isJoined(int i) {
        return child(i, "cc") >= 0
                || tree.children(tree.head(i), "conj").stream().anyMatch(c -> child(c, "cc") >= 0);
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

    private Part part(int verb, int c, int start) {
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
            role = Role.COMPLEMENT;
        } else if (rel.equals("ccomp")) {
            role = Role.CONTENT;
        } else if (rel.startsWith("advcl")) {
            role = adverbial(verb, c);
        } else if (rel.equals("advmod") && (c > verb || tree.children(c).size() > 0)) {
            role = FILLERS.contains(lower(c)) ? null : Role.OTHER;
        } else {
            role = null;
        }
        if (role == null || RELATIVE.contains(lower(c)) && tree.tag(c).startsWith("W")) {
            return null;
        }
        BitSet words =
                rel.startsWith("obl") || rel.equals("obj") || rel.equals("iobj") ? nounPhrase(c, -1, true) : all(c);
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

    private Role adverbial(int verb, int c) {
        String mark = "";
        for (int d : tree.children(c)) {
            if ((relation(d).equals("mark") || relation(d).equals("case")) && d < c) {
                mark = mark.isEmpty() ? lower(d) : mark + " " + lower(d);
            }
            if (relation(d).equals("advmod") && d < c && TIMES.contains(lower(d))) {
                mark = lower(d);
            }
        }
        if (mark.equals("to")
                && CONTROL.contains(Morphology.base(lower(verb), tree.tag(verb)))
                && firstChild(verb, "obj") >= 0) {
            return Role.COMPLEMENT;
        }
        if (mark.equals("to") || mark.equals("in order to") || mark.equals("in to") || mark.equals("so as to")) {
            return Role.PURPOSE;
        }
        if (mark.equals("by")) {
            return Role.MANNER;
        }
        String first = mark.split(" ")[0];
        if (REASONS.contains(first) && !tree.tag(c).equals("VBG")) {
            return first.equals("because")
                    ? Role.CAUSE
                    : first.equals("since") || first.equals("as") ? Role.OTHER : Role.CAUSE;
        }
        if (CONDITIONS.contains(first)) {
            return Role.CONDITION;
        }
        if (TIMES.contains(first)) {
            return Role.WHILE;
        }
        if (mark.isEmpty() && tree.tag(c).equals("VBG") && c > verb) {
            return Role.RESULT;
        }
        return Role.OTHER;
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
            return embedded(tree.head(i));
        }
        if (rel.startsWith("advcl")) {
            Role role = adverbial(tree.head(i), i);
            boolean told = role == Role.WHILE || role == Role.CAUSE || role == Role.OTHER || continues(i);
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
            if (rel.startsWith("advcl") && adverbial(tree.head(at), at) == Role.CONDITION) {
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
        boolean agreed = sure && (certain.test(subject.head) || leadsTo(subject.words.length(), i));
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

    // ------------------------------------------------------------------ words

    private BitSet all(int head) {
        BitSet words = new BitSet();
        tree.subtree(head).forEach(words::set);
        return words;
    }

    private BitSet nounPhrase(int head, int without) {
        BitSet words = nounPhrase(head, without, false);
        trim(words);
        return words;
    }

    /**
     * A noun with all that belongs to it, but without what is only added in passing: relative clauses and appositions behind a
     * comma, brackets, clauses that a verb hangs on.
     */
    private BitSet nounPhrase(int head, int without, boolean withCase) {
        BitSet words = all(head);
        for (int c : tree.children(head)) {
            String rel = relation(c);
            boolean comma = c > head && followsComma(c);
            boolean drop = c == without
                    || rel.equals("case") && !withCase
                    || rel.equals("parataxis")
                    || rel.equals("mark")
                    || rel.startsWith("advcl")
                    || (rel.startsWith("acl") || rel.equals("appos")) && comma
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
        brackets(words);
        return words;
    }

    /** Whether a comma, a dash or a bracket opens the words that hang on this one. */
    private boolean followsComma(int c) {
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
    private void trim(BitSet words) {
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

    private String prepositionOf(int c) {
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

    private int child(int i, String relation) {
        return firstChild(i, relation);
    }

    private int firstChild(int i, String... relations) {
        for (int c : tree.children(i)) {
            for (String r : relations) {
                if (relation(c).equals(r)) {
                    return c;
                }
            }
        }
        return -1;
    }

    private String relation(int i) {
        return tree.relation(i);
    }

    private String lower(int i) {
        return tree.form(i).toLowerCase(Locale.ROOT);
    }
}
