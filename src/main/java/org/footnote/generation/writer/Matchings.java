package org.footnote.generation.writer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.footnote.generation.Draft;
import org.footnote.generation.fact.Claim;
import org.footnote.generation.fact.DatedEvent;
import org.footnote.generation.fact.Deed;
import org.footnote.generation.fact.Event;
import org.footnote.generation.fact.Fact;
import org.footnote.generation.fact.Knowledge;
import org.footnote.generation.fact.PolicyFact;
import org.footnote.generation.fact.Statement;
import org.footnote.generation.fact.TermOfTreaty;
import org.footnote.generation.language.Sentence;
import org.footnote.generation.language.Words;
import org.footnote.item.Kind;
import org.footnote.item.Matching;
import org.footnote.text.Citation;
import org.footnote.text.DatePrecision;

/** Things to be brought together in pairs. No right side may fit two left sides. */
final class Matchings {

    private static final int MOST = 4;

    /** What may be paired: two sides, what proves the pair, and when it was if that is told. */
    private record Candidate(String left, String right, Kind kind, Fact fact, Set<String> about) {}

    private final Knowledge knowledge;
    private final Support support;
    private final Timeline timeline;
    private final Stories stories;
    private final Quotations quotations;
    private final Dice dice;
    private final Set<String> stems = new HashSet<>();

    Matchings(
            Knowledge knowledge,
            Support support,
            Timeline timeline,
            Stories stories,
            Quotations quotations,
            Dice dice) {
        this.stories = stories;
        this.quotations = quotations;
        this.knowledge = knowledge;
        this.support = support;
        this.timeline = timeline;
        this.dice = dice;
    }

    List<Draft> all() {
        List<Draft> drafts = new ArrayList<>();
        years(drafts);
        deeds(drafts);
        statements(drafts);
        questions(drafts);
        offices(drafts);
        terms(drafts);
        return drafts;
    }

    /** Event and year. */
    private void years(List<Draft> drafts) {
        List<Candidate> all = new ArrayList<>();
        for (DatedEvent event : timeline.events()) {
            int year = event.date().start().getYear();
            if (year == event.date().end().getYear()) {
                all.add(new Candidate(
                        Timeline.told(event),
                        Integer.toString(year),
                        Kind.DATE,
                        event,
                        event.event().content()));
            }
        }
        List<Candidate> mixed = dice.shuffled(all, "years");
        for (List<Candidate> set : sets(mixed, false)) {
            String years = set.stream().map(Candidate::right).sorted().collect(Collectors.joining(", "));
            add(
                    drafts,
                    "Match each event with the year in which it happened.",
                    "Match these events with the years " + years.replaceFirst(", (\\d+)$", " and $1") + ".",
                    set);
        }
    }

    /** Deed and person. */
    private void deeds(List<Draft> drafts) {
        List<Candidate> all = new ArrayList<>();
        for (Fact fact : knowledge.facts()) {
            if (fact instanceof Deed deed) {
                Event event = deed.event().specific().shortened();
                String predicate = event.predicate();
                boolean good = Words.count(predicate) >= 3
                        && Words.count(predicate) <= 16
                        && !event.isVague()
                        && Words.content(predicate).size() >= 2
                        && !predicate.matches(".*\\b(?:his|her|himself|herself|he|she)\\b.*");
                if (good) {
                    all.add(new Candidate(
                            Words.capitalised(predicate), deed.value(), Kind.PERSON, fact, Words.content(predicate)));
                }
            }
        }
        for (List<Candidate> set : sets(dice.shuffled(all, "deeds"), true)) {
            add(
                    drafts,
                    "Match each deed with the person who did it.",
                    "Who did what? Match these deeds with " + people(set) + ".",
                    set);
        }
    }

    /** Statement and speaker. */
    private void statements(List<Draft> drafts) {
        List<Candidate> all = new ArrayList<>();
        for (Fact fact : knowledge.facts()) {
            if (fact instanceof Statement s && Words.count(s.words()) <= 24) {
                String left = s.quoted()
                        ? "“" + Words.capitalised(s.words()) + "”"
                        : Words.capitalised(s.verb() + " " + s.words());
                all.add(new Candidate(left, s.speaker(), Kind.QUOTATION, s, Words.content(s.words())));
            }
            boolean content = fact instanceof Claim c
                    && c.slotName() == Claim.Slot.CONTENT
                    && !c.leans()
                    && c.speaker().isEmpty()
                    && Words.count(c.value()) <= 20;
            if (content) {
                Claim claim = (Claim) fact;
                String told = claim.statement().replaceFirst(" \\{\\}.*$", "");
                int space = told.lastIndexOf(' ');
                String who = space < 0 ? "" : told.substring(0, space);
                knowledge
                        .names()
                        .person(who)
                        .ifPresent(person -> all.add(new Candidate(
                                Words.capitalised(told.substring(space + 1) + " " + claim.value()),
                                person,
                                Kind.QUOTATION,
                                claim,
                                Words.content(claim.value()))));
            }
        }
        for (List<Candidate> set : sets(all, true)) {
            add(
                    drafts,
                    "Match each statement with the person who made it.",
                    "Who said what? Match these statements with " + people(set) + ".",
                    set);
        }
    }

    /** A policy and the question it answered. */
    private void questions(List<Draft> drafts) {
        Map<List<Citation>, List<Candidate>> groups = new LinkedHashMap<>();
        for (Fact fact : knowledge.facts()) {
            if (fact instanceof PolicyFact p && p.slotName() == PolicyFact.Slot.ANSWERS) {
                String question =
                        p.statement().replaceFirst("^the question of ", "").replaceFirst(" was answered by .*$", "");
                List<Citation> list = p.evidence()
                        .subList(
                                Math.min(1, p.evidence().size() - 1),
                                p.evidence().size());
                groups.computeIfAbsent(p.inferred() ? list : List.of(), g -> new ArrayList<>())
                        .add(new Candidate(
                                "“" + p.value() + "”", Words.capitalised(question), Kind.POLICY, p, Set.of()));
            }
        }
        for (List<Candidate> group : groups.values()) {
            for (List<Candidate> set : sets(group, false)) {
                String name = set.get(0).fact().source().attribution();
                String source =
                        name.isEmpty() ? "" : "According to " + name + ", which question did each policy answer? ";
                add(drafts, source + "Match each policy with the question it answered.", "", set);
            }
        }
    }

    /** Person and office. */
    private void offices(List<Draft> drafts) {
        List<Candidate> all = new ArrayList<>();
        for (Fact fact : knowledge.facts()) {
            if (fact instanceof Claim c && c.slotName() == Claim.Slot.ROLE && c.sort() == Claim.Sort.PERSON) {
                String office = c.statement().replaceFirst("^\\{\\} was (?:the )?", "");
                if (!office.equals(c.statement())) {
                    all.add(new Candidate(Words.capitalised(office), c.value(), Kind.PERSON, c, Words.content(office)));
                }
            }
        }
        for (List<Candidate> set : sets(all, true)) {
            add(
                    drafts,
                    "Match each office with the person who held it.",
                    "Who held which office? Match these offices with " + people(set) + ".",
                    set);
        }
    }

    /** A treaty and what it settles. */
    private void terms(List<Draft> drafts) {
        List<Candidate> all = new ArrayList<>();
        for (Fact fact : knowledge.facts()) {
            if (fact instanceof TermOfTreaty t && t.statement().startsWith(t.treaty() + " ")) {
                String told = t.statement()
                        .replace("{}", t.value())
                        .substring(t.treaty().length() + 1);
                all.add(new Candidate(
                        Words.capitalised(told),
                        Words.capitalised(t.treaty()),
                        Kind.TREATY_TERM,
                        t,
                        Words.content(told)));
            }
        }
        for (List<Candidate> set : sets(all, true)) {
            add(drafts, "Match each term with the treaty that laid it down.", "", set);
        }
    }

    private static String people(List<Candidate> set) {
        List<String> names = set.stream().map(Candidate::right).sorted().toList();
        return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.get(names.size() - 1);
    }

    /** Sets of three or four whose right sides differ and fit one left side each. */
    private List<List<Candidate>> sets(List<Candidate> all, boolean checked) {
        List<List<Candidate>> sets = new ArrayList<>();
        List<Candidate> left = new ArrayList<>(all);
        boolean more = true;
        while (more) {
            List<Candidate> set = new ArrayList<>();
            for (int i = 0; i < left.size() && set.size() < MOST; i++) {
                Candidate candidate = left.get(i);
                if (set.stream().allMatch(s -> fit(s, candidate, checked))) {
                    set.add(candidate);
                }
            }
            more = set.size() >= 3;
            if (more) {
                sets.add(set);
                left.removeAll(set);
            }
        }
        return sets;
    }

    /** Neither right side could belong to the other's left side. */
    private boolean fit(Candidate a, Candidate b, boolean checked) {
        if (!stories.same(a.fact().source(), b.fact().source())) {
            return false;
        }
        boolean apart = !a.right().equals(b.right())
                && !Words.contains(a.right(), b.right())
                && !Words.contains(b.right(), a.right())
                && !a.left().equals(b.left())
                && Words.share(Words.content(a.left()), Words.content(b.left())) < 0.6
                && Words.share(Words.content(b.left()), Words.content(a.left())) < 0.6;
        if (!apart) {
            return false;
        }
        boolean named = Words.contains(a.left(), b.right()) || Words.contains(b.left(), a.right());
        boolean alike = a.fact() instanceof DatedEvent x
                && b.fact() instanceof DatedEvent y
                && (Timeline.same(x, y)
                        || support.dates(x.event().content(), y.date())
                        || support.dates(y.event().content(), x.date()));
        return !named && !alike && !(checked && (said(a.about(), b.right()) || said(b.about(), a.right())));
    }

    private boolean said(Set<String> about, String name) {
        return support.says(about, name)
                || knowledge.names().aliases(name).stream().anyMatch(n -> support.says(about, n));
    }

    private void add(List<Draft> drafts, String stem, String other, List<Candidate> set) {
        String shown = stems.add(stem) ? stem : other;
        boolean gives = set.stream().anyMatch(c -> Words.contains(c.left(), c.right()));
        if (shown.isEmpty() || gives || shown.equals(other) && !stems.add(other)) {
            return;
        }
        List<Matching.Pair> pairs =
                set.stream().map(c -> new Matching.Pair(c.left(), c.right())).toList();
        List<Citation> proof = new ArrayList<>(new LinkedHashSet<>(
                set.stream().flatMap(c -> c.fact().evidence().stream()).toList()));
        Kind kind = set.get(0).kind();
        String key = kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + "/pairs/"
                + Words.slug(set.stream().map(c -> c.fact().key()).sorted().collect(Collectors.joining(" ")));
        Set<Citation> context = new LinkedHashSet<>();
        String told = explanation(set, context);
        if (!told.isEmpty()) {
            drafts.add(Drafts.of(
                    key, kind, "matching", new Matching(shown, pairs, told), proof, context, 0.4 + 0.04 * set.size()));
        }
    }

    /** How exactly the pairs are known, and what is told around one of them. */
    private String explanation(List<Candidate> set, Set<Citation> context) {
        List<String> told = new ArrayList<>();
        if (set.stream().anyMatch(c -> c.fact() instanceof PolicyFact p && p.inferred())) {
            told.add("The source first lists the policies and then, in the same order, the questions they answered;"
                    + " the pairs follow from that order.");
        }
        List<String> dates = new ArrayList<>();
        for (Candidate candidate : set) {
            date(candidate)
                    .ifPresent(d -> dates.add(d + " for “" + candidate.left().replaceAll("[“”]", "") + "”"));
        }
        if (!dates.isEmpty()) {
            told.add("The sources give more exact dates: " + String.join("; ", dates) + ".");
        }
        Set<String> said = new HashSet<>();
        set.forEach(c -> said.addAll(Words.content(c.left() + " " + c.right())));
        for (Candidate candidate : dice.shuffled(set, set.get(0).fact().key())) {
            String topic = candidate.fact() instanceof DatedEvent d
                    ? "the event of " + d.date().start().getYear()
                    : "“" + candidate.left().replaceAll("[“”]", "") + "”";
            var note = sentence(candidate.fact()).flatMap(s -> quotations.on(topic, s, said));
            if (note.isPresent()) {
                told.add(note.get().text());
                context.addAll(note.get().evidence());
                break;
            }
        }
        return String.join(" ", told);
    }

    /** The date of an event or deed, where it says more than a year. */
    private static Optional<String> date(Candidate candidate) {
        Event event = candidate.fact() instanceof DatedEvent d
                ? d.event()
                : candidate.fact() instanceof Deed e ? e.event() : null;
        boolean exact = event != null
                && event.date() != null
                && !event.datePreposition().equals("by")
                && (candidate.fact() instanceof Deed || event.date().precision() != DatePrecision.YEAR);
        return exact ? Optional.of(event.date().label()) : Optional.empty();
    }

    private static Optional<Sentence> sentence(Fact fact) {
        return fact instanceof DatedEvent d
                ? Optional.of(d.event().sentence())
                : fact instanceof Deed e
                        ? Optional.of(e.event().sentence())
                        : fact instanceof Claim c ? Optional.of(c.sentence()) : Optional.empty();
    }
}
