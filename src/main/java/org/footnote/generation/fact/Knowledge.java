package org.footnote.generation.fact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.footnote.generation.Disagreement;
import org.footnote.generation.Refusals;
import org.footnote.generation.Source;
import org.footnote.generation.language.Clause;
import org.footnote.generation.language.ClauseParser;
import org.footnote.generation.language.Collection;
import org.footnote.generation.language.Names;
import org.footnote.generation.language.Sentence;
import org.footnote.text.Citation;

/** All that is known from a collection: its events, and the facts of every type. */
public final class Knowledge {

    private final Collection collection;
    private final Names names;
    private final Treaties treaties;
    private final List<Event> events = new ArrayList<>();
    private final List<Clause> clauses = new ArrayList<>();
    private final Policies policies;
    private final Map<String, Fact> facts = new LinkedHashMap<>();
    private final List<Disagreement> disagreements = new ArrayList<>();

    public Knowledge(Collection collection, Refusals refusals) {
        this.collection = collection;
        this.names = new Names(collection);
        this.treaties = new Treaties(collection);
        Standalone standalone = new Standalone(collection, names, treaties, refusals);
        for (Sentence sentence : collection.sentences()) {
            List<Clause> here = new ArrayList<>(ClauseParser.clauses(sentence));
            clauses.addAll(here);
            here.addAll(Nominals.clauses(sentence));
            here.forEach(clause -> standalone.event(clause).ifPresent(events::add));
        }
        new DatedEvents(this, refusals).all().forEach(this::add);
        new Deeds(this).all().forEach(this::add);
        new TreatyTerms(this).all().forEach(this::add);
        new TreatyClaims(this).all().forEach(this::add);
        this.policies = new Policies(this);
        policies.all().forEach(this::add);
        new PolicyClaims(collection).all().forEach(this::add);
        new Statements(this, standalone).all().forEach(this::add);
        new Quantities(this).all().forEach(this::add);
    }

    private void add(Fact fact) {
        facts.putIfAbsent(fact.key(), fact);
    }

    void disagree(Disagreement disagreement) {
        disagreements.add(disagreement);
    }

    public Collection collection() {
        return collection;
    }

    public Names names() {
        return names;
    }

    /** The evidence, and where the full name of the person stands if the evidence has only a short one. */
    List<Citation> proofOf(String person, Source source, List<Citation> evidence) {
        boolean full = evidence.stream().anyMatch(c -> c.quote().contains(person));
        Set<Citation> proof = new LinkedHashSet<>(evidence);
        if (!full) {
            proof.addAll(names.mention(person, source));
        }
        return List.copyOf(proof);
    }

    public Treaties treaties() {
        return treaties;
    }

    public List<Event> events() {
        return events;
    }

    public List<Clause> clauses() {
        return clauses;
    }

    public List<Fact> facts() {
        return List.copyOf(facts.values());
    }

    /** Names of all policies, without quotation marks. */
    public List<String> policyNames() {
        return policies.names().names();
    }

    /** Whether two names mean, or may mean, the same policy. */
    public boolean samePolicy(String a, String b) {
        return policies.names().same(a, b);
    }

    /** Whether both belong to one named group of policies. */
    public boolean inSameGroup(String a, String b) {
        return policies.names().inSameGroup(a, b);
    }

    public List<Disagreement> disagreements() {
        return List.copyOf(disagreements);
    }
}
