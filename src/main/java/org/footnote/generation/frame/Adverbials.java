package org.footnote.generation.frame;

import java.util.Set;
import org.footnote.generation.language.Morphology;
import org.footnote.generation.language.Sentence;

/** Tells clauses of time, reason, purpose, manner and condition apart. */
final class Adverbials extends TreeReader {

    private static final Set<String> REASONS = words("because since as");

    private static final Set<String> TIMES = words("when after before until while once whereas");

    private static final Set<String> CONDITIONS = words("if unless provided whether");

    /** Verbs that make somebody do something. */
    private static final Set<String> CONTROL = words("""
            enable allow permit force lead cause help encourage require ask persuade oblige urge invite
            order compel induce convince want expect advise instruct request authorize authorise entitle
            tempt prompt drive push motivate commit condemn direct empower inspire warn get leave teach""");

    Adverbials(Sentence sentence) {
        super(sentence);
    }

    /** What a clause that hangs on a verb tells of it. */
    Role role(int verb, int c) {
        String mark = "";
        for (int d : tree.children(c)) {
            if ((relation(d).equals("mark") || relation(d).equals("case")) && d < c) {
                mark = mark.isEmpty() ? lower(d) : mark + " " + lower(d);
            }
            if (relation(d).equals("advmod") && d < c && TIMES.contains(lower(d))) {
                mark = lower(d);
            }
        }
        if (mark.equals("to")
                && CONTROL.contains(Morphology.base(lower(verb), tree.tag(verb)))
                && firstChild(verb, "obj") >= 0) {
            return Role.COMPLEMENT;
        }
        if (mark.equals("to") || mark.equals("in order to") || mark.equals("in to") || mark.equals("so as to")) {
            return Role.PURPOSE;
        }
        if (mark.equals("by")) {
            return Role.MANNER;
        }
        String first = mark.split(" ")[0];
        if (REASONS.contains(first) && !tree.tag(c).equals("VBG")) {
            return first.equals("because")
                    ? Role.CAUSE
                    : first.equals("since") || first.equals("as") ? Role.OTHER : Role.CAUSE;
        }
        if (CONDITIONS.contains(first)) {
            return Role.CONDITION;
        }
        if (TIMES.contains(first)) {
            return Role.WHILE;
        }
        if (mark.isEmpty() && tree.tag(c).equals("VBG") && c > verb) {
            return Role.RESULT;
        }
        return Role.OTHER;
    }
}
