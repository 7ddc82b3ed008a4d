package org.footnote.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** The program beside the shared documents that scores a bank against facts which people wrote down; it needs python3. */
final class ScoreProgram {

    private static final long PATIENCE = 300;

    private final Path evaluation;
    private final Path working;

    ScoreProgram(Path evaluation, Path working) {
        this.evaluation = evaluation;
        this.working = working;
    }

    /** Whether it is there and can be run. */
    static boolean isAt(Path evaluation) {
        try {
            return Files.isExecutable(evaluation.resolve("score"))
                    && new ProcessBuilder("python3", "--version")
                            .redirectErrorStream(true)
                            .start()
                            .waitFor(20, TimeUnit.SECONDS);
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /**
     * Figures of a bank: shares in percent, recall without items that are copied from the source.
     *
     * @param set what the program calls the documents: "material" or "dev"
     */
    Map<String, Double> figures(Path bank, String set) throws IOException {
        JsonNode score = run(evaluation.resolve("score").toString(), bank.toString(), set);
        Map<String, Double> figures = new TreeMap<>();
        figures.put("items", number(score, "/questions"));
        figures.put("facts", number(score, "/facts_asked/distinct"));
        figures.put("recall", 100 * number(score, "/recall/without_copies/strict_share"));
        figures.put("recall-of-importance-3", 100 * number(score, "/recall/importance/3/strict_share"));
        figures.put("flaws", 100 * number(score, "/totals/items_with_flaw/share"));
        figures.put("copied", number(score, "/totals/copied/n"));
        figures.put("two-right-keys", number(score, "/totals/two_right_keys/n"));
        figures.put("noise", (double) score.at("/flags/noise").size());
        figures.put("unsafe", (double) score.at("/flags/unsafe").size());
        figures.put("malformed", (double) score.at("/malformed").size());
        figures.put("citations-that-do-not-match", number(score, "/citations") - number(score, "/grounded_citations"));
        figures.put(
                "constant-difficulty",
                score.at("/bank_flags/constant_difficulty").asBoolean(true) ? 1.0 : 0.0);
        return figures;
    }

    /** How many of the strategies of somebody who has not read the texts beat chance, over a bank of several sets. */
    double alarms(Path bank, Path documents) throws IOException {
        return number(
                run("python3", evaluation.resolve("check_bank.py").toString(), bank.toString(), documents.toString()),
                "/testwise_exploitable");
    }

    private static double number(JsonNode score, String pointer) {
        JsonNode value = score.at(pointer);
        if (!value.isNumber()) {
            throw new IllegalStateException("the score has no figure " + pointer);
        }
        return value.asDouble();
    }

    private JsonNode run(String... command) throws IOException {
        Path figures = Files.createTempFile(working, "figures", ".json");
        Path said = Files.createTempFile(working, "said", ".txt");
        List<String> line = new ArrayList<>(List.of(command));
        line.addAll(List.of("--json", figures.toString()));
        Process process = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        try {
            if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException("the score took longer than " + PATIENCE + " seconds");
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
        if (process.exitValue() != 0) {
            throw new IOException(String.join(" ", line) + " failed: " + Files.readString(said));
        }
        return new ObjectMapper().readTree(figures.toFile());
    }
}
