package org.footnote.quiz;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.annotations.BatchSize;

/** A quiz that a teacher gives to a classroom or some students of it: when, for how long, how often, and what is told when. */
@Entity
@Table(name = "assignment")
public class Assignment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "set_id", updatable = false)
    private QuestionSet set;

    @Column(name = "classroom_id", updatable = false)
    private long classroomId;

    @Column(name = "teacher_id", updatable = false)
    private long teacherId;

    private String zone;
    private Instant opensAt;
    private Instant dueAt;
    private Instant closesAt;
    private Instant tellsAt;
    private Integer minutes;
    private Integer attempts;

    @Enumerated(EnumType.STRING)
    private Feedback feedback;

    @Enumerated(EnumType.STRING)
    private Layout layout;

    private boolean free;
    private boolean certainty;

    @Enumerated(EnumType.STRING)
    private Grading grading = Grading.BEST;

    private int latePercent;
    private String accessCode;
    private boolean shufflesQuestions;
    private boolean shufflesChoices = true;
    private boolean narrowed;
    private Instant withdrawnAt;
    private Instant waitsUntil;

    @ElementCollection
    @CollectionTable(name = "assignment_student", joinColumns = @JoinColumn(name = "assignment_id"))
    @Column(name = "person_id")
    @BatchSize(size = 100)
    private Set<Long> studentIds = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "assignment_exception", joinColumns = @JoinColumn(name = "assignment_id"))
    @MapKeyColumn(name = "person_id")
    @BatchSize(size = 100)
    private Map<Long, Exemption> exemptions = new HashMap<>();

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    protected Assignment() {}

    /**
     * @param zone in which the teacher wrote the times
     * @param longest the longest extra time in the classroom, so that nothing is told while somebody still works
     * @throws IllegalArgumentException where marks are to be told after a close that never comes
     */
    Assignment(
            QuestionSet set,
            long classroom,
            long teacher,
            ZoneId zone,
            Window window,
            Terms terms,
            double longest,
            Instant now) {
        this.set = set;
        this.classroomId = classroom;
        this.teacherId = teacher;
        this.zone = zone.getId();
        this.createdAt = now;
        change(window, terms, longest);
    }

    /**
     * Other times and terms.
     *
     * @param longest the longest extra time in the classroom
     * @throws IllegalArgumentException where marks are to be told after a close that never comes
     */
    final void change(Window window, Terms terms, double longest) {
        if (terms.feedback() == Feedback.AFTER_CLOSE && window.closes().isEmpty()) {
            throw new IllegalArgumentException("what is told after the close needs one");
        }
        this.opensAt = window.opens();
        this.dueAt = window.due().orElse(null);
        this.closesAt = window.closes().orElse(null);
        this.minutes = terms.minutes().orElse(null);
        this.attempts = terms.attempts().orElse(null);
        this.feedback = terms.feedback();
        this.layout = terms.layout();
        this.free = terms.free();
        this.certainty = terms.certainty();
        stretch(longest);
    }

    /** How attempts count and begin. */
    void conduct(Counting counting, Conduct conduct) {
        grading = counting.grading();
        latePercent = counting.latePercent();
        accessCode = conduct.code().orElse(null);
        shufflesQuestions = conduct.shufflesQuestions();
        shufflesChoices = conduct.shufflesChoices();
    }

    /** @param students of the classroom; none stand for all of them, those who come later included */
    void giveTo(Set<Long> students) {
        narrowed = !students.isEmpty();
        if (!studentIds.equals(students)) {
            studentIds.clear();
            studentIds.addAll(students);
        }
    }

    /** From now on nobody begins. */
    void withdraw(Instant now) {
        if (withdrawnAt == null) {
            withdrawnAt = now;
        }
    }

    /** Marks are told when the last student of the classroom has no time left. */
    final void stretch(double longest) {
        tellsAt = feedback == Feedback.AFTER_CLOSE
                ? later(Stream.concat(
                                        window().closes(longest).stream(),
                                        exemptions.values().stream()
                                                .map(Exemption::closes)
                                                .flatMap(Optional::stream))
                                .max(Instant::compareTo)
                                .orElseThrow())
                        .plus(Closing.GRACE)
                : null;
    }

    /**
     * A single exception, another one, or none any more.
     *
     * @param longest the longest extra time in the classroom
     */
    void except(long student, Optional<Exemption> exemption, double longest) {
        exemption.ifPresentOrElse(e -> exemptions.put(student, e), () -> exemptions.remove(student));
        stretch(longest);
    }

    /** Single exceptions by student. */
    Map<Long, Exemption> exemptions() {
        return Map.copyOf(exemptions);
    }

    Optional<Exemption> exemption(long student) {
        return Optional.ofNullable(exemptions.get(student));
    }

    /** What a student gets: {@link Allowed} has the rule. @param factor personal extra time */
    Allowed allowed(long student, double factor) {
        return Allowed.of(window(), terms(), factor, exemption(student));
    }

    private Instant later(Instant closes) {
        return waitsUntil != null && waitsUntil.isAfter(closes) ? waitsUntil : closes;
    }

    /** A single attempt is under way until then: nothing is told before, unless it was told already. */
    void waitFor(Instant until, Instant now) {
        waitsUntil = later(until);
        if (tellsAt != null && now.isBefore(tellsAt) && tellsAt.isBefore(waitsUntil.plus(Closing.GRACE))) {
            tellsAt = waitsUntil.plus(Closing.GRACE);
        }
    }

    public Window window() {
        return new Window(opensAt, Optional.ofNullable(dueAt), Optional.ofNullable(closesAt));
    }

    public Terms terms() {
        return new Terms(
                feedback, layout, free, certainty, Optional.ofNullable(minutes), Optional.ofNullable(attempts));
    }

    /** From when on marks and keys may be told; nothing: as soon as an attempt is handed in. */
    Optional<Instant> tellsAt() {
        return Optional.ofNullable(tellsAt);
    }

    Counting counting() {
        return new Counting(grading, latePercent);
    }

    Conduct conduct() {
        return new Conduct(Optional.ofNullable(accessCode), shufflesQuestions, shufflesChoices);
    }

    /** Students it is for; empty: all of the classroom. */
    Set<Long> students() {
        return narrowed ? Set.copyOf(studentIds) : Set.of();
    }

    Optional<Instant> withdrawnAt() {
        return Optional.ofNullable(withdrawnAt);
    }

    /** In which its teacher wrote the times. */
    ZoneId zone() {
        return ZoneId.of(zone);
    }

    public Long id() {
        return id;
    }

    public QuestionSet set() {
        return set;
    }

    public long classroomId() {
        return classroomId;
    }
}
