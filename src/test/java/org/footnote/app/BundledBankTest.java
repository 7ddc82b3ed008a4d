package org.footnote.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The bank beside the bundled texts is what the program writes from them, to the byte. */
class BundledBankTest {

    private static final Path COURSE = Path.of("quizzes", "early-prc-diplomacy");

    @TempDir
    Path directory;

    @Test
    void the_committed_bank_is_written_again_byte_for_byte() throws IOException {
        Path bank = directory.resolve("bank.jsonl");
        int status = new CommandLine(new GenerateCommand())
                .execute("--sources", COURSE.toString(), "--out", bank.toString());
        assertEquals(0, status);
        String written = Files.readString(bank);
        assertTrue(written.lines().count() > 50, "a course has more than a few questions");
        assertEquals(
                Files.readString(COURSE.resolve("bank.jsonl")),
                written,
                "after a change to the texts or the rules run the generate command of quizzes/README.md");
    }
}
