package org.footnote.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Clean words, and the way back from each of them to the stored text. */
class CleanTextTest {

    private static Reading.Document read(String name, String text) {
        return Readings.read(name, text.getBytes(UTF_8));
    }

    private static CleanText clean(String text) {
        return clean("a.txt", text);
    }

    private static CleanText clean(String name, String text) {
        Reading.Document document = read(name, text);
        return new Cleaning(document).clean(0, text.length());
    }

    private static String back(String text, String words) {
        CleanText clean = clean(text);
        int at = clean.value().indexOf(words);
        assertTrue(at >= 0, clean.value());
        return new CanonicalText(text).slice(clean.span(at, at + words.length()));
    }

    @Example
    void lines_and_divided_words_are_rejoined_and_cited_as_they_stand() {
        String text =
                "The inter-\nnational treaty of\r\n1950 was well-known, a well-\nknown  treaty of the Sino-\nSoviet kind --\nand"
                        + " more--\nmuch more.";
        assertEquals(
                "The international treaty of 1950 was well-known, a well-known treaty of the Sino-Soviet kind -- and"
                        + " more--much more.",
                clean(text).value());
        assertEquals("inter-\nnational", back(text, "international"));
        assertEquals("of\r\n1950", back(text, "of 1950"));
        assertEquals("Sino-\nSoviet", back(text, "Sino-Soviet"));
    }

    @Example
    void ligatures_soft_hyphens_and_odd_spaces_become_plain() {
        String text = "\uFEFFThe of\uFB01ce\u00A0of\u2009the \uFB02eet was es\u00ADtab\u00AD\nlished\u200B here.";
        assertEquals(
                "The office of the fleet was established here.", clean(text).value());
        assertEquals("of\uFB01ce", back(text, "office"));
        assertEquals("\uFB01", back(text, "i"), "a part of a ligature stands for all of it");
        assertEquals("es\u00ADtab\u00AD\nlished", back(text, "established"));
    }

    @Example
    void note_marks_go_and_brackets_of_editors_stay() {
        String text =
                "The treaty[12] was signed[^a] in 1950.[3, 4] He said “[i]t is [a] good [sic] pact”.¹² Its area is 5 km².";
        assertEquals(
                "The treaty was signed in 1950. He said “[i]t is good [sic] pact”. Its area is 5 km².",
                clean(text).value());
        assertEquals("treaty[12] was", back(text, "treaty was"));
        assertEquals("treaty", back(text, "treaty"));
    }

    @Example
    void quotation_marks_are_uniform_and_chinese_lines_have_no_blank() {
        assertEquals(
                "“Peace” is a nation's (“sole”) aim",
                clean("\"Peace\" is a nation’s (\"sole\") aim").value());
        assertEquals("中国和苏联签订条约。", clean("中国和苏联\n签订条约。").value());
    }

    @Example
    void markup_is_left_out_and_identifiers_stay() {
        assertEquals(
                "A bold word and snake_case_name.",
                clean("A *bold* word\nand snake_case_name.").value());
        String text = "> The [treaty](http://a.b/c) was **signed** in\n> _Moscow_ \\*here\\*.";
        CleanText clean = clean("a.md", text);
        assertEquals("The treaty was signed in Moscow *here*.", clean.value());
        int at = clean.value().indexOf("signed in Moscow");
        assertEquals(
                "signed** in\n> _Moscow",
                new CanonicalText(text).slice(clean.span(at, at + "signed in Moscow".length())));
    }

    @Example
    void a_span_of_the_stored_text_finds_its_clean_words() {
        String text = "😀 The inter-\nnational pact[1] 𠮷.";
        CleanText clean = clean(text);
        int[] range = clean.range(new Span(6, 21));
        assertEquals("international", clean.value().substring(range[0], range[1]));
        int[] nothing = clean.range(new Span(26, 29));
        assertEquals(nothing[0], nothing[1]);
    }

    @Property
    void any_text_comes_out_clean_and_in_order(@ForAll("anything") String text) {
        CanonicalText canonical = new CanonicalText(text);
        Reading.Document document = new Reading.Document("a.txt", TextFormat.PLAIN, canonical, "a", List.of(), "und");
        CleanText clean = new Cleaning(document).clean(0, text.length());

        assertFalse(Pattern.compile("[\\n\\r\\t\u00AD\u200B\uFB00-\uFB06]|  |^ | $")
                .matcher(clean.value())
                .find());
        int last = 0;
        for (int i = 0; i < clean.value().length(); i++) {
            Span span = clean.span(i, i + 1);
            assertTrue(span.start() >= last && span.end() <= canonical.length());
            last = span.start();
        }
    }

    @Property
    void clean_words_stay_as_they_are(@ForAll("words") List<String> words) {
        String text = String.join(" ", words);
        CleanText clean = clean(text);
        assertEquals(text, clean.value());
        for (String word : words) {
            assertEquals(word, back(text, word));
        }
    }

    /** Words are set to lines as typesetters do; each clean word cites its own place, whatever happened around it. */
    @Property
    void set_words_come_back(@ForAll("words") List<String> words, @ForAll("ends") List<String> ends) {
        StringBuilder set = new StringBuilder();
        List<Span> places = new ArrayList<>();
        List<String> raw = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i).replace("fi", "\uFB01").replace("fl", "\uFB02");
            int half = word.offsetByCodePoints(0, word.codePointCount(0, word.length()) / 2);
            boolean divide = i % 3 == 1 && half > 0 && isLatin(words.get(i));
            String shown = divide ? word.substring(0, half) + "\u00AD\n" + word.substring(half) : word;
            int start = set.codePointCount(0, set.length());
            set.append(shown);
            raw.add(shown);
            places.add(new Span(start, set.codePointCount(0, set.length())));
            set.append(ends.get(i % ends.size()));
        }
        String text = set.toString();
        CleanText clean = clean(text);

        assertEquals(String.join(" ", words), clean.value());
        int at = 0;
        for (int i = 0; i < words.size(); i++) {
            Span span = clean.span(at, at + words.get(i).length());
            assertEquals(places.get(i), span);
            assertEquals(raw.get(i), new CanonicalText(text).slice(span));
            int[] range = clean.range(span);
            assertEquals(words.get(i), clean.value().substring(range[0], range[1]));
            at += words.get(i).length() + 1;
        }
    }

    private static boolean isLatin(String word) {
        return word.codePoints().allMatch(c -> c < 0x250 && Character.isLetter(c));
    }

    @Provide
    Arbitrary<List<String>> words() {
        Arbitrary<String> latin =
                Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(9);
        Arbitrary<String> others =
                Arbitraries.of("😀", "👩‍🚀", "a𠮷b", "Москва", "office", "flow", "naïve", "1950", "fi", "ﷺ");
        return Arbitraries.frequencyOf(Tuple.of(3, latin), Tuple.of(1, others))
                .list()
                .ofMinSize(1)
                .ofMaxSize(30);
    }

    /** What may stand between two words. */
    @Provide
    Arbitrary<List<String>> ends() {
        return Arbitraries.of(" ", "\n", "\r\n", "\u00A0", "  \n  ", "[7] ", "[^note]\n", "\t", " \u200B ", "\u3000")
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    @Provide
    Arbitrary<String> anything() {
        Arbitrary<String> pieces = Arbitraries.of(
                "word", "-", "\n", " ", "\u00AD", "[1]", "*", "_", "\uFB01", "😀", "\uD83D", "𠮷", "“", "\"", "\u00A0",
                "\r\n", "--", "¹", "[", "]", "中", "É", ".", "\u200D", "\uFEFF");
        return Combinators.combine(pieces, Arbitraries.strings().all().ofMaxLength(3))
                .as((a, b) -> a + b)
                .list()
                .ofMinSize(1)
                .ofMaxSize(40)
                .map(list -> String.join("", list));
    }
}
