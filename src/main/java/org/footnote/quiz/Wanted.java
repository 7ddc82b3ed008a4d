package org.footnote.quiz;

/** What one line of a quiz asks for. */
sealed interface Wanted {

    /** Of each question. */
    double maxMark();

    /** How many questions. */
    int number();

    /** This question, in its version in force. */
    record Chosen(long question, double maxMark) implements Wanted {

        @Override
        public int number() {
            return 1;
        }
    }

    /** Questions by a rule. */
    record Drawn(Rule rule, double maxMark) implements Wanted {

        @Override
        public int number() {
            return rule.number();
        }
    }

    /** Whether a question may stand on this line. */
    default boolean admits(Candidate candidate) {
        return this instanceof Chosen chosen
                ? chosen.question() == candidate.question()
                : ((Drawn) this).rule().admits(candidate);
    }

    /** Whether what the student was asked before is left out. */
    default boolean unseen() {
        return this instanceof Drawn drawn && drawn.rule().unseen();
    }
}
