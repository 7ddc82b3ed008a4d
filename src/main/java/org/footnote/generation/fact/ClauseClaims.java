package org.footnote.generation.fact;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.footnote.generation.fact.Claim.Shape;
import org.footnote.generation.fact.Claim.Slot;
import org.footnote.generation.fact.Claim.Sort;
import org.footnote.generation.frame.Frame;
import org.footnote.generation.frame.Part;
import org.footnote.generation.frame.Role;
import org.footnote.generation.frame.Wording;
import org.footnote.generation.language.Gazetteer;
import org.footnote.generation.language.Morphology;
import org.footnote.generation.language.Names;
import org.footnote.generation.language.Verbs;
import org.footnote.generation.language.Words;
import org.footnote.generation.syntax.Tree;
import org.footnote.item.Kind;
import org.footnote.text.Citation;

/** What the parts of a clause answer: each part that says enough is asked for, by a template for its role. */
final class ClauseClaims {

    /** Words of a part, tried in this order until a question is short enough and no copy of its source. */
    private static final int[] LENGTHS = {24, 12, 9, 7, 5};

    /** A question that hangs on a small word is misread (Haladyna, Downing and Rodriguez 2002, rule 17). */
    private static final Pattern NEGATIVE = Pattern.compile("(?i)\\b(?:except|not|never|least|without|no|nor)\\b");
    /** Verbs with which an author judges: what they say is the author's view. */
    private static final Set<String> JUDGING = Set.of(
            "mark",
            "signify",
            "represent",
            "symbolize",
            "symbolise",
            "reflect",
            "prove",
            "demonstrate",
            "show",
            "indicate",
            "mean",
            "herald",
            "signal",
            "play",
            "constitute",
            "embody",
            "influence",
            "affect",
            "shape",
            "determine",
            "exacerbate",
            "enrich",
            "reveal",
            "strengthen",
            "weaken",
            "pave",
            "lie");

    /** Prepositions whose question ("in response to what") is one that somebody would ask. */
    private static final Set<String> TELLING =
            Set.of("in response to", "because of", "due to", "against", "instead of", "between", "by", "for");

    /** "the result of a long war": what it was the result of is the question. */
    private static final Pattern RELATION = Pattern.compile(
            "((?:the|a|an) (?:\\p{Ll}+ )?(?:result|consequence|product|outcome|cause|sign|part|core|basis|heart|beginning|end|successor|capital|symbol|source|member|goal|aim|foundation)) of (.+)");
    /** "various countries": no answer to learn. */
    private static final Pattern EMPTY_KEY = Pattern.compile(
            "(?i)(?:the )?(?:various|several|other|others|some|many|certain|such|different|numerous|further|both|all|any|every|more|much|one of)\\b.*");
    /** Ends where a reader waits for more. */
    private static final Pattern UNFINISHED = Pattern.compile(
            "(?s).*\\b(?:at a time|the extent|the fact|the way|helping|pertaining|regarding|relating|including|according|prior|due|so|such|as well|in order|referred|with regard|in addition|in amounts|on an|out|in exchange)[.]?");
    /** "its relations with the neighbour, the extent": cut off behind a comma. */
    private static final Pattern CUT = Pattern.compile("(?s).*, (?!and\\b|or\\b)(?:\\S+ ){0,2}\\S+");

    private static final int LONGEST_VALUE = 12;
    private static final int LONGEST_RUN = 12;
    private static final int BRIEF = 12;
    private static final int LONGEST_QUESTION = 34;
    /** Verbs that say nothing by themselves: who "had" or "made" something is a poor question. */
    private static final Set<String> DULL =
            Set.of("be", "have", "do", "make", "take", "seem", "appear", "mean", "get", "see");

    private static final Set<String> ASKABLE = Set.of(
            "with",
            "against",
            "for",
            "from",
            "to",
            "into",
            "as",
            "through",
            "by",
            "between",
            "under",
            "over",
            "at",
            "in",
            "on",
            "among",
            "in response to",
            "because of",
            "due to",
            "instead of",
            "after",
            "before",
            "upon",
            "without",
            "during",
            "according to",
            "since",
            "within",
            "across",
            "despite");

    private final Wording wording;
    private final Names names;
    private final Sorts sorts;
    private final List<Claim> claims = new ArrayList<>();

    ClauseClaims(Wording wording, Names names) {
        this.wording = wording;
        this.names = names;
        this.sorts = new Sorts(names);
    }

    /** What one clause answers; nothing where the clause is not told as a fact. */
    List<Claim> of(Frame frame, String speaker) {
        claims.clear();
        boolean told = frame.main() || !speaker.isEmpty();
        boolean must = frame.group().isModal();
        if (!told || frame.group().negated() || must && !isRule(frame)) {
            return List.of();
        }
        Optional<Sayable> sayable = Sayable.of(frame, wording);
        if (sayable.isEmpty()) {
            return List.of();
        }
        if (isContrary(frame)) {
            return List.of();
        }
        boolean described = frame.sentence().tree().relation(frame.verb()).startsWith("acl");
        // a question that is no copy will do where every way to say the statement is one
        for (boolean strict : new boolean[] {true, false}) {
            for (Sayable variant : variants(sayable.get())) {
                ask(new Asking(variant, speaker, strict), described);
            }
        }
        return List.copyOf(claims);
    }

    /** "nor did he", "either … or": a clause cut out of such a sentence says something else. */
    private static boolean isContrary(Frame frame) {
        var tokens = frame.sentence().tokens();
        int from = frame.subjectWords().nextSetBit(0);
        int to = frame.verb();
        for (Part part : frame.parts()) {
            from = Math.min(from, part.first());
            to = Math.max(to, part.last());
        }
        for (int i = Math.max(0, Math.min(from, frame.verb()) - 3); i <= to; i++) {
            if (tokens.get(i).is("nor", "neither", "either", "hardly", "scarcely", "rarely", "unless")) {
                return true;
            }
        }
        return false;
    }

    private static void ask(Asking asking, boolean described) {
        if (!described) {
            asking.doer();
        }
        for (Sayable.Piece piece : asking.s.pieces) {
            boolean dull =
                    described && asking.frame.group().passive() && piece.part().role() != Role.AGENT;
            if (!dull && piece.part() != asking.s.quoted) {
                asking.part(piece);
            }
        }
    }

    /** The clause told in full, in another order, shorter, and without what may be left out: the first that serves is taken. */
    private static List<Sayable> variants(Sayable whole) {
        List<Sayable> variants = new ArrayList<>();
        for (int words : LENGTHS) {
            Sayable limited = whole.limited(words);
            variants.add(limited);
            limited.turned().ifPresent(variants::add);
        }
        whole.quoting().ifPresent(variants::add);
        Optional<Sayable> less = whole.limited(BRIEF).without();
        while (less.isPresent()) {
            variants.add(less.get());
            less = less.get().without();
        }
        return variants;
    }

    /** "shall be used", "must lean": what is laid down may be asked; what "would" or "could" be may not. */
    private static boolean isRule(Frame frame) {
        return Set.of("shall", "must", "should", "may", "can")
                .contains(frame.group().auxiliaries().get(0));
    }

    /** The best way to ask when; empty where every way copies the source. */
    Optional<Dated> dated(Frame frame) {
        Optional<Sayable> sayable = Sayable.of(frame, wording);
        if (sayable.isEmpty() || isContrary(frame)) {
            return Optional.empty();
        }
        for (Sayable variant : variants(sayable.get())) {
            Asking asking = new Asking(variant, "", true);
            Part time = frame.part(Role.TIME).orElseThrow();
            String opening = variant.opening(time);
            String asked = asking.tidy(asking.inverted() + " " + variant.body(time));
            String told = asking.tidy(variant.subject.text() + " " + asking.finite() + " " + variant.body(time));
            boolean fits = Words.count(asked) + Words.count(opening) <= LONGEST_QUESTION - 4;
            if (fits && !asking.copies(opening + asked) && !asking.copies(opening + told)) {
                boolean view = JUDGING.contains(frame.group().base());
                return Optional.of(new Dated(opening, asked, told, variant.leans(null) || view));
            }
        }
        return Optional.empty();
    }

    /** The questions of one clause. */
    private final class Asking {

        private final Sayable s;
        private final Frame frame;
        private final Tree tree;
        private final boolean strict;
        private final String speaker;
        private final boolean plural;

        Asking(Sayable s, String speaker, boolean strict) {
            this.strict = strict;
            this.s = s;
            this.frame = s.frame;
            this.tree = frame.sentence().tree();
            this.speaker = speaker;
            this.plural = isPlural(frame.subject()) || s.subject.text().contains(" and ");
        }

        private boolean isPlural(int head) {
            return Morphology.isPlural(tree.form(head), tree.tag(head));
        }

        private String finite() {
            return frame.group().finite();
        }

        private String inverted() {
            return frame.group().inverted(s.subject.text(), plural);
        }

        /** Who or what did it. */
        void doer() {
            String value = s.subject.text();
            String body = s.body(null);
            Sort sort = sorts.of(value, tree, frame.subject());
            boolean common = sort == Sort.THING || sort == Sort.PEOPLE;
            boolean list = frame.group().base().matches("include|comprise|contain|constitute|consist|number");
            if (list || DULL.contains(frame.group().base()) && common || Sorts.weight(body) < (common ? 3 : 2)) {
                return;
            }
            boolean empty = Set.of("DT", "PDT", "JJ", "WDT", "CD", "EX").contains(tree.tag(frame.subject()))
                    || value.matches(
                            "(?i)(?:nothing|much|little|each|whoever|both|many|some|all|none|no|any|every)\\b.*");
            if (empty || common && frame.group().isCopula() && isAdjective()) {
                return;
            }
            String who = who(sort, value, frame.subject(), false);
            add(
                    Slot.DOER,
                    shape(sort),
                    sort,
                    who + " " + finite(sort, value) + " " + body,
                    "{} " + finite() + " " + body,
                    value,
                    null,
                    kind(sort, Slot.DOER));
        }

        /** "Which two countries" takes the plural, "who" and "what" the singular. */
        private String finite(Sort sort, String value) {
            String finite = finite();
            boolean singular = who(sort, value, frame.subject(), false).matches("who|what");
            boolean bare = plural && frame.group().auxiliaries().isEmpty() && frame.group().tag().equals("VBP");
            if (singular && bare && !frame.group().isCopula()) {
                return finite.replaceFirst("\\b" + frame.group().base() + "\\b", Verbs.of(frame.group().base()).third());
            }
            return !singular
                    ? finite
                    : finite.replaceFirst("^were\\b", "was")
                            .replaceFirst("^are\\b", "is")
                            .replaceFirst("^have\\b", "has");
        }

        private boolean isAdjective() {
            return s.piece(Role.PREDICATE)
                    .map(p -> !tree.tag(p.part().head()).startsWith("NN"))
                    .orElse(false);
        }

        /** The question for a part, by its role. */
        void part(Sayable.Piece piece) {
            Part part = piece.part();
            switch (part.role()) {
                case OBJECT -> target(piece);
                case PREDICATE -> definition(piece);
                case PREPOSITIONAL -> related(piece);
                case AGENT -> agent(piece);
                case PURPOSE -> phrase(piece, Slot.PURPOSE, Shape.INFINITIVE, "for what purpose", 3);
                case CAUSE -> phrase(piece, Slot.CAUSE, Shape.CLAUSE, "why", 3);
                case MANNER -> phrase(piece, Slot.MANNER, Shape.GERUND, "how", 2);
                case COMPLEMENT -> decision(piece);
                case CONTENT -> content(piece);
                default -> {}
            }
        }

        private void target(Sayable.Piece piece) {
            int head = piece.part().head();
            String value = piece.brief();
            String body = s.body(piece.part());
            if (amount(piece)) {
                return;
            }
            Sort sort = sorts.of(value, tree, head);
            boolean thin = Sorts.weight(s.subject.text() + " " + frame.group().base() + " " + body) < 3;
            boolean dull = DULL.contains(frame.group().base())
                    || s.piece(Role.COMPLEMENT).isPresent();
            if (thin || dull || tree.tag(head).startsWith("PRP")) {
                return;
            }
            add(
                    Slot.TARGET,
                    shape(sort),
                    sort,
                    who(sort, value, head, true) + " " + inverted() + " " + body,
                    s.subject.text() + " " + finite() + " " + s.body(piece.part(), "{}"),
                    value,
                    piece.part(),
                    kind(sort, Slot.TARGET));
        }

        private void agent(Sayable.Piece piece) {
            String value = withoutPreposition(piece);
            Sort sort = sorts.of(value, tree, piece.part().head());
            String by = sort == Sort.PERSON || sort == Sort.PEOPLE
                    ? "by whom"
                    : "by " + who(sort, value, piece.part().head(), true);
            add(
                    Slot.DOER,
                    shape(sort),
                    sort,
                    by + " " + inverted() + " " + s.body(piece.part()),
                    s.subject.text() + " " + finite() + " " + s.body(piece.part(), "by {}"),
                    value,
                    piece.part(),
                    kind(sort, Slot.DOER));
        }

        private void definition(Sayable.Piece piece) {
            Part part = piece.part();
            if (piece.brief().startsWith("to ") && part.preposition().matches("(?:to)?")) {
                add(
                        Slot.DEFINITION,
                        Shape.INFINITIVE,
                        Sort.ACTION,
                        "what " + inverted() + " " + s.body(part),
                        s.subject.text() + " " + finite() + " " + s.body(part, "{}"),
                        piece.brief(),
                        part,
                        Kind.POLICY);
                return;
            }
            if (!tree.tag(part.head()).startsWith("NN") || !part.preposition().isEmpty()) {
                return;
            }
            if (amount(piece)) {
                return;
            }
            String value = piece.brief();
            Sort sort = sorts.of(value, tree, part.head());
            Sort subject = sorts.of(s.subject.text(), tree, frame.subject());
            if (subject == Sort.PERSON) {
                return;
            }
            Matcher relation = RELATION.matcher(value);
            if (relation.matches()) {
                add(
                        Slot.DEFINITION,
                        Shape.NOUN_PHRASE,
                        Sort.THING,
                        "of what " + inverted() + " " + relation.group(1) + " " + s.body(part),
                        s.subject.text() + " " + finite() + " " + s.body(part, relation.group(1) + " of {}"),
                        relation.group(2),
                        part,
                        Kind.DEFINITION);
                return;
            }
            String wh = sort == Sort.PERSON ? "who" : "what";
            add(
                    Slot.DEFINITION,
                    shape(sort),
                    sort,
                    wh + " " + inverted() + " " + s.body(part),
                    s.subject.text() + " " + finite() + " " + s.body(part, "{}"),
                    value,
                    part,
                    sort == Sort.PERSON ? Kind.PERSON : Kind.DEFINITION);
        }

        private void related(Sayable.Piece piece) {
            Part part = piece.part();
            String p = part.preposition();
            String value = withoutPreposition(piece);
            if (p.equals("as") && value.matches("(?:a|the) (?:result|consequence) of .+")) {
                String of = value.substring(0, value.indexOf(" of ") + 4);
                add(
                        Slot.CAUSE,
                        Shape.NOUN_PHRASE,
                        Sort.THING,
                        "as " + of + "what " + inverted() + " " + s.body(part),
                        s.subject.text() + " " + finite() + " " + s.body(part, "as " + of + "{}"),
                        value.substring(of.length()),
                        part,
                        Kind.CAUSE);
                return;
            }
            boolean range = p.equals("from") && value.contains(" to ");
            if (range
                    || !ASKABLE.contains(p)
                    || value.isEmpty()
                    || tree.tag(part.head()).startsWith("VB")) {
                return;
            }
            if (amount(piece)) {
                return;
            }
            Sort sort = sorts.of(value, tree, part.head());
            boolean place = sort == Sort.COUNTRY || sort == Sort.CITY || sort == Sort.REGION;
            boolean local = Set.of("in", "at", "on", "to", "from", "into").contains(p);
            if ((sort == Sort.THING || sort == Sort.NAME) && !TELLING.contains(p)) {
                return;
            }
            Slot slot = place && local ? Slot.PLACE : sort == Sort.EVENT ? Slot.OCCASION : Slot.RELATED;
            String wh = p + " "
                    + (sort == Sort.PERSON || sort == Sort.PEOPLE ? "whom" : who(sort, value, part.head(), true));
            if (sort == Sort.REGION && p.equals("in")) {
                wh = "where";
            }
            add(
                    slot,
                    shape(sort),
                    sort,
                    wh + " " + inverted() + " " + s.body(part),
                    s.subject.text() + " " + finite() + " " + s.body(part, (wh.equals("where") ? "in" : p) + " {}"),
                    value,
                    part,
                    kind(sort, slot));
        }

        private String withoutPreposition(Sayable.Piece piece) {
            String p = piece.part().preposition();
            return !p.isEmpty() && piece.brief().toLowerCase(Locale.ROOT).startsWith(p + " ")
                    ? piece.brief().substring(p.length() + 1)
                    : p.isEmpty() ? piece.brief() : "";
        }

        private void phrase(Sayable.Piece piece, Slot slot, Shape shape, String wh, int least) {
            if (Words.count(piece.text()) < least) {
                return;
            }
            String value =
                    slot == Slot.PURPOSE ? piece.brief().replaceFirst("^.*\\bin order to ", "to ") : piece.brief();
            if (slot == Slot.PURPOSE && !value.startsWith("to ")) {
                return;
            }
            add(
                    slot,
                    shape,
                    Sort.ACTION,
                    wh + " " + inverted() + " " + s.body(piece.part()),
                    s.subject.text() + " " + finite() + " " + s.body(piece.part(), "{}"),
                    value,
                    piece.part(),
                    Kind.CAUSE);
        }

        /** "agreed to withdraw", "allowed the neighbour to keep": what somebody agreed, or allowed another, to do. */
        private void decision(Sayable.Piece piece) {
            String value = piece.brief();
            boolean gerund = tree.tag(piece.part().head()).equals("VBG") && value.matches("\\p{Ll}+ing\\b.*");
            boolean dull = frame.group().isCopula()
                    || frame.group().base().matches("have|use|seem|appear|continue|fail|begin|start|tend|keep|stop");
            if (dull || !gerund && !value.startsWith("to ")) {
                return;
            }
            if (gerund) {
                add(
                        Slot.DECISION,
                        Shape.GERUND,
                        Sort.ACTION,
                        "what " + inverted() + " " + s.body(piece.part()),
                        s.subject.text() + " " + finite() + " " + s.body(piece.part(), "{}"),
                        value,
                        piece.part(),
                        Kind.DEFINITION);
                return;
            }
            add(
                    Slot.DECISION,
                    Shape.INFINITIVE,
                    Sort.ACTION,
                    "what " + inverted() + " " + s.body(piece.part(), "to do"),
                    s.subject.text() + " " + finite() + " " + s.body(piece.part(), "{}"),
                    value,
                    piece.part(),
                    Kind.POLICY);
        }

        private void content(Sayable.Piece piece) {
            Verbs.Verb verb = Verbs.base(frame.group().base());
            if (verb == null
                    || !(verb.can("say") || verb.can("think"))
                    || piece.text().indexOf('“') >= 0) {
                return;
            }
            String value = piece.brief().startsWith("that ") ? piece.brief() : "that " + piece.brief();
            if (Words.count(value) < 5 || value.matches("that (?:how|what|why|whether|if|to)\\b.*")) {
                return;
            }
            add(
                    Slot.CONTENT,
                    Shape.CLAUSE,
                    Sort.ACTION,
                    "what " + inverted() + " " + s.body(piece.part()),
                    s.subject.text() + " " + finite() + " " + s.body(piece.part(), "{}"),
                    value,
                    piece.part(),
                    Kind.QUOTATION);
        }

        /** "sent 156 engineers": how many engineers were sent. */
        private boolean amount(Sayable.Piece piece) {
            return Amount.in(piece.text())
                    .map(a -> {
                        Part part = piece.part();
                        String p = part.preposition().isEmpty() ? "" : part.preposition() + " ";
                        add(
                                Slot.QUANTITY,
                                Shape.NUMBER,
                                Sort.NUMBER,
                                p + a.question() + " " + inverted() + " " + s.body(part, a.after()),
                                s.subject.text() + " " + finite() + " "
                                        + s.body(part, p + a.before() + "{}" + a.behind()),
                                a.number(),
                                part,
                                Kind.QUANTITY);
                        return true;
                    })
                    .orElse(false);
        }

        /** The question word for a noun phrase: "who", "which country", "which treaty", "what". */
        private String who(Sort sort, String value, int head, boolean target) {
            boolean many = value.contains(" and ");
            String noun = tree.form(head).toLowerCase(Locale.ROOT);
            boolean quoted = value.matches("(?:the )?“[^”]+”(?: \\p{Ll}+)+");
            if (quoted) {
                return "which " + value.substring(value.lastIndexOf(' ') + 1);
            }
            if (sort == Sort.NAME && Sorts.isBody(value)) {
                return "which organisation";
            }
            if (sort == Sort.NAME
                    && Sorts.isKind(noun)
                    && !value.toLowerCase(Locale.ROOT).endsWith(noun + "s")) {
                return "which " + noun;
            }
            if ((sort == Sort.THING || sort == Sort.NAME) && Sorts.isOrganisation(tree, head) && !many) {
                return Sorts.isCollective(noun) ? "which " + noun : "which organisation";
            }
            if (sort == Sort.THING && Sorts.isCollective(noun) && !value.contains(" and ")) {
                return "which " + noun;
            }
            return switch (sort) {
                case PERSON, PEOPLE -> target ? "whom" : "who";
                case COUNTRY -> many ? "which countries" : "which country";
                case CITY -> "which city";
                case REGION -> many ? "which regions" : "which region";
                case TREATY, EVENT -> "which " + (noun.endsWith("s") ? "one of these" : noun);
                case ORGANISATION -> "which " + noun;
                case POLICY, NAME, THING, NUMBER, ACTION -> "what";
            };
        }

        private Shape shape(Sort sort) {
            return sort == Sort.THING || sort == Sort.PEOPLE ? Shape.NOUN_PHRASE : Shape.NAME;
        }

        private Kind kind(Sort sort, Slot slot) {
            return switch (sort) {
                case PERSON, PEOPLE -> Kind.PERSON;
                case COUNTRY, CITY, REGION ->
                    slot == Slot.DOER || slot == Slot.TARGET || slot == Slot.RELATED ? Kind.ORGANISATION : Kind.PLACE;
                case ORGANISATION, EVENT -> Kind.ORGANISATION;
                case TREATY -> Kind.TREATY_TERM;
                case NUMBER -> Kind.QUANTITY;
                case POLICY, NAME, THING, ACTION -> Kind.POLICY;
            };
        }

        private void add(
                Slot slot,
                Shape shape,
                Sort sort,
                String question,
                String statement,
                String value,
                Part asked,
                Kind kind) {
            String full = sort == Sort.PERSON ? names.person(value).orElse(value) : value;
            String opening = s.opening(asked);
            String q = opening + tidy(question) + "?";
            String t = opening + tidy(statement);
            boolean bare = shape != Shape.NAME && shape != Shape.NUMBER && Sorts.weight(value) < 2;
            int weight = Sorts.weight(q);
            boolean anchored = isAnchored(q);
            boolean thin = weight < (anchored && slot != Slot.DOER ? 2 : 3);
            boolean vague = !anchored && weight < 6;
            boolean torn = full.contains(" but ")
                    || CUT.matcher(full).matches() && !full.contains(" and ") && !full.contains(" or ");
            boolean empty = EMPTY_KEY.matcher(full).matches()
                    || question.matches("(?s)(?:.*, )?(?:\\p{Ll}+ )?which .*") && saysKindOnly(full);
            boolean unfinished = UNFINISHED.matcher(full).matches()
                    || UNFINISHED.matcher(t.replace("{}", full)).matches();
            boolean unnamed = slot == Slot.DOER && !Sorts.isPinned(opening + s.body(asked));
            boolean bad = torn
                    || empty
                    || unfinished
                    || unnamed
                    || NEGATIVE.matcher(q).find()
                    || Words.count(q) > LONGEST_QUESTION
                    || bare
                    || thin
                    || value.matches("(?i)(?:whose|himself|themselves|itself|herself|which|one|that|what)\\b.*")
                    || Words.count(value) > LONGEST_VALUE
                    || !t.contains("{}")
                    || Words.contains(q, full);
            boolean known = claims.stream()
                    .anyMatch(c -> c.slotName() == slot && c.value().equals(full));
            boolean copied = copies(q) || strict && copies(t.replace("{}", full));
            if (bad || known || copied) {
                return;
            }
            Set<String> accepted = new LinkedHashSet<>();
            if (shape == Shape.NOUN_PHRASE && Words.count(full) <= 4) {
                accepted.add(full);
                accepted.add(full.replaceFirst("^(?:the|a|an|its|his|her|their) ", ""));
            }
            if (shape == Shape.NAME || shape == Shape.NUMBER) {
                accepted.add(full);
                accepted.addAll(names.otherForms(full));
            }
            claims.add(new Claim(
                    slot,
                    kind,
                    shape,
                    sort,
                    q,
                    t,
                    full,
                    List.copyOf(accepted),
                    speaker,
                    s.leans(null) || vague || JUDGING.contains(frame.group().base()),
                    frame.sentence(),
                    proof(full)));
        }

        /** "a national delegation", "the central committee": the question has said as much. */
        private boolean saysKindOnly(String value) {
            String[] words = value.replaceFirst("^(?:the|a|an) ", "").split(" ");
            return words.length <= 2
                    && (words.length == 1
                            || Gazetteer.isNationality(words[0])
                            || words[0].matches(
                                    "(?i)central|national|first|new|same|own|special|joint|general|main|big"));
        }

        /** A name, a number or a quotation tells which of many such things is meant. */
        private boolean isAnchored(String q) {
            return q.substring(1).matches("(?s).*(?:\\p{Lu}|\\d|“).*");
        }

        /** More than twelve words in a row as the source has them, quotations apart. */
        private boolean copies(String text) {
            String source = " " + String.join(" ", Words.all(frame.sentence().text())) + " ";
            for (String stretch : text.split("“[^”]*”")) {
                List<String> words = Words.all(stretch);
                for (int i = 0; i + LONGEST_RUN < words.size(); i++) {
                    if (source.contains(" " + String.join(" ", words.subList(i, i + LONGEST_RUN + 1)) + " ")) {
                        return true;
                    }
                }
            }
            return false;
        }

        /** The clause, and where the full name of a person stands if the clause has only a short one. */
        private List<Citation> proof(String value) {
            List<Citation> proof = new ArrayList<>(s.evidence());
            boolean stands = proof.stream().anyMatch(c -> c.quote().contains(value));
            if (!stands && names.person(value).isPresent()) {
                proof.addAll(names.mention(value, frame.sentence().source()));
            }
            return proof;
        }

        private String tidy(String text) {
            return text.replaceAll("\\s+", " ")
                    .replaceAll(" ([,;.])", "$1")
                    .replaceAll("[,;.]+$", "")
                    .strip();
        }
    }
}
