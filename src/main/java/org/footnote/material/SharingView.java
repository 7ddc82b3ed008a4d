package org.footnote.material;

import java.util.List;
import org.footnote.web.FormErrors;

/**
 * Who keeps a collection.
 *
 * @param passable whether the viewer may hand it over
 * @param username as typed
 */
public record SharingView(
        long id, String title, List<Keeper> keepers, boolean passable, String username, FormErrors errors) {

    /** @param self whether it is the viewer */
    public record Keeper(long person, String name, String username, boolean owner, boolean self) {}
}
