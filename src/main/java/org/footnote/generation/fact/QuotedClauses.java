package org.footnote.generation.fact;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.footnote.generation.frame.Wording;
import org.footnote.generation.language.Collection;
import org.footnote.generation.language.Parallel;
import org.footnote.generation.language.Sentence;
import org.footnote.generation.language.Verbs;
import org.footnote.generation.language.Words;
import org.footnote.generation.syntax.Tree;
import org.footnote.item.Kind;
import org.footnote.text.Citation;
import org.footnote.text.DateMention;
import org.footnote.text.DatePrecision;

/**
 * Sentences that open with a time, a purpose or a reason: what follows is quoted as it stands, and the opening is asked for.
 * This needs no certainty about how the clause is built, so that it serves where the parsers differ.
 */
final class QuotedClauses {

    private static final int SHORTEST = 7;
    private static final int LONGEST = 24;
    private static final int LONGEST_VALUE = 14;

    private static final Pattern BEFORE_DATE = Pattern.compile("(?:In|On|From|During|Between|Throughout)(?: the)? ");
    private static final Pattern PURPOSE = Pattern.compile("^(?:In order to|To) ([^,;:“”]{10,110}), ");
    private static final Pattern REASON = Pattern.compile("^(Because|Since|As) ([^,;:“”]{10,110}), ");
    private static final Pattern BOUNDARY =
            Pattern.compile("; |, (?=(?:and|but|while|whereas|which|who|so|with|\\p{Ll}+ing)\\b)");
    private static final Pattern POINTING = Pattern.compile(
            "(?i)\\b(?:it|its|they|their|them|he|his|him|she|her|this|these|those|that|such|our|we|us|same)\\b");

    private final Collection collection;
    private final Wording wording;

    QuotedClauses(Collection collection, Wording wording) {
        this.collection = collection;
        this.wording = wording;
    }

    /** @param known facts found otherwise: what has its date or purpose there is not quoted */
    List<Fact> all(List<Fact> known) {
        BitSet dated = new BitSet();
        BitSet meant = new BitSet();
        for (Fact fact : known) {
            if (fact instanceof DatedEvent d) {
                dated.set(d.event().sentence().number());
            } else if (fact instanceof Purpose p) {
                meant.set(p.event().sentence().number());
            } else if (fact instanceof Claim c
                    && (c.slotName() == Claim.Slot.PURPOSE || c.slotName() == Claim.Slot.CAUSE)) {
                meant.set(c.sentence().number());
            }
        }
        return Parallel.map(collection.sentences(), s -> of(s, dated.get(s.number()), meant.get(s.number())), () -> {})
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    private List<Fact> of(Sentence sentence, boolean dated, boolean meant) {
        List<Fact> out = new ArrayList<>();
        if (!dated) {
            date(sentence).ifPresent(out::add);
        }
        if (!meant) {
            opening(sentence, PURPOSE, 1).ifPresent(m -> purpose(sentence, m).ifPresent(out::add));
            opening(sentence, REASON, 2).ifPresent(m -> reason(sentence, m).ifPresent(out::add));
        }
        return out;
    }

    private Optional<Fact> date(Sentence sentence) {
        if (sentence.dates().isEmpty()) {
            return Optional.empty();
        }
        DateMention date = sentence.dates().get(0);
        String text = sentence.text();
        boolean coarse = date.value().precision().compareTo(DatePrecision.YEAR_RANGE) > 0;
        if (coarse || !BEFORE_DATE.matcher(text.substring(0, date.from())).matches()) {
            return Optional.empty();
        }
        int from = date.to() + (text.startsWith(", ", date.to()) ? 2 : 1);
        String year = Integer.toString(date.value().end().getYear());
        return quoted(sentence, from).filter(q -> !q.words().contains(year)).map(q -> {
            String preposition = text.substring(0, date.from()).strip().toLowerCase(java.util.Locale.ROOT);
            List<Citation> evidence = evidence(sentence, q);
            Event event = new Event(
                    sentence,
                    date,
                    "",
                    "",
                    "",
                    "",
                    q.verb(),
                    false,
                    q.words(),
                    "",
                    "",
                    "",
                    date.value(),
                    preposition.replaceFirst(" the$", ""),
                    evidence,
                    List.of(),
                    new Dated("", "was it that “" + q.words() + "”", "“" + q.words() + "”", true, true));
            return new DatedEvent(event, date.value(), List.of(), List.of(), evidence);
        });
    }

    private static Optional<Matcher> opening(Sentence sentence, Pattern pattern, int group) {
        Matcher matcher = pattern.matcher(sentence.text());
        boolean good = matcher.find()
                && !POINTING.matcher(matcher.group(group)).find()
                && Words.count(matcher.group(group)) >= 3
                && Words.count(matcher.group(group)) <= LONGEST_VALUE;
        return good ? Optional.of(matcher) : Optional.empty();
    }

    private Optional<Fact> purpose(Sentence sentence, Matcher opening) {
        return quoted(sentence, opening.end())
                .map(q -> claim(
                        sentence,
                        q,
                        Claim.Slot.PURPOSE,
                        Claim.Shape.INFINITIVE,
                        "for what purpose was it that “" + q.words() + "”?",
                        "to " + opening.group(1)));
    }

    private Optional<Fact> reason(Sentence sentence, Matcher opening) {
        boolean because = opening.group(1).equals("Because");
        return because
                ? quoted(sentence, opening.end())
                        .map(q -> claim(
                                sentence,
                                q,
                                Claim.Slot.CAUSE,
                                Claim.Shape.CLAUSE,
                                "why was it that “" + q.words() + "”?",
                                "because " + opening.group(2)))
                : Optional.empty();
    }

    private Claim claim(
            Sentence sentence, Quoted quoted, Claim.Slot slot, Claim.Shape shape, String question, String value) {
        return new Claim(
                slot,
                Kind.CAUSE,
                shape,
                Claim.Sort.ACTION,
                question,
                "“" + quoted.words() + "” {}",
                value,
                List.of(),
                "",
                true,
                sentence,
                evidence(sentence, quoted));
    }

    private static List<Citation> evidence(Sentence sentence, Quoted quoted) {
        List<Citation> all = new ArrayList<>(sentence.cite(0, quoted.to()));
        all.addAll(quoted.proof());
        return all;
    }

    /** @param to where the quoted words end in the sentence */
    private record Quoted(String words, int to, Verbs.Verb verb, List<Citation> proof) {}

    /** What follows the opening, as far as it can be read in a question; empty where it is no clause or leans on its context. */
    private Optional<Quoted> quoted(Sentence sentence, int from) {
        String text = sentence.text();
        Tree tree = sentence.tree();
        int root = tree.root();
        int subject = root < 0 ? -1 : Math.max(tree.child(root, "nsubj"), tree.child(root, "nsubj:pass"));
        if (subject < 0
                || sentence.tokens().get(root).from() < from
                || sentence.tokens().get(tree.first(subject)).from() < from
                || text.length() < from
                || text.chars().filter(c -> c == '“').count()
                        != text.chars().filter(c -> c == '”').count()
                || !text.endsWith(".")) {
            return Optional.empty();
        }
        int to = end(text, from, sentence.tokens().get(root).to());
        if (to < 0) {
            return Optional.empty();
        }
        return wording.clarified(sentence, from, to)
                .map(t -> new Quoted(
                        t.text().replace('“', '‘').replace('”', '’'), to, Verbs.of(tree.lemma(root)), t.proof()))
                .filter(q -> Words.content(q.words()).size() >= 4);
    }

    /** The end of the sentence, or of its last clause that can still be read. */
    private static int end(String text, int from, int verb) {
        int whole = text.length() - 1;
        if (fits(text, from, whole)) {
            return whole;
        }
        int best = -1;
        Matcher boundary = BOUNDARY.matcher(text);
        while (boundary.find()) {
            if (boundary.start() > verb && fits(text, from, boundary.start())) {
                best = boundary.start();
            }
        }
        return best;
    }

    private static boolean fits(String text, int from, int to) {
        String part = from < to ? text.substring(from, to) : "";
        int words = Words.count(part);
        long open = part.chars().filter(c -> c == '(').count();
        long quotes = part.chars().filter(c -> c == '“').count()
                - part.chars().filter(c -> c == '”').count();
        return quotes == 0
                && words >= SHORTEST
                && words <= LONGEST
                && open == part.chars().filter(c -> c == ')').count();
    }
}
