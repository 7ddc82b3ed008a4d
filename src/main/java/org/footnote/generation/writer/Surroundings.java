package org.footnote.generation.writer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.footnote.generation.fact.Knowledge;
import org.footnote.generation.fact.Tellings;
import org.footnote.generation.fact.Tellings.Telling;
import org.footnote.generation.frame.Frame;
import org.footnote.generation.frame.Role;
import org.footnote.generation.language.Lines;
import org.footnote.generation.language.Names;
import org.footnote.generation.language.Sentence;
import org.footnote.generation.language.Verbs;
import org.footnote.generation.language.Words;
import org.footnote.text.Citation;

/**
 * What the source tells around a fact: the rest of its sentence, its neighbours, and what is told elsewhere of the same names.
 * Only what speaks of the same things is told, each by how rare they are; anything else would be no explanation.
 */
final class Surroundings {

    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}-]{2,}(?: \\p{Lu}[\\p{L}-]+)*");
    private static final int ELSEWHERE = 12;
    /** A clause with fewer words that carry meaning says nothing worth telling. */
    private static final int LEAST = 5;
    /** A clause with more of the words of the fact only says it again. */
    private static final double AGAIN = 0.75;

    private static final Set<String> MONTHS = Words.content(
            "January February March April May June July August September October November December early late mid");

    private final Tellings tellings;
    private final List<Sentence> sentences;
    private final Lines lines;
    private final Names people;
    private final Pronouns pronouns;
    private final Dice dice;

    /** Where a telling stands, seen from the fact. */
    private enum Place {
        SAME,
        NEXT,
        BEFORE,
        ELSEWHERE
    }

    private record Candidate(Telling telling, Place place, double score) {}

    Surroundings(Knowledge knowledge, Dice dice) {
        this.tellings = knowledge.tellings();
        this.sentences = knowledge.collection().sentences();
        this.lines = knowledge.collection().lines();
        this.people = knowledge.names();
        this.pronouns = new Pronouns(knowledge);
        this.dice = dice;
    }

    /** What a fact says, as far as its surroundings are measured by it. */
    record Focus(Sentence sentence, String told, String seed) {}

    /**
     * A sentence of an explanation in two wordings.
     *
     * @param plain as the source has it
     * @param led with words that tell who says so and where
     */
    record Told(String plain, String led, List<Citation> evidence) {}

    /**
     * So many sentences at most, the one that matters most first.
     *
     * @param said stems of what the learner knows already; grows by what is told
     */
    List<Told> around(Focus focus, Set<String> said, int most) {
        List<Candidate> candidates = candidates(focus, said);
        List<Told> notes = new ArrayList<>();
        String subject = "";
        Place place = null;
        for (Candidate candidate : candidates) {
            Telling telling = candidate.telling();
            Set<String> words = Words.content(telling.text());
            if (notes.size() >= most || !isNew(telling, words, said)) {
                continue;
            }
            boolean again = focus.told().startsWith(telling.subject() + " ");
            boolean same = !subject.isEmpty() && subject.equals(telling.subject());
            notes.add(worded(focus, candidate, again, same, candidate.place() == place));
            place = candidate.place();
            subject = telling.role() != null ? "" : telling.subject();
            said.addAll(words);
        }
        return notes;
    }

    private List<Candidate> candidates(Focus focus, Set<String> said) {
        Sentence here = focus.sentence();
        List<Candidate> out = new ArrayList<>();
        collect(here, Place.SAME, focus, said, out);
        Sentence next = tellings.story().after(here);
        Sentence before = tellings.story().before(here);
        if (next != null) {
            collect(next, Place.NEXT, focus, said, out);
        }
        if (before != null) {
            collect(before, Place.BEFORE, focus, said, out);
        }
        for (int number : elsewhere(focus)) {
            Sentence other = sentences.get(number);
            if (other != here && other != next && other != before) {
                collect(other, Place.ELSEWHERE, focus, said, out);
            }
        }
        out.sort(Comparator.comparingDouble((Candidate c) -> -c.score())
                .thenComparingInt(c -> c.telling().sentence().number()));
        return out;
    }

    /** The nearest sentences of the document that hold one of the names of the fact. */
    private List<Integer> elsewhere(Focus focus) {
        Set<Integer> found = new LinkedHashSet<>();
        Matcher names = NAME.matcher(focus.told());
        while (names.find()) {
            for (int line : lines.mayContain(names.group())) {
                boolean near = Math.abs(line - focus.sentence().number()) <= 60
                        && sentences.get(line).source().equals(focus.sentence().source());
                if (near) {
                    found.add(line);
                }
            }
        }
        return found.stream()
                .sorted(Comparator.comparingInt(
                        (Integer n) -> Math.abs(n - focus.sentence().number())))
                .limit(ELSEWHERE)
                .toList();
    }

    private void collect(Sentence sentence, Place place, Focus focus, Set<String> said, List<Candidate> out) {
        for (Telling telling : tellings.of(sentence)) {
            boolean own = place == Place.SAME && tellsOf(telling.frame(), focus);
            if (own != (telling.role() != null)) {
                // its own clause again, or what another clause brought about
                continue;
            }
            boolean part = telling.role() != null;
            boolean unsaid = telling.role() == Role.RESULT && outcome(telling).isEmpty();
            boolean adrift = telling.leans() && place == Place.ELSEWHERE;
            if (adrift || unsaid || part && place != Place.SAME) {
                continue;
            }
            Set<String> words = Words.content(telling.text());
            boolean again = Words.share(Words.content(focus.told()), words) >= AGAIN && tellsOf(telling.frame(), focus);
            if (again || !isNew(telling, words, said)) {
                continue;
            }
            double bond = bond(focus, words, telling);
            double least =
                    switch (place) {
                        case SAME -> 0;
                        case NEXT, BEFORE -> telling.leans() ? 0.6 : 0.45;
                        case ELSEWHERE -> 1.1;
                    };
            if (bond < least) {
                continue;
            }
            double nearness =
                    switch (place) {
                        case SAME -> part ? 1.6 : 1.2;
                        case NEXT -> 0.6;
                        case BEFORE -> 0.4;
                        case ELSEWHERE -> 0;
                    };
            double length = Math.max(0, Words.count(telling.text()) - 18) * 0.03;
            double dated = (telling.date() == null ? 0 : 0.2) - (telling.leans() ? 0.8 : 0);
            out.add(new Candidate(telling, place, nearness + Math.min(bond, 2) + dated - length));
        }
    }

    /** Whether the fact is what a clause tells. */
    private static boolean tellsOf(Frame frame, Focus focus) {
        Set<String> verb =
                Words.content(frame.group().base() + " " + frame.group().form());
        return Words.common(verb, Words.content(focus.told())) > 0
                && Words.contains(focus.told(), frame.sentence().tree().form(frame.subject()));
    }

    /** What fact and telling speak of in common, rare things for more; 1 for a thing named once. */
    private double bond(Focus focus, Set<String> words, Telling telling) {
        double all = Math.log(sentences.size() + 1.0);
        double bond = 0;
        for (String stem : Words.content(focus.told())) {
            if (words.contains(stem)) {
                bond += Math.log((sentences.size() + 1.0) / (lines.with(stem).length + 0.5)) / all;
            }
        }
        return bond + (focus.told().startsWith(telling.subject() + " ") ? 0.3 : 0);
    }

    /** Whether it says something that is not known; another date of a known thing is no news. */
    private static boolean isNew(Telling telling, Set<String> words, Set<String> said) {
        Set<String> content = new HashSet<>(words);
        content.removeIf(w -> Character.isDigit(w.charAt(0)) || MONTHS.contains(w));
        Set<String> added = new HashSet<>(content);
        added.removeAll(said);
        return added.size() >= (telling.role() != null ? 2 : 3)
                && content.size() >= (telling.role() != null ? 2 : LEAST)
                && Words.share(content, said) <= 0.6;
    }

    private Told worded(Focus focus, Candidate candidate, boolean again, boolean same, boolean there) {
        Telling telling = candidate.telling();
        if (telling.role() == Role.RESULT) {
            return told(outcome(telling).orElseThrow(), telling);
        }
        if (telling.role() == Role.CAUSE) {
            return told(Words.capitalised(teller(focus)) + " gives the reason: " + sentence(telling.text()), telling);
        }
        String pronoun = same ? pronouns.of(telling) : "";
        if (!pronoun.isEmpty()) {
            return told(pronoun + " " + sentence(telling.predicate()), telling);
        }
        boolean first = again || dice.roll(focus.seed() + telling.text(), 2) == 0;
        String lead =
                switch (candidate.place()) {
                    case SAME -> first ? "%s adds that " : "%s also says that ";
                    case NEXT -> first ? "%s goes on to say that " : "%s then says that ";
                    case BEFORE -> "Just before, %s says that ";
                    case ELSEWHERE -> first ? "Elsewhere, %s says that " : "%s also reports that ";
                };
        String text = sentence(again ? telling.also() : telling.text());
        if (telling.date() != null && !again) {
            text = telling.date().phrase() + ", " + sentence(telling.undated());
        }
        String plain = Words.capitalised(text);
        return new Told(
                plain, there ? plain : Words.capitalised(lead.formatted(teller(focus))) + text, telling.evidence());
    }

    private static Told told(String text, Telling telling) {
        return new Told(text, text, telling.evidence());
    }

    /** "opening the coast to trade" becomes a sentence: what an event brought about, or what somebody did by it. */
    private Optional<String> outcome(Telling telling) {
        int space = telling.text().indexOf(' ');
        Verbs.Verb verb = space > 0 ? Verbs.ing(telling.text().substring(0, space)) : null;
        if (verb == null
                || telling.frame().group().isPresent()
                || verb.base().matches("have|be")
                || telling.text().matches(".*, \\p{Ll}+ing\\b.*")) {
            return Optional.empty();
        }
        boolean person = people.person(telling.subject()).isPresent() || verb.can("say");
        String who = person ? Words.capitalised(telling.subject()) : "This";
        return Optional.of(who + " " + verb.past() + sentence(telling.text().substring(space)));
    }

    static String sentence(String text) {
        return text.matches("(?s).*[.!?]”$") ? text : text + ".";
    }

    private static String teller(Focus focus) {
        String name = focus.sentence().source().author();
        return name.isBlank() ? "the source" : name;
    }
}
