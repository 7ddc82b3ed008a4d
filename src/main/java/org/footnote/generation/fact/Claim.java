package org.footnote.generation.fact;

import java.util.List;
import org.footnote.generation.Source;
import org.footnote.generation.language.Sentence;
import org.footnote.generation.language.Words;
import org.footnote.item.Kind;
import org.footnote.text.Citation;

/**
 * One value of a clause, with the question that asks for it: who, what, whom with, where, what for, why, how, how many.
 *
 * @param slotName which part of the clause is asked
 * @param shape grammatical form of the value; choices of one item share it
 * @param sort what the value is
 * @param question ends with a question mark, starts small where it does not start with a name
 * @param statement says the fact with {} in the place of the value
 * @param accepted forms that are right when typed, the value first; empty where typing is not asked
 * @param speaker who says so where it is reported speech, otherwise empty
 * @param leans whether question or value have a definite noun that only the document as a whole explains
 */
public record Claim(
        Slot slotName,
        Kind kind,
        Shape shape,
        Sort sort,
        String question,
        String statement,
        String value,
        List<String> accepted,
        String speaker,
        boolean leans,
        Sentence sentence,
        List<Citation> evidence)
        implements Fact {

    /** Which part of a clause is asked for. */
    public enum Slot {
        DOER,
        TARGET,
        DEFINITION,
        RELATED,
        PLACE,
        PURPOSE,
        CAUSE,
        MANNER,
        CONTENT,
        DECISION,
        QUANTITY,
        OCCASION,
        ROLE,
        MEMBERS,
        RESULT,
        /** Something inside a part, asked by a gap. */
        DETAIL
    }

    /** The grammatical form of a value. */
    public enum Shape {
        NAME,
        NOUN_PHRASE,
        INFINITIVE,
        GERUND,
        CLAUSE,
        NUMBER
    }

    /** What a value is. */
    public enum Sort {
        PERSON,
        COUNTRY,
        CITY,
        REGION,
        ORGANISATION,
        TREATY,
        POLICY,
        EVENT,
        NAME,
        PEOPLE,
        THING,
        NUMBER,
        ACTION
    }

    public Claim {
        accepted = List.copyOf(accepted);
        evidence = List.copyOf(evidence);
        if (evidence.isEmpty() || !statement.contains("{}")) {
            throw new IllegalArgumentException("a claim needs proof and a place for its value: " + statement);
        }
    }

    @Override
    public String subject() {
        return statement.replace("{}", "").replaceAll("\\s+", " ").strip();
    }

    @Override
    public String slot() {
        return slotName.name().toLowerCase(java.util.Locale.ROOT);
    }

    @Override
    public Source source() {
        return sentence.source();
    }

    /** What the statement says with the value in its place. */
    public String told() {
        return statement.replace("{}", value);
    }

    /** Whether the clause weighs what happened: "marked a turning point", "laid the foundation". */
    public boolean isJudgement() {
        return leans && Asking.judges(statement);
    }

    /** Whether the question holds a number or a date, or names enough that only one thing can be meant. */
    public boolean isPinned() {
        return Sorts.isPinned(question);
    }

    /** Whether question and value are so exact that there is hardly another way to word the answer. */
    public boolean isNarrow() {
        return !leans && isPinned() && value.matches("(?s).*\\p{Lu}.*") && Words.count(value) <= 4;
    }

    /** How many words carry meaning beside the value. */
    public int weight() {
        return Words.content(subject()).size();
    }
}
