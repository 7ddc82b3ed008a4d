package org.footnote.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.footnote.text.DocumentReader;
import org.footnote.text.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long questions take from a long text and from one twice as long: {@code mvn -Pbench test}. Every measurement has a
 * Java of its own with a heap of 512 MB, as a reader's machine would, and counts the time from the bytes of the file to the
 * last item, with the loading of the models. The time of the processors is told beside that of the clock, since it depends
 * less on what else the machine does.
 */
class GenerationBenchmark {

    private static final int HALF = 500_000;
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 2);

    @TempDir
    Path folder;

    private record Time(double clock, double processor) {}

    @Test
    void a_text_of_one_megabyte_and_its_half() throws IOException, InterruptedException {
        List<Time> half = new ArrayList<>();
        List<Time> whole = new ArrayList<>();
        for (int round = 1; round <= ROUNDS; round++) {
            half.add(measured(HALF));
            whole.add(measured(2 * HALF));
        }
        Time shorter = least(half);
        Time longer = least(whole);
        System.out.printf(
                Locale.ROOT,
                "least of %d: 0.5 MB %.1f s (processor %.1f s), 1 MB %.1f s (processor %.1f s), ratio %.2f (processor %.2f)%n",
                ROUNDS,
                shorter.clock(),
                shorter.processor(),
                longer.clock(),
                longer.processor(),
                longer.clock() / shorter.clock(),
                longer.processor() / shorter.processor());
    }

    /** Whatever else the machine does can only make a round longer. */
    private static Time least(List<Time> times) {
        return new Time(
                times.stream().mapToDouble(Time::clock).min().orElseThrow(),
                times.stream().mapToDouble(Time::processor).min().orElseThrow());
    }

    private Time measured(int bytes) throws IOException, InterruptedException {
        Path said = folder.resolve("said.txt");
        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        GenerationBenchmark.class.getName(),
                        String.valueOf(bytes))
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        int code = java.waitFor();
        String output = Files.readString(said);
        System.out.print(output);
        assertEquals(0, code);
        String[] figures = output.strip().replaceFirst("(?s).*\\R", "").split("[^\\d.]+");
        return new Time(Double.parseDouble(figures[3]), Double.parseDouble(figures[4]));
    }

    /** Nanoseconds of all threads, with those that compile and collect garbage. */
    private static long processor() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    /** @param arguments length of the text in bytes */
    public static void main(String... arguments) {
        byte[] text = Chronicle.of(Integer.parseInt(arguments[0]), 1).getBytes(StandardCharsets.UTF_8);
        long start = System.nanoTime();
        Reading.Document document = (Reading.Document) DocumentReader.read("chronicle.txt", text);
        Generated generated = Generator.generate(List.of(document), 1);
        System.out.printf(
                Locale.ROOT,
                "%d bytes, %d facts, %d items: %.1f s, processor %.1f s%n",
                text.length,
                generated.facts().size(),
                generated.drafts().size(),
                (System.nanoTime() - start) / 1e9,
                processor() / 1e9);
    }
}
