package org.footnote.quiz;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.FormParam;
import org.footnote.print.PaperSize;

/**
 * How a quiz is to be printed.
 *
 * @param variants as typed
 * @param paper name of a size
 * @param sheet present where answer sheets are wanted
 * @param explanations present where the key explains
 */
public record PrintForm(
        @FormParam("variants") @Pattern(regexp = "[1-9]|1\\d|2[0-6]", message = "{quiz.print.variants}")
        String variants,

        @FormParam("paper") @Pattern(regexp = "A4|LETTER", message = "{quiz.print.paper}")
        String paper,

        @FormParam("sheet") String sheet,
        @FormParam("explanations") String explanations) {

    public PrintForm {
        variants = variants == null ? "" : variants.strip();
        paper = paper == null ? "" : paper;
    }

    static PrintForm usual() {
        return new PrintForm("2", PaperSize.A4.name(), "on", "on");
    }

    /** To be asked only where the shape of the form is right. */
    int number() {
        return Integer.parseInt(variants);
    }

    PaperSize size() {
        return PaperSize.valueOf(paper);
    }

    public boolean hasAnswerSheet() {
        return sheet != null;
    }

    public boolean hasExplanations() {
        return explanations != null;
    }
}
