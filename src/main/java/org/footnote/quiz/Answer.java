package org.footnote.quiz;

import java.util.Optional;
import org.footnote.item.Certainty;
import org.footnote.item.Response;

/**
 * What stands in a slot, or is to stand there.
 *
 * @param response nothing where there is none, or it was taken back
 * @param certainty how sure the student said to be
 */
record Answer(Optional<Response> response, Optional<Certainty> certainty) {

    static final Answer NONE = new Answer(Optional.empty(), Optional.empty());

    static Answer of(Response response) {
        return new Answer(Optional.of(response), Optional.empty());
    }
}
