package org.footnote.quiz;

import static java.util.stream.Collectors.joining;

import java.util.Comparator;

/** An answer in a line, as its student would say it. */
final class AnswerText {

    private AnswerText() {}

    /** Empty where nothing is answered. */
    static String of(Asked answered, QuizMessages words) {
        return switch (answered.type()) {
            case MULTIPLE_CHOICE, CLOZE_CHOICE, MULTIPLE_RESPONSE ->
                answered.options().stream()
                        .filter(Asked.Option::chosen)
                        .map(Asked.Option::text)
                        .collect(joining("; "));
            case TRUE_FALSE ->
                answered.options().stream()
                        .filter(Asked.Option::chosen)
                        .map(o -> o.value().equals("true") ? words.true_word() : words.false_word())
                        .collect(joining());
            case CLOZE, NUMERIC, DATE_ENTRY, SHORT_ANSWER -> answered.entry().text();
            case MATCHING ->
                answered.rows().stream()
                        .filter(r -> !r.given().isEmpty())
                        .map(r -> r.text() + " – "
                                + answered.options()
                                        .get(Integer.parseInt(r.given()))
                                        .text())
                        .collect(joining("; "));
            case ORDERING ->
                answered.rows().stream()
                        .filter(r -> !r.given().isEmpty())
                        .sorted(Comparator.comparing(r -> Integer.parseInt(r.given())))
                        .map(r -> r.given() + ". " + r.text())
                        .collect(joining(" "));
        };
    }
}
