package org.footnote.bank;

import java.util.List;
import org.footnote.web.Option;

/**
 * The sentences of a passage, to choose what proves a question.
 *
 * @param passage ordinal, from 1
 * @param missing whether one went on without a choice, or with words that do not stand there
 */
record PickingView(
        long document,
        String title,
        String lang,
        int passage,
        List<Sentence> sentences,
        List<Option> types,
        boolean missing) {

    /** @param span as the address says it: start and end */
    public record Sentence(int number, String span, String text) {}

    public String action() {
        return "/documents/" + document + "/passages/" + passage + "/questions/new";
    }
}
