package org.footnote.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * One of several sheets with the same questions in another order, and with their choices in another order where the choices
 * have no order of their own ({@link ChoiceOrder}).
 *
 * @param number from 0
 * @param questions in the order of this sheet
 */
record PaperVariant(int number, List<Placed> questions) {

    /** Chances to find an order that no other sheet has; few questions have few orders. */
    private static final int TRIES = 200;

    PaperVariant {
        questions = List.copyOf(questions);
    }

    /** @param origin place of the question in the order of the quiz, from 0 */
    record Placed(int origin, Posed posed) {}

    /** Same questions, number and seed: same sheets. */
    static List<PaperVariant> of(List<Posable> questions, int number, long seed) {
        List<PaperVariant> variants = new ArrayList<>();
        Set<List<Integer>> taken = new HashSet<>();
        for (int variant = 0; variant < number; variant++) {
            long own = seed + 7919L * variant;
            List<Integer> order = IntStream.range(0, questions.size()).boxed().toList();
            for (int attempt = 0; attempt < TRIES && taken.contains(order); attempt++) {
                List<Integer> other = new ArrayList<>(order);
                Collections.shuffle(other, Chance.of(own * 31 + attempt));
                order = List.copyOf(other);
            }
            taken.add(order);
            variants.add(new PaperVariant(
                    variant,
                    order.stream()
                            .map(origin -> placed(questions.get(origin), origin, own))
                            .toList()));
        }
        return List.copyOf(variants);
    }

    private static Placed placed(Posable question, int origin, long seed) {
        List<Integer> order = ChoiceOrder.of(question.item(), seed * 1_009 + origin);
        return new Placed(origin, new Posed(question.item(), order, question.worth()));
    }

    /** A, B, C … */
    String letter() {
        return String.valueOf((char) ('A' + number));
    }

    double worth() {
        return questions.stream().mapToDouble(q -> q.posed().worth()).sum();
    }

    /** Number on this sheet, from 1, of a question of the quiz. */
    int numberOf(int origin) {
        for (int i = 0; i < questions.size(); i++) {
            if (questions.get(i).origin() == origin) {
                return i + 1;
            }
        }
        throw new IllegalArgumentException("no question " + origin);
    }
}
