package org.footnote.quiz;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A quiz: lines of chosen questions and of rules that draw questions from the bank of one collection. */
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

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @OneToMany(mappedBy = "set", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<SetPart> parts = new ArrayList<>();

    protected QuestionSet() {}

    private QuestionSet(long collection, Long owner, String bundled, Instant now) {
        this.collectionId = collection;
        this.ownerId = owner;
        this.bundled = bundled;
        this.createdAt = now;
    }

    /** A quiz a teacher makes for the students of their classrooms. */
    static QuestionSet of(
            long collection, long owner, String title, String description, List<Wanted> wanted, Instant now) {
        QuestionSet set = new QuestionSet(collection, owner, null, now);
        set.describe(title, description);
        wanted.forEach(set::add);
        return set;
    }

    /** The same with one rule for all of it. */
    static QuestionSet of(long collection, long owner, String title, String description, Rule rule, Instant now) {
        return of(collection, owner, title, description, List.of(new Wanted.Drawn(rule, 1)), now);
    }

    /** A quiz that comes with a course pack and is open to every student. */
    static QuestionSet bundled(long collection, String slug, String title, String description, Rule rule, Instant now) {
        QuestionSet set = new QuestionSet(collection, null, slug, now);
        set.describe(title, description);
        set.add(new Wanted.Drawn(rule, 1));
        return set;
    }

    /** What the course pack says of it now. */
    void describeBundled(String newTitle, String newDescription, Rule rule) {
        describe(newTitle, newDescription);
        parts.get(0).draw(rule);
    }

    final void describe(String newTitle, String newDescription) {
        if (newTitle.isBlank()) {
            throw new IllegalArgumentException("a quiz needs a title");
        }
        title = newTitle.strip();
        description = newDescription.strip();
    }

    /** Adds a line at the end. */
    final SetPart add(Wanted wanted) {
        SetPart part = new SetPart(this, parts.size() + 1, wanted);
        parts.add(part);
        return part;
    }

    Optional<SetPart> part(long part) {
        return parts.stream().filter(p -> p.id() == part).findFirst();
    }

    void remove(SetPart part) {
        parts.remove(part);
        number();
    }

    /** @param place from 1; beyond the ends is at the end */
    void move(SetPart part, int place) {
        parts.remove(part);
        parts.add(Math.max(0, Math.min(parts.size(), place - 1)), part);
        number();
    }

    private void number() {
        for (int i = 0; i < parts.size(); i++) {
            parts.get(i).stand(i + 1);
        }
    }

    List<SetPart> parts() {
        return List.copyOf(parts);
    }

    List<Wanted> wanted() {
        return parts.stream().map(SetPart::wanted).toList();
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

    String description() {
        return description;
    }

    /** @throws NullPointerException of a quiz that is nobody's */
    long owner() {
        return ownerId;
    }

    /** It belongs to somebody else from now on. */
    void handOver(long heir, String newTitle) {
        ownerId = heir;
        title = newTitle;
    }
}
