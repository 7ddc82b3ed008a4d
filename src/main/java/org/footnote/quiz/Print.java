package org.footnote.quiz;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.footnote.print.PaperSize;

/** A quiz as it was put on paper: what was drawn, and the seed from which its variants are shuffled. It never changes. */
@Entity
@Table(name = "set_print")
class Print {

    /** As many as there are letters. */
    static final int MOST_VARIANTS = 26;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "set_id", updatable = false)
    private QuestionSet set;

    @Column(updatable = false)
    private long madeBy;

    @Column(updatable = false)
    private Instant madeAt;

    @Column(updatable = false)
    private String title;

    @Column(updatable = false)
    private long seed;

    @Column(updatable = false)
    private int variants;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private PaperSize paper;

    @Column(updatable = false)
    private boolean answerSheet;

    @Column(updatable = false)
    private boolean explanations;

    @ElementCollection
    @CollectionTable(name = "set_print_question", joinColumns = @JoinColumn(name = "print_id"))
    @OrderColumn(name = "position")
    private List<PrintedQuestion> questions = new ArrayList<>();

    protected Print() {}

    /**
     * @param by key of the teacher who prints
     * @param drawn in the order of the quiz
     */
    Print(QuestionSet set, long by, long seed, PrintForm wanted, List<PrintedQuestion> drawn, Instant now) {
        if (drawn.isEmpty()) {
            throw new IllegalArgumentException("an empty sheet needs no printer");
        }
        this.set = set;
        this.madeBy = by;
        this.madeAt = now;
        this.title = set.title();
        this.seed = seed;
        this.variants = wanted.number();
        this.paper = wanted.size();
        this.answerSheet = wanted.hasAnswerSheet();
        this.explanations = wanted.hasExplanations();
        this.questions.addAll(drawn);
    }

    /** Its sheets, the first in the order of the quiz; always the same ones. */
    List<PaperVariant> sheets() {
        List<Posable> posable = questions.stream()
                .map(q -> new Posable(q.version().item(), q.maxMark()))
                .toList();
        return PaperVariant.of(posable, variants, seed);
    }

    long id() {
        return id;
    }

    String title() {
        return title;
    }

    Instant madeAt() {
        return madeAt;
    }

    PaperSize paper() {
        return paper;
    }

    boolean hasAnswerSheet() {
        return answerSheet;
    }

    boolean hasExplanations() {
        return explanations;
    }

    List<PrintedQuestion> questions() {
        return List.copyOf(questions);
    }
}
