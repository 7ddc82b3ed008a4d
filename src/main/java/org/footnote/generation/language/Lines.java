package org.footnote.generation.language;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where words stand: the sentences of a collection, found by the stems of their content words or by the words themselves. */
public final class Lines {

    private static final int[] NOWHERE = {};

    private final List<Sentence> sentences;
    private final List<Set<String>> content;
    private final Map<String, int[]> byStem;
    private final Map<String, int[]> byWord;

    Lines(List<Sentence> sentences) {
        this.sentences = List.copyOf(sentences);
        this.content = sentences.stream().map(s -> Words.content(s.text())).toList();
        Postings stems = new Postings();
        Postings words = new Postings();
        for (int i = 0; i < sentences.size(); i++) {
            stems.add(content.get(i), i);
            words.add(Set.copyOf(Words.all(sentences.get(i).text())), i);
        }
        this.byStem = stems.trimmed();
        this.byWord = words.trimmed();
    }

    /** Stems of the content words of a sentence. */
    public Set<String> content(int sentence) {
        return content.get(sentence);
    }

    /** Numbers of the sentences, ascending, that hold all of the stems; none where there are no stems. */
    public int[] withAll(Set<String> stems) {
        int[] all = rarest(stems, byStem);
        for (String stem : stems) {
            if (all.length > 0) {
                all = inBoth(all, with(stem));
            }
        }
        return all;
    }

    /** The numbers in both, ascending as they are. */
    private static int[] inBoth(int[] few, int[] many) {
        if (few == many) {
            return few;
        }
        int[] both = new int[few.length];
        int size = 0;
        int from = 0;
        for (int number : few) {
            int at = Arrays.binarySearch(many, from, many.length, number);
            if (at >= 0) {
                both[size++] = number;
            }
            from = at >= 0 ? at + 1 : -at - 1;
        }
        return size == few.length ? few : Arrays.copyOf(both, size);
    }

    /** What two texts speak of in common, rare things for more: about 1 for a stem that stands in one sentence, 0 to any number. */
    public double bond(Set<String> a, Set<String> b) {
        double all = Math.log(sentences.size() + 1.0);
        double bond = 0;
        for (String stem : a) {
            bond += b.contains(stem) ? Math.log((sentences.size() + 1.0) / (with(stem).length + 0.5)) / all : 0;
        }
        return bond;
    }

    /** Numbers of the sentences, ascending, that have this stem. */
    public int[] with(String stem) {
        return byStem.getOrDefault(stem, NOWHERE);
    }

    /** Numbers of the sentences, ascending, that may contain a text as whole words. */
    public int[] mayContain(String text) {
        return rarest(Words.all(text), byWord);
    }

    /** Whether a sentence contains a text as whole words. */
    public boolean contains(int sentence, String text) {
        return Words.contains(sentences.get(sentence).text(), text);
    }

    private static int[] rarest(Iterable<String> words, Map<String, int[]> postings) {
        int[] rarest = null;
        for (String word : words) {
            int[] here = postings.getOrDefault(word, NOWHERE);
            rarest = rarest == null || here.length < rarest.length ? here : rarest;
        }
        return rarest == null ? NOWHERE : rarest;
    }

    /** Lists of numbers that grow. */
    private static final class Postings {

        private final Map<String, int[]> lists = new HashMap<>();
        private final Map<String, Integer> lengths = new HashMap<>();

        void add(Set<String> words, int number) {
            for (String word : words) {
                int length = lengths.merge(word, 1, Integer::sum);
                int[] list = lists.computeIfAbsent(word, w -> new int[2]);
                if (list.length < length) {
                    list = Arrays.copyOf(list, 2 * length);
                    lists.put(word, list);
                }
                list[length - 1] = number;
            }
        }

        Map<String, int[]> trimmed() {
            lists.replaceAll((word, list) -> Arrays.copyOf(list, lengths.get(word)));
            return lists;
        }
    }
}
