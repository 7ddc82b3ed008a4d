package org.footnote.generation.syntax;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.InflaterInputStream;
import org.footnote.text.English;
import org.footnote.text.Token;

/**
 * Makes dependency trees of English sentences. Several models parse each sentence, from left to right and from right to left,
 * and vote on the head of each word (Surdeanu and Manning, "Ensemble models for dependency parsing: cheap and good?",
 * 2010); where they are of one mind, the tree can be relied on most.
 *
 * <p>The weights travel as resources; they were trained on Universal Dependencies treebanks (see the README). They are loaded
 * on first use. An instance serves several threads; the same sentence always gives the same tree.
 */
public final class Parser {

    private static final int BEAM = 1;

    private static final class Shared {
        static final Parser PARSER = load();
    }

    private final Lexicon lexicon;
    private final Lemmas lemmas;
    private final List<String> tags;
    private final List<String> relations;
    private final Tagger tagger;
    private final LinearModel forwards;
    private final LinearModel backwards;

    private Parser(
            Lexicon lexicon,
            Lemmas lemmas,
            List<String> tags,
            List<String> relations,
            LinearModel tagger,
            LinearModel forwards,
            LinearModel backwards) {
        this.lexicon = lexicon;
        this.lemmas = lemmas;
        this.tags = tags;
        this.relations = relations;
        this.tagger = new Tagger(tagger, tags.size());
        this.forwards = forwards;
        this.backwards = backwards;
    }

    /** The one parser of this program. */
    public static Parser english() {
        return Shared.PARSER;
    }

    private static Parser load() {
        try (DataInputStream in = open("tagger")) {
            Lexicon lexicon = Lexicon.read(in);
            List<String> tags = strings(in);
            List<String> relations = strings(in);
            return new Parser(
                    lexicon,
                    new Lemmas(exceptions(), lexicon),
                    tags,
                    relations,
                    new LinearModel(in),
                    model("forwards"),
                    model("backwards"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> exceptions() throws IOException {
        Map<String, String> exceptions = new HashMap<>();
        try (DataInputStream in = open("lemmas")) {
            for (String line : strings(in)) {
                int gap = line.indexOf(' ');
                exceptions.put(line.substring(0, gap), line.substring(gap + 1));
            }
        }
        return exceptions;
    }

    private static LinearModel model(String name) throws IOException {
        try (DataInputStream in = open(name)) {
            return new LinearModel(in);
        }
    }

    private static DataInputStream open(String name) {
        String path = "/org/footnote/generation/syntax/" + name + ".bin";
        InputStream in = Parser.class.getResourceAsStream(path);
        if (in == null) {
            throw new IllegalStateException("missing resource " + path);
        }
        return new DataInputStream(new BufferedInputStream(new InflaterInputStream(in), 1 << 16));
    }

    private static List<String> strings(DataInputStream in) throws IOException {
        List<String> values = new ArrayList<>();
        int size = in.readInt();
        for (int i = 0; i < size; i++) {
            values.add(in.readUTF());
        }
        return List.copyOf(values);
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
        Words words = new Words(forms, lexicon);
        int[] tagged = tagger.tag(words, forms);
        words.tags(tagged);
        List<Vote> votes = List.of(vote(forwards, words, false), vote(backwards, words, true));
        Vote elected = Election.of(votes);
        List<Word> out = new ArrayList<>();
        for (int i = 0; i < forms.length; i++) {
            int word = i;
            boolean agreed = votes.stream()
                    .allMatch(v -> v.heads()[word] == elected.heads()[word]
                            && v.relations()[word] == elected.relations()[word]);
            Token token = tokens.get(i);
            out.add(new Word(
                    forms[i],
                    lemmas.of(forms[i], tags.get(tagged[i])),
                    tags.get(tagged[i]),
                    token.from(),
                    token.to(),
                    elected.heads()[i],
                    relations.get(elected.relations()[i]),
                    agreed));
        }
        return new Tree(sentence, out);
    }

    private Vote vote(LinearModel model, Words words, boolean backwards) {
        State state = new Beam(model, relations.size(), BEAM).parse(backwards ? words.reversed() : words);
        int n = words.size();
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
