package org.footnote.quiz;

/**
 * A quiz in a list.
 *
 * @param questions how many an attempt asks now: the number of the rule, or fewer where fewer facts can be asked
 * @param owned whether the one who looks at the list may change it
 * @param writing whether questions are being written just now
 */
public record QuizLine(
        long id, String title, String description, String collection, long questions, boolean owned, boolean writing) {}
