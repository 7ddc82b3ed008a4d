package org.footnote.knowledge;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.footnote.material.Citations;
import org.footnote.material.CitedSpan;
import org.footnote.text.Citation;

/** Keeps what a reading of a collection's documents found. */
@ApplicationScoped
public class LearningFacts {

    @Inject
    Facts facts;

    @Inject
    Disagreements disagreements;

    @Inject
    Citations citations;

    @Inject
    Clock clock;

    /**
     * Stores everything that one reading of all documents of a collection found. A fact that was known keeps its identity;
     * one that was not found this time is no longer current; the disagreements take the place of the former ones.
     *
     * @return the database key of each fact, by its stable key, in the order given
     * @throws org.footnote.material.CitationMismatch where evidence does not stand in the stored text; then nothing is stored
     */
    @Transactional
    public Map<String, Long> store(long collectionId, List<LearnedFact> learned, List<LearnedDisagreement> differing) {
        Map<Citation, CitedSpan> proof = check(collectionId, learned, differing);
        Map<String, StoredFact> known = facts.ofCollection(collectionId).stream()
                .collect(toMap(StoredFact::key, identity(), (a, b) -> a, LinkedHashMap::new));
        Map<String, Long> ids = new LinkedHashMap<>();
        for (LearnedFact fact : learned) {
            List<CitedSpan> spans = fact.evidence().stream().map(proof::get).toList();
            StoredFact stored = known.remove(fact.key());
            if (stored == null) {
                if (ids.containsKey(fact.key())) {
                    throw new IllegalArgumentException("two facts with one key: " + fact.key());
                }
                stored = new StoredFact(collectionId, fact, spans, clock.instant());
                facts.persist(stored);
            } else {
                stored.learn(fact, spans);
            }
            ids.put(fact.key(), stored.id());
        }
        known.values().forEach(StoredFact::retire);
        replace(collectionId, learned, differing, proof, ids);
        return ids;
    }

    /**
     * The fact that a question written by hand asks: the one that says the same at the same place, where there is one, else
     * one of its own.
     *
     * @return its database key
     */
    @Transactional
    public long byHand(long collectionId, FactByHand written) {
        return facts.provedBy(written.cited().get(0).document()).stream()
                .filter(f -> f.collectionId() == collectionId
                        && (f.key().equals(written.key()) || written.isSaidBy(f.value(), f.evidence())))
                .findFirst()
                .or(() -> facts.withKey(collectionId, written.key()))
                .orElseGet(() -> {
                    StoredFact made = new StoredFact(collectionId, written, clock.instant());
                    facts.persist(made);
                    return made;
                })
                .id();
    }

    private Map<Citation, CitedSpan> check(
            long collectionId, List<LearnedFact> learned, List<LearnedDisagreement> differing) {
        List<Citation> all = new ArrayList<>();
        learned.forEach(fact -> all.addAll(fact.evidence()));
        differing.forEach(d -> d.claims().forEach(claim -> all.addAll(claim.evidence())));
        List<CitedSpan> checked = citations.check(collectionId, all);
        Map<Citation, CitedSpan> byCitation = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            byCitation.put(all.get(i), checked.get(i));
        }
        return byCitation;
    }

    private void replace(
            long collectionId,
            List<LearnedFact> learned,
            List<LearnedDisagreement> differing,
            Map<Citation, CitedSpan> proof,
            Map<String, Long> ids) {
        disagreements.ofCollection(collectionId).forEach(disagreements::delete);
        disagreements.flush();
        int ordinal = 0;
        for (LearnedDisagreement difference : differing) {
            StoredDisagreement stored = new StoredDisagreement(collectionId, ++ordinal, difference.subject());
            int number = 0;
            for (LearnedDisagreement.Claim claim : difference.claims()) {
                List<CitedSpan> spans =
                        claim.evidence().stream().map(proof::get).toList();
                stored.add(new StoredClaim(stored, ++number, claim.value(), spans, same(claim, learned, ids)));
            }
            disagreements.persist(stored);
        }
    }

    /** The fact that says what the claim says, at a place the claim names; null where there is none. */
    private static Long same(LearnedDisagreement.Claim claim, List<LearnedFact> learned, Map<String, Long> ids) {
        return learned.stream()
                .filter(fact -> fact.value().equals(claim.value())
                        && fact.evidence().stream().anyMatch(e -> claim.evidence().stream()
                                .anyMatch(c -> c.document().equals(e.document())
                                        && c.span().overlaps(e.span()))))
                .map(fact -> ids.get(fact.key()))
                .findFirst()
                .orElse(null);
    }
}
