package org.footnote.app;

import io.quarkus.runtime.annotations.QuarkusMain;
import picocli.CommandLine;

/** Where the program begins: without a command it serves pages, with one it does that and ends. */
@QuarkusMain
public class Main {

    public static void main(String... args) {
        int code = new CommandLine(new FootnoteCommand())
                .setParameterExceptionHandler(Main::usage)
                .setExecutionExceptionHandler(Main::explain)
                .execute(args);
        // serving ends by itself, with the platform's own code; in dev mode the process must stay
        if (code != FootnoteCommand.SERVED) {
            System.exit(code);
        }
    }

    private static int usage(CommandLine.ParameterException e, String... args) {
        CommandLine command = e.getCommandLine();
        command.getErr().println(e.getMessage());
        command.usage(command.getErr());
        return CommandLine.ExitCode.USAGE;
    }

    /** A reason the user can act on is a sentence, not a stack trace. */
    private static int explain(Exception e, CommandLine command, CommandLine.ParseResult parsed) throws Exception {
        if (e instanceof CannotStart cannot) {
            command.getErr().println(cannot.getMessage());
            return CommandLine.ExitCode.SOFTWARE;
        }
        throw e;
    }
}
