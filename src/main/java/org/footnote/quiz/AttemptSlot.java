package org.footnote.quiz;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.footnote.bank.QuestionVersion;
import org.footnote.item.CertaintyMarking;
import org.footnote.item.Item;
import org.footnote.item.Mark;
import org.footnote.item.Marking;
import org.footnote.item.Response;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A numbered place in an attempt and the question version that stands there. */
@Entity
@Table(name = "attempt_slot")
public class AttemptSlot {

    /** Longest time that one look at a question counts. */
    static final Duration ELSEWHERE = Duration.ofMinutes(10);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "attempt_id", updatable = false)
    private Attempt attempt;

    @Column(name = "number", updatable = false)
    private int number;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "version_id", updatable = false)
    private QuestionVersion version;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "choice_order", updatable = false)
    private int[] choiceOrder;

    @Column(name = "max_mark", updatable = false)
    private double maxMark;

    @Column(name = "flagged")
    private boolean flagged;

    @Column(name = "fraction")
    private Double fraction;

    @Column(name = "correction")
    private String correction = "";

    @Column(name = "points")
    private Double points;

    @Column(name = "settled_at")
    private Instant settledAt;

    @Column(name = "millis")
    private Long millis;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "ruling_id")
    private Ruling ruling;

    @Column(name = "thrown_out")
    private boolean thrownOut;

    @Embedded
    private ManualMark manual;

    protected AttemptSlot() {}

    AttemptSlot(Attempt attempt, int number, QuestionVersion version, List<Integer> choiceOrder, double maxMark) {
        this.attempt = attempt;
        this.number = number;
        this.version = version;
        this.maxMark = maxMark;
        this.choiceOrder = choiceOrder.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The question as it is put to the student. */
    public Posed posed() {
        return new Posed(item(), choiceOrder(), maxMark);
    }

    void flag(boolean flag) {
        flagged = flag;
    }

    /** @param terms which say whether certainty counts */
    void mark(Answer answer, Terms terms) {
        Mark mark = answer.response().map(this::judged).orElse(Mark.NOT_RIGHT);
        fraction = mark.fraction();
        correction = mark.correction();
        if (terms.certainty()) {
            points = answer.response().isEmpty()
                    ? Double.valueOf(0)
                    : Double.valueOf(CertaintyMarking.points(mark.fraction(), answer.certainty()));
        }
    }

    /** What it earned, or would earn now with this answer where it is not marked yet. */
    Mark worthOf(Answer answer) {
        return fraction == null ? answer.response().map(this::judged).orElse(Mark.NOT_RIGHT) : mark();
    }

    private Mark judged(Response response) {
        if (manual != null && manual.judges(response)) {
            return manual.mark();
        }
        return ruling == null
                ? Marking.mark(item(), response)
                : ruling.standard().mark(item(), response);
    }

    /** What a teacher decided about the question counts here, too. */
    void follow(Ruling decided) {
        ruling = decided;
        thrownOut = decided.thrownOut();
    }

    /** By what the answer is marked where that is not the version that was shown. */
    Optional<Ruling> ruling() {
        return Optional.ofNullable(ruling);
    }

    /** Given by a teacher. */
    Optional<ManualMark> manual() {
        return Optional.ofNullable(manual);
    }

    /** Whether its mark is part of the score; a question that was thrown out counts for nobody. */
    boolean counts() {
        return !thrownOut;
    }

    /** Nothing is marked here any more. */
    void unmark() {
        fraction = null;
        correction = "";
        points = null;
        settledAt = null;
    }

    /** Marks the answer for good, before the attempt is handed in. */
    void settle(Answer answer, Terms terms, Instant now) {
        mark(answer, terms);
        settledAt = now;
    }

    /** Whether the answer was marked at once; its key may be seen. */
    public boolean settled() {
        return settledAt != null;
    }

    /**
     * Adds time the student spent here: from the deed before, wherever it was, to one about this question. Whoever is away
     * longer than {@link #ELSEWHERE} was doing something else, so no more than that is added.
     */
    void spend(Duration time) {
        Duration counted = time.compareTo(ELSEWHERE) > 0 ? ELSEWHERE : time;
        millis = (millis == null ? 0 : millis) + counted.toMillis();
    }

    /** Seconds spent on the question over all visits, as far as they were measured. */
    Optional<Integer> seconds() {
        return Optional.ofNullable(millis).map(m -> (int) Math.min(Integer.MAX_VALUE, m / 1000));
    }

    /** What certainty-based marking gives, where the quiz is marked so. */
    Optional<Double> points() {
        return Optional.ofNullable(points);
    }

    /** What a right answer earns. */
    double maxMark() {
        return maxMark;
    }

    public int number() {
        return number;
    }

    public QuestionVersion version() {
        return version;
    }

    public Item item() {
        return version.item();
    }

    /** Positions in the item's own order, in the order they are shown, as {@link ChoiceOrder} gives them. */
    public List<Integer> choiceOrder() {
        return Arrays.stream(choiceOrder).boxed().toList();
    }

    public boolean flagged() {
        return flagged;
    }

    /** @throws IllegalStateException before the submission */
    public Mark mark() {
        if (fraction == null) {
            throw new IllegalStateException("not marked yet");
        }
        return new Mark(fraction, correction);
    }
}
