package org.footnote.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FloorTest {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void a_floor_of_forty_and_a_limit_of_one() throws IOException {
        file = folder.resolve("floor.properties");
        Files.writeString(file, "# reasons stay\nleast.dev.recall = 40.5\nmost.dev.flaws = 1\n");
    }

    @Test
    void what_reaches_the_floor_and_keeps_to_the_limit_is_well() throws IOException {
        assertEquals(List.of(), new Floor(file).faults(Map.of("dev.recall", 40.5, "dev.flaws", 1.0)));
    }

    @Test
    void what_falls_or_exceeds_or_is_missing_is_named() throws IOException {
        assertEquals(
                List.of("dev.recall fell to 40.4; the floor is 40.5", "dev.flaws is 1.01; the limit is 1"),
                new Floor(file).faults(Map.of("dev.recall", 40.49, "dev.flaws", 1.01)));
        assertEquals(List.of("dev.recall was not measured"), new Floor(file).faults(Map.of("dev.flaws", 0.0)));
    }

    @Test
    void a_floor_rises_to_what_was_reached_and_never_sinks() throws IOException {
        assertTrue(new Floor(file).raise(Map.of("dev.recall", 52.38, "dev.flaws", 0.0)));
        assertEquals("# reasons stay\nleast.dev.recall = 52.3\nmost.dev.flaws = 1\n", Files.readString(file));
        assertFalse(new Floor(file).raise(Map.of("dev.recall", 12.0, "dev.flaws", 9.0)));
        assertEquals("# reasons stay\nleast.dev.recall = 52.3\nmost.dev.flaws = 1\n", Files.readString(file));
    }

    @Test
    void a_line_that_bounds_nothing_is_an_error() throws IOException {
        Files.writeString(file, "dev.recall = 40\n");
        assertThrows(IllegalArgumentException.class, () -> new Floor(file));
    }
}
