package org.footnote.bank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.util.Optional;
import org.footnote.item.Item;
import org.footnote.material.DocumentCollections;
import org.footnote.web.Viewer;

/** The bank follows where a key was found to be wrong. */
@ApplicationScoped
public class CorrectingKeys {

    @Inject
    Questions questions;

    @Inject
    DocumentCollections collections;

    @Inject
    Clock clock;

    /** A question in the bank, whoever asks; who asks has seen to it that this person may know it. */
    public Optional<Question> question(long id) {
        return questions.findByIdOptional(id);
    }

    /** The same, held until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Question> held(long id) {
        return questions.held(id);
    }

    /** Whether this person may change it. */
    public boolean mayChange(Question question, Viewer viewer) {
        return collections.editableBy(question.collectionId(), viewer).isPresent();
    }

    /**
     * Puts an item in force as a new version, unless it says what is said already.
     *
     * @return the version in force
     * @throws NotFoundException where it is not this person's
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public QuestionVersion correct(Question question, Item item, Viewer by) {
        requireTheirs(question, by);
        question.edit(item, question.current().cited(), by.id(), clock.instant());
        questions.flush();
        return question.current();
    }

    /**
     * Takes a question out of use.
     *
     * @throws NotFoundException where it is not this person's
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void retire(Question question, Viewer by) {
        requireTheirs(question, by);
        question.retire(clock.instant());
        questions.flush();
    }

    private void requireTheirs(Question question, Viewer by) {
        if (!mayChange(question, by)) {
            throw new NotFoundException();
        }
    }
}
