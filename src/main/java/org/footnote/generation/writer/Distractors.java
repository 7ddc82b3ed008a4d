package org.footnote.generation.writer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.footnote.generation.fact.Claim;
import org.footnote.generation.fact.DatedEvent;
import org.footnote.generation.fact.Deed;
import org.footnote.generation.fact.Fact;
import org.footnote.generation.fact.Knowledge;
import org.footnote.generation.fact.Place;
import org.footnote.generation.fact.PolicyFact;
import org.footnote.generation.fact.Purpose;
import org.footnote.generation.fact.Quantity;
import org.footnote.generation.fact.Statement;
import org.footnote.generation.fact.TermOfTreaty;
import org.footnote.generation.language.Gazetteer;
import org.footnote.generation.language.Sentence;
import org.footnote.generation.language.Words;

/** Wrong choices for every type of fact: of the key's type, from the same collection first, supported by no source. */
final class Distractors {

    /** Lengths that differ by less than this factor give nothing away. */
    private static final double FAIR = 1.2;

    private final Knowledge knowledge;
    private final Support support;
    private final Dice dice;
    private final Dates dates;
    private final Amounts amounts;
    private final ClaimChoices claims;
    private final Cast cast;
    private final Cited cited;
    private final Peers peers;
    private final Feedback feedback;
    private final List<String> infinitives;
    private final List<String> gerunds;
    private final Set<String> visited = new LinkedHashSet<>();
    private final Map<String, Set<String>> samePolicies = new ConcurrentHashMap<>();

    Distractors(Knowledge knowledge, Cast cast, Cited cited, Support support, Dice dice) {
        this.knowledge = knowledge;
        this.support = support;
        this.dice = dice;
        this.cast = cast;
        this.cited = cited;
        this.feedback = new Feedback(knowledge);
        this.dates = new Dates(knowledge, support, dice);
        this.amounts = new Amounts(dice);
        this.peers = new Peers(knowledge);
        this.claims = new ClaimChoices(knowledge, cast, peers, feedback, support, dice);
        this.infinitives = aims(knowledge);
        this.gerunds = List.copyOf(Phrases.gerunds(knowledge.collection()));
        knowledge.facts().forEach(f -> {
            if (f instanceof Place place) {
                visited.add(place.place());
            }
        });
    }

    List<Distractor> of(Fact fact, Ask ask) {
        if (fact instanceof DatedEvent dated) {
            return dates.distractors(dated);
        }
        if (fact instanceof Deed
                || fact instanceof Statement
                || fact instanceof PolicyFact p && p.slotName() == PolicyFact.Slot.PROPOSER) {
            return people(fact, ask);
        }
        if (fact instanceof Place place) {
            return places(place, ask);
        }
        if (fact instanceof Purpose) {
            return phrases(fact, ask, infinitives);
        }
        if (fact instanceof Quantity quantity) {
            return amounts.of(quantity.key(), quantity.amount());
        }
        if (fact instanceof TermOfTreaty term) {
            return term(term, ask);
        }
        if (fact instanceof PolicyFact policy) {
            return policy(policy, ask);
        }
        if (fact instanceof Claim claim) {
            return claims.of(claim);
        }
        throw new IllegalStateException("no distractors for " + fact.type());
    }

    /** What the collection says that something was done for. */
    private static List<String> aims(Knowledge knowledge) {
        return knowledge.facts().stream()
                .filter(f -> f instanceof Purpose
                        || f instanceof Claim c && c.slotName() == Claim.Slot.PURPOSE
                        || f instanceof Claim d && d.slotName() == Claim.Slot.DECISION && !d.leans()
                        || f instanceof PolicyFact p && p.slotName() == PolicyFact.Slot.AIM)
                .map(Fact::value)
                .distinct()
                .toList();
    }

    private List<String> sameType(Fact fact, Predicate<Fact> type) {
        return knowledge.facts().stream()
                .filter(type)
                .filter(f -> !f.subject().equals(fact.subject()))
                .map(Fact::value)
                .toList();
    }

    /** People of the collection whom no sentence brings together with the deed; those as well known as the key first. */
    private List<Distractor> people(Fact fact, Ask ask) {
        Set<String> about = new LinkedHashSet<>(Words.content(ask.statement()));
        about.removeAll(Words.content(fact.value()));
        // somebody whom the proof names beside the key may be right in another way
        String proof = fact.evidence().stream()
                .map(c -> cited.sentence(c).text())
                .distinct()
                .collect(Collectors.joining(" "));
        Sentence told = cited.sentence(fact.evidence().get(0));
        List<String> usable = new ArrayList<>();
        for (String person : cast.people(fact.source())) {
            boolean other = !person.equals(fact.value())
                    && !ask.question().contains(person)
                    && knowledge.names().aliases(person).stream().noneMatch(a -> Words.contains(ask.question(), a));
            boolean supported = support.says(about, person)
                    || knowledge.names().aliases(person).stream().anyMatch(a -> support.says(about, a));
            boolean beside = Words.contains(proof, person)
                    || knowledge.names().aliases(person).stream().anyMatch(a -> Words.contains(proof, a));
            if (other && !supported && !beside && peers.fit(ask.question(), fact.value(), person, told)) {
                usable.add(person);
            }
        }
        return asKnown(fact, usable, about);
    }

    /** The most often named person is the right one no more often than chance: somebody better known stands beside the key. */
    private List<Distractor> asKnown(Fact fact, List<String> usable, Set<String> about) {
        List<String> pool = usable.size() > 7 ? usable.subList(0, 7) : usable;
        List<String> mixed = frequentFirst(fact, dice.shuffled(pool, fact.key() + "people"));
        List<String> best = mixed.subList(0, Math.min(3, mixed.size()));
        for (int j = 1; j < mixed.size(); j++) {
            for (int k = j + 1; k < mixed.size(); k++) {
                List<String> three = List.of(mixed.get(0), mixed.get(j), mixed.get(k));
                best = gap(fact.value().length(), best) > FAIR
                                && gap(fact.value().length(), three)
                                        < gap(fact.value().length(), best)
                        ? three
                        : best;
            }
        }
        return best.stream().map(p -> feedback.on(p, about, fact.value())).toList();
    }

    private List<Distractor> places(Place fact, Ask ask) {
        Predicate<String> alike = Gazetteer.isCountry(fact.place())
                ? Gazetteer::isCountry
                : p -> Gazetteer.isCity(p) || !Gazetteer.isPlace(p);
        Set<String> about =
                Words.content(fact.event().subject() + " " + fact.event().verb().base());
        Set<String> candidates = new LinkedHashSet<>(visited);
        candidates.addAll(states(fact.place()));
        List<String> usable = candidates.stream()
                .filter(alike)
                .filter(p -> !p.equals(fact.place()) && !Words.contains(ask.question(), p))
                .filter(p -> !support.says(about, p))
                .limit(12)
                .toList();
        return taken(fact, usable);
    }

    /** Places of the collection; where the key has an article, states that have one stand first. */
    private Set<String> states(String key) {
        Set<String> named = new LinkedHashSet<>();
        Set<String> all = cast.allPlaces();
        if (key.startsWith("the ")) {
            all.stream().filter(p -> p.startsWith("the ")).forEach(named::add);
        } else {
            all.stream().filter(p -> !p.startsWith("the ")).forEach(named::add);
        }
        named.addAll(all);
        return named;
    }

    private List<Distractor> term(TermOfTreaty fact, Ask ask) {
        return switch (fact.slotName()) {
            case NAME ->
                taken(
                        fact,
                        knowledge.treaties().names().stream()
                                .map(n -> "the " + n)
                                .filter(n -> !Words.contains(n, fact.value()) && !Words.contains(fact.value(), n))
                                .toList());
            case PARTIES -> taken(fact, Pairs.unlike(fact.value(), cast.allPlaces()));
            case LENDER, TARGET -> {
                List<String> countries = states(fact.value()).stream()
                        .filter(Gazetteer::isCountry)
                        .filter(c -> !Gazetteer.isCountry(c) || !Words.contains(fact.value(), c))
                        .filter(c ->
                                !Words.contains(ask.question(), c) && !support.says(Words.content(fact.subject()), c))
                        .toList();
                yield taken(fact, countries);
            }
            case AMOUNT, DURATION, INSTALMENTS -> amounts.of(fact.key(), fact.value());
            case EXPIRY, PERIOD -> amounts.years(fact.key(), fact.value());
            case PERMISSION, PROVISION ->
                phrases(fact, ask, sameType(fact, f -> f instanceof TermOfTreaty t && t.slotName() == fact.slotName()));
        };
    }

    private List<Distractor> policy(PolicyFact fact, Ask ask) {
        return switch (fact.slotName()) {
            case ANSWERS, MEMBER, NAME -> {
                List<String> others = knowledge.policyNames().stream()
                        .filter(p -> !same(fact.value()).contains(p))
                        .filter(p ->
                                fact.slotName() == PolicyFact.Slot.ANSWERS || !knowledge.inSameGroup(p, fact.value()))
                        .filter(p -> fact.slotName() != PolicyFact.Slot.NAME
                                || !support.says(Words.content(ask.question()), p))
                        .filter(p -> !Words.contains(ask.question(), p))
                        .toList();
                yield taken(fact, distinct(others));
            }
            case MEANING -> phrases(fact, ask, gerunds);
            case AIM -> phrases(fact, ask, infinitives);
            case OCCASION ->
                phrases(fact, ask, sameType(fact, f -> f instanceof PolicyFact p && p.slotName() == fact.slotName()));
            case PROPOSER -> people(fact, ask);
        };
    }

    private List<String> distinct(List<String> policies) {
        Set<String> out = new LinkedHashSet<>();
        for (String policy : policies) {
            if (Collections.disjoint(same(policy), out)) {
                out.add(policy);
            }
        }
        return List.copyOf(out);
    }

    /** Names of policies that mean, or may mean, this one. */
    private Set<String> same(String policy) {
        return samePolicies.computeIfAbsent(policy, p -> knowledge.policyNames().stream()
                .filter(n -> knowledge.samePolicy(n, p))
                .collect(Collectors.toSet()));
    }

    /** Phrases of other facts of the type that are about as long as the key. */
    private List<Distractor> phrases(Fact fact, Ask ask, List<String> others) {
        int length = fact.value().length();
        List<String> usable = new ArrayList<>();
        Set<String> own = Words.content(fact.value());
        for (String other : new LinkedHashSet<>(others)) {
            boolean fits = other.length() < length * 2 && other.length() * 2 > length && Words.count(other) > 3;
            boolean apart = Words.share(Words.content(other), own) < 0.4
                    && Words.share(own, Words.content(other)) < 0.4
                    && !Words.contains(ask.question(), other)
                    && Words.common(Words.content(other), Words.content(ask.question())) == 0
                    && !support.says(Words.content(ask.question()), other)
                    && usable.stream().noneMatch(u -> Words.share(Words.content(other), Words.content(u)) >= 0.5);
            if (fits && apart) {
                usable.add(other);
            }
        }
        return taken(fact, usable);
    }

    /**
     * Puts a choice that the documents name more often than the key in front, three times of four: the most frequent choice is
     * then the right one no more often than chance.
     */
    private List<String> frequentFirst(Fact fact, List<String> choices) {
        int key = support.frequency(fact.value());
        List<String> mixed = new ArrayList<>(choices);
        List<String> better =
                mixed.stream().filter(c -> support.frequency(c) > key).toList();
        if (better.isEmpty()) {
            better = mixed.stream()
                    .filter(c -> support.frequency(c) == key && key > 0)
                    .toList();
        }
        if (!better.isEmpty() && dice.roll(fact.key() + "better", 5) > 0) {
            mixed.remove(better.get(0));
            mixed.add(0, better.get(0));
        }
        return mixed;
    }

    /** Three that are together about as long as the key; the dice choose among those that are. */
    private List<Distractor> taken(Fact fact, List<String> usable) {
        List<String> mixed = frequentFirst(fact, dice.shuffled(usable, fact.key() + "distractors"));
        List<String> pool = mixed.subList(0, Math.min(9, mixed.size()));
        int key = fact.value().length();
        List<String> best = pool.subList(0, Math.min(3, pool.size()));
        double bestGap = gap(key, best);
        for (int i = 0; i < Math.min(pool.size(), 5) && bestGap > FAIR; i++) {
            for (int j = i + 1; j < pool.size() && bestGap > FAIR; j++) {
                for (int k = j + 1; k < pool.size() && bestGap > FAIR; k++) {
                    List<String> three = List.of(pool.get(i), pool.get(j), pool.get(k));
                    if (gap(key, three) < bestGap) {
                        best = three;
                        bestGap = gap(key, three);
                    }
                }
            }
        }
        return best.stream().map(Distractor::plain).toList();
    }

    /** How far the mean length of the wrong ones is from the key's, as a factor. */
    private static double gap(int key, List<String> wrong) {
        double mean = wrong.stream().mapToInt(String::length).average().orElse(1);
        return Math.max(key / mean, mean / key);
    }
}
