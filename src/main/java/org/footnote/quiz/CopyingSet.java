package org.footnote.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import org.footnote.web.Contended;
import org.footnote.web.Page;
import org.footnote.web.Viewer;

/** A teacher takes a copy of a quiz, one of a course or of their own, to change it. */
@ApplicationScoped
class CopyingSet {

    /** As long as titles may be. */
    private static final int LONGEST = 200;

    @Inject
    QuestionSets sets;

    @Inject
    Clock clock;

    /** The copy. */
    record Copied(long id, String title) {}

    /** @throws NotFoundException where the quiz is not this teacher's to give */
    @Contended
    @Transactional
    Copied copy(long quiz, Viewer teacher) {
        QuestionSet set = sets.withParts(quiz, teacher.id()).orElseThrow(NotFoundException::new);
        SetMessages words = Page.messages(SetMessages.class, teacher.locale());
        String title = shortened(set.title());
        String free = words.copy_of(title);
        for (int number = 2; sets.hasTitle(set.collectionId(), teacher.id(), free); number++) {
            free = words.copy_number(title, number);
        }
        QuestionSet copy = QuestionSet.of(
                set.collectionId(), teacher.id(), free, set.description(), set.wanted(), clock.instant());
        sets.persist(copy);
        return new Copied(copy.id(), free);
    }

    private static String shortened(String title) {
        int room = LONGEST - 20;
        return title.codePointCount(0, title.length()) <= room
                ? title
                : title.substring(0, title.offsetByCodePoints(0, room)).strip() + "…";
    }
}
