package org.footnote.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/**
 * The engine's figures on documents with a list of what they say, where this machine has them ({@code ../shared}, or the
 * folder that {@code -Dfootnote.shared} names). With {@code -Dfloor.raise=true} the floor is lifted to what is reached.
 */
class FloorIT {

    private static final Path SHARED = Path.of(System.getProperty("footnote.shared", "../shared"));
    private static final Path FLOOR = Path.of("src/test/floor.properties");

    @TempDir
    Path folder;

    @Test
    void the_engine_does_not_fall_below_what_it_once_reached() throws IOException {
        Path evaluation = SHARED.resolve("evaluation");
        if (!ScoreProgram.isAt(evaluation)) {
            System.err.println("WARNING: the engine's figures are NOT measured: no python3, or no score program at "
                    + evaluation.toAbsolutePath());
        }
        assumeTrue(ScoreProgram.isAt(evaluation), "no score program at " + evaluation);
        Map<String, Path> sets = new LinkedHashMap<>();
        sets.put("material", SHARED.resolve("material"));
        sets.put("dev", evaluation.resolve("dev/docs"));
        ScoreProgram program = new ScoreProgram(evaluation, folder);
        Map<String, Double> figures = new TreeMap<>();
        for (Map.Entry<String, Path> set : sets.entrySet()) {
            generate(set.getValue(), bank(set.getKey()));
            program.figures(bank(set.getKey()), set.getKey())
                    .forEach((name, figure) -> figures.put(set.getKey() + "." + name, figure));
        }
        figures.put("pooled.strategies-that-beat-chance", program.alarms(pooled(sets), together(sets)));

        Floor floor = new Floor(FLOOR);
        if (Boolean.getBoolean("floor.raise")) {
            System.out.println(floor.raise(figures) ? "The floor rose." : "Nothing is above the floor.");
        }
        System.out.printf("Figures of the engine (recall and flaws in percent)%n%s", floor.table(figures));
        assertEquals(List.of(), floor.faults(figures));
    }

    private Path bank(String set) {
        return folder.resolve(set + ".jsonl");
    }

    private static void generate(Path documents, Path bank) {
        StringWriter said = new StringWriter();
        int code = new CommandLine(new GenerateCommand())
                .setOut(new PrintWriter(said))
                .setErr(new PrintWriter(said))
                .execute("--sources", documents.toString(), "--out", bank.toString(), "--seed", "1");
        assertEquals(0, code, said.toString());
    }

    private Path pooled(Map<String, Path> sets) throws IOException {
        Path pooled = Files.createFile(folder.resolve("pooled.jsonl"));
        for (String set : sets.keySet()) {
            Files.write(pooled, Files.readAllBytes(bank(set)), StandardOpenOption.APPEND);
        }
        return pooled;
    }

    private Path together(Map<String, Path> sets) throws IOException {
        Path together = Files.createDirectory(folder.resolve("together"));
        for (Path documents : sets.values()) {
            try (Stream<Path> files = Files.list(documents)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Files.copy(file, together.resolve(file.getFileName()));
                }
            }
        }
        return together;
    }
}
