package org.footnote.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.footnote.Browsing;
import org.footnote.Statements;
import org.footnote.audit.AuditEntry;
import org.footnote.audit.AuditLog;
import org.footnote.people.TestPeople;
import org.hibernate.SessionFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** “I think this is wrong”: said by a student, answered by a teacher, told to the student. */
@QuarkusTest
class ChallengeStoryTest {

    @Inject
    TestPeople people;

    @Inject
    TestCourse course;

    @Inject
    AuditLog audit;

    @Inject
    SessionFactory factory;

    @Test
    void a_student_challenges_a_question_and_is_told_the_outcome() {
        people.classroom("Challengers 9B", people.teacher("challenged"), people.student("challenger"));
        Browsing student = Browsing.as("challenger");
        String attempt = submitted(student, course.quiz("challenge-harbour", 4));
        String post = attempt + "/slots/2/challenges";

        Document review = student.page(attempt + "/review");
        assertEquals(4, review.select("form[action$=/challenges]").size(), "one under each question");
        Document made = student.follow(student.submit(review, post, Map.of("reason", "The pier is older.\nSee § 3.")));
        assertTrue(made.text().contains("Your challenge is with your teacher"), made.text());
        assertEquals(1, made.select(".objection .tag.on").size());
        assertNull(made.selectFirst("form[action=" + post + "]"), "one open challenge for each question");
        assertEquals(303, student.post(post, Map.of("reason", "Again")).statusCode());

        Document mine = student.page("/challenges");
        assertEquals(1, mine.select("tbody tr").size(), "the second one changed nothing");
        assertEquals(
                1, student.page("/challenges?state=open").select("tbody tr").size());
        assertEquals(
                0, student.page("/challenges?state=decided").select("tbody tr").size());
        String challenge = mine.selectFirst("tbody a").attr("href");
        assertTrue(student.page(challenge).selectFirst(".words").wholeText().contains("older.\nSee"));

        Browsing teacher = Browsing.as("challenged");
        Document desk = teacher.page("/desk" + challenge);
        assertTrue(desk.text().contains("The pier is older."), desk.text());
        assertFalse(desk.select("section.told .note mark").isEmpty(), "with the proof beside it");
        Response refused = teacher.post("/desk" + challenge + "/decision", Map.of("answer", "Because"));
        assertEquals(422, refused.statusCode());
        assertTrue(Jsoup.parse(refused.asString()).selectFirst("#answer").text().contains("Because"), "input is kept");
        Map<String, String> decision = Map.of("answer", "§ 3 says when it was built.", "outcome", "declined");
        assertEquals(
                303, teacher.post("/desk" + challenge + "/decision", decision).statusCode());
        Document before = teacher.follow(
                teacher.post("/desk" + challenge + "/decision", Map.of("answer", "No, yes", "outcome", "upheld")));
        assertTrue(before.text().contains("was answered before"), before.text());
        assertFalse(teacher.page("/desk/challenges").text().contains("The pier is older"));

        Document home = student.page("/today");
        assertTrue(home.text().contains("A challenge was answered"), home.text());
        Document told = student.page(challenge);
        assertTrue(told.text().contains("§ 3 says when it was built."), told.text());
        assertTrue(student.page(attempt + "/review").text().contains("Your challenge was declined."));
        student.post(challenge + "/acknowledgement", Map.of());
        assertFalse(student.page("/today").text().contains("A challenge was answered"));
        assertEquals(
                1, student.page("/challenges?state=decided").select("tbody tr").size());

        String question = desk.selectFirst("a[href^=/questions/]").attr("href").replace("/questions/", "question ");
        List<AuditEntry> entries = QuarkusTransaction.requiringNew().call(() -> audit.about(question));
        assertEquals(
                List.of("challenger question challenged", "challenged challenge declined"),
                entries.stream().map(e -> e.actor() + " " + e.action()).toList());
    }

    @Test
    void a_reason_is_needed_and_what_was_typed_is_kept_beside_the_error() {
        people.student("unreasoned");
        Browsing student = Browsing.as("unreasoned");
        String attempt = submitted(student, course.quiz("reason-harbour", 3));
        String post = attempt + "/slots/1/challenges";
        assertEquals(422, student.post(post, Map.of("reason", "  ")).statusCode());
        assertEquals(422, student.post(post, Map.of()).statusCode());
        String endless = "long ".repeat(201);
        Response refused = student.post(post, Map.of("reason", endless));
        assertEquals(422, refused.statusCode());
        Document page = Jsoup.parse(refused.asString());
        assertEquals(endless.strip(), page.selectFirst("#reason-1").text());
        assertEquals("true", page.selectFirst("#reason-1").attr("aria-invalid"));
        assertTrue(page.selectFirst("#reason-1").attr("aria-describedby").contains("reason-1-error"));
        assertEquals("#reason-1", page.selectFirst(".err a").attr("href"));
        assertTrue(page.selectFirst("details:has(#reason-1)").hasAttr("open"));
        assertTrue(student.page("/challenges").text().contains("You have not challenged a question"));
    }

    @Test
    void before_the_key_may_be_seen_nothing_is_challenged_and_nobody_else_does_it() {
        people.student("early");
        people.student("meddler");
        people.teacher("far-away-teacher");
        Browsing student = Browsing.as("early");
        String attempt =
                TakingQuizStoryTest.attempt(TakingQuizStoryTest.begin(student, course.quiz("early-harbour", 3)));
        String post = attempt + "/slots/1/challenges";
        assertEquals(404, student.post(post, Map.of("reason", "It is wrong.")).statusCode());
        student.post(attempt + "/submission", Map.of());
        assertEquals(
                404,
                Browsing.as("meddler")
                        .post(post, Map.of("reason", "It is wrong."))
                        .statusCode());
        assertEquals(
                404,
                student.post(attempt + "/slots/4/challenges", Map.of("reason", "x"))
                        .statusCode());
        assertEquals(
                403,
                Browsing.as("far-away-teacher")
                        .post(post, Map.of("reason", "x"))
                        .statusCode());
        assertEquals(303, student.post(post, Map.of("reason", "It is wrong.")).statusCode());
        String challenge = student.page("/challenges").selectFirst("tbody a").attr("href");
        Browsing far = Browsing.as("far-away-teacher");
        assertEquals(404, Browsing.as("meddler").get(challenge).statusCode());
        assertEquals(
                404,
                Browsing.as("meddler")
                        .post(challenge + "/acknowledgement", Map.of())
                        .statusCode());
        assertEquals(404, far.get("/desk" + challenge).statusCode());
        assertEquals(
                404,
                far.post("/desk" + challenge + "/decision", Map.of("answer", "No", "outcome", "declined"))
                        .statusCode());
        assertEquals(0, far.page("/desk/challenges").select("ul.list li").size());
        assertEquals(404, student.get("/challenges?page=2").statusCode());
    }

    @Test
    void what_was_met_in_practice_is_challenged_there() {
        long collection = course.collectionOf(course.everyType("challenge-practice"));
        people.student("practising-challenger");
        Browsing student = Browsing.as("practising-challenger");
        Response begun = student.post("/practice", Map.of("course", collection));
        String question = begun.header("Location").replaceFirst("^https?://[^/]+", "");
        assertEquals(
                404,
                student.post(question + "/challenges", Map.of("reason", "Too early."))
                        .statusCode());
        student.post(question + "/response", Map.of("unknown", "1"));
        Document told = student.page(question);
        assertNotNull(told.selectFirst("form[action$=/challenges]"));
        assertEquals(
                422,
                student.post(question + "/challenges", Map.of("reason", "")).statusCode());
        Document after = student.follow(student.post(question + "/challenges", Map.of("reason", "It is not so.")));
        assertEquals(1, after.select(".objection .tag.on").size());
        Document mine = student.page("/challenges");
        assertTrue(mine.selectFirst("tbody").text().contains("practice"), mine.text());
        assertTrue(student.page(mine.selectFirst("tbody a").attr("href")).text().contains("It is not so."));
    }

    @Test
    void lists_cost_the_same_with_few_challenges_and_with_many() {
        people.classroom("Counters 9C", people.teacher("counts-challenges"), people.student("counted-challenger"));
        Browsing student = Browsing.as("counted-challenger");
        Browsing teacher = Browsing.as("counts-challenges");
        String attempt = submitted(student, course.quiz("many-harbour", 12));
        student.post(attempt + "/slots/1/challenges", Map.of("reason", "It is wrong."));
        long mine = cost(student, "/challenges");
        long desk = cost(teacher, "/desk/challenges");
        long review = cost(student, attempt + "/review");
        for (int slot = 2; slot <= 12; slot++) {
            student.post(attempt + "/slots/" + slot + "/challenges", Map.of("reason", "It is wrong."));
        }
        assertEquals(mine, cost(student, "/challenges"));
        assertEquals(desk, cost(teacher, "/desk/challenges"));
        assertEquals(review, cost(student, attempt + "/review"));
        assertTrue(desk < 10, "a page needs a handful of statements, not " + desk);
        assertTrue(student.speaking("zh").page("/challenges").text().contains("我的异议"));
    }

    private long cost(Browsing browsing, String path) {
        return Statements.during(factory, () -> browsing.page(path));
    }

    private static String submitted(Browsing student, long quiz) {
        String attempt = TakingQuizStoryTest.attempt(TakingQuizStoryTest.begin(student, quiz));
        assertEquals(303, student.post(attempt + "/submission", Map.of()).statusCode());
        return attempt;
    }
}
