package org.footnote.quiz;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.FormParam;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.footnote.item.Kind;

/**
 * What a teacher fills in to make a quiz.
 *
 * @param number of questions, as typed; blank where they will be chosen one by one
 * @param kinds names of the chosen kinds; none stands for all
 */
public record QuizForm(
        @FormParam("title") @NotBlank(message = "{quiz.title.empty}") @Size(max = 200, message = "{quiz.title.long}")
        String title,

        @FormParam("description") @Size(max = 1000, message = "{quiz.description.long}")
        String description,

        @FormParam("number") @Pattern(regexp = "\\s*([1-9]\\d?|100)?\\s*", message = "{quiz.number.range}")
        String number,

        @FormParam("kinds") List<String> kinds) {

    public QuizForm {
        title = title == null ? "" : title;
        description = description == null ? "" : description;
        number = number == null ? "" : number;
        kinds = kinds == null ? List.of() : List.copyOf(kinds);
    }

    static QuizForm empty() {
        return new QuizForm("", "", "10", List.of());
    }

    boolean chosen(Kind kind) {
        return kinds.contains(kind.name());
    }

    /** The only line, or none yet; names that are no kinds are left out. */
    List<Wanted> wanted() {
        return number.isBlank() ? List.of() : List.of(new Wanted.Drawn(rule(), 1));
    }

    private Rule rule() {
        Set<Kind> chosen = EnumSet.noneOf(Kind.class);
        for (Kind kind : Kind.values()) {
            if (chosen(kind)) {
                chosen.add(kind);
            }
        }
        return new Rule(chosen, Integer.parseInt(number.strip()));
    }
}
