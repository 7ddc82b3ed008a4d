package org.footnote.people;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** People who learn together, and who teaches them. */
@Entity
public class Classroom {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private String name;
    private Instant createdAt;
    private Instant archivedAt;

    @OneToMany(mappedBy = "classroom", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<Enrolment> enrolments = new ArrayList<>();

    protected Classroom() {}

    Classroom(String name, Instant now) {
        this.name = name;
        this.createdAt = now;
    }

    public long id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** Whether it is over: nothing is given to it any more and nobody joins; what was done stays. */
    public boolean isArchived() {
        return archivedAt != null;
    }

    void archive(Instant now) {
        if (archivedAt == null) {
            archivedAt = now;
        }
    }

    void restore() {
        archivedAt = null;
    }

    /** Whether somebody teaches here. */
    boolean isTaughtBy(Person person) {
        return enrolments.stream().anyMatch(e -> e.isTeacher() && e.person().id() == person.id());
    }

    long teachers() {
        return enrolments.stream().filter(Enrolment::isTeacher).count();
    }

    /** Somebody already here stays as they are. */
    void enrol(Person person, Enrolment.Part part, Instant now) {
        if (enrolments.stream().noneMatch(e -> e.person().id() == person.id())) {
            enrolments.add(new Enrolment(this, person, part, now));
        }
    }

    void withdraw(Person person) {
        enrolments.removeIf(e -> e.person().id() == person.id());
    }
}
