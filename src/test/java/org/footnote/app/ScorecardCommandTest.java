package org.footnote.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ScorecardCommandTest {

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return new CommandLine(new FootnoteCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }

    @Test
    void a_generated_bank_and_its_report_are_told_with_what_gave_nothing() throws IOException {
        Path documents = Files.createDirectory(folder.resolve("documents"));
        Files.writeString(
                documents.resolve("story.txt"),
                "The Harbour\n\nIn October 1817 Anna Berg visited Vienna. In June 1819 Anna Berg visited Berlin. "
                        + "On 3 May 1821, Clara Dahl opened the harbour of Norby. In 1824 Clara Dahl founded the Harbour School.\n\n"
                        + "It was said by many of them that he had never been there, and in 1822 he went away again.\n");
        String bank = folder.resolve("bank.jsonl").toString();
        String report = folder.resolve("report.json").toString();
        assertEquals(
                0,
                run("generate", "--sources", documents.toString(), "--out", bank, "--report", report),
                err.toString());

        assertEquals(0, run("scorecard", bank, "--report", report), err.toString());
        String told = out.toString();
        for (String line : new String[] {
            "document        story.txt ",
            "key positions   of 4 choices: ",
            "difficulty      mean 0.",
            "key length      mean ",
            "dated event ",
            "unresolved reference       e.g. It was said by many",
            "  story.txt: 1 of 2 passages of prose have items",
            "    § 3  nothing found: unresolved reference"
        }) {
            assertTrue(told.contains(line), line + " in\n" + told);
        }
    }

    @Test
    void a_file_that_is_missing_or_broken_is_one_line_that_says_where() throws IOException {
        assertEquals(1, run("scorecard", folder.resolve("none.jsonl").toString()));
        assertTrue(err.toString().contains("there is no file"), err.toString());
        Path broken = Files.writeString(folder.resolve("broken.jsonl"), "\n{\"type\": \"cloze\"}\n");
        assertEquals(1, run("scorecard", broken.toString()));
        assertTrue(err.toString().contains("broken.jsonl, line 2: "), err.toString());
        Path empty = Files.writeString(folder.resolve("empty.jsonl"), "");
        assertEquals(0, run("scorecard", empty.toString()));
        assertTrue(out.toString().contains("0 items about 0 facts"), out.toString());
        assertEquals(1, run("scorecard", empty.toString(), "--report", broken.toString()));
        assertTrue(err.toString().contains("is not what generate --report writes"), err.toString());
    }
}
