package org.footnote.progress;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How facts are brought back. */
@ConfigMapping(prefix = "footnote.memory")
public interface MemorySettings {

    /** Chance of recall at which a fact returns: nine in ten costs little and loses little. From 0.7 to 0.99. */
    @WithDefault("0.90")
    double retention();

    /** Questions in one sitting of practice: some six minutes. */
    @WithDefault("12")
    int sitting();

    /** Reviews on later days from which a learner's own parameters are fitted; fewer do not beat the common ones. */
    @WithDefault("400")
    int learnerReviews();

    /** The same for the students of a classroom together. */
    @WithDefault("1000")
    int classroomReviews();
}
