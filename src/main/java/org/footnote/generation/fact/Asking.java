package org.footnote.generation.fact;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.footnote.generation.fact.Claim.Shape;
import org.footnote.generation.fact.Claim.Slot;
import org.footnote.generation.fact.Claim.Sort;
import org.footnote.generation.frame.Frame;
import org.footnote.generation.frame.Part;
import org.footnote.generation.frame.Role;
import org.footnote.generation.language.Gazetteer;
import org.footnote.generation.language.Morphology;
import org.footnote.generation.language.Names;
import org.footnote.generation.language.Verbs;
import org.footnote.generation.language.Words;
import org.footnote.generation.syntax.Tree;
import org.footnote.item.Cloze;
import org.footnote.item.Kind;
import org.footnote.text.Citation;

/** Puts one reading of a clause into questions and statements, and refuses those that ask too little, too much or in the words of the source. */
abstract class Asking {

    /** A question that hangs on a small word is misread (Haladyna, Downing and Rodriguez 2002, rule 17). */
    private static final Pattern NEGATIVE = Pattern.compile("(?i)\\b(?:except|not|never|least|without|no|nor)\\b");

    private static final Set<String> ATTITUDES = Set.of(
            "respect", "cherish", "like", "love", "hate", "admire", "fear", "want", "wish", "hope", "need", "enjoy",
            "trust");

    /** Verbs with which an author judges: what they say is the author's view. */
    static final Set<String> JUDGING = Set.of(
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

    /** "various countries": no answer to learn. */
    private static final Pattern EMPTY_KEY = Pattern.compile(
            "(?i)(?:the )?(?:(?:two|three|four|five|six|seven)(?: \\p{Ll}+)?$|various|several|other|others|some|many|certain|such|different|numerous|further|both|all|any|every|more|much|one of|a number of|a variety of|a range of)\\b.*");

    /** Ends where a reader waits for more. */
    private static final Pattern UNFINISHED = Pattern.compile(
            "(?s).*\\b(?:at a time|the extent|the fact|the way|helping|pertaining|regarding|relating|including|according|prior|due|so|such|as well|in order|referred|with regard|in addition|in amounts|on an|out|in exchange)[.]?");

    /** "its relations with the neighbour, the extent": cut off behind a comma. */
    private static final Pattern CUT = Pattern.compile("(?s).*, (?!and\\b|or\\b)(?:\\S+ ){0,2}\\S+");

    private static final Pattern VAGUE = Pattern.compile("(?:an?|some) (?:\\p{Ll}[\\p{L}-]* )?\\p{Ll}[\\p{L}-]*");
    /** A day of a month. */
    private static final Pattern DAY = Pattern.compile("\\b\\d{1,2} \\p{Lu}\\p{Ll}+ \\d{3,4}\\b");

    private static final int LONGEST_VALUE = 12;
    private static final int LONGEST_RUN = 12;
    static final int LONGEST_QUESTION = 34;
    /** So many content words make up for a number or a date that a question does not have. */
    private static final int LEAST_UNPINNED = 6;

    /** Slots that ask about what was done once; what a thing is holds at any time. */
    private static final Set<Slot> DEED = Set.of(Slot.TARGET, Slot.RELATED, Slot.QUANTITY, Slot.DETAIL);

    /** "Anna Berg and Peter Holm". */
    private static final Pattern TWO = Pattern.compile("^((?:the )?\\p{Lu}[^,]*?) and ((?:the )?\\p{Lu}[^,]*)$");

    final Sayable s;
    final Frame frame;
    final Tree tree;
    final boolean plural;
    final Sorts sorts;
    private final Names names;
    final boolean ruled;
    private final boolean strict;
    private final String speaker;
    private final List<Claim> claims;

    /**
     * @param speaker who says so where the clause is reported, otherwise empty
     * @param strict whether the statement, too, must not be a copy of the source
     * @param ruled whether the clause stands in a named article of a law, which a question then names
     * @param claims what is asked of the clause so far; grows
     */
    Asking(Sayable s, Names names, String speaker, boolean strict, boolean ruled, List<Claim> claims) {
        this.ruled = ruled;
        this.names = names;
        this.sorts = new Sorts(names);
        this.claims = claims;
        this.strict = strict;
        this.s = s;
        this.frame = s.frame;
        this.tree = frame.sentence().tree();
        this.speaker = speaker;
        this.plural = isPlural(frame.subject()) || s.subject.text().contains(" and ");
    }

    final boolean isPlural(int head) {
        return Morphology.isPlural(tree.form(head), tree.tag(head));
    }

    final String finite() {
        return frame.group().finite();
    }

    final String inverted() {
        return frame.group().inverted(s.subject.text(), plural);
    }

    /** "Which two countries" takes the plural, "who" and "what" the singular. */
    final String finite(Sort sort, String value) {
        String finite = finite();
        boolean singular = who(sort, value, frame.subject(), false).matches("who|what");
        boolean bare = plural
                && frame.group().auxiliaries().isEmpty()
                && frame.group().tag().equals("VBP");
        if (singular && bare && !frame.group().isCopula()) {
            return finite.replaceFirst(
                    "\\b" + frame.group().base() + "\\b",
                    Verbs.of(frame.group().base()).third());
        }
        return !singular
                ? finite
                : finite.replaceFirst("^were\\b", "was")
                        .replaceFirst("^are\\b", "is")
                        .replaceFirst("^have\\b", "has");
    }

    /** The question word for a noun phrase: "who", "which country", "which treaty", "what". */
    final String who(Sort sort, String value, int head, boolean target) {
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

    final Shape shape(Sort sort) {
        return sort == Sort.THING || sort == Sort.PEOPLE ? Shape.NOUN_PHRASE : Shape.NAME;
    }

    final Kind kind(Sort sort, Slot slot) {
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

    /** A question for a number. */
    final void addNumber(Amount amount, String question, String statement, Part asked) {
        // "from what amount had the price risen per barrel": the measure stands beside what it measures
        String ordered = question.replaceFirst("^((?:from|to|by) what amount) (.*?) (per \\p{Ll}+)\\b", "$1 $3 $2");
        add(Slot.QUANTITY, Shape.NUMBER, Sort.NUMBER, ordered, statement, amount.number(), asked, Kind.QUANTITY);
    }

    /**
     * Adds a claim, unless it asks too little or too much.
     *
     * @param question empty where only a gap in the statement asks
     */
    final void add(
            Slot slot, Shape shape, Sort sort, String question, String statement, String value, Part asked, Kind kind) {
        String full = sort == Sort.PERSON ? names.person(value).orElse(value) : plain(value);
        String opening = s.opening(asked);
        String t = opening + tidy(statement);
        String q = question.isEmpty() ? t.replace("{}", Cloze.GAP) : opening + tidy(question) + "?";
        boolean bare = shape != Shape.NAME && shape != Shape.NUMBER && Sorts.weight(value) < 2;
        int weight = Sorts.weight(q);
        boolean anchored = isAnchored(q);
        boolean thin = weight < (ruled ? 1 : anchored && slot != Slot.DOER ? 2 : 3);
        boolean vague = !ruled && !anchored && weight < 6;
        boolean torn = full.contains(" but ")
                || CUT.matcher(full).matches() && !full.contains(" and ") && !full.contains(" or ");
        boolean empty = EMPTY_KEY.matcher(full).matches()
                || question.matches("(?s)(?:.*, )?(?:\\p{Ll}+ )?which .*") && saysKindOnly(full);
        boolean unfinished = UNFINISHED.matcher(full).matches()
                || UNFINISHED.matcher(t.replace("{}", full)).matches();
        boolean often = slot == Slot.DOER
                && sort == Sort.PERSON
                && isJourney()
                && !DAY.matcher(q).find();
        boolean loose = often || slot == Slot.DOER && !ruled && !Sorts.isPinned(q);
        boolean unnamed = loose && weight < 6;
        boolean thinObject = slot == Slot.TARGET && common(sort) && !Sorts.isPinned(q) && weight < 5;
        // "the union sent many advisers": when, to whom and for what, nobody can tell
        boolean unplaced = DEED.contains(slot) && !ruled && !Sorts.isPinned(q) && weight < LEAST_UNPINNED;
        boolean indefinite = slot == Slot.TARGET && full.matches("an? (?:\\p{Ll}[\\p{L}-]* )?\\p{Ll}[\\p{L}-]*");
        boolean theirs = full.matches("(?:its|his|her|their) .*") && shape == Shape.NOUN_PHRASE;
        boolean attitude = slot == Slot.DOER && isAttitude() && !q.matches("(?s).*(?:\\d|“).*");
        boolean silent = slot == Slot.DOER
                && Verbs.of(frame.group().base()).can("say")
                && !frame.group().passive()
                && s.piece(Role.CONTENT).isEmpty()
                && s.piece(Role.OBJECT).isEmpty()
                && !q.contains(", “");
        boolean few = slot == Slot.DECISION && weight < 5;
        boolean unknown = slot != Slot.TARGET && isUnknown(asked);
        boolean bad = torn
                || few
                || unknown
                || thinObject
                || unplaced
                || indefinite
                || theirs
                || attitude
                || silent
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
        boolean known =
                claims.stream().anyMatch(c -> c.slotName() == slot && c.value().equals(full));
        boolean copied = copies(q) || (strict || question.isEmpty()) && copies(t.replace("{}", full));
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
            // two who did it are right in either order
            if (slot == Slot.DOER && tree.child(frame.subject(), "conj") >= 0) {
                accepted.add(TWO.matcher(full).replaceFirst("$2 and $1"));
            }
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
                s.leans(null)
                        || vague
                        || loose
                        || JUDGING.contains(frame.group().base()),
                frame.sentence(),
                proof(full)));
    }

    /** How often a slot of the clause is asked for so far. */
    final long count(Slot slot) {
        return claims.stream().filter(c -> c.slotName() == slot).count();
    }

    /** Without the quotation marks around the whole of a name; "A, and B" is two without a comma. */
    private static String plain(String value) {
        return value.replaceFirst("^(?:the )?“(\\p{Lu}[^“”]*)”$", "$1")
                .replaceFirst("^([^,]+), and ([^,]+)$", "$1 and $2");
    }

    /** "issued a statement", "a great change took place": nobody knows which without the text. */
    private boolean isUnknown(Part asked) {
        String object = s.piece(Role.OBJECT)
                .filter(o -> o.part() != asked)
                .map(o -> o.text())
                .orElse("");
        boolean bare = s.pieces.stream()
                .noneMatch(o -> o.part().role() == Role.COMPLEMENT
                        || o.part().role() == Role.CONTENT
                        || o.part().role() == Role.PREDICATE);
        return bare && VAGUE.matcher(object).matches()
                || asked != null && VAGUE.matcher(s.subject.text()).matches();
    }

    private boolean isJourney() {
        return Verbs.of(frame.group().base()).can("travel");
    }

    /** Whether one of the words is a verb with which an author judges. */
    static boolean judges(String statement) {
        return Words.all(statement).stream()
                .anyMatch(w ->
                        JUDGING.contains(Morphology.base(w, "VBD")) || JUDGING.contains(Morphology.base(w, "VBZ")));
    }

    private static boolean common(Sort sort) {
        return sort == Sort.THING || sort == Sort.PEOPLE;
    }

    /** What somebody feels or thinks others may feel and think as well. */
    private boolean isAttitude() {
        return Verbs.of(frame.group().base()).can("think")
                || ATTITUDES.contains(frame.group().base());
    }

    /** "a national delegation", "the central committee": the question has said as much. */
    private boolean saysKindOnly(String value) {
        String[] words = value.replaceFirst("^(?:the|a|an) ", "").split(" ");
        String last = words[words.length - 1];
        return words.length <= 2
                && !last.isEmpty()
                && !Character.isUpperCase(last.charAt(0))
                && (words.length == 1
                        || Gazetteer.isNationality(words[0])
                        || words[0].matches("(?i)central|national|first|new|same|own|special|joint|general|main|big"));
    }

    /** A name, a number or a quotation tells which of many such things is meant. */
    private boolean isAnchored(String q) {
        return q.substring(1).matches("(?s).*(?:\\p{Lu}|\\d|“).*");
    }

    /** More than twelve words in a row as the source has them, quotations apart. */
    final boolean copies(String text) {
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

    final String tidy(String text) {
        return text.replaceAll("\\s+", " ")
                .replaceAll(" ([,;.])", "$1")
                .replaceAll("[,;.]+$", "")
                .strip();
    }
}
