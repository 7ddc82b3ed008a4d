package org.footnote.bank;

import java.math.BigDecimal;

/** Numbers as people write them. */
public final class Figures {

    private Figures() {}

    /** Without zeros that say nothing: 0.5, 12. */
    public static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
