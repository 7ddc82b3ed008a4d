package org.footnote.generation.frame;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.footnote.generation.language.Sentence;
import org.footnote.generation.language.Words;
import org.footnote.generation.syntax.Tree;
import org.footnote.text.Citation;

/**
 * What "the embargo" or "this session" means: the fuller phrase with the same noun that the document used before, where only
 * one comes into question.
 */
final class Definites {

    /** @param text without article: "oil embargo", "Third Session of the Congress" */
    record Meaning(String text, boolean plural, List<Citation> proof) {}

    private record Mention(int sentence, String text, Set<String> content, boolean plural, List<Citation> proof) {}

    private static final int NEAR = 4;
    private static final Pattern OWNED = Pattern.compile("\\S+(?: \\S+)?['’]s? ");
    private static final Pattern MARKED = Pattern.compile("[“”()\\[\\]\"]");
    private static final Pattern POINTING =
            Pattern.compile("(?i)\\b(?:his|her|its|their|our|this|that|these|those|such|it|they)\\b");

    private final Map<String, List<Mention>> mentions = new HashMap<>();

    Definites(Story story) {
        story.collection().sentences().forEach(this::collect);
    }

    private static String key(Sentence sentence, String noun) {
        return sentence.source().name() + "/" + noun.toLowerCase(Locale.ROOT);
    }

    private void collect(Sentence sentence) {
        Tree tree = sentence.tree();
        for (int i = 0; i < tree.size(); i++) {
            if (!tree.tag(i).startsWith("NN")) {
                continue;
            }
            BitSet words = described(tree, i);
            if (words == null) {
                continue;
            }
            String text = Wording.raw(sentence, words);
            if (Words.count(text) > 9
                    || MARKED.matcher(text).find()
                    || POINTING.matcher(text).find()) {
                continue;
            }
            boolean first = words.nextSetBit(0) == 0;
            boolean proper = tree.tag(words.nextSetBit(0)).startsWith("NNP");
            String lower = first && !proper ? Character.toLowerCase(text.charAt(0)) + text.substring(1) : text;
            mentions.computeIfAbsent(key(sentence, tree.form(i)), k -> new ArrayList<>())
                    .add(new Mention(
                            sentence.number(),
                            lower,
                            Words.content(text),
                            Referents.isPlural(tree, i),
                            sentence.cite(
                                    sentence.tokens().get(words.nextSetBit(0)).from(),
                                    sentence.tokens().get(words.length() - 1).to())));
        }
    }

    /** The noun with what tells it from others of its kind, articles and clauses left out; null where there is nothing. */
    private static BitSet described(Tree tree, int noun) {
        BitSet words = new BitSet();
        words.set(noun);
        boolean tells = false;
        for (int c : tree.children(noun)) {
            boolean proper = tree.tag(c).startsWith("NNP");
            if (tree.is(c, "compound", "flat", "nmod:poss")
                    || tree.is(c, "amod")
                            && (!Wording.WEAK.contains(tree.form(c).toLowerCase(Locale.ROOT)))) {
                words.or(tree.subtreeSet(c));
                tells |= proper
                        || tree.is(c, "compound", "flat", "nmod:poss")
                        || tree.tag(c).startsWith("JJ");
            } else if (tree.is(c, "nmod") && c > noun && isOf(tree, c)) {
                words.or(tree.subtreeSet(c));
                tells = true;
            } else if (tree.is(c, "amod", "nummod")) {
                words.or(tree.subtreeSet(c));
            } else if (tree.is(c, "conj")) {
                return null;
            }
        }
        boolean whole = words.cardinality() == words.length() - words.nextSetBit(0);
        return tells && whole ? words : null;
    }

    private static boolean isOf(Tree tree, int c) {
        int preposition = tree.child(c, "case");
        return preposition >= 0 && tree.form(preposition).equalsIgnoreCase("of");
    }

    /** What a bare noun of a sentence means, if the document leaves no choice. */
    Optional<Meaning> of(Sentence sentence, int word, boolean near) {
        Tree tree = sentence.tree();
        boolean plural = Referents.isPlural(tree, word);
        List<Mention> before = mentions.getOrDefault(key(sentence, tree.form(word)), List.of()).stream()
                .filter(m -> m.sentence() < sentence.number() && m.plural() == plural)
                .filter(m -> !near || m.sentence() >= sentence.number() - NEAR)
                .toList();
        if (before.isEmpty()) {
            return Optional.empty();
        }
        Mention last = before.get(before.size() - 1);
        Set<String> all = new HashSet<>();
        for (Mention mention : before) {
            boolean same = Words.share(mention.content(), last.content()) >= 0.99
                    || Words.share(last.content(), mention.content()) >= 0.99;
            if (!same) {
                all.add(mention.text());
            }
        }
        // "China's situation" takes no article, and where the clause names China again, it would stand there twice
        boolean owned = OWNED.matcher(last.text()).lookingAt();
        boolean unique = !owned && (near ? all.isEmpty() || before.size() == 1 : all.isEmpty());
        return unique ? Optional.of(new Meaning(last.text(), plural, last.proof())) : Optional.empty();
    }
}
