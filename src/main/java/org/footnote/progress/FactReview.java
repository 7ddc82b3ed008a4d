package org.footnote.progress;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.footnote.item.Certainty;
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
    private Long attemptId;

    @Column(name = "slot")
    private Integer slot;

    @Column(name = "rating")
    private short rating;

    @Column(name = "days")
    private Integer days;

    @Column(name = "predicted")
    private Double predicted;

    @Enumerated(EnumType.STRING)
    @Column(name = "certainty")
    private Certainty certainty;

    @Column(name = "seconds")
    private Integer seconds;

    protected FactReview() {}

    /**
     * @param days since the review before, null for the first
     * @param predicted chance of recall before it, null where nothing could be expected
     */
    FactReview(long person, Shown shown, int grade, Integer days, Double predicted, Instant now) {
        this.personId = person;
        this.factId = shown.fact();
        this.topic = shown.topic();
        this.fraction = shown.recollection().fraction();
        this.at = now;
        this.versionId = shown.version();
        this.attemptId = shown.place().map(Shown.Place::attempt).orElse(null);
        this.slot = shown.place().map(Shown.Place::slot).orElse(null);
        this.rating = (short) grade;
        this.days = days;
        this.predicted = predicted;
        this.certainty = shown.recollection().certainty().orElse(null);
        this.seconds = shown.recollection().seconds().orElse(null);
    }
}
