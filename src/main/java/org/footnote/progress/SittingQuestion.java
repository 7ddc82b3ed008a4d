package org.footnote.progress;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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
import java.util.Optional;
import org.footnote.bank.QuestionVersion;
import org.footnote.item.Certainty;
import org.footnote.item.Mark;
import org.footnote.item.Response;
import org.footnote.quiz.Decided;
import org.footnote.quiz.Posed;
import org.footnote.quiz.ResponseJson;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One question of a sitting, answered once. */
@Entity
@Table(name = "sitting_question")
public class SittingQuestion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "sitting_id", updatable = false)
    private Sitting sitting;

    @Column(name = "number", updatable = false)
    private int number;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "version_id", updatable = false)
    private QuestionVersion version;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "choice_order", updatable = false)
    private int[] choiceOrder;

    @Column(name = "asked_at", updatable = false)
    private Instant askedAt;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "response")
    private String response;

    @Enumerated(EnumType.STRING)
    @Column(name = "certainty")
    private Certainty certainty;

    @Column(name = "fraction")
    private Double fraction;

    @Column(name = "correction")
    private String correction = "";

    @Column(name = "ruling_id")
    private Long rulingId;

    protected SittingQuestion() {}

    SittingQuestion(Sitting sitting, int number, QuestionVersion version, Posed posed, Instant now) {
        this.sitting = sitting;
        this.number = number;
        this.version = version;
        this.choiceOrder = posed.order().stream().mapToInt(Integer::intValue).toArray();
        this.askedAt = now;
    }

    /**
     * Takes the answer and marks it.
     *
     * @param given nothing where the learner said that they do not know
     * @param decided by what it is marked
     * @return what it shows of the memory of the fact
     * @throws IllegalStateException where it was answered before
     */
    Recollection answer(Optional<Response> given, Optional<Certainty> sure, Decided decided, Instant now) {
        if (answered()) {
            throw new IllegalStateException("answered before");
        }
        Mark mark = given.map(r -> decided.mark(version.item(), r)).orElse(Mark.NOT_RIGHT);
        rulingId = decided.ruling() == 0 ? null : decided.ruling();
        answeredAt = now;
        response = given.map(ResponseJson::write).orElse(null);
        certainty = given.isPresent() ? sure.orElse(null) : null;
        fraction = mark.fraction();
        correction = mark.correction();
        return Recollection.inPractice(
                mark.fraction(),
                Optional.ofNullable(certainty),
                Duration.between(askedAt, now).toSeconds());
    }

    Posed posed() {
        return new Posed(version.item(), Arrays.stream(choiceOrder).boxed().toList());
    }

    Optional<Response> response() {
        return Optional.ofNullable(response).map(ResponseJson::read);
    }

    /** The ruling by which it is marked; nothing where that is the version that was shown. */
    Optional<Long> ruling() {
        return Optional.ofNullable(rulingId);
    }

    boolean answered() {
        return answeredAt != null;
    }

    /** @throws IllegalStateException before the answer */
    Mark mark() {
        if (fraction == null) {
            throw new IllegalStateException("not answered yet");
        }
        return new Mark(fraction, correction);
    }

    public int number() {
        return number;
    }

    public QuestionVersion version() {
        return version;
    }
}
