package org.footnote.quiz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.footnote.bank.ItemJson;
import org.footnote.bank.QuestionVersion;
import org.footnote.item.Response;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A teacher decided how answers to a question are marked. Rulings are only added; the latest of a slot counts. */
@Entity
@Immutable
@Table(name = "ruling")
public class Ruling {

    /** Longest reason, in characters. */
    static final int LONGEST = 1000;

    private static final ObjectMapper JSON = new ObjectMapper();

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long questionId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "version_id")
    private QuestionVersion version;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "content")
    private String content;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "also")
    private String also;

    private boolean thrownOut;
    private boolean allWords;
    private String reason;
    private long madeBy;
    private Instant madeAt;

    protected Ruling() {}

    Ruling(QuestionVersion version, Standard standard, String reason, long by, Instant now) {
        this.questionId = version.question().id();
        this.version = version;
        this.content = ItemJson.write(standard.item());
        this.also = write(standard.also());
        this.thrownOut = standard.thrownOut();
        this.allWords = standard.allWords();
        this.reason = reason;
        this.madeBy = by;
        this.madeAt = now;
    }

    private static String write(List<Response> responses) {
        ArrayNode all = JSON.createArrayNode();
        responses.forEach(r -> all.add(ResponseJson.write(r)));
        return all.toString();
    }

    private static List<Response> read(String json) {
        List<Response> all = new ArrayList<>();
        try {
            for (JsonNode one : JSON.readTree(json)) {
                all.add(ResponseJson.read(one.asText()));
            }
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("not JSON", e);
        }
        return all;
    }

    Standard standard() {
        return new Standard(ItemJson.read(content), read(also), thrownOut, allWords);
    }

    Long id() {
        return id;
    }

    long questionId() {
        return questionId;
    }

    /** In force in the bank when this was decided. */
    QuestionVersion version() {
        return version;
    }

    boolean thrownOut() {
        return thrownOut;
    }

    String reason() {
        return reason;
    }

    long madeBy() {
        return madeBy;
    }

    Instant madeAt() {
        return madeAt;
    }
}
