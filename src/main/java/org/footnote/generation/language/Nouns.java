package org.footnote.generation.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * How near two nouns are in meaning, by the tree of concepts of WordNet 3.1: what a reader may take one for the other. The
 * measure is that of Wu and Palmer (1994): twice the depth of the nearest common concept by the sum of both depths.
 */
public final class Nouns {

    private static final String FOLDER = "/net/sf/extjwnl/data/wordnet/wn31/";
    /** Rare senses bring together what nobody would. */
    private static final int SENSES = 2;

    private static final int DEEPEST = 24;

    private static final String[][] ENDINGS = {{"ies", "y"}, {"s", ""}, {"es", ""}, {"men", "man"}};

    private static final int[] NONE = {};

    /** From each sense of a noun up to the topmost concept. */
    private static final Memo<int[][]> PATHS = new Memo<>(20_000, Nouns::paths);

    private Nouns() {}

    /** Read when first asked for: twenty megabytes of text, of which two numbers a concept are kept. */
    private static final class Tree {

        static final Tree INSTANCE = new Tree();

        private final Map<String, int[]> senses = new HashMap<>();
        private int[] concepts = new int[90_000];
        private int[] above = new int[90_000];
        private int size;

        Tree() {
            try {
                lines("data.noun", this::concept);
                concepts = Arrays.copyOf(concepts, size);
                above = Arrays.copyOf(above, size);
                lines("index.noun", this::noun);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void lines(String file, java.util.function.Consumer<String> reader) throws IOException {
            try (InputStream in = Nouns.class.getResourceAsStream(FOLDER + file);
                    BufferedReader lines =
                            new BufferedReader(new InputStreamReader(in, StandardCharsets.ISO_8859_1), 1 << 16)) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    if (!line.startsWith(" ")) {
                        reader.accept(line);
                    }
                }
            }
        }

        /** "00001930 03 n 01 thing 0 004 @ 00001740 n 0000 …": the number of a concept, and of the one above it. */
        private void concept(String line) {
            if (size == concepts.length) {
                concepts = Arrays.copyOf(concepts, 2 * size);
                above = Arrays.copyOf(above, 2 * size);
            }
            concepts[size] = Integer.parseInt(line.substring(0, 8));
            int at = line.indexOf(" @ ");
            int instance = line.indexOf(" @i ");
            int end = line.indexOf(" | ");
            above[size] = at >= 0 && at < end
                    ? Integer.parseInt(line.substring(at + 3, at + 11))
                    : instance >= 0 && instance < end
                            ? Integer.parseInt(line.substring(instance + 4, instance + 12))
                            : -1;
            size++;
        }

        /** "treaty n 1 3 @ ~ + 1 1 06785074": the concepts of a noun, the most frequent first. */
        private void noun(String line) {
            int end = line.indexOf(' ');
            String noun = line.substring(0, end);
            if (noun.indexOf('_') >= 0) {
                return;
            }
            String[] fields = line.split(" ");
            int count = Integer.parseInt(fields[2]);
            int[] kept = new int[Math.min(SENSES, count)];
            for (int i = 0; i < kept.length; i++) {
                kept[i] = Integer.parseInt(fields[fields.length - count + i]);
            }
            senses.put(noun, kept);
        }

        /** From a concept up to the topmost. */
        int[] path(int concept) {
            int[] path = new int[DEEPEST];
            int length = 0;
            for (int c = concept; c >= 0 && length < DEEPEST; length++) {
                path[length] = c;
                c = above[Arrays.binarySearch(concepts, c)];
            }
            return Arrays.copyOf(path, length);
        }
    }

    /** Whether a word, in the singular or the plural, is a common noun. */
    public static boolean isKnown(String noun) {
        return senses(noun).length > 0;
    }

    /** From 0, nothing in common, to 1, the same; 0 where one of them is unknown. */
    public static double likeness(String a, String b) {
        double best = 0;
        for (int[] x : PATHS.of(a)) {
            for (int[] y : PATHS.of(b)) {
                best = Math.max(best, likeness(x, y));
            }
        }
        return best;
    }

    private static int[][] paths(String noun) {
        return Arrays.stream(senses(noun)).mapToObj(Tree.INSTANCE::path).toArray(int[][]::new);
    }

    private static double likeness(int[] a, int[] b) {
        int common = 0;
        while (common < Math.min(a.length, b.length) && a[a.length - 1 - common] == b[b.length - 1 - common]) {
            common++;
        }
        return 2.0 * common / (a.length + b.length);
    }

    private static int[] senses(String noun) {
        Map<String, int[]> all = Tree.INSTANCE.senses;
        String lower = noun.toLowerCase(Locale.ROOT);
        int[] known = all.get(lower);
        for (int i = 0; known == null && i < ENDINGS.length; i++) {
            String ending = ENDINGS[i][0];
            known = lower.endsWith(ending)
                    ? all.get(lower.substring(0, lower.length() - ending.length()) + ENDINGS[i][1])
                    : null;
        }
        return known == null ? NONE : known;
    }
}
