package org.footnote.quiz;

/**
 * A teacher decided by what answers to a question are marked; heard in the same transaction, for answers that were given
 * elsewhere than in an attempt.
 *
 * @param teacher who decided
 * @param everywhere whether it holds for everybody, because it is in the bank now; else for those this teacher teaches
 */
public record QuestionRuled(
        long question, long fact, String topic, long teacher, boolean everywhere, Decided decided) {}
