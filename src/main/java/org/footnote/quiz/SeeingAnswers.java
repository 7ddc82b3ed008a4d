package org.footnote.quiz;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.footnote.bank.QuestionVersion;
import org.footnote.bank.Questions;
import org.footnote.material.DocumentCollections;
import org.footnote.people.Classroom;
import org.footnote.people.Classrooms;
import org.footnote.web.Page;
import org.footnote.web.Role;
import org.footnote.web.Viewer;

/** Which answers a classroom gave to each question of a quiz, and how often: where it thinks otherwise than the key. */
@ApplicationScoped
class SeeingAnswers {

    private static final int PAGE = 25;

    private static final String ASKED = " from AttemptSlot s join s.attempt a join a.set z";
    private static final String WHERE =
            " where a.submittedAt is not null and z.id = :quiz and " + Attempts.SEEN_IN.formatted(":classroom");

    /** The last step of a slot is what counted; without one nothing was answered. */
    private static final String GIVEN = "select s.version.id, t.response, count(s)" + ASKED
            + " left join AttemptStep t on t.attempt = a and t.slot = s.number and t.sequence ="
            + " (select max(u.sequence) from AttemptStep u where u.attempt = a and u.slot = s.number)" + WHERE
            + " and s.version.id in :versions group by s.version.id, t.response";

    @Inject
    Classrooms classrooms;

    @Inject
    DocumentCollections collections;

    @Inject
    QuestionSets sets;

    @Inject
    Questions questions;

    @Inject
    EntityManager db;

    /** A version with how often it was asked and what it earned. */
    private record Score(long version, long asked, double mean) {}

    /**
     * @param page from 1, the least known questions first; a page that is not there is not found
     * @throws NotFoundException where this person does not see the classroom, or it submitted nothing
     */
    @Transactional
    AnswersView answers(long classroomId, long quiz, int page, Viewer viewer) {
        Classroom classroom = classroom(classroomId, viewer).orElseThrow(NotFoundException::new);
        List<Score> scores = db.createQuery(
                        "select s.version.id, count(s), avg(s.fraction)" + ASKED + WHERE
                                + " group by s.version.id order by avg(s.fraction), count(s) desc, s.version.id",
                        Object[].class)
                .setParameter("quiz", quiz)
                .setParameter("classroom", classroomId)
                .getResultStream()
                .map(row -> new Score((Long) row[0], (Long) row[1], (Double) row[2]))
                .toList();
        int pages = (scores.size() + PAGE - 1) / PAGE;
        if (page < 1 || page > pages) {
            throw new NotFoundException();
        }
        List<Score> shown = scores.subList(PAGE * (page - 1), Math.min(scores.size(), PAGE * page));
        List<Long> versions = shown.stream().map(Score::version).toList();
        Map<Long, Tally> tallies = tallies(classroomId, quiz, versions);
        Map<Long, QuestionVersion> asked =
                questions.withCitations(versions).stream().collect(toMap(QuestionVersion::id, v -> v));
        QuestionSet set = sets.findById(quiz);
        QuizMessages words = Page.messages(QuizMessages.class, viewer.locale());
        return new AnswersView(
                classroomId,
                classroom.name(),
                quiz,
                set.title(),
                collections.visibleTo(set.collectionId(), viewer).isPresent(),
                viewer,
                shown.stream()
                        .map(score -> asked(score, asked.get(score.version()), tallies.get(score.version()), words))
                        .toList(),
                scores.size(),
                page,
                pages);
    }

    private Optional<Classroom> classroom(long id, Viewer viewer) {
        return viewer.is(Role.ADMIN) ? classrooms.findByIdOptional(id) : classrooms.taughtBy(id, viewer.id());
    }

    private Map<Long, Tally> tallies(long classroom, long quiz, List<Long> versions) {
        Map<Long, Tally> tallies = new HashMap<>();
        db.createQuery(GIVEN, Object[].class)
                .setParameter("quiz", quiz)
                .setParameter("classroom", classroom)
                .setParameter("versions", versions)
                .getResultStream()
                .forEach(row -> tallies.computeIfAbsent((Long) row[0], id -> new Tally())
                        .add(row[1] == null ? null : ResponseJson.read((String) row[1]), (Long) row[2]));
        return tallies;
    }

    private static AnswersView.Asked asked(Score score, QuestionVersion version, Tally tally, QuizMessages words) {
        return new AnswersView.Asked(
                version.question().id(),
                score.version(),
                version.item().stem(),
                score.asked(),
                Figures.percent(score.mean()),
                tally.lines(version.item(), score.asked(), words.true_word(), words.false_word()),
                tally.open());
    }
}
