package org.footnote.material;

/** A collection in a list. The owner's name is null for one that is nobody's. */
public record CollectionLine(
        long id, String title, String description, boolean bundled, Long ownerId, String ownerName, long documents) {

    boolean isOf(long person) {
        return ownerId != null && ownerId == person;
    }
}
