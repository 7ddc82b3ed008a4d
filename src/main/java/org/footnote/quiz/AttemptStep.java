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
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.footnote.item.Certainty;
import org.footnote.item.Response;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One response as it came, or its withdrawal. Steps are only ever added; the last one of a slot counts. */
@Entity
@Immutable
@Table(name = "attempt_step")
public class AttemptStep {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "attempt_id")
    private Attempt attempt;

    @Column(name = "sequence")
    private int sequence;

    @Column(name = "slot")
    private int slot;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "response")
    private String response;

    @Column(name = "at")
    private Instant at;

    @Column(name = "receipt")
    private String receipt;

    @Column(name = "answer_id")
    private String answerId;

    @Column(name = "given_at")
    private Instant givenAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "certainty")
    private Certainty certainty;

    protected AttemptStep() {}

    /**
     * @param nth which step of this slot it is, from 1
     * @param answer without a response where an earlier one is withdrawn
     * @param given when the student gave it, which may be before it arrived
     */
    AttemptStep(
            Attempt attempt, int sequence, int slot, int nth, Answer answer, Origin origin, Instant given, Instant at) {
        this.attempt = attempt;
        this.sequence = sequence;
        this.slot = slot;
        this.response = answer.response().map(ResponseJson::write).orElse(null);
        this.certainty = answer.certainty().orElse(null);
        this.answerId = origin.id().orElse(null);
        this.givenAt = given;
        this.at = at;
        this.receipt = slot + "-" + nth + "-" + digest(attempt.id() + " " + sequence + " " + this.response + " " + at);
    }

    /** Four hexadecimal digits that name this very response, so that a receipt can be checked against the record. */
    private static String digest(String words) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 2).toUpperCase(Locale.ROOT);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    public int sequence() {
        return sequence;
    }

    public int slot() {
        return slot;
    }

    /** Empty where the learner took the response back. */
    public Optional<Response> response() {
        return Optional.ofNullable(response).map(ResponseJson::read);
    }

    /** How sure the student said to be. */
    public Optional<Certainty> certainty() {
        return Optional.ofNullable(certainty);
    }

    Answer answer() {
        return new Answer(response(), certainty());
    }

    Optional<String> answerId() {
        return Optional.ofNullable(answerId);
    }

    /** When the student gave it; steps from before browsers told that were given when they arrived. */
    Instant given() {
        return givenAt == null ? at : givenAt;
    }

    public Instant at() {
        return at;
    }

    public String receipt() {
        return receipt;
    }
}
