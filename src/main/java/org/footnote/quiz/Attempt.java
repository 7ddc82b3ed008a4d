package org.footnote.quiz;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.footnote.bank.QuestionVersion;
import org.footnote.item.Mark;
import org.footnote.item.Marking;
import org.footnote.item.Response;

/** One student's way through a quiz: the questions as they were shown, every response, and the mark. */
@Entity
@Table(name = "attempt")
public class Attempt {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "set_id", updatable = false)
    private QuestionSet set;

    @Column(name = "student_id", updatable = false)
    private long studentId;

    @Column(name = "number", updatable = false)
    private int number;

    @Column(name = "seed", updatable = false)
    private long seed;

    @Column(name = "started_at", updatable = false)
    private Instant startedAt;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "score")
    private Double score;

    @Column(name = "max_score")
    private double maxScore;

    @OneToMany(mappedBy = "attempt", cascade = CascadeType.PERSIST)
    @OrderBy("number")
    private List<AttemptSlot> slots = new ArrayList<>();

    @OneToMany(mappedBy = "attempt", cascade = CascadeType.PERSIST)
    @OrderBy("sequence")
    private List<AttemptStep> steps = new ArrayList<>();

    protected Attempt() {}

    /** @param number which attempt of this student at this quiz, from 1 */
    Attempt(QuestionSet set, long student, int number, long seed, Instant now) {
        this.set = set;
        this.studentId = student;
        this.number = number;
        this.seed = seed;
        this.startedAt = now;
    }

    void ask(QuestionVersion version, List<Integer> choiceOrder) {
        slots.add(new AttemptSlot(this, slots.size() + 1, version, choiceOrder));
        maxScore = slots.size();
    }

    /**
     * Records a response. The response that stands already is not recorded twice, so a repeated post changes nothing.
     *
     * @throws IllegalStateException after the submission
     * @throws IllegalArgumentException where the response does not answer the question of the slot
     */
    AttemptStep respond(int slotNumber, Response response, Instant now) {
        requireOpen();
        AttemptSlot slot = slot(slotNumber);
        Marking.mark(slot.item(), response); // refuses what is no response to this question
        if (response(slotNumber).equals(Optional.of(response))) {
            return lastStep(slotNumber).orElseThrow();
        }
        return append(slotNumber, response, now);
    }

    /**
     * Takes the response of a slot back; nothing happens where there is none.
     *
     * @throws IllegalStateException after the submission
     */
    void withdraw(int slotNumber, Instant now) {
        requireOpen();
        slot(slotNumber);
        if (response(slotNumber).isPresent()) {
            append(slotNumber, null, now);
        }
    }

    private AttemptStep append(int slotNumber, Response response, Instant now) {
        int nth = 1 + (int) steps.stream().filter(s -> s.slot() == slotNumber).count();
        AttemptStep step = new AttemptStep(this, steps.size() + 1, slotNumber, nth, response, now);
        steps.add(step);
        return step;
    }

    /** @throws IllegalStateException after the submission */
    void flag(int slotNumber, boolean flag) {
        requireOpen();
        slot(slotNumber).flag(flag);
    }

    /**
     * Marks the last response of each slot; a slot without one earns nothing.
     *
     * @throws IllegalStateException where it was submitted before
     */
    void submit(Instant now) {
        requireOpen();
        for (AttemptSlot slot : slots) {
            slot.mark(response(slot.number())
                    .map(response -> Marking.mark(slot.item(), response))
                    .orElse(Mark.NOT_RIGHT));
        }
        score = slots.stream().mapToDouble(s -> s.mark().fraction()).sum();
        submittedAt = now;
    }

    private void requireOpen() {
        if (submitted()) {
            throw new IllegalStateException("attempt " + id + " was submitted");
        }
    }

    /** @throws IllegalArgumentException where there is no such slot */
    AttemptSlot slot(int slotNumber) {
        if (slotNumber < 1 || slotNumber > slots.size()) {
            throw new IllegalArgumentException("no slot " + slotNumber);
        }
        return slots.get(slotNumber - 1);
    }

    /** The response of a slot that counts. */
    Optional<Response> response(int slotNumber) {
        return lastStep(slotNumber).flatMap(AttemptStep::response);
    }

    /** What was done last in a slot. */
    Optional<AttemptStep> lastStep(int slotNumber) {
        return steps.stream().filter(s -> s.slot() == slotNumber).reduce((earlier, later) -> later);
    }

    /** First slot without a response, or the last slot. */
    int nextOpenSlot() {
        return slots.stream()
                .map(AttemptSlot::number)
                .filter(n -> response(n).isEmpty())
                .findFirst()
                .orElse(slots.size());
    }

    public boolean submitted() {
        return submittedAt != null;
    }

    public Long id() {
        return id;
    }

    public QuestionSet set() {
        return set;
    }

    public long studentId() {
        return studentId;
    }

    public int number() {
        return number;
    }

    public long seed() {
        return seed;
    }

    public Instant startedAt() {
        return startedAt;
    }

    /** @throws IllegalStateException before the submission */
    public Instant submittedAt() {
        if (submittedAt == null) {
            throw new IllegalStateException("attempt " + id + " is open");
        }
        return submittedAt;
    }

    /** @throws IllegalStateException before the submission */
    public double score() {
        if (score == null) {
            throw new IllegalStateException("attempt " + id + " is open");
        }
        return score;
    }

    public double maxScore() {
        return maxScore;
    }

    public List<AttemptSlot> slots() {
        return List.copyOf(slots);
    }
}
