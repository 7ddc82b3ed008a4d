package org.footnote.bank;

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
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** One reading of a collection that writes questions: asked for, running, done or failed, and what came of it. */
@Entity
@Table(name = "drafting_run")
public class DraftingRun {

    /** Where it stands. */
    public enum State {
        RUNNING,
        DONE,
        FAILED
    }

    /** A run that was cut off this often, by restarts or by what it read, is not begun again. */
    static final int TRIES = 3;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "collection_id", updatable = false)
    private long collectionId;

    @Column(name = "requested_by", updatable = false)
    private Long requestedBy;

    @Enumerated(EnumType.STRING)
    private State status = State.RUNNING;

    private int tries;

    @Column(name = "started_at", updatable = false)
    private Instant startedAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    private int documents;
    private int facts;
    private int added;
    private int revised;
    private int unchanged;
    private int recalled;

    @ElementCollection
    @CollectionTable(name = "drafting_refusal", joinColumns = @JoinColumn(name = "run_id"))
    @MapKeyColumn(name = "reason")
    @Column(name = "number")
    private Map<String, Integer> refusals = new LinkedHashMap<>();

    private String problem = "";

    protected DraftingRun() {}

    /** @param requestedBy key of the person, null for the program itself */
    DraftingRun(long collectionId, Long requestedBy, Instant now) {
        this.collectionId = collectionId;
        this.requestedBy = requestedBy;
        this.startedAt = now;
    }

    /** @return whether it may be tried once more; if not, it has failed */
    boolean attempt(Instant now) {
        requireRunning();
        if (tries >= TRIES) {
            fail("It was interrupted " + TRIES + " times and is not tried again.", now);
            return false;
        }
        tries++;
        return true;
    }

    void finish(DraftingReport report, Instant now) {
        requireRunning();
        status = State.DONE;
        finishedAt = now;
        documents = report.documents();
        facts = report.facts();
        added = report.added();
        revised = report.revised();
        unchanged = report.unchanged();
        recalled = report.recalled();
        refusals.putAll(report.refusals());
    }

    void fail(String problem, Instant now) {
        requireRunning();
        status = State.FAILED;
        finishedAt = now;
        this.problem = problem;
    }

    private void requireRunning() {
        if (status != State.RUNNING) {
            throw new IllegalStateException("run " + id + " is over");
        }
    }

    public Long id() {
        return id;
    }

    public long collectionId() {
        return collectionId;
    }

    public boolean running() {
        return status == State.RUNNING;
    }

    public boolean failed() {
        return status == State.FAILED;
    }

    public Instant startedAt() {
        return startedAt;
    }

    /** Empty but for a failed run. */
    public String problem() {
        return problem;
    }

    /** What came of it; all zero while it runs. */
    public DraftingReport report() {
        return new DraftingReport(documents, facts, added, revised, unchanged, recalled, refusals);
    }
}
