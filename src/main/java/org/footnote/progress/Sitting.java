package org.footnote.progress;

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
import org.footnote.bank.QuestionVersion;
import org.footnote.quiz.Posed;

/** One sitting of practice: questions that come one by one, each chosen when the one before is answered. */
@Entity
@Table(name = "sitting")
public class Sitting {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "person_id", updatable = false)
    private long personId;

    @Column(name = "collection_id", updatable = false)
    private Long collectionId;

    @Column(name = "topic", updatable = false)
    private String topic;

    @Column(name = "fact_id", updatable = false)
    private Long factId;

    @Column(name = "seed", updatable = false)
    private long seed;

    @Column(name = "begun_at", updatable = false)
    private Instant begunAt;

    @OneToMany(mappedBy = "sitting", cascade = CascadeType.PERSIST)
    @OrderBy("number")
    private List<SittingQuestion> questions = new ArrayList<>();

    protected Sitting() {}

    Sitting(long person, Focus focus, long seed, Instant now) {
        this.personId = person;
        this.collectionId = focus.course().orElse(null);
        this.topic = focus.topic().orElse(null);
        this.factId = focus.fact().orElse(null);
        this.seed = seed;
        this.begunAt = now;
    }

    /** @throws IllegalStateException while a question waits for its answer */
    SittingQuestion ask(QuestionVersion version, Instant now) {
        if (open().isPresent()) {
            throw new IllegalStateException("a question is open");
        }
        int number = questions.size() + 1;
        SittingQuestion question =
                new SittingQuestion(this, number, version, Posed.of(version, seed + version.id() + number), now);
        questions.add(question);
        return question;
    }

    /** The question that waits for its answer. */
    Optional<SittingQuestion> open() {
        return questions.stream().filter(q -> !q.answered()).findFirst();
    }

    Optional<SittingQuestion> question(int number) {
        return number < 1 || number > questions.size() ? Optional.empty() : Optional.of(questions.get(number - 1));
    }

    Focus focus() {
        return new Focus(Optional.ofNullable(collectionId), Optional.ofNullable(topic), Optional.ofNullable(factId));
    }

    List<Picking.Past> past() {
        return questions.stream()
                .filter(SittingQuestion::answered)
                .map(q -> new Picking.Past(
                        q.version().question().factId(),
                        q.version().question().topic(),
                        q.version().question().id(),
                        !Recollection.inQuiz(q.mark().fraction())
                                .rating(new Pace(0, 0))
                                .recalled()))
                .toList();
    }

    public Long id() {
        return id;
    }

    public long personId() {
        return personId;
    }

    public long seed() {
        return seed;
    }

    public Instant begunAt() {
        return begunAt;
    }

    public List<SittingQuestion> questions() {
        return List.copyOf(questions);
    }
}
