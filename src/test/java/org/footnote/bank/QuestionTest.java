package org.footnote.bank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.footnote.item.Choice;
import org.footnote.item.Kind;
import org.footnote.item.MultipleChoice;
import org.footnote.item.TrueFalse;
import org.footnote.material.CitedSpan;
import org.footnote.text.Span;
import org.junit.jupiter.api.Test;

class QuestionTest {

    private static final Instant NOW = Instant.parse("2026-11-14T10:00:00Z");
    private static final List<CitedSpan> HERE = List.of(new CitedSpan(7, new Span(10, 20)));

    private final Question question =
            new Question(new Question.Identity(1, 2, "form", "true_false"), Kind.DATE, "topic", 0.5);

    @Test
    void the_same_wording_drafted_again_adds_nothing() {
        assertTrue(question.revise(statement("It was signed."), HERE, List.of(), Status.READY, NOW));
        assertFalse(question.revise(statement("It was signed."), HERE, List.of(), Status.READY, NOW));
        assertEquals(1, question.current().number());
    }

    @Test
    void a_new_wording_is_a_new_version_and_leaves_the_old_one_as_it_was() {
        question.revise(statement("It was signed."), HERE, List.of(), Status.READY, NOW);
        QuestionVersion first = question.current();
        question.revise(statement("The pact was signed."), HERE, List.of(), Status.READY, NOW);
        assertEquals(2, question.current().number());
        assertEquals(statement("It was signed."), first.item());
    }

    @Test
    void another_proof_is_a_new_version_too() {
        question.revise(statement("It was signed."), HERE, List.of(), Status.READY, NOW);
        assertTrue(question.revise(
                statement("It was signed."),
                List.of(new CitedSpan(7, new Span(10, 21))),
                List.of(),
                Status.READY,
                NOW));
    }

    @Test
    void what_a_teacher_retired_is_not_brought_back_by_drafting() {
        question.revise(statement("It was signed."), HERE, List.of(), Status.READY, NOW);
        question.retire(NOW);
        assertFalse(question.revise(statement("The pact was signed."), HERE, List.of(), Status.READY, NOW));
        assertEquals(Status.RETIRED, question.current().status());
    }

    @Test
    void a_version_moves_only_where_it_can() {
        question.revise(statement("It was signed."), HERE, List.of(), Status.READY, NOW);
        assertThrows(IllegalStateException.class, () -> question.current().approve());
        question.current().retire();
        assertThrows(IllegalStateException.class, () -> question.current().retire());
    }

    @Test
    void what_a_teacher_put_in_use_is_not_recalled_and_what_the_engine_did_is() {
        question.revise(statement("It was signed."), HERE, List.of(), Status.READY, NOW);
        assertTrue(question.recall(NOW));
        assertEquals(Status.DRAFT, question.current().status());
        question.approve(3, NOW);
        assertFalse(question.recall(NOW));
        assertEquals(Status.READY, question.current().status());
    }

    @Test
    void a_new_version_of_the_document_is_cited_where_it_has_the_words_and_else_a_person_decides() {
        question.revise(statement("It was signed."), HERE, List.of(), Status.READY, NOW);
        List<CitedSpan> there = List.of(new CitedSpan(8, new Span(30, 40)));
        question.documentReplaced(Optional.of(there), UnaryOperator.identity(), NOW);
        assertEquals(there, question.current().cited());
        assertEquals(Status.READY, question.current().status());
        question.documentReplaced(Optional.empty(), UnaryOperator.identity(), NOW);
        assertEquals(Status.STALE, question.current().status());
        assertFalse(question.recall(NOW));
        question.documentReplaced(Optional.of(HERE), UnaryOperator.identity(), NOW);
        assertEquals(Status.STALE, question.current().status(), "only a person or a new wording ends it");
        question.approve(3, NOW);
        assertEquals(there, question.current().cited());
    }

    @Test
    void what_a_teacher_holds_back_waits_through_a_new_version_of_the_document_and_a_new_wording() {
        question.revise(statement("It was signed."), HERE, List.of(), Status.READY, NOW);
        question.redraft(3, NOW);
        List<CitedSpan> there = List.of(new CitedSpan(8, new Span(30, 40)));
        question.documentReplaced(Optional.of(there), UnaryOperator.identity(), NOW);
        assertEquals(2, question.current().number());
        assertTrue(question.current().isHeldBack());
        assertFalse(question.revise(statement("It was signed."), there, List.of(), Status.READY, NOW));
        assertEquals(Status.DRAFT, question.current().status(), "the engine says the same and does not put it in use");
        question.revise(statement("The pact was signed."), there, List.of(), Status.READY, NOW);
        question.revise(statement("The pact was signed."), there, List.of(), Status.READY, NOW);
        assertEquals(Status.DRAFT, question.current().status(), "nor with other words, said twice");
        question.approve(3, NOW);
        assertEquals(Status.READY, question.current().status());
    }

    @Test
    void what_proves_a_wrong_choice_stays_as_long_as_it_is_told() {
        MultipleChoice first = choice("The pact ran for ten years.");
        List<Background> proofs = List.of(
                Background.ofChoice(1, HERE.get(0)), Background.ofExplanation(new CitedSpan(7, new Span(30, 40))));
        question.revise(first, HERE, proofs, Status.READY, NOW);
        assertFalse(question.revise(first, HERE, proofs, Status.READY, NOW));
        assertTrue(question.revise(first, HERE, proofs.subList(0, 1), Status.READY, NOW), "another proof");
        question.revise(first, HERE, proofs, Status.READY, NOW);
        question.documentReplaced(Optional.of(HERE), span -> new CitedSpan(8, span.span()), NOW);
        assertEquals(8, question.current().backgrounds().get(1).cited().document());
        question.edit(choice("It ran for a decade."), HERE, 3, NOW);
        assertEquals(
                List.of(Optional.empty()),
                question.current().backgrounds().stream().map(Background::taken).toList(),
                "the explanation says what it said, of the choice something else is told");
    }

    private static MultipleChoice choice(String feedback) {
        return new MultipleChoice(
                "How long did the treaty run?",
                List.of(new Choice("thirty years", true, ""), new Choice("ten years", false, feedback)),
                "It ran until 1980.");
    }

    @Test
    void a_question_without_proof_is_refused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> question.revise(statement("It was signed."), List.of(), List.of(), Status.READY, NOW));
    }

    private static TrueFalse statement(String stem) {
        return new TrueFalse(stem, true, "");
    }

    @Test
    void what_a_teacher_edited_is_neither_replaced_nor_recalled_by_drafting() {
        question.revise(statement("It was signed."), HERE, List.of(), Status.READY, NOW);
        question.edit(statement("The Harbour Pact was signed."), HERE, 3, NOW);
        assertEquals(2, question.current().number());
        assertFalse(question.revise(statement("The pact was signed."), HERE, List.of(), Status.READY, NOW));
        assertFalse(question.recall(NOW));
        assertEquals(
                statement("The Harbour Pact was signed."), question.current().item());
        assertEquals(Status.READY, question.current().status());
        question.edit(statement("The Harbour Pact was signed."), HERE, 3, NOW);
        assertEquals(2, question.current().number(), "the same words again are no new version");
    }
}
