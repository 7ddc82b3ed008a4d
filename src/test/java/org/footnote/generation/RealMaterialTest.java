package org.footnote.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.footnote.item.Kind;
import org.footnote.text.Citation;
import org.footnote.text.DocumentReader;
import org.footnote.text.Reading;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The documents a course is really read from, where the machine has them. */
class RealMaterialTest {

    private static Path material() {
        String shared = System.getProperty("footnote.shared", "../shared");
        return Path.of(shared, "material");
    }

    @Test
    void five_real_documents_give_a_bank_of_questions() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(material()), "no real documents on this machine");
        Map<String, Reading.Document> documents = new HashMap<>();
        try (Stream<Path> files = Files.list(material())) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                Reading reading = DocumentReader.read(file.getFileName().toString(), Files.readAllBytes(file));
                documents.put(file.getFileName().toString(), (Reading.Document) reading);
            }
        }
        Generated generated = Generator.generate(new ArrayList<>(documents.values()), 1);

        assertTrue(generated.drafts().size() >= 80, () -> generated.drafts().size() + " items");
        assertTrue(generated.drafts().stream().map(Draft::fact).distinct().count() >= 40);
        for (Kind kind : List.of(Kind.DATE, Kind.TREATY_TERM, Kind.POLICY)) {
            assertTrue(generated.drafts().stream().anyMatch(d -> d.kind() == kind), () -> "nothing about " + kind);
        }
        for (Draft draft : generated.drafts()) {
            for (Citation c : draft.citations()) {
                assertEquals(c.quote(), documents.get(c.document()).text().slice(c.span()));
            }
        }
    }
}
