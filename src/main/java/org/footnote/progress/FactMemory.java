package org.footnote.progress;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.footnote.progress.fsrs.Memory;
import org.footnote.progress.fsrs.Rating;
import org.footnote.progress.fsrs.Schedule;

/** One learner's memory of one fact. It can be computed again from the reviews at any time. */
@Entity
@Table(name = "fact_memory")
public class FactMemory {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "person_id", updatable = false)
    private long personId;

    @Column(name = "fact_id", updatable = false)
    private long factId;

    @Enumerated(EnumType.STRING)
    @Column(name = "phase")
    private Schedule.Phase phase;

    @Column(name = "step")
    private short step;

    @Column(name = "stability")
    private double stability;

    @Column(name = "difficulty")
    private double difficulty;

    @Column(name = "reviews")
    private int reviews;

    @Column(name = "lapses")
    private int lapses;

    @Column(name = "question_id")
    private long questionId;

    @Column(name = "last_at")
    private Instant lastAt;

    @Column(name = "due_at")
    private Instant dueAt;

    protected FactMemory() {}

    FactMemory(long person, long fact) {
        this.personId = person;
        this.factId = fact;
    }

    /** The fact was met: the schedule after it, and the question that asked. */
    void met(Schedule schedule, Rating rating, long question, Instant at, Instant due) {
        reviews++;
        if (rating == Rating.AGAIN) {
            lapses++;
        }
        questionId = question;
        lastAt = at;
        stand(schedule, due);
    }

    /** The same history seen with other parameters. */
    void stand(Schedule schedule, Instant due) {
        phase = schedule.phase();
        step = (short) schedule.step();
        stability = schedule.memory().stability();
        difficulty = schedule.memory().difficulty();
        dueAt = due;
    }

    /** Where it stands; how long until it is due is in {@link #dueAt()}. */
    Schedule schedule() {
        return new Schedule(phase, step, memory(), 0, 0);
    }

    Memory memory() {
        return new Memory(stability, difficulty);
    }

    public long factId() {
        return factId;
    }

    public long personId() {
        return personId;
    }

    public int reviews() {
        return reviews;
    }

    /** How often it was not recalled. */
    public int lapses() {
        return lapses;
    }

    public long questionId() {
        return questionId;
    }

    public Instant lastAt() {
        return lastAt;
    }

    public Instant dueAt() {
        return dueAt;
    }
}
