package org.footnote.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import org.footnote.people.Classroom;
import org.footnote.people.Classrooms;
import org.footnote.web.FormErrors;
import org.footnote.web.Option;
import org.footnote.web.Viewer;

/** A teacher looks through everything that was given to a classroom. */
@ApplicationScoped
class SeeingGiven {

    @Inject
    Classrooms classrooms;

    @Inject
    EntityManager db;

    /** @throws NotFoundException where this person does not teach the classroom */
    @Transactional
    GivenView seen(long classroom, CopyForm copy, FormErrors errors, Viewer teacher) {
        Classroom room = classrooms.taughtBy(classroom, teacher.id()).orElseThrow(NotFoundException::new);
        List<GivenView.Line> lines = db.createQuery(
                        "select new org.footnote.quiz.GivenView$Line(g.id, z.title, g.opensAt, g.dueAt, g.closesAt,"
                                + " g.withdrawnAt, (select count(a) from Attempt a where a.assignment = g"
                                + " and a.submittedAt is not null)) from Assignment g join g.set z"
                                + " where g.classroomId = :classroom order by g.opensAt desc, g.id desc",
                        GivenView.Line.class)
                .setParameter("classroom", classroom)
                .getResultList();
        return new GivenView(
                classroom,
                room.name(),
                lines,
                classrooms.taughtBy(teacher.id()).stream()
                        .map(c -> new Option(String.valueOf(c.id()), c.name()))
                        .toList(),
                teacher.zone().getId(),
                copy,
                errors);
    }
}
