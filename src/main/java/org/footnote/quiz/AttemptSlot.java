package org.footnote.quiz;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.List;
import org.footnote.bank.QuestionVersion;
import org.footnote.item.Item;
import org.footnote.item.Mark;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A numbered place in an attempt and the question version that stands there. */
@Entity
@Table(name = "attempt_slot")
public class AttemptSlot {

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

    @Column(name = "flagged")
    private boolean flagged;

    @Column(name = "fraction")
    private Double fraction;

    @Column(name = "correction")
    private String correction = "";

    protected AttemptSlot() {}

    AttemptSlot(Attempt attempt, int number, QuestionVersion version, List<Integer> choiceOrder) {
        this.attempt = attempt;
        this.number = number;
        this.version = version;
        this.choiceOrder = choiceOrder.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The question as it is put to the student. */
    public Posed posed() {
        return new Posed(item(), choiceOrder());
    }

    void flag(boolean flag) {
        flagged = flag;
    }

    void mark(Mark mark) {
        fraction = mark.fraction();
        correction = mark.correction();
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
