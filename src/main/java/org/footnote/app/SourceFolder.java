package org.footnote.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.footnote.generation.Source;
import org.footnote.text.DocumentReader;
import org.footnote.text.Reading;
import org.footnote.text.TextFormat;

/** A folder of documents, with titles and authors where a {@code course.yaml} beside them says so. */
final class SourceFolder {

    private final Path folder;

    SourceFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * The documents that can be read; what is skipped is said.
     *
     * @throws IOException with a message for people, where the folder gives no document
     */
    List<Source> sources(PrintWriter print) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new IOException(Files.exists(folder) ? folder + " is not a folder" : "there is no folder " + folder);
        }
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(SourceFolder::isDocument).sorted().toList();
        } catch (IOException | java.io.UncheckedIOException e) {
            throw new IOException("cannot read the folder " + folder, e);
        }
        JsonNode course = course();
        List<Source> sources = new ArrayList<>();
        for (Path file : files) {
            Reading reading = DocumentReader.read(file.getFileName().toString(), bytes(file));
            if (reading instanceof Reading.Document document) {
                sources.add(described(document, course));
            } else if (reading instanceof Reading.Refused refused) {
                print.println("skipped " + refused.fileName() + ": "
                        + refused.reason().name().toLowerCase(Locale.ROOT).replace('_', ' '));
            }
        }
        if (sources.isEmpty()) {
            throw new IOException(
                    "no readable document in " + folder + " (" + String.join(", ", TextFormat.allEndings()) + ")");
        }
        return sources;
    }

    private static byte[] bytes(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(DocumentReader.LIMIT + 1);
        } catch (IOException e) {
            throw new IOException("cannot read " + file, e);
        }
    }

    private static boolean isDocument(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return TextFormat.of(name).isPresent()
                && Files.isRegularFile(file)
                && !name.startsWith("readme")
                && !name.startsWith("license")
                && !name.startsWith(".");
    }

    private JsonNode course() throws IOException {
        Path file = folder.resolve("course.yaml");
        YAMLMapper yaml = new YAMLMapper();
        try {
            return Files.isRegularFile(file) ? yaml.readTree(file.toFile()) : yaml.createObjectNode();
        } catch (IOException e) {
            throw new IOException("course.yaml cannot be read: " + e.getMessage(), e);
        }
    }

    /** Title and author of a file in the course's list of documents; what is not said is taken from the document. */
    private static Source described(Reading.Document document, JsonNode course) {
        Source plain = Source.of(document);
        for (JsonNode entry : course.path("documents")) {
            if (entry.path("file").asText().equals(document.fileName())) {
                return new Source(
                        document,
                        entry.path("title").asText(plain.title()),
                        entry.path("author").asText(plain.author()));
            }
        }
        return plain;
    }
}
