package org.footnote.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.footnote.bank.KindWords;
import org.footnote.bank.Questions;
import org.footnote.item.Kind;
import org.footnote.material.DocumentCollection;
import org.footnote.material.DocumentCollections;
import org.footnote.web.Contended;
import org.footnote.web.FormErrors;
import org.footnote.web.Viewer;

/** A teacher makes quizzes from a collection; the students of the teacher's classrooms find them on their first page. */
@ApplicationScoped
class MakingQuiz {

    @Inject
    DocumentCollections collections;

    @Inject
    Questions questions;

    @Inject
    QuestionSets sets;

    @Inject
    Shelf shelf;

    @Inject
    Clock clock;

    @Transactional
    QuizzesView quizzes(long collectionId, QuizForm form, FormErrors errors, Viewer viewer) {
        DocumentCollection collection =
                collections.visibleTo(collectionId, viewer).orElseThrow(NotFoundException::new);
        Map<Kind, Long> facts = questions.factsReady(collectionId);
        List<QuizzesView.KindChoice> kinds = new ArrayList<>();
        facts.forEach((kind, count) -> kinds.add(new QuizzesView.KindChoice(
                kind.name(), KindWords.of(kind, viewer.locale()), count, form.chosen(kind))));
        return new QuizzesView(
                collectionId,
                collection.title(),
                shelf.ofCollection(collectionId, viewer),
                kinds,
                facts.values().stream().mapToLong(Long::longValue).sum(),
                form,
                errors);
    }

    /**
     * @return key of the quiz; nothing where this teacher has one of that title from the collection
     * @throws NotFoundException where the collection is not open to this teacher
     */
    @Contended
    @Transactional
    Optional<Long> make(long collectionId, QuizForm form, Viewer teacher) {
        DocumentCollection collection =
                collections.visibleTo(collectionId, teacher).orElseThrow(NotFoundException::new);
        if (sets.hasTitle(collection.id(), teacher.id(), form.title())) {
            return Optional.empty();
        }
        QuestionSet set = QuestionSet.of(
                collection.id(), teacher.id(), form.title(), form.description(), form.wanted(), clock.instant());
        sets.persist(set);
        return Optional.of(set.id());
    }
}
