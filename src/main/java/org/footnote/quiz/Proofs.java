package org.footnote.quiz;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.footnote.bank.QuestionVersion;
import org.footnote.bank.Questions;
import org.footnote.knowledge.Disagreements;
import org.footnote.knowledge.StoredDisagreement;
import org.footnote.material.Citations;
import org.footnote.material.CitedPassageView;
import org.footnote.material.CitedSpan;

/** The passages that prove questions, and what each source says where sources differ. Only for answered questions. */
@ApplicationScoped
public class Proofs {

    @Inject
    Questions questions;

    @Inject
    Citations citations;

    @Inject
    Disagreements disagreements;

    /** @param sides empty where sources agree */
    public record Proof(List<CitedPassageView> passages, List<ReviewView.Side> sides) {}

    /** By version, in a constant number of statements. */
    public Map<Long, Proof> of(Collection<QuestionVersion> versions) {
        Map<Long, QuestionVersion> cited =
                questions
                        .withCitations(
                                versions.stream().map(QuestionVersion::id).toList())
                        .stream()
                        .collect(toMap(QuestionVersion::id, identity()));
        Map<Long, StoredDisagreement> differing = differing(cited.values());
        Set<CitedSpan> spans = new LinkedHashSet<>();
        cited.values().forEach(v -> spans.addAll(v.cited()));
        differing.values().forEach(d -> d.claims().forEach(c -> spans.addAll(c.evidence())));
        Map<CitedSpan, CitedPassageView> passages = citations.show(spans);
        Map<Long, Proof> proofs = new HashMap<>();
        cited.forEach((id, version) -> proofs.put(
                id,
                new Proof(
                        version.cited().stream().map(passages::get).toList(),
                        Optional.ofNullable(differing.get(version.question().factId()))
                                .map(d -> sides(d, passages))
                                .orElse(List.of()))));
        return proofs;
    }

    /** By the fact that one of the sides states. */
    private Map<Long, StoredDisagreement> differing(Collection<QuestionVersion> versions) {
        List<Long> facts = versions.stream().map(v -> v.question().factId()).toList();
        Map<Long, StoredDisagreement> byFact = new HashMap<>();
        for (StoredDisagreement disagreement : disagreements.about(facts)) {
            disagreement.claims().forEach(c -> c.factId().ifPresent(fact -> byFact.put(fact, disagreement)));
        }
        return byFact;
    }

    private static List<ReviewView.Side> sides(
            StoredDisagreement disagreement, Map<CitedSpan, CitedPassageView> passages) {
        return disagreement.claims().stream()
                .map(c ->
                        new ReviewView.Side(c.value(), passages.get(c.evidence().get(0))))
                .toList();
    }
}
