package org.footnote.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.footnote.Browsing;
import org.footnote.audit.AuditEntry;
import org.footnote.audit.AuditLog;
import org.footnote.people.TestPeople;
import org.footnote.quiz.TestCourse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Somebody is taken out of the records for good, and every room forgets. */
@QuarkusTest
class ErasureTest {

    /** What is known of a person, by table and column. */
    private static final List<String> KNOWN = List.of(
            "attempt.student_id",
            "challenge.student_id",
            "fact_review.person_id",
            "fact_memory.person_id",
            "sitting.person_id",
            "fitted_parameters.person_id",
            "enrolment.person_id",
            "access_link.person_id");

    @Inject
    TestPeople people;

    @Inject
    TestCourse course;

    @Inject
    EntityManager db;

    @Inject
    AuditLog audit;

    @Test
    void a_student_asks_an_administrator_erases_and_nothing_is_left_but_that_it_happened() {
        people.classroom(
                "Erased 8E", people.teacher("erased-teacher"), people.student("forget.me"), people.student("keep.me"));
        people.admin("eraser");
        long quiz = course.quiz("erased-harbour", 3);
        live("keep.me", quiz);
        Browsing student = live("forget.me", quiz);
        long id = people.student("forget.me").id();
        long other = people.student("keep.me").id();
        assertTrue(
                KNOWN.subList(0, 5).stream().allMatch(place -> count(place, id) > 0), "there is something to forget");

        assertEquals(
                422,
                student.post("/account/erasure", Map.of("name", "somebody else"))
                        .statusCode());
        assertEquals(
                303,
                student.post("/account/erasure", Map.of("name", "Forget.me")).statusCode());
        assertTrue(student.page("/account/erasure").text().contains("You asked on"));
        student.post("/account/erasure/withdrawal", Map.of());
        assertFalse(student.page("/account/erasure").text().contains("You asked on"));
        student.post("/account/erasure", Map.of("name", "forget.me"));

        assertEquals(403, student.get("/people/" + id + "/erasure").statusCode());
        Browsing admin = Browsing.as("eraser");
        Document list = admin.page("/people");
        assertEquals(1, list.select("tr:contains(forget.me) .tag.on").size(), "the list tells who asks");
        Document page = admin.page(
                list.selectFirst("tr:contains(forget.me) a[href$=/erasure]").attr("href"));
        String post = "/people/" + id + "/erasure";
        Response refused = admin.submit(page, post, Map.of("name", "forget"));
        assertEquals(422, refused.statusCode());
        assertEquals(
                "forget", Jsoup.parse(refused.asString()).selectFirst("#name").val());
        assertEquals(1, count("attempt.student_id", id), "nothing happened");
        assertTrue(admin.follow(admin.submit(page, post, Map.of("name", "forget.me")))
                .text()
                .contains("forget.me is erased"));

        KNOWN.forEach(place -> assertEquals(0, count(place, id), place));
        assertTrue(KNOWN.subList(0, 5).stream().allMatch(place -> count(place, other) > 0), "others are not touched");
        assertEquals(302, student.get("/today").statusCode(), "the session is over");
        assertEquals(
                422,
                Browsing.stranger().signIn("forget.me", TestPeople.PASSWORD).statusCode());
        assertFalse(admin.page("/people").select("table").text().contains("forget.me"));
        for (String deed : List.of("erasure", "opening", "closure", "link")) {
            assertEquals(
                    404,
                    admin.post("/people/" + id + "/" + deed, Map.of("name", "–"))
                            .statusCode(),
                    deed);
        }
        List<AuditEntry> entries = QuarkusTransaction.requiringNew().call(() -> audit.about("person " + id));
        assertEquals(
                List.of("person erased"),
                entries.stream().map(AuditEntry::action).toList());
        assertEquals("eraser", entries.get(0).actor());
    }

    @Test
    void nobody_erases_themselves_by_accident_and_a_teachers_work_stays() {
        long admin = people.admin("eraser-two").id();
        long teacher = people.teacher("leaving-teacher").id();
        Browsing desk = Browsing.as("leaving-teacher");
        Response made = desk.post("/collections", Map.of("title", "Left behind", "description", ""));
        String collection = made.header("Location").replaceFirst("^https?://[^/]+", "");
        Browsing eraser = Browsing.as("eraser-two");
        assertEquals(404, eraser.get("/people/" + admin + "/erasure").statusCode());
        assertEquals(
                303,
                eraser.post("/people/" + teacher + "/erasure", Map.of("name", "leaving-teacher"))
                        .statusCode());
        assertNotNull(eraser.page(collection).selectFirst("h1:contains(Left behind)"));
        assertFalse(eraser.page("/collections").text().contains("leaving-teacher"));
    }

    private Browsing live(String name, long quiz) {
        Browsing student = Browsing.as(name);
        String attempt = student.post("/quizzes/" + quiz + "/attempts", Map.of())
                .header("Location")
                .replaceFirst("^https?://[^/]+", "");
        student.post(attempt + "/slots/1/response", Map.of("choice", "0", "entered", "a word", "go", "1"));
        student.post(attempt + "/submission", Map.of());
        student.post(attempt + "/slots/1/challenges", Map.of("reason", "It is not so."));
        Response sitting = student.post("/practice", Map.of());
        student.post(
                sitting.header("Location").replaceFirst("^https?://[^/]+", "") + "/response", Map.of("unknown", "1"));
        return student;
    }

    private long count(String place, long person) {
        String[] names = place.split("\\.");
        return QuarkusTransaction.requiringNew().call(() -> ((Number) db.createNativeQuery(
                                "select count(*) from " + names[0] + " where " + names[1] + " = ?1", Long.class)
                        .setParameter(1, person)
                        .getSingleResult())
                .longValue());
    }
}
