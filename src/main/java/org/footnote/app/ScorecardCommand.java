package org.footnote.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.footnote.bank.BankFile;
import org.footnote.bank.Findings;
import org.footnote.bank.Scorecard;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says how a bank file is made up. Needs no database and no port. */
@Command(
        name = "scorecard",
        description = "Say how a question bank is made up: items by type, kind and document, items per fact,"
                + " difficulty, positions and lengths of keys.",
        mixinStandardHelpOptions = true)
public class ScorecardCommand implements Callable<Integer> {

    private static final int FAILED = 1;

    @Parameters(paramLabel = "FILE", description = "Bank file, JSON Lines.")
    Path bank;

    @Option(
            names = "--report",
            description = "What generate --report wrote with the bank: adds facts, refusals and coverage.")
    Path report;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try {
            Scorecard card = Scorecard.of(entries());
            ScorecardText text = new ScorecardText(out);
            text.print(card);
            if (report != null) {
                text.print(findings());
            }
        } catch (IOException e) {
            spec.commandLine().getErr().println("scorecard: " + e.getMessage());
            return FAILED;
        } finally {
            out.flush();
        }
        return 0;
    }

    private List<Scorecard.Entry> entries() throws IOException {
        List<String> lines = List.of(read(bank).split("\\R"));
        List<Scorecard.Entry> entries = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isBlank()) {
                continue;
            }
            try {
                entries.add(Scorecard.Entry.of(BankFile.draft(lines.get(i))));
            } catch (IllegalArgumentException e) {
                throw new IOException(bank + ", line " + (i + 1) + ": " + e.getMessage(), e);
            }
        }
        return entries;
    }

    private Findings findings() throws IOException {
        try {
            return Findings.read(read(report));
        } catch (IllegalArgumentException e) {
            throw new IOException(report + " is not what generate --report writes: " + e.getMessage(), e);
        }
    }

    private static String read(Path file) throws IOException {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (NoSuchFileException e) {
            throw new IOException("there is no file " + file, e);
        } catch (java.nio.charset.CharacterCodingException e) {
            throw new IOException(file + " is not text in UTF-8", e);
        } catch (IOException e) {
            throw new IOException("cannot read " + file + ": " + e.getMessage(), e);
        }
    }
}
