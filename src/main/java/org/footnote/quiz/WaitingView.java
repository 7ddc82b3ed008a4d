package org.footnote.quiz;

import java.time.Instant;

/**
 * An attempt that is over and whose marks are told later.
 *
 * @param endedAt when it was handed in, or when its time ended
 * @param tellsAt when the marks may be told, which may have come a moment ago; null where it was not handed in yet
 * @param soon whether what it waits for is a matter of seconds
 */
public record WaitingView(String quiz, Instant endedAt, Instant tellsAt, boolean soon) {

    public boolean handedIn() {
        return tellsAt != null;
    }
}
