package org.footnote.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.footnote.item.ChoiceItem;
import org.footnote.item.Response;
import org.footnote.material.CitedPassageView;

/**
 * The notes under one answered question, numbered in the order they are met.
 *
 * @param said of the choices that were taken, in the order they were shown
 */
record Noting(List<ReviewView.Note> proofs, List<ReviewView.Said> said) {

    /** What is told of one choice, before its notes have numbers. */
    private record Telling(String letter, String text, List<CitedPassageView> passages) {}

    static Noting of(int number, Posed posed, Optional<Response> response, Proofs.Proof proof) {
        List<Telling> told = told(posed, response, proof);
        List<CitedPassageView> all = new ArrayList<>(proof.passages());
        all.addAll(proof.background());
        int total =
                all.size() + told.stream().mapToInt(t -> t.passages().size()).sum();
        int[] last = {0};
        List<ReviewView.Note> proofs =
                all.stream().map(p -> note(number, ++last[0], total, p)).toList();
        List<ReviewView.Said> said = new ArrayList<>();
        for (Telling t : told) {
            List<ReviewView.Note> notes = t.passages().stream()
                    .map(p -> note(number, ++last[0], total, p))
                    .toList();
            said.add(new ReviewView.Said(t.letter(), t.text(), notes));
        }
        return new Noting(proofs, said);
    }

    private static ReviewView.Note note(int question, int place, int total, CitedPassageView passage) {
        return new ReviewView.Note(
                question + "-" + place, total == 1 ? String.valueOf(question) : question + "." + place, passage);
    }

    private static List<Telling> told(Posed posed, Optional<Response> response, Proofs.Proof proof) {
        List<Telling> told = new ArrayList<>();
        if (posed.item() instanceof ChoiceItem item) {
            List<Asked.Option> options = posed.asked(response).options();
            for (int shown = 0; shown < options.size(); shown++) {
                int choice = posed.order().get(shown);
                String feedback = item.choices().get(choice).feedback();
                if (options.get(shown).chosen()
                        && !feedback.isEmpty()
                        && !proof.silent().contains(choice)) {
                    told.add(new Telling(
                            options.get(shown).letter(), feedback, proof.told().getOrDefault(choice, List.of())));
                }
            }
        }
        return told;
    }
}
