package org.footnote.bank;

/**
 * Questions are to be written; told in the transaction that asks, so that whoever sees to the work keeps the order with it.
 *
 * @param run to be handed to {@link DraftingWork}
 */
public record DraftingRequested(long run) {}
