package org.footnote.generation.fact;

import java.util.ArrayList;
import java.util.List;

/** to come */
final class TreatyTerms {

    private final Knowledge knowledge;

    TreatyTerms(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    List<Fact> all() {
        return new ArrayList<>();
    }
}
