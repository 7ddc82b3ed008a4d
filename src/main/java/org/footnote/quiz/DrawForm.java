package org.footnote.quiz;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.FormParam;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.footnote.item.Kind;

/**
 * A rule as it is typed.
 *
 * @param topic blank for all
 * @param easiest blank for 0
 * @param hardest blank for 1
 * @param unseen present where nothing seen is asked
 * @param marks of each question, blank for 1
 */
public record DrawForm(
        @FormParam("number") @Pattern(regexp = "([1-9]\\d?|100)", message = "{quiz.number.range}")
        String number,

        @FormParam("kinds") List<String> kinds,
        @FormParam("topic") String topic,

        @FormParam("easiest") @Pattern(regexp = DrawForm.SHARE, message = "{quiz.difficulty.range}")
        String easiest,

        @FormParam("hardest") @Pattern(regexp = DrawForm.SHARE, message = "{quiz.difficulty.range}")
        String hardest,

        @FormParam("unseen") String unseen,

        @FormParam("marks") @Pattern(regexp = DrawForm.MARKS, message = "{quiz.marks.range}")
        String marks) {

    /** 0 to 1 with a point or a comma, or nothing. */
    static final String SHARE = "(0|1|0?[.,]\\d{1,3}|1[.,]0{1,3})?";

    /** More than 0, up to 100, or nothing. */
    static final String MARKS = "(?!0*[.,]?0*$)(\\d{1,2}([.,]\\d{1,2})?|100)|";

    public DrawForm {
        number = text(number);
        kinds = kinds == null ? List.of() : List.copyOf(kinds);
        topic = text(topic);
        easiest = text(easiest);
        hardest = text(hardest);
        marks = text(marks);
    }

    private static String text(String given) {
        return given == null ? "" : given.strip();
    }

    static DrawForm empty() {
        return new DrawForm("5", List.of(), "", "", "", null, "");
    }

    static DrawForm of(Wanted.Drawn drawn) {
        Rule rule = drawn.rule();
        return new DrawForm(
                String.valueOf(rule.number()),
                rule.kinds().stream().map(Kind::name).toList(),
                rule.topic().orElse(""),
                rule.easiest() == 0 ? "" : Figures.mark(rule.easiest()),
                rule.hardest() == 1 ? "" : Figures.mark(rule.hardest()),
                rule.unseen() ? "on" : null,
                drawn.maxMark() == 1 ? "" : Figures.mark(drawn.maxMark()));
    }

    static double decimal(String typed, double usual) {
        return typed.isEmpty() ? usual : Double.parseDouble(typed.replace(',', '.'));
    }

    /** Whether the bounds stand the wrong way round. */
    boolean upsideDown() {
        return decimal(easiest, 0) > decimal(hardest, 1);
    }

    /** To be asked only where the shape of the form is right; names that are no kinds are left out. */
    Wanted.Drawn wanted() {
        Set<Kind> chosen = EnumSet.noneOf(Kind.class);
        for (Kind kind : Kind.values()) {
            if (kinds.contains(kind.name())) {
                chosen.add(kind);
            }
        }
        Rule rule = new Rule(
                chosen,
                Integer.parseInt(number),
                Optional.of(topic).filter(t -> !t.isEmpty()),
                decimal(easiest, 0),
                decimal(hardest, 1),
                isUnseen());
        return new Wanted.Drawn(rule, decimal(marks, 1));
    }

    public boolean isUnseen() {
        return unseen != null;
    }
}
