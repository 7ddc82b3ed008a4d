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
