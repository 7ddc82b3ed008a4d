package org.footnote.quiz;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.footnote.bank.Background;
import org.footnote.bank.QuestionVersion;
import org.footnote.bank.Questions;
import org.footnote.item.Kind;
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

    /**
     * @param passages that prove the key
     * @param background that the explanation draws on besides
     * @param told what proves what is said of the choices, by their place in the item's own order
     * @param sides empty where sources agree
     * @param held whether key or explanation stand on what proves a question that is still asked
     * @param silent choices of which nothing is said for the same reason
     */
    public record Proof(
            List<CitedPassageView> passages,
            List<CitedPassageView> background,
            Map<Integer, List<CitedPassageView>> told,
            List<ReviewView.Side> sides,
            boolean held,
            Set<Integer> silent) {

        /** Language of the first passage that can be shown, empty where none can. */
        String lang() {
            return passages.stream()
                    .filter(CitedPassageView::sound)
                    .map(CitedPassageView::lang)
                    .findFirst()
                    .orElse("");
        }
    }

    /** By version, in a constant number of statements. */
    public Map<Long, Proof> of(Collection<QuestionVersion> versions) {
        return of(versions, Set.of());
    }

    /**
     * The same for somebody who is still asked other questions: what proves those is not shown with these.
     *
     * @param asked spans that prove them, as {@link Reach#spansBeingAsked} gives them
     */
    public Map<Long, Proof> of(Collection<QuestionVersion> versions, Set<CitedSpan> asked) {
        Map<Long, QuestionVersion> cited =
                questions
                        .withCitations(
                                versions.stream().map(QuestionVersion::id).toList())
                        .stream()
                        .collect(toMap(QuestionVersion::id, identity()));
        Map<Long, StoredDisagreement> differing = differing(cited.values());
        Set<CitedSpan> spans = new LinkedHashSet<>();
        cited.values().forEach(v -> {
            spans.addAll(v.cited());
            v.backgrounds().forEach(b -> spans.add(b.cited()));
        });
        differing.values().forEach(d -> d.claims().forEach(c -> spans.addAll(c.evidence())));
        Map<CitedSpan, CitedPassageView> passages = citations.show(spans);
        Map<Long, Proof> proofs = new HashMap<>();
        cited.forEach((id, version) -> proofs.put(id, proof(version, differing, passages, asked)));
        return proofs;
    }

    private static Proof proof(
            QuestionVersion version,
            Map<Long, StoredDisagreement> differing,
            Map<CitedSpan, CitedPassageView> passages,
            Set<CitedSpan> asked) {
        Predicate<CitedSpan> secret = span -> asked.stream().anyMatch(span::overlaps);
        Predicate<Background> open = b -> !secret.test(b.cited());
        List<CitedPassageView> key = version.cited().stream()
                .filter(secret.negate())
                .map(passages::get)
                .toList();
        boolean held = key.size() < version.cited().size()
                || version.backgrounds().stream().anyMatch(b -> b.taken().isEmpty() && secret.test(b.cited()));
        Set<Integer> silent = version.backgrounds().stream()
                .filter(b -> b.taken().isPresent() && secret.test(b.cited()))
                .map(b -> b.taken().orElseThrow())
                .collect(toSet());
        List<CitedPassageView> background = version.backgrounds().stream()
                .filter(b -> b.taken().isEmpty())
                .filter(open)
                .map(b -> passages.get(b.cited()))
                .filter(b -> b.sound() && key.stream().noneMatch(b::standsWith))
                .toList();
        Map<Integer, List<CitedPassageView>> told = version.backgrounds().stream()
                .filter(b -> b.taken().isPresent())
                .filter(open)
                .collect(groupingBy(
                        b -> b.taken().orElseThrow(), mapping((Background b) -> passages.get(b.cited()), toList())));
        StoredDisagreement disagreement = differing.get(version.question().factId());
        List<ReviewView.Side> sides = disagreement != null
                ? sides(disagreement, passages, secret)
                : version.question().kind() == Kind.DISAGREEMENT ? sides(key) : List.of();
        return new Proof(key, alone(background), told, sides, held, silent);
    }

    /** Of several spans of one passage the first: its neighbours are read with it. */
    private static List<CitedPassageView> alone(List<CitedPassageView> background) {
        List<CitedPassageView> alone = new ArrayList<>();
        for (CitedPassageView passage : background) {
            if (alone.stream().noneMatch(passage::standsWith)) {
                alone.add(passage);
            }
        }
        return alone;
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
            StoredDisagreement disagreement, Map<CitedSpan, CitedPassageView> passages, Predicate<CitedSpan> secret) {
        if (disagreement.claims().stream()
                .anyMatch(c -> secret.test(c.evidence().get(0)))) {
            return List.of();
        }
        return disagreement.claims().stream()
                .map(c ->
                        new ReviewView.Side(c.value(), passages.get(c.evidence().get(0))))
                .toList();
    }

    /** A question about how sources differ cites them all: one passage of each document, nothing where it cites one only. */
    private static List<ReviewView.Side> sides(List<CitedPassageView> key) {
        Map<String, CitedPassageView> byDocument = new LinkedHashMap<>();
        key.stream().filter(CitedPassageView::sound).forEach(p -> byDocument.putIfAbsent(p.title(), p));
        return byDocument.size() < 2
                ? List.of()
                : byDocument.values().stream()
                        .map(p -> new ReviewView.Side("", p))
                        .toList();
    }
}
