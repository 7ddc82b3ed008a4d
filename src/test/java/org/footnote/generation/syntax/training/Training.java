package org.footnote.generation.syntax.training;

import java.io.BufferedInputStream;
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
import org.footnote.generation.syntax.Dictionary;
import org.footnote.generation.syntax.GraphParser;
import org.footnote.generation.syntax.Labels;
import org.footnote.generation.syntax.Lemmas;
import org.footnote.generation.syntax.Lexicon;
import org.footnote.generation.syntax.NounClasses;
import org.footnote.generation.syntax.Reach;
import org.footnote.generation.syntax.Senses;
import org.footnote.generation.syntax.Tagger;
import org.footnote.generation.syntax.TransitionParser;
import org.footnote.generation.syntax.Words;

/**
 * Makes the weights of the parser and of the classes of nouns.
 *
 * <p>Data, none of which is part of the project: UD English-EWT (commit 15d613d8, CC BY-SA 4.0), UD English-GUM (commit
 * afb41ee9, annotations CC BY 4.0, only the genres that {@link Treebanks} names), three quarters of UD English-PUD (commit
 * f16eba4a, CC BY-SA 3.0), and WordNet 3.1. In the folder {@code data} stand the repositories as {@code EWT}, {@code GUM} and
 * {@code PUD} and WordNet's {@code data.*} and {@code index.*} files as {@code WordNet}. The steps, each reading what those before
 * it wrote:
 *
 * <pre>
 * java -Xmx5g … Training data out words tagger forwards backwards labels graph   # 3 GB, about 25 minutes of one core
 * cp out/*.bin src/main/resources/org/footnote/generation/syntax
 * java -Xmx5g … Training data out nouns                                          # with the parser of the step before
 * </pre>
 *
 * <p>All seeds are fixed. The weights in the resources come from such a run in which {@code forwards}, {@code labels} and
 * {@code graph} still learned from the tags of a tagger without WordNet, and {@code backwards} took five rounds instead of six.
 *
 * <p>Figures of {@link Evaluation}, predicted tags, signs not counted; "agreed" is the share of words on which all models agree,
 * "right" the share of these with the right head and relation:
 *
 * <pre>
 *                       words   tags  lemmas    UAS    LAS  agreed  right
 * dev                   34369  94.52   98.35  86.96  83.11    78.7  92.44
 * EWT test              22266  93.53   98.44  87.19  83.19    78.5  93.19
 * GUM test              12549  95.66   98.83  86.87  83.50    78.8  93.22
 * PUD held out           4474  95.64   98.84  89.23  85.63    81.3  93.51
 * GUM test, academic     1648  96.84   99.20  87.08  83.74    79.1  92.48
 * GUM test, bio          1446  95.85   98.60  88.93  86.03    80.5  95.27
 * GUM test, interview    1453  94.08   98.61  86.79  83.14    79.7  91.80
 * GUM test, news         1645  94.95   98.81  84.62  81.70    77.4  91.91
 * GUM test, speech       1552  96.71   98.30  89.69  86.40    80.5  94.48
 * GUM test, textbook     1806  94.91   98.77  88.87  85.11    81.3  93.87
 * GUM test, vlog         1453  95.32   99.06  84.93  81.14    76.5  92.72
 * GUM test, voyage       1546  96.57   99.27  83.83  80.53    74.7  93.16
 * </pre>
 *
 * <p>On GUM's test, agreed words of relation nsubj are right for 95.7 %, obj 96.5 %, nsubj:pass 91.1 %, obl 85.3 %, nmod 91.2 %,
 * conj 88.8 %, appos 77.4 %, acl:relcl 80.0 %. Speed: 5000 to 6000 tokens a second of processor time on a machine with ten times
 * more to do than it had processors; start 0.9 s of it, 120 MB of heap.
 *
 * <p>By itself the model from left to right has UAS 86.1 and LAS 82.2 on EWT's test, that from right to left 84.8 and 81.0, the
 * graph parser UAS 85.6; relations of gold trees are named right for 93.6 %. Nouns of GUM's test: 78.1 % of the classes are right,
 * 70.9 % without WordNet; of the 70 % with a probability of 0.8 or more 89 % are right.
 *
 * <p>What still goes wrong: clauses without a comma between a long subject and its verb ("The city the army had left fell"), long
 * lists whose members are long, prepositional phrases between object and verb, verbs in -s that look like plural nouns at the
 * start of a clause, enumerations after a colon or with letters in brackets.
 */
public final class Training {

    private static final int FOLDS = 5;
    private static final float GRAPH_UNIT = 0.008f;

    private final Treebanks banks;
    private final Path out;
    private final Set<String> known;
    private final Senses senses;
    private final Lexicon lexicon;
    private final List<String> tagSet;
    private final List<String> relations;
    private Dictionary dictionary;
    private final Map<GoldTree, Words> words = new HashMap<>();

    private Training(Path data, Path out) throws IOException {
        this.banks = Treebanks.read(data);
        this.out = out;
        Files.createDirectories(out);
        known = known(banks.train());
        if (!Files.exists(out.resolve("senses.bin"))) {
            try (DataOutputStream senses = file("senses.bin")) {
                WordNet.write(data.resolve("WordNet"), senses);
            }
        }
        try (DataInputStream senses = input("senses.bin")) {
            this.senses = Senses.read(senses);
        }
        lexicon = new Lexicon(known, senses);
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
                case "graph":
                    training.graph();
                    break;
                case "labels":
                    training.labels();
                    break;
                case "nouns":
                    training.nouns();
                    break;
                case "words":
                    training.words();
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

    private void words() throws IOException {
        try (DataOutputStream lemmas = file("lemmas.bin")) {
            strings(lemmas, exceptions());
        }
    }

    private Dictionary dictionary() throws IOException {
        if (dictionary == null) {
            try (DataInputStream lemmas = input("lemmas.bin")) {
                dictionary = new Dictionary(Lemmas.read(lemmas, lexicon), senses);
            }
        }
        return dictionary;
    }

    private DataInputStream input(String name) throws IOException {
        return new DataInputStream(
                new BufferedInputStream(new InflaterInputStream(Files.newInputStream(out.resolve(name)))));
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
            tagger.write(data, 0.3f, 0.75f);
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
                    w.tags(tags, tagSet, dictionary());
                    words.put(tree, w);
                }
            }
        }
    }

    private void parser(boolean backwards) throws IOException {
        readTags();
        int epochs = number("epochs", 6);
        int least = number("least", 8);
        List<ParserTraining.Example> examples = banks.train().stream()
                .map(t -> ParserTraining.Example.of(t, words.get(t), relations, backwards))
                .toList();
        int n = relations.size();
        long seed = backwards ? 4 : 3;
        Learner learner = ParserTraining.train(examples, n, epochs, least, seed);
        TransitionParser parser = new TransitionParser(learner, n);
        Measure.print("parser", banks, words, relations, t -> Measure.parse(parser, words.get(t), backwards));
        try (DataOutputStream data = file(backwards ? "backwards.bin" : "forwards.bin")) {
            learner.write(data, 0.8f, 2.4f);
        }
    }

    private void graph() throws IOException {
        readTags();
        List<Words> sentences = banks.train().stream().map(words::get).toList();
        Reach reach = GraphTraining.reach(banks.train(), sentences, tagSet.size());
        Learner graph = GraphTraining.train(
                banks.train(), sentences, reach, number("graphEpochs", 4), number("graphLeast", 4), 5);
        GraphParser parser = new GraphParser(graph, reach);
        Measure.print("graph", banks, words, relations, t -> {
            int[] heads = t.size() > GraphParser.LONGEST ? new int[t.size()] : parser.parse(words.get(t));
            return new Measure.Parse(heads, new int[heads.length]);
        });
        try (DataOutputStream data = file("graph.bin")) {
            reach.write(data);
            graph.write(data, GRAPH_UNIT, 2.75f * GRAPH_UNIT);
        }
    }

    private void labels() throws IOException {
        readTags();
        List<Words> sentences = banks.train().stream().map(words::get).toList();
        Learner learner = GraphTraining.labels(
                banks.train(), sentences, relations, number("labelEpochs", 6), number("labelLeast", 4), 6);
        Labels labels = new Labels(learner, relations.size());
        Measure.print(
                "labels of gold trees",
                banks,
                words,
                relations,
                t -> new Measure.Parse(t.heads(), labels.of(words.get(t), t.heads())));
        try (DataOutputStream data = file("labels.bin")) {
            learner.write(data, 0.4f, 1.2f);
        }
    }

    private void nouns() throws IOException {
        List<NounTraining.Example> examples = NounTraining.examples(banks.train());
        List<NounTraining.Example> test = NounTraining.examples(banks.gum());
        int epochs = number("nounEpochs", 4);
        Senses none = new Senses(Map.of());
        Learner without = NounTraining.train(examples, none, epochs, 7);
        NounTraining.print("GUM test without WordNet", test, new NounClasses(without, 1, none));
        Learner learner = NounTraining.train(examples, senses, epochs, 7);
        NounClasses classes = new NounClasses(learner, 1, senses);
        NounTraining.print("GUM test", test, classes);
        NounTraining.print("GUM dev", NounTraining.examples(banks.dev()), classes);
        try (DataOutputStream data = file("nouns.bin")) {
            learner.write(data, NounClasses.UNIT, 0.05f);
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

    private double tag(Learner tagger, List<GoldTree> trees) throws IOException {
        int right = 0;
        int all = 0;
        for (GoldTree tree : trees) {
            Words w = new Words(tree.forms(), lexicon);
            int[] tags = new Tagger(tagger, tagSet.size()).tag(w, tree.forms());
            w.tags(tags, tagSet, dictionary());
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
