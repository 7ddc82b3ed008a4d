package org.footnote.generation.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.footnote.text.English;
import org.footnote.text.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The parser finds who did what to whom in sentences of the kind that history texts are made of. */
class ParserTest {

    private static final Parser PARSER = Parser.english();

    /** Arcs are written "dependent relation head"; the root is "held root". */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The treaty was signed in Moscow on February 14, 1950. | treaty nsubj:pass signed; was aux:pass signed; Moscow obl signed; signed root",
                "The two countries signed the agreement in March 1952. | countries nsubj signed; agreement obj signed; March obl signed",
                "The garrison was attacked by the rebels at dawn. | garrison nsubj:pass attacked; rebels obl:agent attacked",
                "Stalin and Mao discussed the loan. | Stalin nsubj discussed; Mao conj Stalin; loan obj discussed",
                "The soldiers who defended the city surrendered in 1941. | soldiers nsubj surrendered; defended acl:relcl soldiers; who nsubj defended; city obj defended",
                "The president left the capital to avoid arrest. | president nsubj left; capital obj left; avoid advcl left; arrest obj avoid",
                "Mao's visit to Moscow in December 1949 lasted two months. | visit nsubj lasted; Mao nmod:poss visit; Moscow nmod visit; lasted root",
                "Nasser announced that Egypt had nationalized the canal. | Nasser nsubj announced; nationalized ccomp announced; Egypt nsubj nationalized; canal obj nationalized",
            })
    void finds_the_arcs(String sentence, String arcs) {
        Tree tree = PARSER.parse(sentence);
        for (String arc : arcs.split(";")) {
            String[] parts = arc.strip().split(" ");
            int word = find(tree, parts[0]);
            String head = parts.length > 2 ? parts[2] : "";
            String found = tree.head(word) == Tree.NONE ? "" : tree.form(tree.head(word));
            assertEquals(
                    arc.strip(),
                    (parts[0] + " " + tree.relation(word) + " " + (head.isEmpty() && found.isEmpty() ? "" : found))
                            .strip(),
                    () -> tree.toConllu());
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
        Tree tree = PARSER.parse("The armies of both countries were withdrawn after the leaders had proposed talks.");
        assertEquals("army", tree.lemma(1));
        assertEquals("country", tree.lemma(4));
        assertEquals("be", tree.lemma(5));
        assertEquals("withdraw", tree.lemma(6));
        assertEquals("propose", tree.lemma(11));
    }
}
