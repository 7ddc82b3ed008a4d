package org.footnote.quiz;

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
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.footnote.bank.QuestionVersion;
import org.footnote.item.Mark;
import org.footnote.item.Response;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A student holds that a question they answered is wrong, and a teacher answers. The outcome is final. */
@Entity
@Table(name = "challenge")
public class Challenge {

    /** How it stands. */
    public enum State {
        OPEN,
        /** The student was right. */
        UPHELD,
        /** The question stands as it is. */
        DECLINED
    }

    /** Longest reason and longest answer, in characters. */
    public static final int LONGEST = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "student_id", updatable = false)
    private long studentId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "version_id", updatable = false)
    private QuestionVersion version;

    @Column(name = "attempt_id", updatable = false)
    private Long attemptId;

    @Column(name = "slot", updatable = false)
    private Integer slot;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "choice_order", updatable = false)
    private int[] choiceOrder;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "response", updatable = false)
    private String response;

    @Column(name = "fraction", updatable = false)
    private double fraction;

    @Column(name = "correction", updatable = false)
    private String correction;

    @Column(name = "reason", updatable = false)
    private String reason;

    @Column(name = "made_at", updatable = false)
    private Instant madeAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private State state;

    @Column(name = "answer")
    private String answer;

    @Column(name = "decided_by")
    private Long decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "noted_at")
    private Instant notedAt;

    @Version
    private long revision;

    protected Challenge() {}

    /** @param place where it was asked, nothing for practice */
    Challenge(long student, Answered answered, Optional<Place> place, String reason, Instant now) {
        if (reason.isBlank() || reason.length() > LONGEST) {
            throw new IllegalArgumentException("a challenge needs a reason");
        }
        this.studentId = student;
        this.version = answered.version();
        this.attemptId = place.map(Place::attempt).orElse(null);
        this.slot = place.map(Place::slot).orElse(null);
        this.choiceOrder =
                answered.posed().order().stream().mapToInt(Integer::intValue).toArray();
        this.response = answered.response().map(ResponseJson::write).orElse(null);
        this.fraction = answered.mark().fraction();
        this.correction = answered.mark().correction();
        this.reason = reason.strip();
        this.madeAt = now;
        this.state = State.OPEN;
    }

    /** A question as it was shown and answered. */
    public record Answered(QuestionVersion version, Posed posed, Optional<Response> response, Mark mark) {}

    /** @param slot number of the question in the attempt, from 1 */
    record Place(long attempt, int slot) {}

    /**
     * A teacher decides.
     *
     * @throws IllegalStateException where somebody decided before
     */
    void decide(State outcome, String words, long by, Instant now) {
        if (state != State.OPEN) {
            throw new IllegalStateException("challenge " + id + " is decided");
        }
        if (outcome == State.OPEN || words.isBlank() || words.length() > LONGEST) {
            throw new IllegalArgumentException("a decision has an outcome and a reason");
        }
        state = outcome;
        answer = words.strip();
        decidedBy = by;
        decidedAt = now;
    }

    /**
     * The student took note of the answer; a second time changes nothing.
     *
     * @throws IllegalStateException while it is open
     */
    void note(Instant now) {
        if (state == State.OPEN) {
            throw new IllegalStateException("challenge " + id + " is open");
        }
        if (notedAt == null) {
            notedAt = now;
        }
    }

    Answered answered() {
        return new Answered(
                version,
                new Posed(version.item(), Arrays.stream(choiceOrder).boxed().toList()),
                Optional.ofNullable(response).map(ResponseJson::read),
                new Mark(fraction, correction));
    }

    Optional<Place> place() {
        return attemptId == null ? Optional.empty() : Optional.of(new Place(attemptId, slot));
    }

    public Long id() {
        return id;
    }

    public long studentId() {
        return studentId;
    }

    public QuestionVersion version() {
        return version;
    }

    public String reason() {
        return reason;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public State state() {
        return state;
    }

    /** What the teacher answered, empty while it is open. */
    public String answer() {
        return answer == null ? "" : answer;
    }

    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    /** Whether there is an answer the student has not taken note of. */
    public boolean isNews() {
        return state != State.OPEN && notedAt == null;
    }
}
