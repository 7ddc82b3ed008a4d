package org.footnote.material;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.footnote.text.DocumentReader;

/** Reads course packs from folders and from the jar. */
public final class CoursePacks {

    public static final String MANIFEST = "course.yaml";

    /** Folder names, reference and quiz ids: they stand in addresses and in {@code Reference:} lines. */
    private static final String NAME = "[a-z0-9]+(-[a-z0-9]+)*";

    /** Opens a file of the pack, or says that there is none. */
    @FunctionalInterface
    private interface Folder {
        Optional<InputStream> open(String file) throws IOException;
    }

    private CoursePacks() {}

    /** Whether a folder is a course pack. */
    public static boolean isPack(Path directory) {
        return Files.isRegularFile(directory.resolve(MANIFEST));
    }

    /** @throws MalformedPack with one line that names file, line and field */
    public static CoursePack fromDirectory(Path directory) throws MalformedPack, IOException {
        Path folder = directory.toAbsolutePath().normalize();
        return read(String.valueOf(folder.getFileName()), file -> {
            Path path = folder.resolve(file);
            return Files.isRegularFile(path) ? Optional.of(Files.newInputStream(path)) : Optional.empty();
        });
    }

    /** A pack that travels inside the jar, at {@code quizzes/<id>/}. */
    public static CoursePack fromClasspath(String id) throws MalformedPack, IOException {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        return read(id, file -> Optional.ofNullable(loader.getResourceAsStream("quizzes/" + id + "/" + file)));
    }

    private static CoursePack read(String id, Folder folder) throws MalformedPack, IOException {
        if (!id.matches(NAME)) {
            throw new MalformedPack(id + ": the folder of a pack is named in lower case, words joined by hyphens");
        }
        Manifest manifest = Manifest.read(id + "/" + MANIFEST, utf8(id, bytes(folder, id, MANIFEST)));
        Map<String, CoursePack.Reference> references = references(manifest);
        return new CoursePack(
                id,
                limited(manifest, "title", DocumentCollection.TITLE_LENGTH),
                limited(manifest, "description", DocumentCollection.DESCRIPTION_LENGTH),
                manifest.text("language"),
                List.copyOf(references.values()),
                documents(manifest, references, folder, id),
                quizzes(manifest));
    }

    private static Map<String, CoursePack.Reference> references(Manifest manifest) throws MalformedPack {
        Map<String, CoursePack.Reference> references = new LinkedHashMap<>();
        for (Manifest entry : manifest.entries("references", true)) {
            String id = name(entry, references.keySet());
            references.put(
                    id,
                    new CoursePack.Reference(
                            id,
                            limited(entry, "title", Document.TITLE_LENGTH),
                            entry.optional("author"),
                            entry.optional("translator"),
                            entry.optional("reviser"),
                            entry.optional("container"),
                            entry.optional("publisher"),
                            entry.optional("year"),
                            entry.optional("original"),
                            entry.optional("note")));
        }
        return references;
    }

    private static List<CoursePack.Text> documents(
            Manifest manifest, Map<String, CoursePack.Reference> references, Folder folder, String id)
            throws MalformedPack, IOException {
        List<CoursePack.Text> documents = new ArrayList<>();
        Set<String> files = new HashSet<>();
        for (Manifest entry : manifest.entries("documents", true)) {
            String file = entry.text("file");
            if (file.contains("/") || file.contains("\\") || file.length() > Document.NAME_LENGTH) {
                throw entry.complaint("file", "should be the name of a file in the folder of the pack");
            }
            if (!files.add(file)) {
                throw entry.complaint("file", "names “" + file + "” a second time");
            }
            CoursePack.Reference follows = references.get(entry.text("follows"));
            if (follows == null) {
                throw entry.complaint("follows", "names no reference: “" + entry.text("follows") + "”");
            }
            String title = limited(entry, "title", Document.TITLE_LENGTH);
            String author = entry.optional("author");
            Optional<InputStream> content = folder.open(file);
            if (content.isEmpty()) {
                throw entry.complaint("file", "names “" + file + "”, which is not in the folder");
            }
            try (InputStream in = content.get()) {
                Source source =
                        new Source(file, in.readNBytes(DocumentReader.LIMIT + 1), title, author, follows.cite());
                documents.add(new CoursePack.Text(title, author, follows, source));
            }
        }
        return documents;
    }

    private static List<CoursePack.Quiz> quizzes(Manifest manifest) throws MalformedPack {
        List<CoursePack.Quiz> quizzes = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Manifest entry : manifest.entries("quizzes", false)) {
            String id = name(entry, ids);
            ids.add(id);
            quizzes.add(new CoursePack.Quiz(
                    id,
                    entry.text("title"),
                    entry.text("description"),
                    entry.texts("kinds"),
                    entry.positive("questions")));
        }
        return quizzes;
    }

    private static String name(Manifest entry, Set<String> taken) throws MalformedPack {
        String id = entry.text("id");
        if (!id.matches(NAME)) {
            throw entry.complaint("id", "should be lower-case letters, digits and hyphens, not “" + id + "”");
        }
        if (taken.contains(id)) {
            throw entry.complaint("id", "is given twice: “" + id + "”");
        }
        return id;
    }

    private static String limited(Manifest entry, String field, int length) throws MalformedPack {
        String value = entry.text(field);
        if (value.length() > length) {
            throw entry.complaint(field, "is longer than " + length + " characters");
        }
        return value;
    }

    private static byte[] bytes(Folder folder, String id, String file) throws MalformedPack, IOException {
        Optional<InputStream> content = folder.open(file);
        if (content.isEmpty()) {
            throw new MalformedPack(id + "/" + file + ": is not there");
        }
        try (InputStream in = content.get()) {
            return in.readAllBytes();
        }
    }

    private static String utf8(String id, byte[] bytes) throws MalformedPack {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new MalformedPack(id + "/" + MANIFEST + ": is not UTF-8");
        }
    }
}
