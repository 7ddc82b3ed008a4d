package org.footnote.material;

/**
 * A new version has taken the place of a document, in the same transaction. The former one can still be read and cited.
 *
 * @param former key of the version that was replaced
 * @param present key of the version in force
 * @param anchors tells which citations of the former stand in the present one
 */
public record DocumentReplaced(long collectionId, long former, long present, Anchors anchors) {}
