package org.footnote.generation.syntax;

import java.util.ArrayList;
import java.util.List;
import org.footnote.text.English;
import org.footnote.text.Token;

/**
 * Makes dependency trees of English sentences. Three models parse each sentence: step by step from left to right, step by step
 * from right to left, and as a whole; they vote on the head of each word (Surdeanu and Manning, "Ensemble models for dependency
 * parsing: cheap and good?", 2010). Where they are of one mind, the tree can be relied on most.
 *
 * <p>The weights travel as resources; they were trained on Universal Dependencies treebanks (see the README). They are loaded
 * on first use. An instance serves several threads; the same sentence always gives the same tree.
 */
public final class Parser {

    private static final class Shared {
        static final Parser PARSER = new Parser(Models.english());
    }

    private final Models models;

    private Parser(Models models) {
        this.models = models;
    }

    /** The one parser of this program. */
    public static Parser english() {
        return Shared.PARSER;
    }

    /** The tree of a sentence, cut into the tokens of {@link English}. */
    public Tree parse(String sentence) {
        return parse(sentence, English.split(sentence));
    }

    /**
     * The tree of a sentence that is cut into tokens already, one word for each.
     *
     * @param tokens tokens with positions in the sentence; their parts of speech are not looked at
     */
    public Tree parse(String sentence, List<Token> tokens) {
        String[] forms = tokens.stream().map(Token::text).toArray(String[]::new);
        Words words = new Words(forms, models.lexicon());
        int[] tags = new Tagger(models.tagger(), models.tags().size()).tag(words, forms);
        words.tags(tags, models.tags(), models.dictionary());
        List<Vote> votes = votes(words);
        int[] heads = Election.heads(votes, words::isPunctuation);
        int[] named = new Labels(models.labels(), models.relations().size()).of(words, heads);
        List<Word> out = new ArrayList<>();
        for (int i = 0; i < forms.length; i++) {
            Token token = tokens.get(i);
            String tag = models.tags().get(tags[i]);
            int relation = Election.relation(votes, i, heads[i], named[i]);
            int dissenters = Election.dissenters(votes, i, heads[i], relation);
            out.add(new Word(
                    forms[i],
                    words.lemma[i],
                    tag,
                    token.from(),
                    token.to(),
                    heads[i],
                    heads[i] < 0 ? "root" : models.relations().get(relation),
                    named[i] == relation && dissenters == 0,
                    dissenters <= 1));
        }
        return new Tree(sentence, out);
    }

    private List<Vote> votes(Words words) {
        List<Vote> votes = new ArrayList<>();
        votes.add(transitions(models.forwards(), words, false));
        if (words.size <= GraphParser.LONGEST) {
            votes.add(new Vote(new GraphParser(models.graph(), models.reach()).parse(words), null));
        }
        votes.add(transitions(models.backwards(), words, true));
        return votes;
    }

    private Vote transitions(Scorer model, Words words, boolean backwards) {
        State state =
                new TransitionParser(model, models.relations().size()).parse(backwards ? words.reversed() : words);
        int n = words.size;
        int[] h = state.heads();
        int[] l = state.labels();
        int[] heads = new int[n];
        int[] labels = new int[n];
        for (int i = 0; i < n; i++) {
            int at = backwards ? n - 1 - i : i;
            heads[i] = h[at] == n ? Tree.NONE : backwards ? n - 1 - h[at] : h[at];
            labels[i] = l[at];
        }
        return new Vote(heads, labels);
    }
}
