package org.footnote.quiz;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import java.util.Map;
import java.util.Optional;
import org.footnote.bank.QuestionVersion;
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

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "assignment_id", updatable = false)
    private Assignment assignment;

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

    @Embedded
    private AttemptTime time;

    private int reached = 1;
    private boolean told;

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
        this.time = new AttemptTime(now);
    }

    /** @param factor personal extra time */
    Attempt(Assignment assignment, double factor, long student, int number, long seed, Instant now) {
        this(assignment.set(), student, number, seed, now);
        this.assignment = assignment;
        allow(factor);
    }

    /** Gives the student this much time from the beginning on. */
    final void allow(double factor) {
        time.allow(factor, assignment.allowed(studentId, factor).deadline(startedAt));
    }

    void ask(QuestionVersion version, List<Integer> choiceOrder) {
        ask(version, choiceOrder, 1);
    }

    /** @param worth what a right answer earns */
    void ask(QuestionVersion version, List<Integer> choiceOrder, double worth) {
        slots.add(new AttemptSlot(this, slots.size() + 1, version, choiceOrder, worth));
        maxScore = Scoring.most(slots);
    }

    /** What teachers decided about questions before counts here, too. */
    void follow(Map<Long, Ruling> decided) {
        for (AttemptSlot slot : slots) {
            Ruling ruling = decided.get(slot.version().question().id());
            if (ruling != null && slot.version().number() <= ruling.version().number()) {
                slot.follow(ruling);
            }
        }
        maxScore = Scoring.most(slots);
    }

    /**
     * Records an answer, or says why not; what stands already, and what came before, is not recorded twice.
     *
     * @throws IllegalStateException after the submission
     * @throws IllegalArgumentException where the response does not answer the question of the slot
     */
    Answering answer(int slotNumber, Answer answer, Origin origin, Instant now) {
        requireOpen();
        AttemptSlot slot = slot(slotNumber);
        answer.response().ifPresent(r -> Marking.mark(slot.item(), r)); // refuses what is no response to this question
        Steps past = steps();
        if (!past.isNews(slotNumber, answer, origin)) {
            return Answering.SAVED;
        }
        Answering closed = closed(slotNumber);
        if (closed != Answering.SAVED) {
            return closed;
        }
        Instant given = origin.given(startedAt, now);
        if (!past.mayReplace(slotNumber, origin, given)) {
            return Answering.OVERTAKEN;
        }
        int nth = past.nth(slotNumber);
        steps.add(new AttemptStep(this, steps.size() + 1, slotNumber, nth, answer, origin, given, now));
        return Answering.SAVED;
    }

    /** Why a slot takes no answer whatever it is, {@link Answering#SAVED} where it does. */
    Answering closed(int slotNumber) {
        if (slot(slotNumber).settled()) {
            return Answering.SETTLED;
        }
        return reaches(slotNumber) ? Answering.SAVED : Answering.PASSED;
    }

    /** A deed about this slot: the time since the deed before was spent on it. */
    void spend(int slotNumber, Instant until) {
        slot(slotNumber).spend(time.touch(until));
    }

    /**
     * Marks a slot at once, where this quiz does so; then its answer stays.
     *
     * @return {@link Answering#NOTHING} where there is no answer to mark
     */
    Answering settle(int slotNumber, Instant now) {
        requireOpen();
        AttemptSlot slot = slot(slotNumber);
        if (!terms().immediate() || slot.settled()) {
            return Answering.SAVED;
        }
        if (response(slotNumber).isEmpty()) {
            return Answering.NOTHING;
        }
        slot.settle(steps().standing(slotNumber), terms(), now);
        return Answering.SAVED;
    }

    /** The student leaves a slot for the next; where one may only go forward there is no way back. */
    void leave(int slotNumber) {
        if (slotNumber == reached && reached <= slots.size()) {
            reached++;
        }
    }

    /** Whether a slot may be looked at and answered now. */
    boolean reaches(int slotNumber) {
        return terms().free() || slotNumber == reached;
    }

    /** @throws IllegalStateException after the submission */
    void flag(int slotNumber, boolean flag) {
        requireOpen();
        slot(slotNumber).flag(flag);
    }

    /**
     * Marks the last answer of each slot; a slot without one earns nothing.
     *
     * @throws IllegalStateException where it was submitted before
     */
    void submit(Instant now) {
        requireOpen();
        slots.stream().filter(s -> !s.settled()).forEach(s -> s.mark(steps().standing(s.number()), terms()));
        score = Scoring.of(terms(), slots);
        maxScore = Scoring.most(slots);
        submittedAt = now;
    }

    /**
     * Takes the submission back: what was answered stays, what was marked is marked anew.
     *
     * @param until when it is over; nothing where it may take as long as it likes
     * @throws IllegalStateException where it is open
     */
    void reopen(Optional<Instant> until) {
        if (!submitted()) {
            throw new IllegalStateException("attempt " + id + " is open");
        }
        submittedAt = null;
        score = null;
        told = false;
        reached = Math.min(reached, slots.size());
        slots.forEach(AttemptSlot::unmark);
        time.reopen(until);
    }

    /** Whether marks and keys, which nobody has seen yet, may be told now. */
    boolean mayBeTold(Instant now) {
        return submitted()
                && !told
                && (assignment == null
                        || assignment.tellsAt().filter(now::isBefore).isEmpty());
    }

    void tell() {
        told = true;
    }

    /** Whether marks and keys may be seen. */
    public boolean told() {
        return told;
    }

    boolean isOverdue(Instant now) {
        return !submitted() && time.isOver(now);
    }

    /** Whether nothing more can be answered, though it may not have been handed in yet. */
    boolean isOver(Instant now) {
        return submitted() || isOverdue(now);
    }

    AttemptTime time() {
        return time;
    }

    public Terms terms() {
        return assignment == null ? Terms.SELF_STUDY : assignment.terms();
    }

    Optional<Assignment> assignment() {
        return Optional.ofNullable(assignment);
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

    Steps steps() {
        return new Steps(steps);
    }

    /** The response of a slot that counts. */
    Optional<Response> response(int slotNumber) {
        return steps().standing(slotNumber).response();
    }

    /** What was done last in a slot. */
    Optional<AttemptStep> lastStep(int slotNumber) {
        return steps().last(slotNumber);
    }

    /** Where to go on: the first slot without a response, or the last; or the only one that may be looked at. */
    int nextOpenSlot() {
        if (!terms().free()) {
            return Math.min(reached, slots.size());
        }
        return slots.stream()
                .map(AttemptSlot::number)
                .filter(n -> response(n).isEmpty())
                .findFirst()
                .orElse(slots.size());
    }

    /** Whether the last slot was left in a quiz that leads forward only. */
    boolean through() {
        return !terms().free() && reached > slots.size();
    }

    public boolean submitted() {
        return submittedAt != null;
    }

    public Long id() {
        return id;
    }

    /** Which attempt of the student it is, from 1. */
    int number() {
        return number;
    }

    public QuestionSet set() {
        return set;
    }

    public long studentId() {
        return studentId;
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
