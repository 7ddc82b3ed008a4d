package org.footnote.quiz;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.footnote.item.Kind;

/** A quiz: a rule that draws questions from the bank of one collection. */
@Entity
@Table(name = "question_set")
public class QuestionSet {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "collection_id")
    private long collectionId;

    @Column(name = "owner_id")
    private Long ownerId;

    @Column(name = "bundled")
    private String bundled;

    @Column(name = "title")
    private String title;

    @Column(name = "description")
    private String description;

    @Column(name = "number")
    private int number;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @ElementCollection
    @CollectionTable(name = "question_set_kind", joinColumns = @JoinColumn(name = "set_id"))
    @Column(name = "kind")
    @Enumerated(EnumType.STRING)
    private Set<Kind> kinds = new HashSet<>();

    protected QuestionSet() {}

    private QuestionSet(long collection, Long owner, String bundled, Instant now) {
        this.collectionId = collection;
        this.ownerId = owner;
        this.bundled = bundled;
        this.createdAt = now;
    }

    /** A quiz a teacher makes for the students of their classrooms. */
    static QuestionSet of(long collection, long owner, String title, String description, Rule rule, Instant now) {
        QuestionSet set = new QuestionSet(collection, owner, null, now);
        set.describe(title, description, rule);
        return set;
    }

    /** A quiz that comes with a course pack and is open to every student. */
    static QuestionSet bundled(long collection, String slug, String title, String description, Rule rule, Instant now) {
        QuestionSet set = new QuestionSet(collection, null, slug, now);
        set.describe(title, description, rule);
        return set;
    }

    final void describe(String title, String description, Rule rule) {
        if (title.isBlank()) {
            throw new IllegalArgumentException("a quiz needs a title");
        }
        this.title = title.strip();
        this.description = description.strip();
        this.number = rule.number();
        if (!kinds.equals(rule.kinds())) {
            kinds.clear();
            kinds.addAll(rule.kinds());
        }
    }

    public Long id() {
        return id;
    }

    public long collectionId() {
        return collectionId;
    }

    public String title() {
        return title;
    }

    public Rule rule() {
        return new Rule(kinds, number);
    }
}
