package org.footnote.quiz;

import java.time.Instant;
import java.util.Optional;
import org.footnote.web.FormErrors;

/**
 * What a student may say against a question whose key they have seen.
 *
 * @param action where the form is sent
 * @param field id of its field on the page
 * @param standing the last challenge that was made here
 * @param reason what was typed and could not be taken
 */
public record Objection(String action, String field, Optional<Standing> standing, String reason, FormErrors errors) {

    /** @param answer of the teacher, empty while it is open */
    public record Standing(long id, Challenge.State state, Instant madeAt, String answer) {

        static Standing of(Challenge challenge) {
            return new Standing(challenge.id(), challenge.state(), challenge.madeAt(), challenge.answer());
        }

        public boolean open() {
            return state == Challenge.State.OPEN;
        }

        public boolean upheld() {
            return state == Challenge.State.UPHELD;
        }
    }

    static Objection at(String action, String field, Optional<Challenge> latest) {
        return new Objection(action, field, latest.map(Standing::of), "", FormErrors.none());
    }

    /** The same after the form came back. */
    public Objection with(ChallengeForm form, FormErrors found) {
        FormErrors here = FormErrors.none();
        found.list().forEach(e -> here.add(field, e.message()));
        return new Objection(action, field, standing, form.reason() == null ? "" : form.reason(), here);
    }

    /** Whether another challenge may be made: not while one is open. */
    public boolean allowed() {
        return standing.filter(Standing::open).isEmpty();
    }

    public boolean refused() {
        return errors.any();
    }

    /** What is wrong with what was typed, empty where nothing is. */
    public String problem() {
        return errors.of(field);
    }
}
