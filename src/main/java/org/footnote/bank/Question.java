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
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
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

    @Column(name = "confidence")
    private Double confidence;

    /** Number of the version in force. */
    @Column(name = "current_number")
    private int currentNumber;

    /** Goes up with every change, so that nobody overwrites what they have not seen. */
    @Version
    private long revision;

    /** A change of a version's status is a change of its question: this makes it one in the database, too. */
    @Column(name = "changed_at")
    private Instant changedAt;

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
     * Puts the engine's wording in force. The same wording adds nothing, but is in use again where it had been recalled;
     * a retired question stays retired and an edited one as it is: a person decided that.
     *
     * @return whether a version was added
     */
    boolean revise(Item item, List<CitedSpan> cited, List<Background> backgrounds, Status status, Instant now) {
        if (!versions.isEmpty()) {
            if (current().status() == Status.RETIRED || current().isEdited()) {
                return false;
            }
            if (current().says(item, cited, backgrounds)) {
                if (current().status() == Status.DRAFT
                        && status == Status.READY
                        && !current().isHeldBack()) {
                    current().approve();
                    changedAt = now;
                }
                return false;
            }
        }
        Optional<QuestionVersion> former = versions.isEmpty() ? Optional.empty() : Optional.of(current());
        add(item, cited, backgrounds, status, null, now);
        former.ifPresent(current()::waitAs);
        return true;
    }

    /** A person writes it; it waits until somebody puts it in use. */
    void write(Item item, List<CitedSpan> cited, long by, Instant now) {
        add(item, cited, List.of(), Status.DRAFT, by, now);
    }

    /**
     * Puts a person's wording in force; whether it is asked stays as it was, but what was stale now waits.
     *
     * @return false where it says what it said
     */
    boolean edit(Item item, List<CitedSpan> cited, long by, Instant now) {
        Item former = current().item();
        List<Background> kept = current().backgrounds().stream()
                .filter(b -> b.told(item).equals(b.told(former)))
                .toList();
        if (current().says(item, cited, kept)) {
            return false;
        }
        Status status =
                current().status() == Status.STALE ? Status.DRAFT : current().status();
        add(item, cited, kept, status, by, now);
        return true;
    }

    /**
     * What it is about and how hard it is, as a person sees it; its versions stay as they are.
     *
     * @param newDifficulty 0 (everybody knows) to 1 (nobody does)
     * @return false where all of it was so
     */
    boolean describe(Kind newKind, String newTopic, double newDifficulty, Instant now) {
        boolean hardly = isHardly(newDifficulty);
        if (kind == newKind && topic.equals(newTopic) && hardly) {
            return false;
        }
        kind = newKind;
        topic = newTopic;
        difficulty = hardly ? difficulty : newDifficulty;
        changedAt = now;
        return true;
    }

    /**
     * Whether this is said of it already.
     *
     * @param newTopic empty: whatever it is
     * @param newDifficulty 0 to 1; empty: whatever it is
     */
    boolean isDescribed(String newTopic, OptionalDouble newDifficulty) {
        return (newTopic.isEmpty() || topic.equals(newTopic)) && isHardly(newDifficulty.orElse(difficulty));
    }

    /** Whether it is as hard as this as far as anybody sees. */
    private boolean isHardly(double newDifficulty) {
        return Math.abs(difficulty - newDifficulty) < 0.005;
    }

    /** What it is about and how hard it is, for the log. */
    String described() {
        return kind + ", " + topic + ", " + Figures.plain(difficulty);
    }

    /**
     * Puts the words of an earlier version in force again; whether it is asked stays as it was.
     *
     * @param proved whether the documents in force hold what it cites; else it is stale
     */
    void bringBack(QuestionVersion wanted, boolean proved, long by, Instant now) {
        Status status =
                proved || current().status() == Status.RETIRED ? current().status() : Status.STALE;
        add(wanted.item(), wanted.cited(), wanted.backgrounds(), status, by, now);
    }

    Optional<QuestionVersion> version(int number) {
        return versions.stream().filter(v -> v.number() == number).findFirst();
    }

    /** The earliest first. */
    List<QuestionVersion> versions() {
        return List.copyOf(versions);
    }

    private void add(
            Item item, List<CitedSpan> cited, List<Background> backgrounds, Status status, Long by, Instant now) {
        currentNumber = versions.size() + 1;
        versions.add(new QuestionVersion(this, currentNumber, item, cited, backgrounds, status, by, now));
        changedAt = now;
    }

    /**
     * The engine does not write this question any more: it waits for a person before it is asked again, unless it was a
     * person who wrote it or put it in use.
     */
    boolean recall(Instant now) {
        if (current().status() != Status.READY || current().isDecided()) {
            return false;
        }
        current().recall();
        changedAt = now;
        return true;
    }

    /**
     * A document it cites has a new version.
     *
     * @param cited the same words in the new version; empty: they are not all there, so it is not asked until a person decides
     * @param follow the place of other words in the new version, the place itself where they are not there
     */
    void documentReplaced(Optional<List<CitedSpan>> cited, UnaryOperator<CitedSpan> follow, Instant now) {
        QuestionVersion version = current();
        if (version.status() != Status.READY && version.status() != Status.DRAFT) {
            return;
        }
        if (cited.isPresent()) {
            add(
                    version.item(),
                    cited.get(),
                    version.backgrounds().stream().map(b -> b.follow(follow)).toList(),
                    version.status(),
                    version.writtenBy().orElse(null),
                    now);
            current().waitAs(version);
        } else {
            version.goStale();
            changedAt = now;
        }
    }

    /**
     * A person puts it in use, or stands by it where the engine did.
     *
     * @return false where a person has put it in use already
     */
    boolean approve(long by, Instant now) {
        if (current().status() == Status.READY && current().isDecided()) {
            return false;
        }
        current().approve(by);
        changedAt = now;
        return true;
    }

    /**
     * Takes it out of use; attempts that met it keep it.
     *
     * @return false where it is out of use already
     */
    boolean retire(Instant now) {
        if (current().status() == Status.RETIRED) {
            return false;
        }
        current().retire();
        changedAt = now;
        return true;
    }

    /**
     * Makes it a draft again: it is looked at before it is asked.
     *
     * @return false where it waits for somebody already
     */
    boolean redraft(long by, Instant now) {
        if (current().status() == Status.DRAFT || current().status() == Status.STALE) {
            return false;
        }
        current().redraft(by);
        changedAt = now;
        return true;
    }

    /** How it stands, to be restored later. */
    Decision standing() {
        QuestionVersion version = current();
        return new Decision(id, version.id(), version.status(), version.approvedBy());
    }

    /**
     * Takes a decision back.
     *
     * @param decided how it stood after the decision
     * @return false where something else happened to it since; then it stays as it is
     */
    boolean restore(Decision before, Status decided, Instant now) {
        if (current().id() != before.version() || current().status() != decided) {
            return false;
        }
        current().restore(before);
        changedAt = now;
        return true;
    }

    /** How much speaks for the engine's wording, from 0 to 1; nothing where that is not known. */
    Optional<Double> confidence() {
        return Optional.ofNullable(confidence);
    }

    /** Sets how much speaks for the engine's wording. */
    void rate(Confidence signs) {
        if (confidence == null || confidence != signs.value()) {
            confidence = signs.value();
        }
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

    /** 0 (easy) to 1 (hard), as the engine estimated it. */
    public double difficulty() {
        return difficulty;
    }

    public Kind kind() {
        return kind;
    }
}
