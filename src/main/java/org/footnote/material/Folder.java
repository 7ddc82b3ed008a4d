package org.footnote.material;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.footnote.text.DocumentReader;

/**
 * What lies at a path: a course pack, or files in the order of their names. Hidden files, sub-folders and what is written
 * about the folder itself (readme, licence) do not count.
 */
record Folder(String name, Optional<CoursePack> pack, List<Source> files) {

    private static final Pattern ABOUT =
            Pattern.compile("\\..*|(?:readme|licen[cs]e)(?:\\..*)?", Pattern.CASE_INSENSITIVE);

    static Folder read(Path path) throws UnreadableMaterial {
        Path place = path.toAbsolutePath().normalize();
        String name = String.valueOf(place.getFileName());
        try {
            if (Files.isRegularFile(place)) {
                int dot = name.lastIndexOf('.');
                return new Folder(dot > 0 ? name.substring(0, dot) : name, Optional.empty(), List.of(source(place)));
            }
            if (!Files.isDirectory(place)) {
                throw new UnreadableMaterial(path + ": there is no such file or folder");
            }
            if (CoursePacks.isPack(place)) {
                return new Folder(name, Optional.of(CoursePacks.fromDirectory(place)), List.of());
            }
            List<Source> files = new ArrayList<>();
            for (Path file : filesIn(place)) {
                files.add(source(file));
            }
            if (files.isEmpty()) {
                throw new UnreadableMaterial(path + ": there are no files in this folder");
            }
            return new Folder(name, Optional.empty(), files);
        } catch (MalformedPack malformed) {
            throw new UnreadableMaterial(malformed.getMessage());
        } catch (IOException unreadable) {
            throw new UnreadableMaterial(path + ": cannot be read (" + unreadable.getMessage() + ")");
        }
    }

    private static List<Path> filesIn(Path place) throws IOException {
        try (Stream<Path> all = Files.list(place)) {
            return all.filter(Files::isRegularFile)
                    .filter(file ->
                            !ABOUT.matcher(file.getFileName().toString()).matches())
                    .sorted()
                    .toList();
        }
    }

    /** Not more than it takes to see that a file is too large. */
    private static Source source(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new Source(file.getFileName().toString(), in.readNBytes(DocumentReader.LIMIT + 1));
        }
    }
}
