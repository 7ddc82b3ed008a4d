package org.footnote.app;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** How this installation runs. */
@ConfigMapping(prefix = "footnote")
interface Settings {

    /** Where the database that Footnote brings along lives; read by {@link Platform} before all else. */
    Optional<String> dataDir();

    /** Whether the database is the one Footnote brought along; set by {@link Platform}, not by hand. */
    @WithDefault("false")
    boolean embedded();

    /** Whether a demonstration may be made where it can: with the own database, listening on this machine only. */
    @WithDefault("true")
    boolean demo();

    /** The course pack of the jar that a new installation with its own database begins with; none: leave it out. */
    Optional<String> bundledCourse();
}
