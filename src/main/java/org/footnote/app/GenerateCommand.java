package org.footnote.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.footnote.bank.BankFile;
import org.footnote.bank.Findings;
import org.footnote.generation.AliasFile;
import org.footnote.generation.Draft;
import org.footnote.generation.Generated;
import org.footnote.generation.GenerationSettings;
import org.footnote.generation.Generator;
import org.footnote.generation.Refusal;
import org.footnote.generation.Source;
import org.footnote.generation.fact.Fact;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes a question bank from a folder of documents. Needs no database and no port. */
@Command(
        name = "generate",
        description = "Write a question bank from a folder of documents (.txt, .md, .html, .pdf, .docx).",
        mixinStandardHelpOptions = true)
public class GenerateCommand implements Callable<Integer> {

    private static final int FAILED = 1;

    @Option(names = "--sources", required = true, description = "Folder of the documents.")
    Path folder;

    @Option(names = "--out", required = true, description = "Bank file to write, JSON Lines.")
    Path out;

    @Option(
            names = "--report",
            description = "File to write facts by type, disagreements, refusals and coverage to, JSON.")
    Path report;

    @Option(
            names = "--seed",
            defaultValue = "1",
            description = "Same documents and seed, same bank. Default: ${DEFAULT-VALUE}.")
    long seed;

    @Option(
            names = "--aliases",
            paramLabel = "FILE",
            description = "Names that mean the same, a line for each: Name = other form; another form.")
    Path names;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        long start = System.nanoTime();
        PrintWriter print = spec.commandLine().getOut();
        PrintWriter error = spec.commandLine().getErr();
        List<Source> sources;
        GenerationSettings settings;
        try {
            settings = GenerationSettings.of(seed).withAliases(aliases());
            sources = new SourceFolder(folder).sources(print);
        } catch (IOException e) {
            error.println("generate: " + e.getMessage());
            return FAILED;
        }
        Generated generated = Generator.generate(sources, settings);
        try {
            BankFile.write(out, generated.drafts());
        } catch (IOException e) {
            error.println("generate: cannot write " + out + ": " + e.getMessage());
            return FAILED;
        }
        try {
            if (report != null) {
                Files.writeString(report, Findings.of(generated).json() + "\n");
            }
        } catch (IOException e) {
            error.println("generate: cannot write " + report + ": " + e.getMessage());
            return FAILED;
        }
        summary(print, generated, (System.nanoTime() - start) / 1e9);
        return 0;
    }

    /** @throws IOException with the line and what is wrong with it */
    private Map<String, Set<String>> aliases() throws IOException {
        if (names == null) {
            return Map.of();
        }
        AliasFile read;
        try {
            read = AliasFile.parse(Files.readString(names));
        } catch (IOException e) {
            throw new IOException("cannot read " + names + " (" + e.getMessage() + ")", e);
        }
        if (!read.problems().isEmpty()) {
            throw new IOException(read.problems().stream()
                    .map(p -> names + ", line " + p.line() + ": "
                            + p.fault().name().toLowerCase(Locale.ROOT).replace('_', ' ')
                            + (p.words().isEmpty() ? "" : ": “" + p.words() + "”"))
                    .collect(Collectors.joining("\n")));
        }
        return read.aliases();
    }

    private void summary(PrintWriter print, Generated generated, double seconds) {
        Generated.Statistics s = generated.statistics();
        print.printf(
                Locale.ROOT, "%d documents, %d passages, %d sentences%n", s.documents(), s.passages(), s.sentences());
        print.printf("%d facts: %s%n", generated.facts().size(), counted(generated.facts(), Fact::type));
        print.printf("%d items: %s%n", generated.drafts().size(), counted(generated.drafts(), Draft::form));
        print.printf(
                "  about %d facts: %s%n",
                generated.drafts().stream().map(Draft::fact).distinct().count(),
                counted(generated.drafts(), Draft::topic));
        generated
                .disagreements()
                .forEach(d -> print.printf(
                        "sources disagree, %s: %s%n",
                        d.subject(),
                        d.claims().stream()
                                .map(c -> c.value() + " (" + c.document() + ")")
                                .collect(Collectors.joining("; "))));
        print.println("refused:");
        for (Refusal reason : Refusal.values()) {
            if (generated.refusals().count(reason) > 0) {
                print.printf(
                        "  %5d  %s%n",
                        generated.refusals().count(reason),
                        reason.name().toLowerCase(Locale.ROOT).replace('_', ' '));
            }
        }
        print.printf(Locale.ROOT, "%s written in %.1f seconds%n", out, seconds);
        print.flush();
    }

    private static <T> String counted(List<T> all, Function<T, String> by) {
        Map<String, Long> counts = all.stream().collect(Collectors.groupingBy(by, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(e -> e.getKey() + " " + e.getValue())
                .collect(Collectors.joining(", "));
    }
}
