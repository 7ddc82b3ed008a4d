package org.footnote.bank;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import org.footnote.generation.Disagreement;
import org.footnote.generation.Draft;
import org.footnote.generation.Generated;
import org.footnote.generation.fact.Fact;
import org.footnote.text.Citation;

/** What speaks for the drafts of one generation. */
final class DraftSigns {

    private final Map<String, List<Citation>> evidence;
    private final List<Citation> disputed;

    DraftSigns(Generated generated) {
        evidence = generated.facts().stream().collect(toMap(Fact::key, Fact::evidence, (first, second) -> first));
        disputed = generated.disagreements().stream()
                .map(Disagreement::claims)
                .flatMap(claims -> claims.stream().flatMap(c -> c.evidence().stream()))
                .toList();
    }

    Confidence of(Draft draft) {
        List<Citation> proofs = evidence.getOrDefault(draft.fact(), draft.citations());
        return Confidence.of(
                draft.item(),
                draft.citations().stream().map(Citation::quote).collect(joining(" ")),
                (int) proofs.stream().map(Citation::document).distinct().count(),
                draft.citations().stream().anyMatch(this::isDisputed));
    }

    private boolean isDisputed(Citation citation) {
        return disputed.stream()
                .anyMatch(d ->
                        d.document().equals(citation.document()) && d.span().overlaps(citation.span()));
    }
}
