package org.footnote.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.Map;
import org.footnote.Browsing;
import org.footnote.people.Classroom;
import org.footnote.people.Person;
import org.footnote.people.TestPeople;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TeacherStoryTest {

    @Inject
    TestPeople people;

    @Inject
    TestCourse course;

    @Test
    void a_teacher_turns_a_document_into_a_quiz_and_reads_what_the_class_did() throws Exception {
        Person teacher = people.teacher("ms-varga");
        Classroom classroom =
                people.classroom("Varga 11B", teacher, people.student("varga-lin"), people.student("varga-mo"));
        Browsing desk = Browsing.as("ms-varga");
        String collection = upload(desk, "Varga papers");
        assertTrue(
                desk.page(collection)
                                .select("a[href=" + collection + "/questions]")
                                .size()
                        == 1,
                "a way from the collection");
        assertEquals(
                "No questions yet",
                desk.page(collection + "/questions").selectFirst("h1").text());
        assertTrue(desk.page(collection + "/quizzes").text().contains("have questions written first"));

        Response asked = desk.post(collection + "/drafts", Map.of());
        assertEquals(303, asked.statusCode(), "a click never waits for the engine");
        Document written = waitFor(desk, collection + "/questions");
        assertTrue(written.selectFirst("h1").text().endsWith("questions are ready to be asked"), written.text());
        assertTrue(
                written.text().contains("1 document gave"),
                written.selectFirst(".lede").text());
        assertFalse(written.select("details tbody tr").isEmpty(), "refusals by reason");
        int questions = written.select("ul.list a[href^=/questions/]").size();
        assertTrue(questions > 5, questions + " questions");

        desk.post(collection + "/drafts", Map.of());
        Document again = waitFor(desk, collection + "/questions");
        assertTrue(
                again.selectFirst(".lede").text().contains("0 new, 0 reworded"),
                again.selectFirst(".lede").text());

        String first = again.selectFirst("a[href^=/questions/]").attr("href");
        Document question = desk.page(first);
        assertNotNull(question.selectFirst("mark"), "the proof stands beside the question");
        assertTrue(desk.follow(desk.submit(question, first + "/retirement", Map.of()))
                .text()
                .contains("retired"));
        desk.post(collection + "/drafts", Map.of());
        assertTrue(
                waitFor(desk, collection + "/questions").text().contains("retired 1"),
                "drafting does not bring it back");
        assertTrue(desk.follow(desk.post(first + "/approval", Map.of())).text().contains("ready"));

        Document wrong = Jsoup.parse(
                desk.post(collection + "/quizzes", Map.of("title", " ", "number", "ten", "description", "kept"))
                        .asString());
        assertEquals(2, wrong.select(".err li").size());
        assertEquals("ten", wrong.getElementById("number").val());
        assertEquals("kept", wrong.getElementById("description").text());
        Document made = desk.follow(desk.post(collection + "/quizzes", Map.of("title", "Varga quiz", "number", "5")));
        assertTrue(made.text().contains("“Varga quiz” is made"));

        Browsing student = Browsing.as("varga-lin");
        Document today = student.page("/today");
        long quiz = Long.parseLong(
                today.selectFirst("li:contains(Varga quiz) form").attr("action").replaceAll("\\D", ""));
        Document page = TakingQuizStoryTest.begin(student, quiz);
        assertEquals("Question 1 of 5", page.selectFirst("h1").text());
        String attempt = TakingQuizStoryTest.attempt(page);
        assertEquals(404, desk.get(attempt + "/review").statusCode(), "an open attempt is nobody else's to read");
        student.post(attempt + "/submission", Map.of());

        Document results = desk.page("/results/" + classroom.id());
        assertTrue(results.text().contains("0 of 5"), results.text());
        assertTrue(results.text().contains("varga-mo no attempt yet"), results.text());
        Document review =
                desk.page(results.selectFirst("a[href^=/desk/attempts/]").attr("href"));
        assertTrue(review.selectFirst(".fol").text().contains("varga-lin"));
        assertEquals(5, review.select("section").size());
    }

    @Test
    void nobody_reaches_another_teachers_bank_quizzes_results_or_attempts() throws Exception {
        Person owner = people.teacher("owner-teacher");
        Classroom classroom = people.classroom("Owner room", owner, people.student("owner-student"));
        people.teacher("other-teacher");
        people.admin("watching-admin");
        Browsing desk = Browsing.as("owner-teacher");
        String collection = upload(desk, "Owner papers");
        Browsing other = Browsing.as("other-teacher");
        Browsing student = Browsing.as("owner-student");
        assertEquals(404, other.get(collection + "/questions").statusCode());
        assertEquals(404, other.post(collection + "/drafts", Map.of()).statusCode());
        assertEquals(404, other.get(collection + "/quizzes").statusCode());
        assertEquals(
                404,
                other.post(collection + "/quizzes", Map.of("title", "x", "number", "1"))
                        .statusCode());
        assertEquals(404, other.get("/results/" + classroom.id()).statusCode());
        for (String path :
                new String[] {collection + "/questions", collection + "/quizzes", "/results", "/reports", "/questions/1"
                }) {
            assertEquals(403, student.get(path).statusCode(), path);
        }
        long quiz = course.quizOf(owner.id(), "owner-harbour", 4);
        Document page = TakingQuizStoryTest.begin(student, quiz);
        String attempt = TakingQuizStoryTest.attempt(page);
        student.post(attempt + "/submission", Map.of());
        assertEquals(200, desk.get(attempt + "/review").statusCode());
        assertEquals(404, other.get(attempt + "/review").statusCode());
        people.classroom("Other room", people.teacher("other-teacher"), people.student("owner-student"));
        assertEquals(404, other.get(attempt + "/review").statusCode(), "a colleague's own quiz is not shown elsewhere");
        assertFalse(other.page("/results/"
                        + people.classroom("Other room", people.teacher("other-teacher"))
                                .id())
                .text()
                .contains("owner-harbour"));
        Browsing admin = Browsing.as("watching-admin");
        assertEquals(403, desk.get("/reports").statusCode());
        Document report = admin.page("/reports");
        assertTrue(report.text().contains("Owner room"), report.text());
        Document one = admin.page("/reports?quiz=" + quiz + "&classroom=" + classroom.id());
        assertEquals("Quiz owner-harbour, Owner room", one.selectFirst("h1").text());
        assertEquals("1", one.selectFirst(".figs dd").text());
        assertEquals(200, admin.get("/reports?quiz=987654").statusCode(), "nothing to report is a page, too");
    }

    private static String upload(Browsing desk, String title) throws Exception {
        String collection = desk.post("/collections", Map.of("title", title, "description", ""))
                .header("Location")
                .replaceFirst("^https?://[^/]+", "")
                .replaceFirst("[?#].*", "");
        byte[] text;
        try (InputStream in = TeacherStoryTest.class.getResourceAsStream(
                "/quizzes/early-prc-diplomacy/02-the-road-to-the-alliance.md")) {
            text = in.readAllBytes();
        }
        Response uploaded = desk.upload(collection + "/documents", Map.of(), "files", "road.md", text);
        assertEquals(303, uploaded.statusCode(), uploaded.asString());
        return collection;
    }

    private static Document waitFor(Browsing desk, String path) throws InterruptedException {
        for (int i = 0; i < 300; i++) {
            Document page = desk.page(path);
            if (page.select("[data-running]").isEmpty()) {
                return page;
            }
            assertTrue(page.text().contains("You may leave this page"));
            Thread.sleep(300);
        }
        throw new AssertionError("the run did not end");
    }
}
