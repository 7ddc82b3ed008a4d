package org.footnote.generation.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.footnote.generation.frame.Frame;
import org.footnote.generation.frame.Part;
import org.footnote.generation.frame.Role;
import org.footnote.generation.frame.Told;
import org.footnote.generation.frame.VerbGroup;
import org.footnote.generation.frame.Wording;
import org.footnote.generation.language.Morphology;
import org.footnote.generation.language.Verbs;
import org.footnote.generation.language.Words;
import org.footnote.generation.syntax.Tree;
import org.footnote.text.Citation;
import org.footnote.text.DateMention;
import org.footnote.text.DatePrecision;

/**
 * A clause whose pieces have been put into words: subject, verb, and those parts that can be said outside the document.
 * Parts that cannot are left out where the clause is true without them; otherwise there is no such clause.
 */
final class Sayable {

    /** A part in words; the asked one is replaced by what the caller wants in its place. */
    record Piece(Part part, List<Told> forms, String text, String brief, boolean leans, List<Citation> proof) {

        Piece(Part part, List<Told> forms, int longest) {
            this(
                    part,
                    forms,
                    fitting(forms, longest).text(),
                    fitting(forms, BRIEF).text(),
                    fitting(forms, longest).leans(),
                    fitting(forms, longest).proof());
        }

        /** The fullest form of at most so many words, or the shortest there is. */
        private static Told fitting(List<Told> forms, int words) {
            return forms.stream()
                    .filter(t -> Words.count(t.text()) <= words)
                    .findFirst()
                    .orElse(forms.get(forms.size() - 1));
        }

        Piece limited(int words) {
            return new Piece(part, forms, words);
        }

        boolean isOptional() {
            // "rose by less than two percent": without its measure it would be another claim
            return !MEASURE.matcher(text).find()
                    && switch (part.role()) {
                        case OBJECT, RECEIVER, PREDICATE, COMPLEMENT, CONTENT, CONDITION -> false;
                        case PREPOSITIONAL -> part.fronted() || !BOUND.contains(part.preposition());
                        case AGENT, TIME, PURPOSE, CAUSE, MANNER, RESULT, WHILE, OTHER -> true;
                    };
        }
    }

    /** "the first, and the second of them", "he and the minister, Ms X": what is no enumeration is seldom one subject. */
    private static final Pattern MISREAD = Pattern.compile("[^,]+, (?:and|or) [^,]+|.* and [^,]*,[^,]*|.*[,;:]");

    private static final int LONGEST_SUBJECT = 16;

    private static final Set<Role> COMPLETING =
            Set.of(Role.OBJECT, Role.RECEIVER, Role.PREDICATE, Role.COMPLEMENT, Role.CONTENT, Role.PREPOSITIONAL);
    /** Words that hang on the sentence before. */
    static final Pattern LINKED = Pattern.compile(
            "(?i)\\b(?:immediately|also|then|thus|therefore|however|next|following|later|there|instead|again|such)\\b");

    private static final Pattern MEASURE = Pattern.compile("(?i)\\b(?:percent|per cent)\\b|%");

    /** Words that point back to the doer. */
    private static final Pattern OWN =
            Pattern.compile("(?i)\\b(?:his|her|its|their|him|it|them|himself|herself|itself|themselves)\\b");

    /** The verbs; "the will of the people" is none. */
    private static final Pattern WILL =
            Pattern.compile("(?<!\\b(?:the|a|its|his|her|their|own|free|good|political) )\\bwill\\b(?= \\p{Ll})");

    private static final Pattern CAN = Pattern.compile("(?<!\\b(?:the|a|its|his|her|their) )\\bcan\\b(?= \\p{Ll})");

    private static final Pattern SPEECH = Pattern.compile("(?s)“\\p{Lu}\\S* .*”");
    private static final Set<Role> QUOTED =
            Set.of(Role.OBJECT, Role.COMPLEMENT, Role.PREDICATE, Role.PREPOSITIONAL, Role.PURPOSE, Role.MANNER);
    /** Words from which an infinitive would take a date behind it for its own. */
    private static final int LONG = 4;

    /** Verbs whose object would be taken for what was said. */
    private static final Set<String> SPEAKING = Set.of(
            "call",
            "name",
            "term",
            "label",
            "brand",
            "denounce",
            "describe",
            "praise",
            "criticize",
            "criticise",
            "dub");

    private static final int LEAST_QUOTED = 5;
    private static final int MOST_QUOTED = 20;
    private static final int LONGEST = 30;
    private static final int LONGEST_PIECE = 24;
    /** Words of a phrase that can be a choice. */
    static final int BRIEF = 12;
    /** What only illustrates. */
    private static final Pattern ASIDE = Pattern.compile(
            "(?i)(?:namely|including|such as|notably|especially|particularly|for example|i\\.e|that is)\\b");
    /** Prepositions of phrases that may open a sentence. */
    private static final Set<String> OPENING =
            Set.of("in", "at", "during", "after", "before", "under", "despite", "through", "on");

    /** Prepositions that make one sense with their verb or noun, so that the clause is no clause without them. */
    /** "Of the nine members, one …": such a phrase makes sense in front only. */
    private static final Set<String> LEADING = Set.of("of", "among", "unlike");

    private static final Set<String> BOUND = Set.of("of", "to", "into", "on", "upon", "as", "against", "from");

    final Frame frame;
    final Told subject;
    final List<Piece> pieces;

    /** What is said before the question, so that the clause is not told in the order of its source; or null. */
    final Piece lead;

    /** The part in quotation marks, which is not asked for, or null. */
    final Part quoted;

    private Sayable(Frame frame, Told subject, List<Piece> pieces, Piece lead, Part quoted) {
        this.quoted = quoted;
        this.frame = frame;
        this.subject = subject;
        this.pieces = pieces;
        this.lead = lead;
    }

    static Optional<Sayable> of(Frame frame, Wording wording) {
        Optional<Told> subject = wording.subject(frame);
        if (subject.isEmpty()
                || Words.count(subject.get().text()) > LONGEST_SUBJECT
                || MISREAD.matcher(subject.get().text().replaceAll("(?<=\\d),(?=\\d)", ""))
                        .matches()
                || isAdverb(frame, frame.subjectWords().nextSetBit(0))) {
            return Optional.empty();
        }
        List<Piece> pieces = new ArrayList<>();
        for (Part part : frame.parts()) {
            if (part.role() == Role.OTHER && isClause(frame, part)) {
                continue;
            }
            Optional<Piece> piece = piece(frame, part, wording);
            if (piece.isPresent()) {
                pieces.add(piece.get());
                continue;
            }
            boolean needed =
                    switch (part.role()) {
                        case OBJECT, RECEIVER, PREDICATE, COMPLEMENT, CONTENT, CONDITION -> true;
                        case PREPOSITIONAL -> !part.fronted() && BOUND.contains(part.preposition());
                        default -> false;
                    };
            boolean points = part.role() != Role.OTHER && part.role() != Role.RESULT && points(frame, part);
            if (needed || points) {
                return Optional.empty();
            }
        }
        Verbs.Verb verb = Verbs.of(frame.group().base());
        int needed = verb.can("two") ? frame.group().passive() ? 1 : 2 : 0;
        return needed > needed(pieces)
                ? Optional.empty()
                : Optional.of(new Sayable(frame, subject.get(), pieces, null, null).led());
    }

    /** "From that day onwards talks …": an adverb in front of a noun is seldom a part of it. */
    private static boolean isAdverb(Frame frame, int word) {
        var tree = frame.sentence().tree();
        return tree.tag(word).equals("RB") && tree.head(word) == frame.subject();
    }

    /** "for those talks": without what it points to, nobody knows which occasion the clause tells of. */
    private static boolean points(Frame frame, Part part) {
        return part.words().stream()
                .anyMatch(i -> frame.sentence().tokens().get(i).is("this", "that", "these", "those", "such")
                        && frame.sentence().tree().is(i, "det"));
    }

    /** "expressed disappointment over the talks": what stands behind a noun without any word of its own completes it. */
    private boolean completes(int i) {
        Part part = pieces.get(i).part();
        Part before = i == 0 ? null : pieces.get(i - 1).part();
        return before != null
                && part.role() == Role.PREPOSITIONAL
                && !part.fronted()
                && before.role() == Role.OBJECT
                && before.words().cardinality() == 1
                && !frame.sentence().tree().tag(before.head()).startsWith("NNP");
    }

    /** "…, and the treaty was signed": a clause of its own that is no part of this one. */
    private static boolean isClause(Frame frame, Part part) {
        var tree = frame.sentence().tree();
        return (tree.child(part.head(), "nsubj") >= 0 || tree.child(part.head(), "nsubj:pass") >= 0)
                && tree.child(part.head(), "mark") < 0;
    }

    /** Parts that complete the sense of a verb. */
    private static long needed(List<Piece> pieces) {
        return pieces.stream()
                .filter(p -> !p.part().fronted() && COMPLETING.contains(p.part().role()))
                .count();
    }

    private static Optional<Piece> piece(Frame frame, Part part, Wording wording) {
        if (part.role() == Role.TIME) {
            return Optional.of(new Piece(part, List.of(new Told(when(part), false, List.of())), LONGEST_PIECE));
        }
        List<Told> forms = wording.forms(frame, part);
        if (part.role() == Role.CONTENT && frame.group().tag().equals("VBD")) {
            forms = forms.stream().map(Sayable::past).toList();
        }
        if (!frame.isSure() && !forms.isEmpty()) {
            // where the parsers differ about what hangs on what, nothing can be taken away
            boolean whole = forms.get(0).text().length()
                    >= Wording.raw(frame.sentence(), part.words()).length() * 0.8;
            forms = whole ? forms.subList(0, 1) : List.of();
        }
        return forms.isEmpty() ? Optional.empty() : Optional.of(new Piece(part, forms, LONGEST_PIECE));
    }

    /** "revealed that the government will raise it": what was to come then is told as what would come; quotations stay. */
    private static Told past(Told content) {
        int quote = content.text().indexOf('“');
        String own = quote < 0 ? content.text() : content.text().substring(0, quote);
        String told = WILL.matcher(own).replaceAll("would");
        told = CAN.matcher(told).replaceAll("could");
        return new Told(told + content.text().substring(own.length()), content.leans(), content.proof());
    }

    /** The same clause with shorter parts. */
    Sayable limited(int words) {
        return new Sayable(
                        frame,
                        subject,
                        pieces.stream().map(p -> p.limited(words)).toList(),
                        null,
                        null)
                .led();
    }

    private Sayable led() {
        for (Piece piece : pieces) {
            if (piece.part().fronted() && LEADING.contains(piece.part().preposition())) {
                return new Sayable(frame, subject, pieces, piece, quoted);
            }
        }
        return this;
    }

    /** The same clause with its last optional part in front; empty where there is none. */
    Optional<Sayable> turned() {
        if (!frame.isSure()) {
            return Optional.empty();
        }
        for (int i = pieces.size() - 1; i > 0; i--) {
            Piece piece = pieces.get(i);
            boolean movable = (piece.part().role() == Role.PREPOSITIONAL
                                    && OPENING.contains(piece.part().preposition())
                            || piece.part().role() == Role.PURPOSE)
                    && !piece.part().fronted();
            if (movable) {
                return Optional.of(new Sayable(frame, subject, pieces, piece, null));
            }
        }
        return Optional.empty();
    }

    /**
     * The same clause with the longest of the parts that it needs in quotation marks, as the source has it: a way to be exact
     * about a long phrase without passing the words of the source off as one's own. Empty where a name took the place of a
     * pronoun, so that the words are not those of the source.
     */
    Optional<Sayable> quoting() {
        int best = -1;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean longer = best < 0
                    || Words.count(piece.text()) > Words.count(pieces.get(best).text());
            if (QUOTED.contains(piece.part().role()) && !piece.part().fronted() && longer && !speaks(frame)) {
                best = i;
            }
        }
        if (best < 0) {
            return Optional.empty();
        }
        Piece piece = pieces.get(best);
        String raw = Wording.raw(frame.sentence(), piece.part().words());
        boolean whole = piece.part().words().cardinality()
                == piece.part().last() - piece.part().first() + 1;
        boolean exact = raw.equals(piece.forms().get(0).text()) && whole && raw.indexOf('“') < 0;
        int length = Words.count(raw);
        if (!exact
                || length < LEAST_QUOTED
                || length > MOST_QUOTED
                || LINKED.matcher(raw).find()) {
            return Optional.empty();
        }
        List<Piece> words = new ArrayList<>(pieces);
        words.set(best, new Piece(piece.part(), List.of(new Told("“" + raw + "”", piece.leans(), List.of())), LONGEST));
        return Optional.of(new Sayable(frame, subject, words, null, piece.part()).led());
    }

    /** "called him “a coward”": behind such a verb the words of the source would pass for those of the speaker. */
    static boolean speaks(Frame frame) {
        return SPEAKING.contains(frame.group().base())
                || Verbs.of(frame.group().base()).can("say");
    }

    /** The same clause without its last optional part; empty where there is none. */
    Optional<Sayable> without() {
        if (!frame.isSure()) {
            return Optional.empty();
        }
        for (int i = pieces.size() - 1; i >= 0; i--) {
            Piece piece = pieces.get(i);
            boolean free = piece.part().role() != Role.PREPOSITIONAL
                    || !Verbs.of(frame.group().base()).can("two");
            if (piece.isOptional() && free && !completes(i) && piece.part().role() != Role.TIME) {
                List<Piece> rest = new ArrayList<>(pieces);
                rest.remove(i);
                return Optional.of(new Sayable(frame, subject, rest, null, null).led());
            }
        }
        return Optional.empty();
    }

    /** "In his article, " in front of a question or a statement; empty where nothing is. */
    String opening(Part asked) {
        return lead == null || lead.part() == asked
                ? ""
                : Character.toLowerCase(lead.text().charAt(0)) + lead.text().substring(1) + ", ";
    }

    /** "on 14 February 1950", "by the late 1950s": the date in this product's writing behind the preposition of the source. */
    static String when(Part part) {
        DateMention date = part.date();
        String p = part.preposition();
        boolean kept = Set.of(
                        "by",
                        "since",
                        "until",
                        "till",
                        "before",
                        "after",
                        "during",
                        "throughout",
                        "around",
                        "between",
                        "within")
                .contains(p);
        if (p.equals("between")) {
            // a thing that was done once did not last from the one month to the other
            return date.value().within();
        }
        if (!kept || p.equals("during") && date.value().precision().compareTo(DatePrecision.YEAR) <= 0) {
            return date.value().phrase();
        }
        return p + " " + date.value().label();
    }

    /** What follows the verb, without one part, no longer than can be read; fronted parts come last. */
    String body(Part without) {
        return body(without, "");
    }

    /** The same with other words in the place of one part. */
    String body(Part replaced, String by) {
        List<Piece> kept = new ArrayList<>();
        for (Piece piece : pieces) {
            boolean out = piece.part().role() == Role.RESULT
                    || piece.part().role() == Role.OTHER
                            && ASIDE.matcher(piece.text()).lookingAt()
                    || piece.part().role() == Role.OTHER && piece.part().fronted()
                    || piece.part().role() == Role.WHILE && piece.part() != replaced
                    || piece.part().role() == Role.CAUSE && piece.part() != replaced;
            boolean inFront = piece == lead && piece.part() != replaced;
            if ((!out || piece.part() == replaced) && !inFront) {
                kept.add(piece);
            }
        }
        while (count(kept, replaced) > LONGEST - 6) {
            Piece drop = null;
            for (Piece piece : kept) {
                if (piece.isOptional()
                        && piece.part() != replaced
                        && piece.part().role() != Role.TIME) {
                    drop = piece;
                }
            }
            if (drop == null) {
                break;
            }
            kept.remove(drop);
        }
        boolean shorten = count(kept, replaced) > LONGEST - 6;
        boolean speaks = Verbs.of(frame.group().base()).can("say");
        StringBuilder out = new StringBuilder();
        for (Piece piece : inOrder(kept, replaced, by)) {
            String text = piece.part() == replaced ? by : shorten ? piece.brief() : piece.text();
            // what is said word for word stands behind a comma
            text = speaks && piece.part() != quoted && SPEECH.matcher(text).matches() ? ", " + text : text;
            if (!text.isEmpty()) {
                out.append(out.length() > 0 ? " " : "").append(text);
            }
        }
        return out.toString();
    }

    /**
     * What follows "was" where the clause is told from what was acted on: "named as head of the office by the queen". Empty where
     * the clause cannot be turned: it is passive or has an auxiliary, or something in it points back to the doer.
     */
    Optional<String> passiveRest(Part time) {
        VerbGroup group = frame.group();
        boolean active = !group.passive()
                && group.tag().equals("VBD")
                && group.auxiliaries().isEmpty();
        long objects = pieces.stream()
                .filter(p -> p.part().role() == Role.OBJECT || p.part().role() == Role.RECEIVER)
                .count();
        if (!active || objects != 1 || piece(Role.OBJECT).isEmpty() || !frame.isSure()) {
            return Optional.empty();
        }
        List<Piece> kept = pieces.stream()
                .filter(p -> p.part().role() != Role.OBJECT && p.part() != time)
                .toList();
        boolean content = kept.stream()
                .anyMatch(p -> p.part().role() == Role.CONTENT || p.part().role() == Role.TIME);
        String rest = new Sayable(frame, subject, kept, null, null).body(null);
        String deed = Verbs.of(group.base()).participle() + (group.particle().isEmpty() ? "" : " " + group.particle());
        String adverb = group.adverb().isEmpty() ? "" : group.adverb() + " ";
        String by = "by " + subject.text();
        boolean points = OWN.matcher(piece(Role.OBJECT).orElseThrow().text() + " " + rest)
                .find();
        return content || points ? Optional.empty() : Optional.of((adverb + deed + " " + by + " " + rest).strip());
    }

    boolean isObjectPlural() {
        int head = piece(Role.OBJECT).orElseThrow().part().head();
        Tree tree = frame.sentence().tree();
        return Morphology.isPlural(tree.form(head), tree.tag(head)) || tree.child(head, "conj") >= 0;
    }

    private static boolean takesDates(Piece piece, Part replaced, String by) {
        String text = piece.part() == replaced ? by : piece.text();
        boolean infinitive = text.matches("(?s)“?to .*") && Words.count(text) >= LONG;
        return piece.part().role() == Role.CONTENT && !text.isEmpty()
                || infinitive
                        && (piece.part().role() == Role.COMPLEMENT
                                || piece.part().role() == Role.PURPOSE);
    }

    /** What stood in front comes last, but a date stands before a clause or an infinitive that would take it for its own. */
    private static List<Piece> inOrder(List<Piece> kept, Part replaced, String by) {
        List<Piece> ordered = new ArrayList<>();
        for (boolean fronted : new boolean[] {false, true}) {
            // "in response to the help, on 3 May": behind the help the date would be taken for that of the help
            kept.stream()
                    .filter(p -> p.part().fronted() == fronted)
                    .sorted(Comparator.comparing(
                            (Piece p) -> !(fronted && p.part().role() == Role.TIME)))
                    .forEach(ordered::add);
        }
        List<Piece> times =
                ordered.stream().filter(p -> p.part().role() == Role.TIME).toList();
        for (int i = 0; i < ordered.size(); i++) {
            if (takesDates(ordered.get(i), replaced, by)) {
                Piece first = ordered.get(i);
                ordered.removeAll(times);
                ordered.addAll(ordered.indexOf(first), times);
                break;
            }
        }
        return ordered;
    }

    private int count(List<Piece> kept, Part replaced) {
        int words = Words.count(subject.text()) + 2;
        for (Piece piece : kept) {
            words += piece.part() == replaced ? 1 : Words.count(piece.text());
        }
        return words;
    }

    boolean leans(Part without) {
        boolean leans = subject.leans();
        for (Piece piece : pieces) {
            leans |= piece.part() != without && piece.leans();
        }
        return leans;
    }

    /** The clause and the places where the names stand that took the place of pronouns. */
    List<Citation> evidence() {
        List<Citation> all = new ArrayList<>(frame.evidence());
        all.addAll(subject.proof());
        pieces.forEach(p -> all.addAll(p.proof()));
        return all.stream().distinct().toList();
    }

    Optional<Piece> piece(Role role) {
        return pieces.stream().filter(p -> p.part().role() == role).findFirst();
    }
}
