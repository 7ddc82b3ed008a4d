package org.footnote.generation.syntax.training;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.footnote.generation.syntax.Senses;

/**
 * Takes the lexicographer's classes of single nouns and verbs from WordNet's files {@code index.noun}, {@code data.noun},
 * {@code index.verb}, {@code data.verb}, which words can be adjectives and
 * adverbs, and irregular verbs from {@code verb.exc}; senses stand there from the most frequent down.
 */
final class WordNet {

    private WordNet() {}

    static void write(Path folder, DataOutputStream out) throws IOException {
        Map<String, Integer> classes = new TreeMap<>();
        read(folder, "noun", classes);
        read(folder, "verb", classes);
        mark(folder, "adj", Senses.ADJECTIVE, classes);
        mark(folder, "adv", Senses.ADVERB, classes);
        for (String line : Files.readAllLines(folder.resolve("verb.exc"), StandardCharsets.ISO_8859_1)) {
            String form = line.substring(0, line.indexOf(' '));
            if (form.matches("[a-z]+")) {
                classes.merge(form, Senses.VERB_FORM, (a, b) -> a | b);
            }
        }
        out.writeInt(classes.size());
        for (Map.Entry<String, Integer> entry : classes.entrySet()) {
            out.writeUTF(entry.getKey());
            out.writeInt(entry.getValue());
        }
        System.out.println(classes.size() + " words with classes");
    }

    private static void mark(Path folder, String kind, int bit, Map<String, Integer> classes) throws IOException {
        for (String line : Files.readAllLines(folder.resolve("index." + kind), StandardCharsets.ISO_8859_1)) {
            String word = line.substring(0, line.indexOf(' '));
            if (!word.contains("_") && word.matches("[a-z].*")) {
                classes.merge(word, bit, (a, b) -> a | b);
            }
        }
    }

    private static void read(Path folder, String kind, Map<String, Integer> classes) throws IOException {
        Map<String, Integer> byOffset = new HashMap<>();
        for (String line : Files.readAllLines(folder.resolve("data." + kind), StandardCharsets.ISO_8859_1)) {
            if (!line.startsWith(" ")) {
                byOffset.put(line.substring(0, 8), Integer.parseInt(line.substring(9, 11)) + 1);
            }
        }
        for (String line : Files.readAllLines(folder.resolve("index." + kind), StandardCharsets.ISO_8859_1)) {
            String[] parts = line.strip().split(" ");
            if (line.startsWith(" ") || parts[0].contains("_") || !parts[0].matches("[a-z].*")) {
                continue;
            }
            int senses = Integer.parseInt(parts[2]);
            int first = byOffset.get(parts[parts.length - senses]);
            int second = 0;
            for (int i = parts.length - senses + 1; i < parts.length && second == 0; i++) {
                second = byOffset.get(parts[i]) == first ? 0 : byOffset.get(parts[i]);
            }
            int value = kind.equals("noun") ? first | second << 6 : first << 12;
            classes.merge(parts[0], value, (a, b) -> a | b);
        }
    }
}
