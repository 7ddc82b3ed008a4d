package org.footnote.generation.fact;

import java.util.ArrayList;
import java.util.List;

/** to come */
final class Policies {

    Policies(Knowledge knowledge) {}

    List<Fact> all() {
        return new ArrayList<>();
    }

    List<String> names() {
        return List.of();
    }

    boolean same(String a, String b) {
        return a.equals(b);
    }

    boolean inSameGroup(String a, String b) {
        return false;
    }
}
