package org.footnote.bank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongConsumer;
import org.footnote.generation.Generated;
import org.footnote.item.Kind;
import org.footnote.item.TrueFalse;
import org.footnote.knowledge.LearningFacts;
import org.footnote.material.Citations;
import org.footnote.material.CoursePack;
import org.footnote.material.ImportingMaterial;
import org.footnote.material.Source;
import org.footnote.people.TestPeople;
import org.footnote.text.Citation;
import org.footnote.text.Span;
import org.footnote.web.Role;
import org.footnote.web.Viewer;
import org.junit.jupiter.api.Test;

/** A teacher decides about a question in the very moment in which a drafting stores what it found. */
@QuarkusTest
class DecidingWhileDraftingTest {

    private static final String SENTENCE = "Anna Berg signed the Harbour Pact on 3 May 1931 in Riga.";

    @Inject
    DraftingWork work;

    @Inject
    DraftingRuns runs;

    @Inject
    Questions questions;

    @Inject
    Deciding deciding;

    @Inject
    TestBank bank;

    @Inject
    LearningFacts learning;

    @Inject
    Citations citations;

    @Inject
    ImportingMaterial importing;

    @Inject
    TestPeople people;

    @Inject
    Clock clock;

    @Test
    void a_retirement_outlives_a_drafting_that_ends_later() {
        long collection = collection("retired-meanwhile");
        long question = oldQuestion(collection);
        int stored = draftWhile(
                collection, admin -> deciding.decide(List.of(question), DecisionBatch.Action.RETIRED, viewer(admin)));
        assertEquals(Status.RETIRED, status(question));
        assertEquals(2, stored, "the bank was read again");
        assertTrue(count(collection) > 1, "what was found is stored all the same");
    }

    @Test
    void an_edit_outlives_a_drafting_that_ends_later() {
        long collection = collection("edited-meanwhile");
        long question = oldQuestion(collection);
        TrueFalse edited = new TrueFalse("The Harbour Pact was signed in Riga.", true, "It was.");
        draftWhile(collection, admin -> QuarkusTransaction.requiringNew().run(() -> {
            Question held = questions.held(question).orElseThrow();
            held.edit(edited, held.current().cited(), admin, clock.instant());
        }));
        QuarkusTransaction.requiringNew().run(() -> {
            Question after = questions.findById(question);
            assertEquals(edited, after.current().item());
            assertEquals(Status.READY, after.current().status());
        });
    }

    /** @return how often the drafting stored */
    private int draftWhile(long collection, LongConsumer decision) {
        long admin = people.admin("decider").id();
        AtomicInteger stored = new AtomicInteger();
        StoringDrafts interrupted = new StoringDrafts() {
            @Override
            DraftingReport store(long in, Generated generated) {
                DraftingReport report = super.store(in, generated);
                if (in == collection && stored.incrementAndGet() == 1) {
                    CompletableFuture.runAsync(() -> decision.accept(admin)).join();
                }
                return report;
            }
        };
        interrupted.learning = learning;
        interrupted.citations = citations;
        interrupted.questions = questions;
        interrupted.clock = clock;
        QuarkusMock.installMockForType(interrupted, StoringDrafts.class);
        long run = QuarkusTransaction.requiringNew().call(() -> {
            DraftingRun asked = new DraftingRun(collection, null, clock.instant());
            runs.persist(asked);
            return asked.id();
        });
        assertTrue(work.perform(run, () -> false));
        assertEquals(DraftingRun.State.DONE, QuarkusTransaction.requiringNew().call(() -> runs.findById(run)
                .state()));
        return stored.get();
    }

    /** One that is in use and that the engine will not write again, so that the drafting recalls it. */
    private long oldQuestion(long collection) {
        String name = QuarkusTransaction.requiringNew().call(() -> questions
                .getEntityManager()
                .createQuery("select d.fileName from Document d where d.collection.id = ?1", String.class)
                .setParameter(1, collection)
                .getSingleResult());
        bank.questions(
                collection,
                List.of(new TestBank.Given(
                        "old fact",
                        Kind.DATE,
                        "Dates",
                        new TrueFalse("The pact was signed in Riga.", true, "It was."),
                        new Citation(name, 2, new Span(0, SENTENCE.length()), SENTENCE))));
        return QuarkusTransaction.requiringNew().call(() -> questions
                .find("collectionId", collection)
                .singleResult()
                .id());
    }

    private Status status(long question) {
        return QuarkusTransaction.requiringNew()
                .call(() -> questions.findById(question).current().status());
    }

    private long count(long collection) {
        return QuarkusTransaction.requiringNew().call(() -> questions.count("collectionId", collection));
    }

    private static Viewer viewer(long admin) {
        return new Viewer(admin, "decider", Optional.of(Role.ADMIN), Locale.ENGLISH, ZoneOffset.UTC);
    }

    private long collection(String slug) {
        String text =
                SENTENCE + " Carl Dahl opened the North Bridge on 7 July 1932. On 9 August 1933, Peter Holm visited the"
                        + " town of Norby. In 1935 Clara Dahl founded the Harbour School to train young pilots. In October 1937"
                        + " Anna Berg visited Vienna.\n";
        CoursePack.Reference reference = new CoursePack.Reference("r", "R", "", "", "", "", "", "", "", "");
        Source source = new Source(slug + ".md", text.getBytes(StandardCharsets.UTF_8));
        return importing
                .bring(new CoursePack(
                        slug,
                        slug,
                        "About",
                        "en",
                        List.of(reference),
                        List.of(new CoursePack.Text("T", "", reference, source)),
                        List.of()))
                .collectionId();
    }
}
