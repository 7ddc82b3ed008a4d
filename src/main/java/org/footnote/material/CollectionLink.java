package org.footnote.material;

/**
 * Where a collection leads besides its documents.
 *
 * @param label in the viewer's language
 * @param order links are sorted by it
 */
public record CollectionLink(String path, String label, int order) {}
