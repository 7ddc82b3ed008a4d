package org.footnote.quiz;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.footnote.bank.QuestionVersion;

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

    private Instant submittedAt;
    private Double score;
    private double maxScore;
    private boolean told;

    @Embedded
    private AttemptTime time;

    @Embedded
    private AnswerSheet sheet = new AnswerSheet();

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

    /** @param worth what a right answer earns */
    void ask(QuestionVersion version, List<Integer> choiceOrder, double worth) {
        sheet.ask(this, version, choiceOrder, worth);
        maxScore = Scoring.most(sheet.slots());
    }

    /** What teachers decided about questions before counts here, too. */
    void follow(Map<Long, Ruling> decided) {
        sheet.follow(decided);
        maxScore = Scoring.most(sheet.slots());
    }

    /**
     * Records an answer, or says why not; what stands already, and what came before, is not recorded twice.
     *
     * @throws IllegalStateException after the submission
     * @throws IllegalArgumentException where the response does not answer the question of the slot
     */
    Answering answer(int slotNumber, Answer answer, Origin origin, Instant now) {
        requireOpen();
        return sheet.answer(this, slotNumber, answer, origin, now);
    }

    /** A deed about this slot: the time since the deed before was spent on it. */
    void spend(int slotNumber, Instant until) {
        sheet.slot(slotNumber).spend(time.touch(until));
    }

    /**
     * Marks a slot at once, where this quiz does so; then its answer stays.
     *
     * @return {@link Answering#NOTHING} where there is no answer to mark
     */
    Answering settle(int slotNumber, Instant now) {
        requireOpen();
        return sheet.settle(slotNumber, terms(), now);
    }

    /** @throws IllegalStateException after the submission */
    void flag(int slotNumber, boolean flag) {
        requireOpen();
        sheet.slot(slotNumber).flag(flag);
    }

    /**
     * Marks the last answer of each slot; a slot without one earns nothing.
     *
     * @throws IllegalStateException where it was submitted before
     */
    void submit(Instant now) {
        requireOpen();
        sheet.mark(terms());
        score = Scoring.of(terms(), sheet.slots());
        maxScore = Scoring.most(sheet.slots());
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
        sheet.reopen();
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

    /** The questions and what was done with them. */
    AnswerSheet sheet() {
        return sheet;
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
        return sheet.slots();
    }
}
