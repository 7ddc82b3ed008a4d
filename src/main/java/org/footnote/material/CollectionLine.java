package org.footnote.material;

/**
 * A collection in a list.
 *
 * @param ownerName null for one that is nobody's
 * @param kept whether the viewer owns it or has it shared with them
 */
public record CollectionLine(
        long id,
        String title,
        String description,
        boolean bundled,
        Long ownerId,
        String ownerName,
        long documents,
        boolean kept) {

    /** Whether it is somebody else's who shares it with the viewer. */
    public boolean isShared(long viewer) {
        return kept && ownerId != viewer;
    }
}
