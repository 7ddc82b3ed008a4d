package org.footnote.app;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** The command line. */
@Command(
        name = "java -jar quarkus-run.jar",
        description = "Footnote turns the documents a class reads into quizzes whose every answer leads back to the"
                + " passage that proves it. Without a command it serves its pages; the settings are those of Quarkus,"
                + " and FOOTNOTE_DATA_DIR for the place of its data.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {GenerateCommand.class, ScorecardCommand.class, ImportCommand.class})
class FootnoteCommand implements Callable<Integer> {

    /** The code of a server that ended; no command ends with it. */
    static final int SERVED = -1;

    @Override
    public Integer call() {
        new Platform().serve();
        return SERVED;
    }
}
