package org.footnote.bank;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.footnote.item.Item;
import org.footnote.item.Kind;
import org.footnote.material.CitedSpan;

/** One fact asked in one form: what stays the same while its wording is mended. */
@Entity
@Table(name = "question")
public class Question {

    /** What a question is for good: its place in the bank. */
    public record Identity(long collection, long fact, String form, String type) {}

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "collection_id")
    private long collectionId;

    @Column(name = "fact_id")
    private long factId;

    @Column(name = "form")
    private String form;

    @Column(name = "type")
    private String type;

    @Column(name = "topic")
    private String topic;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private Kind kind;

    @Column(name = "difficulty")
    private double difficulty;

    /** Number of the version in force. */
    @Column(name = "current_number")
    private int currentNumber;

    @OneToMany(mappedBy = "question", cascade = CascadeType.PERSIST)
    @OrderBy("number")
    private List<QuestionVersion> versions = new ArrayList<>();

    protected Question() {}

    /** @param difficulty 0 (everybody knows) to 1 (nobody does), the writer's estimate */
    Question(Identity identity, Kind kind, String topic, double difficulty) {
        this.collectionId = identity.collection();
        this.factId = identity.fact();
        this.form = identity.form();
        this.type = identity.type();
        this.kind = kind;
        this.topic = topic;
        this.difficulty = difficulty;
    }

    /**
     * Puts a wording in force. The same wording adds nothing, but is in use again where it had been recalled; a retired
     * question stays retired: a person decided that.
     *
     * @return whether a version was added
     */
    boolean revise(Item item, List<CitedSpan> cited, Status status, Instant now) {
        if (!versions.isEmpty()) {
            if (current().status() == Status.RETIRED) {
                return false;
            }
            if (current().says(item, cited)) {
                if (current().status() == Status.DRAFT && status == Status.READY) {
                    current().approve();
                }
                return false;
            }
        }
        currentNumber = versions.size() + 1;
        versions.add(new QuestionVersion(this, currentNumber, item, cited, status, now));
        return true;
    }

    /** The documents do not give this question any more: it waits for a person before it is asked again. */
    boolean recall() {
        if (current().status() != Status.READY) {
            return false;
        }
        current().recall();
        return true;
    }

    public QuestionVersion current() {
        return versions.get(currentNumber - 1);
    }

    public Identity identity() {
        return new Identity(collectionId, factId, form, type);
    }

    public Long id() {
        return id;
    }

    public long collectionId() {
        return collectionId;
    }

    public long factId() {
        return factId;
    }

    public String topic() {
        return topic;
    }

    public Kind kind() {
        return kind;
    }
}
