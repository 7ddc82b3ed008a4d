package org.footnote.bank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.footnote.material.Anchors;
import org.footnote.material.CitedSpan;
import org.footnote.material.DocumentReplaced;

/**
 * When a document has a new version: questions whose cited words stand in it cite it from now on, the others are stale and
 * keep their citation of the former version.
 */
@ApplicationScoped
class CheckingCitations {

    @Inject
    Questions questions;

    @Inject
    Clock clock;

    /** In the transaction of the replacement: there is no moment in which a question cites what is not there. */
    void documentReplaced(@Observes DocumentReplaced replaced) {
        for (Question question : questions.citing(replaced.collectionId(), replaced.former())) {
            question.documentReplaced(
                    anchored(question.current().cited(), replaced.anchors()),
                    span -> replaced.anchors().find(span).orElse(span),
                    clock.instant());
        }
    }

    private static Optional<List<CitedSpan>> anchored(List<CitedSpan> cited, Anchors anchors) {
        List<CitedSpan> anchored = new ArrayList<>();
        for (CitedSpan span : cited) {
            Optional<CitedSpan> found = anchors.find(span);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            anchored.add(found.get());
        }
        return Optional.of(anchored);
    }
}
