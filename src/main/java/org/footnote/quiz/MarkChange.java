package org.footnote.quiz;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/** What a teacher did to an attempt or to a mark in it, told to its student until they take note. */
@Entity
@Table(name = "mark_change")
public class MarkChange {

    /** What was done. */
    public enum Deed {
        REGRADED,
        BY_HAND,
        REOPENED,
        EXTENDED,
        DELETED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long studentId;
    private Long attemptId;
    private String quiz;
    private int number;
    private Integer slot;

    @Enumerated(EnumType.STRING)
    private Deed deed;

    private Double formerMark;
    private Double mark;
    private Double formerScore;
    private Double score;
    private Double formerMax;
    private Double maxScore;
    private Instant until;
    private String reason;
    private Long rulingId;
    private Instant madeAt;
    private Instant notedAt;

    protected MarkChange() {}

    /** About an attempt as a whole. @param until when it is over now, null where nothing is said of that */
    MarkChange(Attempt attempt, Deed deed, Instant until, String reason, Instant now) {
        this.studentId = attempt.studentId();
        this.attemptId = deed == Deed.DELETED ? null : attempt.id();
        this.quiz = attempt.set().title();
        this.number = attempt.number();
        this.deed = deed;
        this.until = until;
        this.reason = reason;
        this.madeAt = now;
    }

    void note(Instant now) {
        if (notedAt == null) {
            notedAt = now;
        }
    }

    Long id() {
        return id;
    }

    Optional<Long> attempt() {
        return Optional.ofNullable(attemptId);
    }

    String quiz() {
        return quiz;
    }

    int number() {
        return number;
    }

    /** Nothing where it is about the attempt as a whole. */
    Optional<Integer> slot() {
        return Optional.ofNullable(slot);
    }

    Deed deed() {
        return deed;
    }

    /** In marks; 0 where the question was or is thrown out, or it is about the attempt as a whole. */
    double formerMark() {
        return formerMark == null ? 0 : formerMark;
    }

    double mark() {
        return mark == null ? 0 : mark;
    }

    /** Whether the question counted before, and whether it does now. */
    boolean counted() {
        return formerMark != null;
    }

    boolean counts() {
        return mark != null;
    }

    double formerScore() {
        return formerScore == null ? 0 : formerScore;
    }

    double score() {
        return score == null ? 0 : score;
    }

    double formerMax() {
        return formerMax == null ? 0 : formerMax;
    }

    double max() {
        return maxScore == null ? 0 : maxScore;
    }

    Optional<Instant> until() {
        return Optional.ofNullable(until);
    }

    String reason() {
        return reason;
    }

    Instant madeAt() {
        return madeAt;
    }
}
