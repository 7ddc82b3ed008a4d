package org.footnote.bank;

import java.util.Optional;

/**
 * The latest drafting of a collection, by itself.
 *
 * @param run nothing before the first
 */
public record RunView(long collection, String title, boolean editable, Optional<BankView.Run> run) {}
