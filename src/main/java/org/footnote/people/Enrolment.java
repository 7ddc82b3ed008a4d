package org.footnote.people;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;

/** Somebody's place in a classroom. */
@Entity
public class Enrolment {

    /** As what. */
    public enum Part {
        STUDENT,
        TEACHER
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Classroom classroom;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Person person;

    @Enumerated(EnumType.STRING)
    private Part part;

    private Instant since;

    private double timeFactor = 1;

    protected Enrolment() {}

    Enrolment(Classroom classroom, Person person, Part part, Instant since) {
        this.classroom = classroom;
        this.person = person;
        this.part = part;
        this.since = since;
    }

    Person person() {
        return person;
    }

    boolean isTeacher() {
        return part == Part.TEACHER;
    }

    /** How many times as long limits and windows are for this person here; 1 is as long as for everybody. */
    double timeFactor() {
        return timeFactor;
    }

    void allow(double factor) {
        if (!(factor >= 1)) {
            throw new IllegalArgumentException("extra time takes no time away: " + factor);
        }
        timeFactor = factor;
    }
}
