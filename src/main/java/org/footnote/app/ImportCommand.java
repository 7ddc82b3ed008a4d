package org.footnote.app;

import io.quarkus.runtime.QuarkusApplication;
import jakarta.inject.Inject;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.footnote.bank.DraftingFailed;
import org.footnote.bank.DraftingReport;
import org.footnote.material.FileOutcome;
import org.footnote.material.FileResult;
import org.footnote.material.ImportReport;
import org.footnote.material.UnreadableMaterial;
import org.footnote.quiz.CourseImport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings documents into the database of this installation, also while its server runs. */
@Command(
        name = "import",
        description =
                "Bring a document (.txt, .md, .html, .pdf, .docx), a folder of them, or a course pack into a collection,"
                        + " and write its questions.",
        mixinStandardHelpOptions = true)
class ImportCommand implements Callable<Integer> {

    @Option(
            names = "--collection",
            defaultValue = "",
            paramLabel = "NAME",
            description = "Short name of the collection, which is made if it is not there. Default: from the title.")
    String collection;

    @Option(
            names = "--title",
            defaultValue = "",
            paramLabel = "TITLE",
            description = "Title of a collection that is made. Default: the name of the folder or file.")
    String title;

    @Option(
            names = "--replace",
            description =
                    "Files that changed take the place of the documents of their names. The former versions stay for"
                            + " the citations that point into them. Default: such files are refused.")
    boolean replace;

    @Parameters(paramLabel = "DIR_OR_FILE", description = "What to bring.")
    Path path;

    @Override
    public Integer call() {
        return new Platform().run(Work.class, path.toString(), collection, title, Boolean.toString(replace));
    }

    /** The part that needs the platform. */
    public static class Work implements QuarkusApplication {

        private static final int FAILED = 1;

        @Inject
        CourseImport courses;

        @Override
        public int run(String... args) {
            PrintStream out = System.out;
            try {
                CourseImport.Brought brought =
                        courses.fromPath(Path.of(args[0]), args[1], args[2], Boolean.parseBoolean(args[3]));
                ImportReport report = brought.files();
                for (FileOutcome file : report.files()) {
                    out.printf(
                            "%s: %s%n",
                            file.fileName(),
                            file.result().name().toLowerCase(Locale.ROOT).replace('_', ' '));
                }
                out.printf(
                        "%d imported, %d replaced, %d unchanged, %d refused; collection “%s”%n",
                        report.count(FileResult.IMPORTED),
                        report.count(FileResult.REPLACED),
                        report.count(FileResult.UNCHANGED),
                        report.refused(),
                        report.collectionTitle());
                DraftingReport questions = brought.questions();
                out.printf(
                        "%d facts; questions: %d new, %d reworded, %d as they were%n",
                        questions.facts(), questions.added(), questions.revised(), questions.unchanged());
                return report.isInVain() ? FAILED : 0;
            } catch (UnreadableMaterial | DraftingFailed e) {
                System.err.println("import: " + e.getMessage());
                return FAILED;
            }
        }
    }
}
