package org.footnote.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.footnote.item.Item;
import org.footnote.material.CitedPassageView;
import org.footnote.print.Block;
import org.footnote.print.Face;
import org.footnote.print.Galley;
import org.footnote.text.Segment;
import org.footnote.web.Times;
import org.footnote.web.Viewer;

/** A print as two files: the sheets, and the key to them, which never lies in the same pile. */
final class PaperSetting {

    private static final double TITLE = 17;
    private static final double TEXT = 10.5;
    private static final double SMALL = 9.5;

    private final Print print;
    private final PaperMessages words;
    private final Viewer teacher;
    private final List<PaperVariant> variants;

    PaperSetting(Print print, PaperMessages words, Viewer teacher) {
        this.print = print;
        this.words = words;
        this.teacher = teacher;
        this.variants = print.sheets();
    }

    private Galley galley(String title) {
        return new Galley(print.paper(), title, teacher.locale().toLanguageTag(), print.madeAt());
    }

    byte[] sheets() {
        PaperForms forms = new PaperForms(words);
        try (Galley galley = galley(print.title())) {
            for (PaperVariant variant : variants) {
                galley.begin(print.title() + " · " + words.variant(variant.letter()));
                galley.set(
                        head(words.about(variant.questions().size(), Figures.mark(variant.worth()), variant.letter())));
                for (int i = 0; i < variant.questions().size(); i++) {
                    Posed posed = variant.questions().get(i).posed();
                    galley.set(forms.of(i + 1, posed.asked(Optional.empty()), Figures.mark(posed.worth())));
                }
                if (print.hasAnswerSheet()) {
                    answerSheet(galley, variant, forms);
                }
            }
            return galley.bytes();
        }
    }

    private void answerSheet(Galley galley, PaperVariant variant, PaperForms forms) {
        String name = words.answer_sheet() + " · " + words.variant(variant.letter());
        galley.begin(print.title() + " · " + name);
        galley.set(head(name));
        for (int i = 0; i < variant.questions().size(); i++) {
            galley.set(forms.answer(i + 1, variant.questions().get(i).posed().asked(Optional.empty())));
        }
    }

    private List<Block> head(String below) {
        return List.of(
                Block.strong(print.title(), TITLE),
                Block.plain(below, TEXT),
                new Block.Blank(words.name(), "", 0),
                new Block.Blank(words.classroom(), words.date() + " ____________", 0),
                new Block.Space(8),
                new Block.Rule(0, 1),
                new Block.Space(10));
    }

    /** @param proofs by version; empty where nothing is explained */
    byte[] key(Map<Long, Proofs.Proof> proofs) {
        String title = words.key() + " · " + print.title();
        try (Galley galley = galley(title)) {
            galley.begin(title);
            galley.set(List.of(
                    Block.strong(print.title(), TITLE),
                    Block.plain(words.colophon(Times.day(print.madeAt())), SMALL),
                    new Block.Space(8)));
            variants.forEach(variant -> galley.set(keyOf(variant)));
            if (print.hasExplanations()) {
                galley.begin(words.explanations() + " · " + print.title());
                galley.set(List.of(Block.strong(words.explanations(), TITLE), new Block.Space(8)));
                for (int origin = 0; origin < print.questions().size(); origin++) {
                    galley.set(explained(origin, proofs));
                }
            }
            return galley.bytes();
        }
    }

    private List<Block> keyOf(PaperVariant variant) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Rule(0, 1));
        blocks.add(Block.strong(words.key_of(variant.letter()), 13));
        blocks.add(new Block.Space(4));
        for (int i = 0; i < variant.questions().size(); i++) {
            Posed posed = variant.questions().get(i).posed();
            String line = PaperKey.of(posed, words) + "  (" + words.marks(Figures.mark(posed.worth())) + ")";
            blocks.add(new Block.Text((i + 1) + ".", line, Face.PLAIN, TEXT, 26));
        }
        blocks.add(new Block.Space(12));
        return blocks;
    }

    private List<Block> explained(int origin, Map<Long, Proofs.Proof> proofs) {
        PrintedQuestion question = print.questions().get(origin);
        Item item = question.version().item();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.strong(item.stem(), TEXT));
        String places = variants.stream()
                .map(v -> words.place(v.letter(), v.numberOf(origin)))
                .collect(Collectors.joining(" · "));
        blocks.add(Block.plain(words.stands(places), SMALL));
        blocks.add(Block.plain(words.key_words(PaperKey.words(item, words)), TEXT));
        if (!item.explanation().isBlank()) {
            blocks.add(Block.plain(item.explanation(), TEXT));
        }
        Proofs.Proof proof = proofs.get(question.version().id());
        if (proof != null) {
            proof.passages().stream().filter(CitedPassageView::sound).forEach(p -> cite(p, blocks));
        }
        blocks.add(new Block.Space(12));
        return blocks;
    }

    private void cite(CitedPassageView passage, List<Block> blocks) {
        String cited = passage.segments().stream()
                .filter(Segment::marked)
                .map(Segment::text)
                .collect(Collectors.joining());
        blocks.add(new Block.Text("", words.quoted(cited.strip()), Face.PLAIN, SMALL, 18));
        String source = passage.author().isEmpty()
                ? words.source(passage.title(), passage.place())
                : words.source_by(passage.title(), passage.author(), passage.place());
        blocks.add(new Block.Text("", source, Face.SLANTED, SMALL, 18));
        if (!passage.reference().isEmpty()) {
            blocks.add(new Block.Text("", passage.reference(), Face.PLAIN, SMALL - 1, 18));
        }
    }
}
