package org.footnote.progress.fsrs;

/** How well a fact was recalled. */
public enum Rating {
    AGAIN,
    HARD,
    GOOD,
    EASY;

    /** G of the formulas, 1 to 4. */
    public int grade() {
        return ordinal() + 1;
    }

    public boolean recalled() {
        return this != AGAIN;
    }

    /** @throws IllegalArgumentException where no rating has this grade */
    public static Rating ofGrade(int grade) {
        if (grade < 1 || grade > values().length) {
            throw new IllegalArgumentException("no grade " + grade);
        }
        return values()[grade - 1];
    }
}
