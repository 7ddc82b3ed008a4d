package org.footnote.bank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.footnote.item.Item;
import org.footnote.item.ItemType;
import org.footnote.material.Citations;
import org.footnote.material.CitedPassageView;
import org.footnote.material.CitedSpan;
import org.footnote.material.DocumentCollection;
import org.footnote.material.DocumentCollections;
import org.footnote.web.Page;
import org.footnote.web.Role;
import org.footnote.web.Viewer;

/** Teachers look through the bank of a collection and decide which questions are asked. */
@ApplicationScoped
class KeepingBank {

    private static final int PAGE = 50;

    @Inject
    DocumentCollections collections;

    @Inject
    Questions questions;

    @Inject
    ReviewQueue queue;

    @Inject
    BankLines lines;

    @Inject
    DraftingRuns runs;

    @Inject
    Citations citations;

    /**
     * @param state of the questions that are shown, empty: all; one that there is not is not found
     * @param page from 1; a page that is not there is not found
     */
    @Transactional
    BankView bank(long collectionId, String state, int page, Viewer viewer) {
        DocumentCollection collection =
                collections.visibleTo(collectionId, viewer).orElseThrow(NotFoundException::new);
        BankView.Counts counts = questions.counts(collectionId);
        List<Status> states = Arrays.stream(Status.values())
                .filter(s -> state.isEmpty() || s.name().equals(state))
                .toList();
        int pages = (int) Math.max(1, (counts.of(states) + PAGE - 1) / PAGE);
        if (states.isEmpty() || page < 1 || page > pages) {
            throw new NotFoundException();
        }
        return new BankView(
                collectionId,
                collection.title(),
                collections.editableBy(collectionId, viewer).isPresent(),
                viewer.is(Role.TEACHER),
                runs.latest(collectionId).map(run -> run(run, viewer)),
                counts,
                state,
                counts.stale() == 0
                        ? List.of()
                        : questions.replaced(collectionId).stream()
                                .filter(line -> line.stale() > 0)
                                .toList(),
                lines.of(questions.page(collectionId, states, page - 1, PAGE), viewer),
                page,
                pages);
    }

    private static BankView.Run run(DraftingRun run, Viewer viewer) {
        List<BankView.Refused> refusals = new ArrayList<>();
        run.report()
                .refusals()
                .forEach((reason, number) ->
                        refusals.add(new BankView.Refused(RefusalWords.of(reason, viewer.locale()), number)));
        return new BankView.Run(
                run.state(),
                run.startedAt(),
                run.progress(),
                run.reason().map(reason -> words(reason, viewer)).orElse(""),
                run.problem(),
                run.report(),
                refusals);
    }

    private static String words(DraftingRun.Reason reason, Viewer viewer) {
        BankMessages m = Page.messages(BankMessages.class, viewer.locale());
        return switch (reason) {
            case INTERRUPTED -> m.reason_interrupted();
            case MEMORY -> m.reason_memory();
            case ERROR -> m.reason_error();
        };
    }

    /** How far the writing of questions is, to those who may see the collection. */
    @Transactional
    RunView latest(long collectionId, Viewer viewer) {
        DocumentCollection collection =
                collections.visibleTo(collectionId, viewer).orElseThrow(NotFoundException::new);
        return new RunView(
                collectionId,
                collection.title(),
                collections.editableBy(collectionId, viewer).isPresent(),
                runs.latest(collectionId).map(run -> run(run, viewer)));
    }

    @Transactional
    QuestionView question(long id, Viewer viewer) {
        Question question = questions.findByIdOptional(id).orElseThrow(NotFoundException::new);
        DocumentCollection collection =
                collections.visibleTo(question.collectionId(), viewer).orElseThrow(NotFoundException::new);
        QuestionVersion version = question.current();
        Item item = version.item();
        Map<CitedSpan, CitedPassageView> passages = citations.show(version.cited());
        return new QuestionView(
                id,
                collection.id(),
                collection.title(),
                collections.editableBy(collection.id(), viewer).isPresent(),
                TypeWords.of(item.type(), viewer.locale()),
                item.type() == ItemType.TRUE_FALSE,
                question.topic(),
                version.status(),
                version.number(),
                item.stem(),
                ShowingKey.of(item, viewer.locale()),
                item.explanation(),
                version.cited().stream().map(passages::get).toList(),
                queue.waiting(collection.id(), id));
    }
}
