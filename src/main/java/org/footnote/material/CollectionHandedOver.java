package org.footnote.material;

/** A collection belongs to somebody else from now on; what they made of it goes with it, in the same transaction. */
public record CollectionHandedOver(long collection, long from, long to) {}
