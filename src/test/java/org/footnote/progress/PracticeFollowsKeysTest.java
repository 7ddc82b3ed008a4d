package org.footnote.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.footnote.Browsing;
import org.footnote.Statements;
import org.footnote.bank.CorrectingKeys;
import org.footnote.bank.Question;
import org.footnote.item.MultipleChoice;
import org.footnote.people.Person;
import org.footnote.people.TestPeople;
import org.footnote.quiz.TestCourse;
import org.footnote.web.Role;
import org.footnote.web.Viewer;
import org.hibernate.SessionFactory;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** A key is put right, and what was answered in practice follows. */
@QuarkusTest
class PracticeFollowsKeysTest {

    @Inject
    TestPeople people;

    @Inject
    TestCourse course;

    @Inject
    CorrectingKeys bank;

    @Inject
    EntityManager db;

    @Inject
    SessionFactory factory;

    /** Practises until a gap is to be filled, and fills it with this. @return the address of that question */
    private static String practised(Browsing student, long collection, String typed) {
        String at = PracticeStoryTest.path(student.post("/practice", Map.of("course", collection)));
        String sitting = at.replaceFirst("/questions/.*", "");
        while (at.contains("/questions/")) {
            Document page = student.page(at);
            boolean gap = page.selectFirst("#entered") != null;
            student.submit(page, at + "/response", gap ? Map.of("entered", typed) : PracticeStoryTest.right(page));
            if (gap) {
                return at;
            }
            at = PracticeStoryTest.path(student.post(sitting + "/questions", Map.of()));
        }
        throw new AssertionError("no gap in this sitting");
    }

    private static Document applied(Browsing desk, long question, String key) {
        Document run = desk.page("/desk/questions/" + question + "/regrade?" + key);
        return desk.follow(desk.submit(
                run, "/desk/questions/" + question + "/rulings", Map.of("reason", "So it is.", "retire", "")));
    }

    private List<?> rows(String sql, long person, long question) {
        return QuarkusTransaction.requiringNew().call(() -> db.createNativeQuery(sql)
                .setParameter("person", person)
                .setParameter("question", question)
                .getResultList());
    }

    private List<?> reviewed(long person, long question) {
        return rows(
                "select r.fraction from fact_review r join question_version v on v.id = r.version_id"
                        + " where r.person_id = :person and v.question_id = :question and r.attempt_id is null",
                person,
                question);
    }

    private List<?> remembered(long person, long question) {
        return rows(
                "select m.lapses, m.stability > 0, m.reviews from fact_memory m join question q on q.fact_id = m.fact_id"
                        + " where m.person_id = :person and q.id = :question",
                person,
                question);
    }

    @Test
    void memory_learns_from_practice_what_is_true_after_all() {
        Person teacher = people.teacher("practice-keys");
        Person lin = people.student("practice-keys-lin");
        people.classroom("Practice keys", teacher, lin);
        long collection = course.collectionOf(course.quizOf(teacher.id(), "practice-keys-harbour", 12));
        QuarkusTransaction.requiringNew().run(() -> db.createNativeQuery(
                        "update collection set owner_id = :owner, bundled = false where id = :id")
                .setParameter("owner", teacher.id())
                .setParameter("id", collection)
                .executeUpdate());
        Browsing student = Browsing.as("practice-keys-lin");
        String asked = practised(student, collection, "harbourside");
        long question = QuarkusTransaction.requiringNew().call(() -> db.createQuery(
                        "select q.version.question.id from SittingQuestion q where q.sitting.personId = :person"
                                + " order by q.id desc",
                        Long.class)
                .setParameter("person", lin.id())
                .setMaxResults(1)
                .getSingleResult());
        assertEquals(List.of(0.0), reviewed(lin.id(), question));
        assertTrue(
                student.page(asked).selectFirst(".lede").text().startsWith("✗"),
                student.page(asked).text());

        Browsing desk = Browsing.as("practice-keys");
        String accepted = desk.page("/desk/questions/" + question + "/regrade")
                .selectFirst("#accepted")
                .text();
        Document run =
                desk.page("/desk/questions/" + question + "/regrade?deed=key&accepted=" + accepted + "%0Aharbourside");
        assertTrue(run.text().contains("Answers given in practice, before and later, follow"), run.text());
        assertEquals(List.of(0.0), reviewed(lin.id(), question), "nothing is stored by looking");
        applied(desk, question, "deed=key&accepted=" + accepted + "%0Aharbourside");
        assertEquals(List.of(1.0), reviewed(lin.id(), question));
        assertEquals(0, ((Object[]) remembered(lin.id(), question).get(0))[0], "it did not lapse");
        assertTrue(
                student.page(asked).selectFirst(".lede").text().startsWith("✓"),
                student.page(asked).text());
        assertTrue(student.page(asked).selectFirst(".amended").text().contains("harbourside"), "what is right now");

        applied(desk, question, "deed=out");
        assertEquals(List.of(), reviewed(lin.id(), question), "it shows nothing of memory");
        assertEquals(List.of(), remembered(lin.id(), question));
        applied(desk, question, "deed=key");
        assertEquals(List.of(1.0), reviewed(lin.id(), question));
        assertEquals(1, remembered(lin.id(), question).size());

        long few = Statements.during(factory, () -> thereAndBack(desk, question));
        for (int i = 1; i <= 3; i++) {
            practisesAlike(people.student("practice-keys-" + i).id(), lin.id());
        }
        assertEquals(few, Statements.during(factory, () -> thereAndBack(desk, question)), "however many practised");
        assertEquals(List.of(1.0), reviewed(people.student("practice-keys-2").id(), question));
    }

    /**
     * Practises, with everything right but this question.
     *
     * @param stem of a question with four choices, empty for the first that comes
     * @return the address where it came first
     */
    private static String chosen(Browsing student, long collection, String stem) {
        String at = PracticeStoryTest.path(student.post("/practice", Map.of("course", collection)));
        String sitting = at.replaceFirst("/questions/.*", "");
        String first = null;
        while (at.contains("/questions/")) {
            Document page = student.page(at);
            String asked = page.selectFirst(".stem").text();
            if (stem.isEmpty() && page.select("label.choice").size() == 4) {
                stem = asked;
            }
            boolean wrong = asked.equals(stem);
            student.submit(
                    page,
                    at + "/response",
                    wrong
                            ? Map.of(
                                    "choice",
                                    page.selectFirst("label.choice:not(:contains(pier)) input")
                                            .val())
                            : PracticeStoryTest.right(page));
            first = wrong && first == null ? at : first;
            at = PracticeStoryTest.path(student.post(sitting + "/questions", Map.of()));
        }
        assertNotNull(first, "it was asked");
        return first;
    }

    private long questionAt(String asked) {
        String[] parts = asked.split("/");
        return QuarkusTransaction.requiringNew().call(() -> db.createQuery(
                        "select q.version.question.id from SittingQuestion q where q.sitting.id = :sitting"
                                + " and q.number = :number",
                        Long.class)
                .setParameter("sitting", Long.parseLong(parts[2]))
                .setParameter("number", Integer.parseInt(parts[4]))
                .getSingleResult());
    }

    @Test
    void what_is_practised_later_is_marked_by_what_was_decided_and_the_page_says_so() {
        Person teacher = people.teacher("practice-later");
        Person lin = people.student("practice-later-lin");
        Person mo = people.student("practice-later-mo");
        people.classroom("Practice later", teacher, lin, mo);
        long collection = course.collectionOf(course.quizOf(teacher.id(), "practice-later-harbour", 12));
        QuarkusTransaction.requiringNew().run(() -> db.createNativeQuery(
                        "update collection set owner_id = :owner, bundled = false where id = :id")
                .setParameter("owner", teacher.id())
                .setParameter("id", collection)
                .executeUpdate());
        Browsing student = Browsing.as("practice-later-lin");
        String asked = chosen(student, collection, "");
        long question = questionAt(asked);
        String stem = stemOf(question);
        assertEquals(Set.of(0.0), Set.copyOf(reviewed(lin.id(), question)));
        Browsing desk = Browsing.as("practice-later");
        String path = "/desk/questions/" + question;
        Document run = desk.page(path + "/regrade?deed=key&right=0&right=1&right=2&right=3");
        desk.follow(desk.submit(
                run,
                path + "/rulings",
                Map.of("reason", "Any will do.", "retire", "", "right", List.of("0", "1", "2", "3"))));
        assertEquals(Set.of(1.0), Set.copyOf(reviewed(lin.id(), question)));
        Document told = student.page(asked);
        assertTrue(told.selectFirst(".amended").text().contains("Any will do."), told.text());
        assertTrue(told.selectFirst(".amended").text().contains("Right now:"), told.text());

        Browsing other = Browsing.as("practice-later-mo");
        chosen(other, collection, stem);
        assertEquals(Set.of(1.0), Set.copyOf(reviewed(mo.id(), question)), "and so is what is answered later");
        assertEquals(
                0,
                desk.page(path + "/regrade?deed=key").select("#reason").size(),
                "all is marked so already, in practice, too");

        QuarkusTransaction.requiringNew().run(() -> {
            Viewer viewer =
                    Viewer.signedIn(teacher.id(), teacher.username(), Role.TEACHER, Locale.ENGLISH, ZoneOffset.UTC);
            Question held = bank.held(question).orElseThrow();
            MultipleChoice item = (MultipleChoice) held.current().item();
            bank.correct(held, new MultipleChoice(item.stem(), item.choices(), "One of them only."), viewer);
        });
        applied(desk, question, "deed=key");
        assertEquals(Set.of(0.0), Set.copyOf(reviewed(lin.id(), question)), "practice alone waited for it");
        assertEquals(Set.of(0.0), Set.copyOf(reviewed(mo.id(), question)));
        assertNull(student.page(asked).selectFirst(".amended"), "the key is the one that was shown");
        applied(desk, question, "deed=out");
        assertTrue(student.page(asked).selectFirst(".amended").text().contains("counts for nobody"));
        Person ann = people.student("practice-later-ann");
        people.classroom("Practice later", teacher, ann);
        chosen(Browsing.as("practice-later-ann"), collection, stem);
        assertEquals(Set.of(), Set.copyOf(reviewed(ann.id(), question)), "a bad question shows nothing of memory");
    }

    private String stemOf(long question) {
        return QuarkusTransaction.requiringNew()
                .call(() ->
                        bank.question(question).orElseThrow().current().item().stem());
    }

    private static void thereAndBack(Browsing desk, long question) {
        applied(desk, question, "deed=out");
        applied(desk, question, "deed=key");
    }

    /** Another learner whose sitting went the same way. */
    private void practisesAlike(long person, long like) {
        QuarkusTransaction.requiringNew().run(() -> {
            db.createNativeQuery("insert into sitting (person_id, collection_id, seed, begun_at)"
                            + " select :person, collection_id, seed, begun_at from sitting where person_id = :like")
                    .setParameter("person", person)
                    .setParameter("like", like)
                    .executeUpdate();
            db.createNativeQuery("insert into sitting_question (sitting_id, number, version_id, choice_order, asked_at,"
                            + " answered_at, response, certainty, fraction, correction) select n.id, q.number,"
                            + " q.version_id, q.choice_order, q.asked_at, q.answered_at, q.response, q.certainty,"
                            + " q.fraction, q.correction from sitting_question q join sitting s on s.id = q.sitting_id"
                            + " cross join sitting n where s.person_id = :like and n.person_id = :person")
                    .setParameter("person", person)
                    .setParameter("like", like)
                    .executeUpdate();
        });
    }
}
