package org.footnote.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.util.List;

/** A student finds attempts again. */
@ApplicationScoped
class FindingAttempts {

    static final int PAGE = 20;

    private static final String OF =
            " from Attempt a join a.set z where a.studentId = :student and (:quiz = 0L or z.id = :quiz)";

    @Inject
    EntityManager db;

    @Inject
    Clock clock;

    /**
     * @param quiz 0: all
     * @param page from 1
     * @throws NotFoundException where there is no such page
     */
    @Transactional
    AttemptsView page(long student, long quiz, int page) {
        long total = db.createQuery("select count(a)" + OF, Long.class)
                .setParameter("student", student)
                .setParameter("quiz", quiz)
                .getSingleResult();
        int pages = (int) Math.max(1, (total + PAGE - 1) / PAGE);
        if (page < 1 || page > pages) {
            throw new NotFoundException();
        }
        List<AttemptLine> lines = db.createQuery(
                        "select " + AttemptLine.OF + OF + " order by a.startedAt desc, a.id desc", AttemptLine.class)
                .setParameter("student", student)
                .setParameter("quiz", quiz)
                .setFirstResult((page - 1) * PAGE)
                .setMaxResults(PAGE)
                .getResultList();
        List<AttemptsView.Attempted> quizzes = db.createQuery(
                        "select distinct new org.footnote.quiz.AttemptsView$Attempted(s.id, s.title) from Attempt a"
                                + " join a.set s where a.studentId = :student order by s.title, s.id",
                        AttemptsView.Attempted.class)
                .setParameter("student", student)
                .getResultList();
        return new AttemptsView(clock.instant(), lines, quiz, quizzes, total, page, pages);
    }
}
