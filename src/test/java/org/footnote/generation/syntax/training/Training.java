package org.footnote.generation.syntax.training;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.footnote.generation.syntax.Beam;
import org.footnote.generation.syntax.Lemmas;
import org.footnote.generation.syntax.Lexicon;
import org.footnote.generation.syntax.Tagger;
import org.footnote.generation.syntax.Words;

/** Makes the weights of the parser. */
public final class Training {

    private static final int FOLDS = 5;

    private final Treebanks banks;
    private final Path out;
    private final Set<String> known;
    private final Lexicon lexicon;
    private final List<String> tagSet;
    private final List<String> relations;
    private final Map<GoldTree, Words> words = new HashMap<>();

    private Training(Path data, Path out) throws IOException {
        this.banks = Treebanks.read(data);
        this.out = out;
        Files.createDirectories(out);
        known = known(banks.train());
        lexicon = new Lexicon(known);
        tagSet = values(banks.train(), true);
        relations = values(banks.train(), false);
        System.out.printf(
                "%d trees, %d words%n",
                banks.train().size(),
                banks.train().stream().mapToInt(GoldTree::size).sum());
    }

    public static void main(String[] args) throws IOException {
        Training training = new Training(Path.of(args[0]), Path.of(args[1]));
        for (int i = 2; i < args.length; i++) {
            switch (args[i]) {
                case "tagger":
                    training.tagger();
                    break;
                case "lemmas":
                    try (DataOutputStream data = training.file("lemmas.bin")) {
                        strings(data, training.exceptions());
                    }
                    break;
                case "forwards":
                    training.parser(false);
                    break;
                case "backwards":
                    training.parser(true);
                    break;
                default:
                    throw new IllegalArgumentException(args[i]);
            }
        }
    }

    private static int number(String name, int value) {
        return Integer.getInteger(name, value);
    }

    private List<List<GoldTree>> all() {
        return List.of(banks.train(), banks.dev(), banks.ewt(), banks.gum(), banks.pud());
    }

    private void tagger() throws IOException {
        int epochs = number("tagEpochs", 6);
        Learner tagger = TaggerTraining.train(banks.train(), lexicon, tagSet, epochs, 1);
        for (List<GoldTree> test : all().subList(1, 5)) {
            System.out.printf("tags %.2f%n", 100 * tag(tagger, test));
        }
        for (int fold = 0; fold < FOLDS; fold++) {
            Learner other =
                    TaggerTraining.train(GoldTree.part(banks.train(), fold, FOLDS, false), lexicon, tagSet, epochs, 2);
            System.out.printf("fold %.2f%n", 100 * tag(other, GoldTree.part(banks.train(), fold, FOLDS, true)));
        }
        try (DataOutputStream data = file("tagger.bin")) {
            data.writeInt(known.size());
            for (String word : known) {
                data.writeUTF(word);
            }
            strings(data, tagSet);
            strings(data, relations);
            tagger.write(data, Float.parseFloat(System.getProperty("tagUnit", "0.1")));
        }
        try (DataOutputStream data = file("tags.tmp")) {
            for (List<GoldTree> part : all()) {
                for (GoldTree tree : part) {
                    for (int tag : words.get(tree).tags()) {
                        data.writeByte(tag);
                    }
                }
            }
        }
    }

    private void readTags() throws IOException {
        try (DataInputStream data =
                new DataInputStream(new InflaterInputStream(Files.newInputStream(out.resolve("tags.tmp"))))) {
            for (List<GoldTree> part : all()) {
                for (GoldTree tree : part) {
                    int[] tags = new int[tree.size()];
                    for (int i = 0; i < tags.length; i++) {
                        tags[i] = data.readByte();
                    }
                    Words w = new Words(tree.forms(), lexicon);
                    w.tags(tags);
                    words.put(tree, w);
                }
            }
        }
    }

    private void parser(boolean backwards) throws IOException {
        readTags();
        int epochs = number("epochs", 8);
        int least = number("least", 3);
        int width = number("width", 8);
        List<ParserTraining.Example> examples = banks.train().stream()
                .map(t -> ParserTraining.Example.of(t, words.get(t), relations, backwards))
                .toList();
        int n = relations.size();
        long seed = backwards ? 4 : 3;
        Learner parser = width == 1
                ? ParserTraining.train(examples, n, epochs, least, seed)
                : BeamTraining.train(examples, n, epochs, least, width, seed);
        for (int w : width == 1 ? new int[] {1} : new int[] {width, width / 2}) {
            Beam beam = new Beam(parser, n, w);
            Measure.print("beam " + w, banks, words, relations, t -> Measure.parse(beam, words.get(t), backwards));
        }
        try (DataOutputStream data = file(backwards ? "backwards.bin" : "forwards.bin")) {
            parser.write(data, Float.parseFloat(System.getProperty("unit", "0.1")));
        }
    }

    /** Most frequent lemmas of words that the rules get wrong. */
    private List<String> exceptions() {
        Map<String, Map<String, Integer>> seen = new TreeMap<>();
        Map<String, String> byRule = new HashMap<>();
        Lemmas rules = new Lemmas(Map.of(), lexicon);
        for (GoldTree tree : banks.train()) {
            for (int i = 0; i < tree.size(); i++) {
                String lower = tree.forms()[i].toLowerCase(Locale.ROOT);
                String tag = tree.tags()[i];
                if (tree.lemmas()[i] != null && lower.matches("\\p{L}+|'\\p{L}+") && !tag.startsWith("NNP")) {
                    seen.computeIfAbsent(Lemmas.key(lower, tag), k -> new TreeMap<>())
                            .merge(tree.lemmas()[i].toLowerCase(Locale.ROOT), 1, Integer::sum);
                    byRule.put(Lemmas.key(lower, tag), rules.byRule(lower, tag));
                }
            }
        }
        List<String> out = new ArrayList<>();
        seen.forEach((key, lemmas) -> {
            String best = lemmas.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .orElseThrow()
                    .getKey();
            if (!best.equals(byRule.get(key)) && !best.contains(" ")) {
                out.add(key + " " + best);
            }
        });
        System.out.println(out.size() + " exceptions among lemmas");
        return out;
    }

    private static Set<String> known(List<GoldTree> trees) {
        Map<String, Integer> counts = new HashMap<>();
        trees.forEach(t -> {
            for (String form : t.forms()) {
                counts.merge(Lexicon.plain(form), 1, Integer::sum);
            }
        });
        return counts.entrySet().stream()
                .filter(e -> e.getValue() > 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> values(List<GoldTree> trees, boolean tags) {
        Set<String> values = new TreeSet<>();
        trees.forEach(t -> values.addAll(List.of(tags ? t.tags() : t.relations())));
        return List.copyOf(values);
    }

    private double tag(Learner tagger, List<GoldTree> trees) {
        int right = 0;
        int all = 0;
        for (GoldTree tree : trees) {
            Words w = new Words(tree.forms(), lexicon);
            int[] tags = new Tagger(tagger, tagSet.size()).tag(w, tree.forms());
            w.tags(tags);
            words.put(tree, w);
            for (int i = 0; i < tags.length; i++) {
                right += tagSet.get(tags[i]).equals(tree.tags()[i]) ? 1 : 0;
                all++;
            }
        }
        return right / (double) all;
    }

    private static void strings(DataOutputStream out, List<String> values) throws IOException {
        out.writeInt(values.size());
        for (String value : values) {
            out.writeUTF(value);
        }
    }

    private DataOutputStream file(String name) throws IOException {
        return new DataOutputStream(new BufferedOutputStream(
                new DeflaterOutputStream(Files.newOutputStream(out.resolve(name)), new Deflater(9))));
    }
}
