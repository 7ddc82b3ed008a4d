package org.footnote.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.footnote.bank.BankFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class GenerateCommandTest {

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int generate(Path sources, Path bank) {
        return new CommandLine(new GenerateCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute("--sources", sources.toString(), "--out", bank.toString());
    }

    @Test
    void a_folder_of_documents_becomes_a_bank_and_a_summary() throws IOException {
        Files.writeString(
                folder.resolve("story.txt"),
                "The Harbour\n\nIn October 1817 Anna Berg visited Vienna. In June 1819 Anna Berg visited Berlin. "
                        + "On 3 May 1821, Clara Dahl opened the harbour of Norby. In 1824 Clara Dahl founded the Harbour School.\n");
        Files.writeString(folder.resolve("README.md"), "# Nothing to ask\n\nIn 1900 Otto Lind wrote this note.\n");
        Path bank = folder.resolve("bank.jsonl");

        assertEquals(0, generate(folder, bank));
        assertFalse(BankFile.read(bank).isEmpty());
        assertTrue(out.toString().contains("1 documents"), out.toString());
        assertTrue(out.toString().contains("facts:"), out.toString());
    }

    @Test
    void a_folder_that_is_missing_or_empty_is_one_clear_line_and_a_failure() {
        for (Path bad : new Path[] {folder.resolve("missing"), folder}) {
            err.getBuffer().setLength(0);

            assertNotEquals(0, generate(bad, folder.resolve("bank.jsonl")));
            assertEquals(1, err.toString().lines().count(), err.toString());
            assertTrue(err.toString().contains(bad.toString()), err.toString());
        }
    }
}
