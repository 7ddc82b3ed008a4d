package org.footnote.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneId;
import org.footnote.web.Role;

/** People for tests; asking twice gives the same person. */
@ApplicationScoped
public class TestPeople {

    public static final String PASSWORD = "correct horse battery";

    @Inject
    People people;

    @Inject
    Classrooms classrooms;

    @Inject
    Clock clock;

    public Person student(String username) {
        return somebody(username, Role.STUDENT);
    }

    public Person teacher(String username) {
        return somebody(username, Role.TEACHER);
    }

    public Person admin(String username) {
        return somebody(username, Role.ADMIN);
    }

    @Transactional
    Person somebody(String username, Role role) {
        return people.named(username).orElseGet(() -> {
            Person person = new Person(username, username, role, ZoneId.of("UTC"), false, clock.instant());
            person.choosePassword(PASSWORD);
            people.persistAndFlush(person);
            return person;
        });
    }

    /** A classroom with one teacher and some students; asking twice gives the same one. */
    @Transactional
    public Classroom classroom(String name, Person teacher, Person... students) {
        Classroom classroom = classrooms
                .find("name", name)
                .firstResultOptional()
                .orElseGet(() -> {
                    Classroom made = new Classroom(name, clock.instant());
                    classrooms.persist(made);
                    return made;
                });
        classroom.enrol(people.findById(teacher.id()), Enrolment.Part.TEACHER, clock.instant());
        for (Person student : students) {
            classroom.enrol(people.findById(student.id()), Enrolment.Part.STUDENT, clock.instant());
        }
        return classroom;
    }
}
