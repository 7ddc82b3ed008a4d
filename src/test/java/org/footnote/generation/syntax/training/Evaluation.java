package org.footnote.generation.syntax.training;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.footnote.generation.syntax.Parser;
import org.footnote.generation.syntax.Tree;
import org.footnote.text.Token;

/** Measures the parser as the program uses it, on trees that it was not trained on. */
public final class Evaluation {

    private static final class Count {
        int words;
        int tags;
        int heads;
        int both;
        int agreed;
        int agreedRight;
        int lemmas;
        int lemmasRight;

        @Override
        public String toString() {
            return String.format(
                    "words %6d tags %.2f lemmas %.2f UAS %.2f LAS %.2f agreed %.1f %% of words, of these right %.2f %%",
                    words,
                    100.0 * tags / words,
                    100.0 * lemmasRight / Math.max(1, lemmas),
                    100.0 * heads / words,
                    100.0 * both / words,
                    100.0 * agreed / words,
                    100.0 * agreedRight / Math.max(1, agreed));
        }
    }

    private Evaluation() {}

    public static void main(String[] args) throws IOException {
        Treebanks banks = Treebanks.read(Path.of(args[0]));
        Parser parser = Parser.english();
        Map<String, List<GoldTree>> parts = new LinkedHashMap<>();
        parts.put("dev", banks.dev());
        parts.put("EWT test", banks.ewt());
        parts.put("GUM test", banks.gum());
        parts.put("PUD held out", banks.pud());
        for (GoldTree tree : banks.gum()) {
            parts.computeIfAbsent("GUM test, " + Treebanks.genre(tree.document()), k -> new ArrayList<>())
                    .add(tree);
        }
        Map<String, Count> relations = new TreeMap<>();
        for (int round = 0; round < 2; round++) {
            for (Map.Entry<String, List<GoldTree>> part : parts.entrySet()) {
                Count count = new Count();
                long start = cpu();
                int tokens = 0;
                for (GoldTree tree : part.getValue()) {
                    Tree parsed = parse(parser, tree);
                    tokens += tree.size();
                    count(tree, parsed, count, round == 1 && part.getKey().startsWith("GUM test,") ? relations : null);
                }
                double seconds = (cpu() - start) / 1e9;
                if (round == 1) {
                    System.out.printf("%-22s %s, %.0f tokens/s%n", part.getKey(), count, tokens / seconds);
                }
            }
        }
        relations.forEach((r, c) -> System.out.printf(
                "%-15s %5d heads %.1f both %.1f agreed %.1f right %.1f%n",
                r,
                c.words,
                100.0 * c.heads / c.words,
                100.0 * c.both / c.words,
                100.0 * c.agreed / c.words,
                100.0 * c.agreedRight / Math.max(1, c.agreed)));
    }

    /** Nanoseconds of processor time that this thread took so far. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** Parses the words of a gold tree. */
    static Tree parse(Parser parser, GoldTree tree) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (String form : tree.forms()) {
            at = tree.text().indexOf(form, at);
            tokens.add(new Token(form, "X", at, at + form.length()));
            at += form.length();
        }
        return parser.parse(tree.text(), tokens);
    }

    private static void count(GoldTree gold, Tree parsed, Count all, Map<String, Count> relations) {
        for (int i = 0; i < gold.size(); i++) {
            if (!Measure.isSign(gold.forms()[i])) {
                count(gold, parsed, i, all);
                if (relations != null) {
                    count(gold, parsed, i, relations.computeIfAbsent(gold.relations()[i], k -> new Count()));
                }
            }
        }
    }

    private static void count(GoldTree gold, Tree parsed, int i, Count c) {
        boolean head = parsed.head(i) == gold.heads()[i];
        boolean both = head && parsed.relation(i).equals(gold.relations()[i]);
        c.words++;
        c.tags += parsed.tag(i).equals(gold.tags()[i]) ? 1 : 0;
        c.heads += head ? 1 : 0;
        c.both += both ? 1 : 0;
        c.agreed += parsed.agreed(i) ? 1 : 0;
        c.agreedRight += parsed.agreed(i) && both ? 1 : 0;
        if (gold.lemmas()[i] != null) {
            c.lemmas++;
            c.lemmasRight += gold.lemmas()[i].equalsIgnoreCase(parsed.lemma(i)) ? 1 : 0;
        }
    }
}
