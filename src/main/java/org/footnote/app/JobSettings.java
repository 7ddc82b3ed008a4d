package org.footnote.app;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How work goes on in the background. */
@ConfigMapping(prefix = "footnote.jobs")
interface JobSettings {

    /** At once on this replica. One: the pages need the other cores, and a class of documents is read in seconds. */
    @WithDefault("1")
    int threads();

    /** Between two looks for work that another replica, a command or a crash has left. */
    @WithDefault("2S")
    Duration poll();

    /**
     * Between two signs of life. A replica that has missed {@link Jobs#MISSED} of them is taken for dead and its work
     * begun again, so this is also how long work stands still after a crash.
     */
    @WithDefault("5S")
    Duration heartbeat();
}
