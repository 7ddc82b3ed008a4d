package org.footnote.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.footnote.material.DocumentReplaced;

/**
 * When a document has a new version, facts and disagreements cite it where it has their words, and the former version
 * where it has not. They keep their keys either way, so that learners' memory stays; the next drafting decides what is
 * still a fact.
 */
@ApplicationScoped
class FollowingEvidence {

    @Inject
    Facts facts;

    @Inject
    Disagreements disagreements;

    void documentReplaced(@Observes DocumentReplaced replaced) {
        facts.provedBy(replaced.former()).forEach(fact -> fact.follow(replaced.anchors()));
        disagreements.ofCollection(replaced.collectionId()).forEach(d -> d.claims()
                .forEach(claim -> claim.follow(replaced.anchors())));
    }
}
