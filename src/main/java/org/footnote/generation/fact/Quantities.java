package org.footnote.generation.fact;

import java.util.ArrayList;
import java.util.List;

/** to come */
final class Quantities {

    private final Knowledge knowledge;

    Quantities(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    List<Fact> all() {
        return new ArrayList<>();
    }
}
