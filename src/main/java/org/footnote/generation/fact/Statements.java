package org.footnote.generation.fact;

import java.util.ArrayList;
import java.util.List;

/** to come */
final class Statements {

    Statements(Knowledge knowledge, Standalone standalone) {}

    List<Fact> all() {
        return new ArrayList<>();
    }
}
