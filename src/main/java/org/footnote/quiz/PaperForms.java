package org.footnote.quiz;

import java.util.ArrayList;
import java.util.List;
import org.footnote.item.ItemType;
import org.footnote.print.Block;
import org.footnote.print.Face;

/** How a question of each type looks on paper. It is made of {@link Asked}, which holds no key. */
final class PaperForms {

    private static final double TEXT = 11;
    private static final double HINT = 9.5;
    private static final double IN = 26;

    private final PaperMessages words;

    PaperForms(PaperMessages words) {
        this.words = words;
    }

    /** @param marks what a right answer earns, as it is written */
    List<Block> of(int number, Asked asked, String marks) {
        List<Block> blocks = new ArrayList<>();
        String gap = asked.gap() ? "__________" : "";
        blocks.add(new Block.Text(number + ".", asked.stem() + gap + asked.after(), Face.PLAIN, TEXT, IN));
        blocks.add(new Block.Text("", hint(asked) + " (" + words.marks(marks) + ")", Face.SLANTED, HINT, IN));
        blocks.add(new Block.Space(3));
        switch (asked.type()) {
            case MULTIPLE_CHOICE, CLOZE_CHOICE, MULTIPLE_RESPONSE ->
                asked.options().forEach(o -> blocks.add(lettered(PaperKey.letter(number(o)), o.text())));
            case TRUE_FALSE -> blocks.add(new Block.Boxes("", List.of(words.true_word(), words.false_word()), IN));
            case CLOZE, DATE_ENTRY, SHORT_ANSWER -> blocks.add(new Block.Blank(words.answer(), "", IN));
            case NUMERIC ->
                blocks.add(new Block.Blank(words.answer(), asked.entry().unit(), IN));
            case MATCHING -> {
                asked.rows().forEach(r -> blocks.add(lettered("____ " + r.number() + ".", r.text())));
                blocks.add(new Block.Space(4));
                asked.options().forEach(o -> blocks.add(lettered(PaperKey.letter(number(o)), o.text())));
            }
            case ORDERING -> {
                asked.rows().forEach(r -> blocks.add(lettered(PaperKey.letter(r.number() - 1), r.text())));
                blocks.add(new Block.Blank(words.answer(), "", IN));
            }
        }
        blocks.add(new Block.Space(12));
        return blocks;
    }

    private static int number(Asked.Option option) {
        return Integer.parseInt(option.value());
    }

    private static Block lettered(String letter, String text) {
        return new Block.Text(letter, text, Face.PLAIN, TEXT, letter.length() > 2 ? IN + 44 : IN + 20);
    }

    private String hint(Asked asked) {
        return switch (asked.type()) {
            case MULTIPLE_CHOICE -> words.choose_one();
            case CLOZE_CHOICE -> words.choose_for_gap();
            case MULTIPLE_RESPONSE -> words.choose_all();
            case TRUE_FALSE -> words.true_or_false();
            case CLOZE -> words.fill();
            case NUMERIC -> words.number();
            case DATE_ENTRY ->
                switch (asked.entry().exactness()) {
                    case DAY -> words.day();
                    case MONTH -> words.month();
                    case YEAR -> words.year();
                    case OTHER -> words.some_date();
                };
            case SHORT_ANSWER -> words.few_words();
            case MATCHING -> asked.options().size() > asked.rows().size() ? words.match_more() : words.match();
            case ORDERING -> words.order();
        };
    }

    /** The line of the answer sheet. */
    List<Block> answer(int number, Asked asked) {
        String label = number + ".";
        if (asked.type() == ItemType.TRUE_FALSE) {
            return List.of(new Block.Boxes(label, List.of(words.true_word(), words.false_word()), IN));
        }
        if (asked.type() == ItemType.MATCHING) {
            List<Block> rows = new ArrayList<>();
            List<String> letters = letters(asked.options().size());
            asked.rows()
                    .forEach(r -> rows.add(
                            new Block.Boxes(label + (asked.rows().size() > 1 ? r.number() : ""), letters, IN)));
            return rows;
        }
        if (!asked.options().isEmpty()) {
            return List.of(new Block.Boxes(label, letters(asked.options().size()), IN));
        }
        return List.of(new Block.Blank(label, asked.entry().unit(), 0));
    }

    private static List<String> letters(int count) {
        return java.util.stream.IntStream.range(0, count)
                .mapToObj(PaperKey::letter)
                .toList();
    }
}
