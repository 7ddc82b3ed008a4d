package org.footnote.quiz;

import org.footnote.web.FormErrors;

/** The form that asks for the access code of a quiz. */
public record CodeView(long assignment, String quiz, FormErrors errors) {

    static CodeView of(StartingAttempt.Outcome.CodeWanted wanted, AssigningMessages words) {
        FormErrors errors = FormErrors.none();
        if (wanted.waits()) {
            errors.add("code", words.code_wait(AccessCodes.WINDOW.toMinutes()));
        } else if (wanted.wrong()) {
            errors.add("code", words.code_wrong());
        }
        return new CodeView(wanted.assignment(), wanted.quiz(), errors);
    }
}
