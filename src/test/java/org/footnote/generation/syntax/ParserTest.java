package org.footnote.generation.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.footnote.text.English;
import org.footnote.text.Token;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The parser finds who did what to whom in sentences of the kind that history texts are made of. */
class ParserTest {

    private static final Parser PARSER = Parser.english();

    @TestFactory
    Stream<DynamicTest> finds_the_arcs() throws IOException {
        try (InputStream in = ParserTest.class.getResourceAsStream("arcs.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.isBlank() && !l.startsWith("#"))
                    .map(l -> l.split(" \\| "))
                    .map(p -> DynamicTest.dynamicTest(p[0], () -> check(p[0], p[1])));
        }
    }

    private static void check(String sentence, String arcs) {
        Tree tree = PARSER.parse(sentence);
        for (String arc : arcs.split(";")) {
            String[] parts = arc.strip().split(" ");
            int word = find(tree, parts[0]);
            int head = tree.head(word);
            String found = parts[0] + " " + tree.relation(word) + (head == Tree.NONE ? "" : " " + tree.form(head));
            assertEquals(arc.strip(), found, tree::toConllu);
        }
    }

    private static int find(Tree tree, String form) {
        for (int i = 0; i < tree.size(); i++) {
            if (tree.form(i).equals(form)) {
                return i;
            }
        }
        throw new AssertionError("no word " + form);
    }

    @Test
    void words_are_the_tokens_given() {
        String sentence = "The Sino-Soviet loan of $300 million wasn't repaid until 1964–65.";
        List<Token> tokens = English.split(sentence);
        Tree tree = PARSER.parse(sentence, tokens);
        assertEquals(tokens.size(), tree.size());
        for (int i = 0; i < tree.size(); i++) {
            assertEquals(
                    tokens.get(i).text(),
                    sentence.substring(tree.word(i).from(), tree.word(i).to()));
        }
    }

    @Test
    void the_same_sentence_gives_the_same_tree() {
        String sentence = "In 1956, the general who had seized power was overthrown by officers loyal to the king.";
        assertEquals(PARSER.parse(sentence).toConllu(), PARSER.parse(sentence).toConllu());
    }

    @Test
    void anything_gives_a_tree() {
        List<String> odd = new ArrayList<>(List.of(
                "",
                " ",
                ".",
                "\"",
                "(",
                "1949",
                "—",
                "Ψ Ω",
                "a b c d e f g",
                "((((",
                "¡¿",
                "\uD83D\uDE00 !",
                "x".repeat(500)));
        odd.add("and ".repeat(300));
        for (String text : odd) {
            Tree tree = PARSER.parse(text);
            assertEquals(English.split(text).size(), tree.size());
            assertTrue(tree.size() == 0 || tree.root() >= 0);
        }
    }

    @Test
    void lemmas_are_dictionary_forms() {
        Tree tree = PARSER.parse("The armies of both countries were driven back after the leaders had proposed talks.");
        assertEquals("army", tree.lemma(1));
        assertEquals("country", tree.lemma(4));
        assertEquals("be", tree.lemma(5));
        assertEquals("drive", tree.lemma(6));
        assertEquals("propose", tree.lemma(12));
    }
}
