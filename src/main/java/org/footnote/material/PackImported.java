package org.footnote.material;

/** A course pack is in the collection, in the same transaction; imported again, it is told again. */
public record PackImported(long collectionId, CoursePack pack, ImportReport report) {}
