package org.footnote.item;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How sure a learner said to be, before the key was shown. */
public enum Certainty {
    GUESS,
    FAIRLY,
    SURE;

    /** What the form sends. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Nothing where the form says nothing that is known. */
    public static Optional<Certainty> of(String code) {
        return Arrays.stream(values()).filter(c -> c.code().equals(code)).findFirst();
    }
}
