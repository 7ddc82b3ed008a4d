package org.footnote.generation.fact;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.footnote.generation.fact.Claim.Shape;
import org.footnote.generation.fact.Claim.Slot;
import org.footnote.generation.fact.Claim.Sort;
import org.footnote.generation.frame.Part;
import org.footnote.generation.frame.Role;
import org.footnote.generation.frame.Told;
import org.footnote.generation.frame.Wording;
import org.footnote.generation.language.Names;
import org.footnote.generation.language.Verbs;
import org.footnote.generation.language.Words;
import org.footnote.item.Kind;

/** What each part of a clause answers: a template for its role. */
final class PartQuestions extends Asking {

    /** Prepositions whose question ("in response to what") is one that somebody would ask. */
    private static final Set<String> TELLING =
            Set.of("in response to", "because of", "due to", "against", "instead of", "between", "by", "for");

    /** "the result of a long war": what it was the result of is the question. */
    private static final Pattern RELATION = Pattern.compile(
            "((?:the|a|an) (?:\\p{Ll}+ )?(?:result|consequence|product|outcome|cause|sign|part|core|basis|heart|beginning|end|successor|capital|symbol|source|member|goal|aim|foundation)) of (.+)");

    /** Verbs that say nothing by themselves: who "had" or "made" something is a poor question. */
    private static final Set<String> DULL =
            Set.of("be", "have", "do", "make", "take", "seem", "appear", "mean", "get", "see");

    private static final Set<Sort> NAMED = Set.of(
            Sort.PERSON, Sort.COUNTRY, Sort.CITY, Sort.REGION, Sort.ORGANISATION, Sort.TREATY, Sort.EVENT, Sort.NAME);
    private static final int LEAST_QUOTED = 5;
    private static final int MOST_QUOTED = 24;
    /** Verbs that tell what something is. */
    private static final Set<String> DEFINING = Set.of("define", "describe", "characterize", "characterise");
    /** Prepositions that belong to their verb, as in "insist on", so that they may stand at the end of a question. */
    private static final Set<String> STRANDED = Set.of("on", "upon", "to", "into", "over", "with", "against", "from");

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

    PartQuestions(
            Sayable s,
            Wording wording,
            Names names,
            String speaker,
            boolean strict,
            boolean ruled,
            List<Claim> claims) {
        super(s, names, speaker, strict, ruled, claims);
        this.wording = wording;
    }

    /** Who or what did it. */
    void doer() {
        String value = s.subject.text();
        String body = s.body(null);
        Sort sort = sorts.of(value, tree, frame.subject());
        boolean common = sort == Sort.THING || sort == Sort.PEOPLE;
        boolean list = frame.group().base().matches("include|comprise|contain|constitute|consist|number");
        if (list
                || DULL.contains(frame.group().base()) && common
                || Sorts.weight(body) < (ruled ? 1 : common ? 3 : 2)) {
            return;
        }
        boolean empty = sort == Sort.CITY // a city does what a government does there: who, the source does not say
                || Set.of("DT", "PDT", "JJ", "WDT", "CD", "EX").contains(tree.tag(frame.subject()))
                || value.matches("(?i)(?:nothing|much|little|each|whoever|both|many|some|all|none|no|any|every)\\b.*");
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

    /** Who it was that “signed the treaty of the north …”: the rest of the clause as it stands, where it cannot be turned. */
    void quotedDoer() {
        Sort sort = sorts.of(s.subject.text(), tree, frame.subject());
        int from = frame.subjectWords().length();
        int to = frame.verb();
        for (Part part : frame.parts()) {
            to = part.fronted() ? to : Math.max(to, part.last());
        }
        boolean joined = true;
        for (int i = from; i < frame.verb(); i++) {
            joined &= tree.is(i, "aux", "aux:pass", "advmod", "cop");
        }
        if (!NAMED.contains(sort) || !joined || to <= frame.verb() || Sayable.speaks(frame)) {
            return;
        }
        var tokens = frame.sentence().tokens();
        Optional<Told> told = wording.clarified(
                frame.sentence(), tokens.get(from).from(), tokens.get(to).to());
        int words = told.map(t -> Words.count(t.text())).orElse(0);
        if (words < LEAST_QUOTED
                || words > MOST_QUOTED
                || Sayable.LINKED.matcher(told.get().text()).find()
                || told.get().text().indexOf('“') >= 0) {
            return;
        }
        String when = s.pieces.stream()
                .filter(p -> p.part().role() == Role.TIME && p.part().fronted())
                .map(p -> " " + p.text())
                .findFirst()
                .orElse("");
        String rest = "“" + told.get().text() + "”" + when;
        add(
                Slot.DOER,
                shape(sort),
                sort,
                who(sort, s.subject.text(), frame.subject(), false) + " " + rest,
                "{} " + rest,
                s.subject.text(),
                null,
                kind(sort, Slot.DOER));
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
            case COMPLEMENT -> {
                decision(piece);
                new NestedQuestions(this, wording, piece).ask();
            }
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
        boolean dull =
                DULL.contains(frame.group().base()) || s.piece(Role.COMPLEMENT).isPresent();
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
        if (s.subject.text().matches("(?:a|an) .*") || sort == Sort.CITY) {
            // "a nation headed by a king": which nation, nobody knows outside the sentence
            return;
        }
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
        boolean person = sort == Sort.PERSON || subject == Sort.PEOPLE;
        String wh = person ? "who" : "what";
        add(
                Slot.DEFINITION,
                shape(sort),
                sort,
                wh + " " + inverted() + " " + s.body(part),
                s.subject.text() + " " + finite() + " " + s.body(part, "{}"),
                value,
                part,
                person ? Kind.PERSON : Kind.DEFINITION);
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
                    "what was the reason that " + s.subject.text() + " " + finite() + " " + s.body(part),
                    s.subject.text() + " " + finite() + " " + s.body(part, "as " + of + "{}"),
                    value.substring(of.length()),
                    part,
                    Kind.CAUSE);
            return;
        }
        if (p.equals("as") && DEFINING.contains(frame.group().base())) {
            add(
                    Slot.DEFINITION,
                    Shape.NOUN_PHRASE,
                    Sort.THING,
                    "how " + inverted() + " " + s.body(part),
                    s.subject.text() + " " + finite() + " " + s.body(part, "as {}"),
                    value,
                    part,
                    Kind.DEFINITION);
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
        Verbs.Verb verb = Verbs.of(frame.group().base());
        if (p.equals("as") || place && part.fronted() && (verb.can("say") || verb.can("think"))) {
            // "in the United States, scholars argue": that is no place of an event
            return;
        }
        if ((sort == Sort.THING || sort == Sort.NAME) && !TELLING.contains(p)) {
            stranded(piece, value, sort);
            return;
        }
        Slot slot = place && local ? Slot.PLACE : sort == Sort.EVENT ? Slot.OCCASION : Slot.RELATED;
        String wh =
                p + " " + (sort == Sort.PERSON || sort == Sort.PEOPLE ? "whom" : who(sort, value, part.head(), true));
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

    /** "What did the delegation insist on?": the preposition of the verb stays at the end. */
    private void stranded(Sayable.Piece piece, String value, Sort sort) {
        Part part = piece.part();
        int at = s.pieces.indexOf(piece);
        boolean last = s.pieces.stream()
                .allMatch(o ->
                        s.pieces.indexOf(o) <= at && (o == s.lead || !o.part().fronted()));
        boolean own = STRANDED.contains(part.preposition()) && !part.fronted();
        boolean telling = Sorts.weight(s.subject.text() + " " + s.body(part)) >= 5;
        if (last && own && telling && s.piece(Role.OBJECT).isEmpty()) {
            add(
                    Slot.RELATED,
                    shape(sort),
                    sort,
                    "what " + inverted() + " " + s.body(part) + " " + part.preposition(),
                    s.subject.text() + " " + finite() + " " + s.body(part, part.preposition() + " {}"),
                    value,
                    part,
                    kind(sort, Slot.RELATED));
        }
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
        String value = slot == Slot.PURPOSE ? piece.brief().replaceFirst("^.*\\bin order to ", "to ") : piece.brief();
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
        boolean bare = piece.part().preposition().isEmpty();
        Optional<Amount> amount = Amount.in(bare ? piece.text() : withoutPreposition(piece));
        amount.ifPresent(a -> {
            Part part = piece.part();
            boolean level =
                    part.preposition().matches("to|from") && a.question().equals("how much money");
            if (!level && !part.preposition().matches("|by|for")) {
                return;
            }
            String p = part.preposition().isEmpty() ? "" : part.preposition() + " ";
            addNumber(
                    a,
                    p + (level ? "what amount" : a.question()) + " " + inverted() + " " + s.body(part, a.after()),
                    s.subject.text() + " " + finite() + " " + s.body(part, p + a.before() + "{}" + a.behind()),
                    part);
        });
        return amount.isPresent();
    }
}
