package org.footnote.generation.writer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.footnote.generation.Source;
import org.footnote.generation.fact.Knowledge;
import org.footnote.generation.frame.Story;
import org.footnote.generation.frame.Wording;
import org.footnote.generation.language.Lines;
import org.footnote.generation.language.Sentence;
import org.footnote.generation.language.Words;
import org.footnote.generation.writer.Notes.Note;
import org.footnote.text.Citation;

/**
 * What a source says around a fact, in the words of the source and in quotation marks: the rest of its sentence, or the
 * sentence that carries it on. A whole sentence of the source is never torn and never bent, and a learner sees who is speaking.
 */
final class Quotations {

    private static final int SHORTEST = 6;
    private static final int LONGEST = 54;
    /** Two sentences may be longer than one: there is a place to rest between them. */
    private static final int LONGEST_PAIR = 64;
    /** Words with a meaning of their own that a quotation must add to what is known. */
    private static final int NEW = 4;
    /** So many of them make the rest of a sentence worth more than the sentence behind it. */
    private static final int RICH = 6;
    /** A quotation that has a larger share of its words in the rest of the explanation says it twice. */
    private static final double AGAIN = 0.5;
    /** How much two neighbours must have in common, 1 for a thing named once in the collection. */
    private static final double BOND = 0.45;

    /** As much as two have in common that speak of the same event, though they do not stand side by side. */
    private static final double CLOSE = 0.5;

    /** As much as a sentence has in common with what follows from it. */
    private static final double LOOSE = 0.2;

    /** What so many sentences at most speak of is rare enough to look up. */
    private static final int RARE = 40;
    /** As much as two sentences have in common that deal with the same matter in different places. */
    private static final double SAME_MATTER = 1;
    /** And the share of what is asked about that the other place speaks of. */
    private static final double SAME_WORDS = 0.45;

    /** So many sentences beyond the neighbours are looked at. */
    private static final int REACH = 3;

    /** A sentence that carries on what the one before it said. */
    private static final Pattern CONTINUES = Pattern.compile(
            "^[“‘(]?(?:He|She|They|It|This|These|That|Those|Such|His|Her|Their|Its|However|But|Thus|Therefore|Hence|"
                    + "Consequently|Moreover|Furthermore|Nevertheless|Nonetheless|Instead|Accordingly|As a result|In addition|"
                    + "In response|In return|In fact|In particular|For example|For instance|At the same time|The latter|The former)\\b.*");

    /** Opens against what stands before it, of which the question tells a part only. */
    private static final Pattern OPPOSED =
            Pattern.compile("^[“‘(]?(?:However|But|Nevertheless|Nonetheless|Instead|Yet|On the contrary)\\b.*");
    /** Hangs on the time of the sentence before it. */
    private static final Pattern CHAINED = Pattern.compile(
            "^[“‘(]?(?:The (?:following|next|same)|Then|Later|Afterwards|Immediately|Soon|Meanwhile|(?:\\S+ )?\\S+ later)\\b.*");

    private static final Pattern POINTER = Pattern.compile("^(?:This|These|Such|The) .*");

    /** Where a long sentence can be broken off; behind a comma its main clause may still be to come. */
    private static final Pattern BOUNDARY = Pattern.compile("; ");
    /** So much of what the question speaks of stays in a part of a sentence. */
    private static final double MOST = 0.8;

    private static final Pattern TIME = Pattern.compile(
            "\\d+|januar\\w*|februar\\w*|march|april|may|june|july|august|septemb\\w*|octob\\w*|novemb\\w*|decemb\\w*");

    private static final Pattern WHOLE =
            Pattern.compile("(?s)^[“‘(]?[\\p{Lu}\\d].*[\\p{L}\\d%)”’][.!?][”’]?$|(?s)^\\p{Lu}.*[.!?][”’]$");

    private final Story story;
    private final Wording wording;
    private final Lines lines;
    private final Leads leads;

    Quotations(Knowledge knowledge, Dice dice) {
        this.story = knowledge.tellings().story();
        this.wording = knowledge.wording();
        this.lines = knowledge.collection().lines();
        this.leads = new Leads(dice);
    }

    private record Passage(Leads.Place place, Source source, String text, List<Citation> evidence) {}

    /**
     * The best quotation that is accepted, with words that tell whose it is.
     *
     * @param here the sentence that proves the fact
     * @param known stems of what the learner knows from question and key
     * @param told stems of the rest of the explanation, of which no quotation says the most again
     * @param accepted whether the note can be taken, for example because the whole is not only quoted
     */
    Optional<Note> around(Sentence here, Set<String> known, Set<String> told, String seed, Predicate<Note> accepted) {
        Set<String> said = new HashSet<>(known);
        said.addAll(told);
        for (Passage passage : passages(here, said)) {
            if (Words.share(Words.content(passage.text()), told) > AGAIN) {
                continue;
            }
            for (String lead : leads.into(passage.place(), passage.source(), seed)) {
                Note note = new Note(lead + " “" + passage.text() + "”", passage.evidence());
                if (accepted.test(note)) {
                    return Optional.of(note);
                }
            }
        }
        return Optional.empty();
    }

    /** The sentence that proves one of several facts, quoted; the topic names the fact. */
    Optional<Note> on(String topic, Sentence here, Set<String> said) {
        return of(Leads.Place.SAME, here, said)
                .map(p -> new Note(
                        "On " + topic + ", " + Leads.who(here.source()) + " says: “" + p.text() + "”", p.evidence()));
    }

    /** What could be quoted, the most telling first. */
    private List<Passage> passages(Sentence here, Set<String> said) {
        List<Passage> out = new ArrayList<>();
        Sentence next = story.after(here);
        Sentence before = story.before(here);
        if (next != null && (OPPOSED.matcher(next.text()).matches() || pointsToUntold(here, next, said))) {
            next = null;
        }
        if (before != null
                && (OPPOSED.matcher(before.text()).matches()
                        || CHAINED.matcher(before.text()).matches())) {
            before = null;
        }
        boolean carriesOn = next != null && carriesOn(here, next, said);
        if (carriesOn) {
            of(Leads.Place.NEXT, next, said).ifPresent(out::add);
        }
        boolean rich = added(here.text(), said) >= RICH;
        if (rich) {
            of(Leads.Place.SAME, here, said).ifPresent(out::add);
        }
        if (areTied(here, next)) {
            together(here, next, said, NEW).ifPresent(out::add);
        }
        if (areTied(before, here)) {
            together(before, here, said, NEW).ifPresent(out::add);
        }
        if (!rich) {
            of(Leads.Place.SAME, here, said).ifPresent(out::add);
        }
        if (next != null && !carriesOn && added(next.text(), said) >= RICH) {
            of(Leads.Place.NEXT, next, said).ifPresent(out::add);
        }
        if (out.isEmpty()) {
            otherParagraph(here, said, out);
        }
        if (out.isEmpty()) {
            elsewhere(here, said, out);
        }
        // what was found so far may still be too much of a quotation
        furtherOn(here, next, said, out);
        together(here, next, said, RICH).ifPresent(out::add);
        together(before, here, said, RICH).ifPresent(out::add);
        return out;
    }

    /** Where a paragraph ends or begins with the fact, the one beside it may carry it on or lead up to it. */
    private void otherParagraph(Sentence here, Set<String> said, List<Passage> out) {
        Sentence below = story.after(here) == null ? story.below(here) : null;
        Sentence above = story.before(here) == null ? story.above(here) : null;
        if (below != null && added(below.text(), said) >= RICH && carriesOn(here, below, said)) {
            of(Leads.Place.BELOW, below, said).ifPresent(out::add);
        }
        if (above != null && added(above.text(), said) >= RICH && carriesOn(above, here, said)) {
            of(Leads.Place.ABOVE, above, said).ifPresent(out::add);
        }
    }

    /**
     * What the collection says in another place of the same things, rare ones, and undated, so that it is not the same event
     * told once more with another date.
     */
    private void elsewhere(Sentence here, Set<String> said, List<Passage> out) {
        Set<String> about = new HashSet<>(Words.content(here.text()));
        about.retainAll(said);
        Map<Integer, Double> bonds = new TreeMap<>();
        for (String stem : about) {
            int[] with = lines.with(stem);
            if (with.length <= RARE) {
                Arrays.stream(with).forEach(n -> bonds.computeIfAbsent(n, k -> lines.bond(about, lines.content(k))));
            }
        }
        bonds.entrySet().stream()
                .filter(e -> e.getValue() >= SAME_MATTER && Words.share(about, lines.content(e.getKey())) >= SAME_WORDS)
                .sorted(Map.Entry.<Integer, Double>comparingByValue().reversed())
                .map(e -> story.collection().sentences().get(e.getKey()))
                .filter(other -> other.dates().isEmpty() && other.paragraphNumber() != here.paragraphNumber())
                .filter(other -> added(other.text(), said) >= RICH
                        && !CONTINUES.matcher(other.text()).matches())
                .limit(REACH)
                .forEach(other -> of(Leads.Place.ELSEWHERE, other, said).ifPresent(out::add));
    }

    /** What a paragraph says a little further on, where it speaks of the same and says enough that is new. */
    private void furtherOn(Sentence here, Sentence next, Set<String> said, List<Passage> out) {
        Set<String> about = new HashSet<>(Words.content(here.text()));
        about.retainAll(said);
        Sentence at = next;
        for (int step = 0; step < REACH && at != null; step++) {
            at = story.after(at);
            if (at != null && added(at.text(), said) >= RICH && lines.bond(about, Words.content(at.text())) >= CLOSE) {
                of(Leads.Place.FURTHER, at, said).ifPresent(out::add);
            }
        }
    }

    /**
     * Two sentences that stand side by side, one of which proves the fact: neither says enough alone, and a sentence beside
     * the fact teaches nothing where the learner does not see what it leads up to.
     *
     * @param least so many words with a meaning of their own must be new
     */
    private Optional<Passage> together(Sentence first, Sentence second, Set<String> said, int least) {
        if (first == null || second == null || !isQuotable(first) || !isQuotable(second)) {
            return Optional.empty();
        }
        return wording.clarified(first, false).flatMap(a -> wording.clarified(second, true)
                .map(b -> {
                    List<Citation> evidence = new ArrayList<>(first.citeAll());
                    evidence.addAll(second.citeAll());
                    evidence.addAll(a.proof());
                    evidence.addAll(b.proof());
                    String text = a.text() + " " + b.text();
                    return new Passage(Leads.Place.TOGETHER, first.source(), quoted(text), evidence);
                })
                .filter(p -> Words.count(p.text()) <= LONGEST_PAIR && added(p.text(), said) >= least));
    }

    private boolean areTied(Sentence first, Sentence second) {
        return first != null
                && second != null
                && (CONTINUES.matcher(second.text()).matches()
                        || CHAINED.matcher(second.text()).matches()
                        || lines.bond(Words.content(first.text()), Words.content(second.text())) >= LOOSE);
    }

    private static boolean isQuotable(Sentence sentence) {
        String text = sentence.text().strip();
        return WHOLE.matcher(text).matches() && isWhole(text);
    }

    /** The sentence, where it can be quoted. */
    private Optional<Passage> of(Leads.Place place, Sentence sentence, Set<String> said) {
        if (!isQuotable(sentence)) {
            return Optional.empty();
        }
        return wording.clarified(sentence, place == Leads.Place.NEXT)
                .flatMap(t -> cut(t.text(), verb(sentence), said).map(c -> {
                    List<Citation> evidence = new ArrayList<>(sentence.citeAll());
                    evidence.addAll(t.proof());
                    return new Passage(place, sentence.source(), quoted(c), evidence);
                }));
    }

    /** The text whole, or what stands around the fact between semicolons or clauses where it is too long to be read in one go. */
    private static Optional<String> cut(String text, String verb, Set<String> said) {
        if (isWorth(text, said)) {
            return Optional.of(text);
        }
        if (Words.count(text) <= LONGEST) {
            return Optional.empty();
        }
        Set<String> known = new HashSet<>(Words.content(text));
        known.retainAll(said);
        String best = null;
        List<Integer> ends = new ArrayList<>(List.of(0));
        Matcher boundary = BOUNDARY.matcher(text);
        while (boundary.find()) {
            ends.add(boundary.end());
        }
        ends.add(text.length());
        for (int from : ends) {
            for (int to : ends) {
                String part = to > from ? text.substring(from, to).strip() : "";
                boolean fits = isWorth(part, said)
                        && isWhole(part)
                        && Words.contains(part, verb)
                        && Words.share(known, Words.content(part)) >= MOST;
                if (fits && (best == null || part.length() > best.length())) {
                    best = (from > 0 ? "… " : "") + part.replaceFirst("[,;]$", "") + (to < text.length() ? " …" : "");
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** The verb that a sentence hangs on. */
    private static String verb(Sentence sentence) {
        int root = sentence.tree().root();
        return root < 0 ? sentence.text() : sentence.tree().form(root);
    }

    private static boolean isWorth(String text, Set<String> said) {
        int words = Words.count(text);
        return words >= SHORTEST && words <= LONGEST && added(text, said) >= NEW;
    }

    /** Quotation marks within a quotation are single. */
    private static String quoted(String text) {
        return text.replace('“', '‘').replace('”', '’').replace('"', '’');
    }

    private static boolean isWhole(String text) {
        long open = text.chars().filter(c -> c == '“').count();
        long round = text.chars().filter(c -> c == '(').count();
        return open == text.chars().filter(c -> c == '”').count()
                && round == text.chars().filter(c -> c == ')').count()
                && text.indexOf('"') < 0
                && !text.matches("(?s).*[\\[\\]{}<>|\\n].*");
    }

    /** "This concept …": points to a thing of the sentence before that the question does not name. */
    private static boolean pointsToUntold(Sentence here, Sentence next, Set<String> said) {
        if (!POINTER.matcher(next.text()).matches()) {
            return false;
        }
        String[] words = next.text().split(" ", 4);
        Set<String> pointed = new HashSet<>(Words.content(words[1] + (words.length > 2 ? " " + words[2] : "")));
        pointed.retainAll(Words.content(here.text()));
        return !said.containsAll(pointed);
    }

    private boolean carriesOn(Sentence here, Sentence next, Set<String> said) {
        if (CONTINUES.matcher(next.text()).matches()) {
            return true;
        }
        Set<String> about = new HashSet<>(Words.content(here.text()));
        about.retainAll(said);
        return lines.bond(about, Words.content(next.text())) >= BOND;
    }

    private static int added(String text, Set<String> said) {
        Set<String> words = new HashSet<>(Words.content(text));
        words.removeAll(said);
        // a date more teaches nothing
        words.removeIf(w -> TIME.matcher(w).matches());
        return words.size();
    }
}
