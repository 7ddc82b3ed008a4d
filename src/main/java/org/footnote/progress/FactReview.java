package org.footnote.progress;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.footnote.quiz.AttemptSubmitted;
import org.hibernate.annotations.Immutable;

/** What a learner showed of one fact at one moment. Memory is computed from these, so they are only ever added. */
@Entity
@Immutable
@Table(name = "fact_review")
public class FactReview {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "fact_id")
    private long factId;

    @Column(name = "topic")
    private String topic;

    @Column(name = "fraction")
    private double fraction;

    @Column(name = "at")
    private Instant at;

    @Column(name = "version_id")
    private long versionId;

    @Column(name = "attempt_id")
    private long attemptId;

    @Column(name = "slot")
    private int slot;

    protected FactReview() {}

    FactReview(AttemptSubmitted submitted, AttemptSubmitted.Answered answered) {
        this.personId = submitted.student();
        this.factId = answered.fact();
        this.topic = answered.topic();
        this.fraction = answered.fraction();
        this.at = submitted.at();
        this.versionId = answered.version();
        this.attemptId = submitted.attempt();
        this.slot = answered.slot();
    }
}
