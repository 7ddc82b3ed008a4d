package org.footnote.people;

import java.time.Instant;

/**
 * The door of a classroom, for those who teach there.
 *
 * @param code as it is read out, empty where the door is closed
 * @param where the code can be typed
 * @param address of the link, empty where the door is closed
 * @param picture of the address, null where the door is closed
 */
public record DoorView(
        long classroom,
        String name,
        boolean archived,
        String code,
        Instant expiresAt,
        String where,
        String address,
        QrCode picture) {

    public boolean isOpen() {
        return !code.isEmpty();
    }
}
