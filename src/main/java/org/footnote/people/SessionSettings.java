package org.footnote.people;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long a session lasts. */
@ConfigMapping(prefix = "footnote.session")
interface SessionSettings {

    /** A school day: after this long without a request, one signs in again. */
    @WithDefault("10H")
    Duration idle();
}
