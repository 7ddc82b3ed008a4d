package org.footnote.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.footnote.audit.AuditLog;
import org.footnote.material.CollectionHandedOver;
import org.footnote.people.People;
import org.footnote.people.TeacherSucceeded;

/** Quizzes go where their collection goes, and those of a teacher who is gone to the successor. */
@ApplicationScoped
class PassingSets {

    @Inject
    QuestionSets sets;

    @Inject
    People people;

    @Inject
    AuditLog audit;

    void follow(@Observes CollectionHandedOver passed) {
        for (QuestionSet set : sets.list("collectionId = ?1 and ownerId = ?2", passed.collection(), passed.from())) {
            pass(set, passed.to());
        }
    }

    /** Those made of collections that are not theirs; the others went with their collections, or go now. */
    void succeed(@Observes TeacherSucceeded succession) {
        String heir = people.findById(succession.to()).username();
        for (QuestionSet set : sets.list("ownerId", succession.from())) {
            pass(set, succession.to());
            audit.record(succession.actor(), "quiz handed over", "quiz " + set.id(), heir);
        }
    }

    /** Titles of one teacher differ, so the second of a name is numbered. */
    private void pass(QuestionSet set, long heir) {
        String title = set.title();
        for (int number = 2; sets.hasTitle(set.collectionId(), heir, title); number++) {
            title = set.title() + " (" + number + ")";
        }
        set.handOver(heir, title);
        sets.flush();
    }
}
