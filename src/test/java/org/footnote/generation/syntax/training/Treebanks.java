package org.footnote.generation.syntax.training;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The trees that models are trained on and measured with. */
record Treebanks(List<GoldTree> train, List<GoldTree> dev, List<GoldTree> ewt, List<GoldTree> gum, List<GoldTree> pud) {

    /** Genres of GUM whose texts its licence names as free for any use, prose only. */
    private static final Set<String> GENRES =
            Set.of("academic", "bio", "interview", "news", "speech", "textbook", "voyage", "vlog");

    static Treebanks read(Path data) throws IOException {
        List<GoldTree> train = new ArrayList<>();
        Path ewt = data.resolve("EWT");
        for (String name : Files.readAllLines(ewt.resolve("not-to-release/file-lists/files.train"))) {
            if (!name.isBlank()) {
                train.addAll(Conllu.read(ewt.resolve("not-to-release/sources/" + name.strip())));
            }
        }
        Path gum = data.resolve("GUM");
        for (String name : Files.readAllLines(gum.resolve("not-to-release/file-lists/files.train"))) {
            if (!name.isBlank() && isFree(name)) {
                train.addAll(Conllu.read(gum.resolve("not-to-release/sources/" + name.strip() + ".conllu")));
            }
        }
        List<GoldTree> pud = Conllu.read(data.resolve("PUD/en_pud-ud-test.conllu"));
        train.addAll(GoldTree.part(pud, 0, 4, false));
        List<GoldTree> dev = new ArrayList<>(Conllu.read(ewt.resolve("en_ewt-ud-dev.conllu")));
        Conllu.read(gum.resolve("en_gum-ud-dev.conllu")).stream()
                .filter(t -> isFree(t.document()))
                .forEach(dev::add);
        List<GoldTree> gumTest = Conllu.read(gum.resolve("en_gum-ud-test.conllu")).stream()
                .filter(t -> isFree(t.document()))
                .toList();
        return new Treebanks(
                train, dev, Conllu.read(ewt.resolve("en_ewt-ud-test.conllu")), gumTest, GoldTree.part(pud, 0, 4, true));
    }

    private static boolean isFree(String document) {
        return GENRES.contains(genre(document));
    }

    /** The second part of a document's name: "GUM_bio_byron" is of genre bio. */
    static String genre(String document) {
        String[] parts = document.split("_");
        return parts.length > 1 ? parts[1] : "";
    }

    static List<Path> files(Path folder) {
        try (var found = Files.list(folder)) {
            return found.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
