package org.footnote.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.footnote.Browsing;
import org.footnote.people.TestPeople;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What no keyboard types and no database keeps comes in all the same; it is cleaned, and nothing fails. */
@QuarkusTest
class BadInputTest {

    private static final String NUL = "\u0000";

    @Inject
    TestPeople people;

    @Test
    void what_cannot_be_kept_is_taken_out_and_nothing_else() {
        assertEquals("harbour", CleanInput.of("har" + NUL + "bour\u0007"));
        assertEquals("two\n\tlines\r\n", CleanInput.of("two\n\tlines\r\n"));
        assertEquals("page break", CleanInput.of("page\fbreak"));
        assertEquals("half \uFFFD and \uFFFD", CleanInput.of("half \uD83D and \uDC09"));
        String kept = "外交 🐉 𠮷 é\u0301 \u200D";
        assertEquals(kept, CleanInput.of(kept));
    }

    @Test
    void a_teachers_forms_keep_what_was_meant() {
        people.teacher("nul-teacher");
        Browsing teacher = Browsing.as("nul-teacher");
        Response made =
                teacher.post("/collections", Map.of("title", "Har" + NUL + "bour", "description", NUL + "Old\u0001"));
        Document collection = teacher.follow(made);
        assertEquals("Harbour", collection.selectFirst("h1").text());
        assertEquals("Old", collection.selectFirst(".lede").text());
        String path = made.header("Location").replaceFirst("^https?://[^/]+", "");

        assertEquals(422, teacher.post(path, Map.of("title", NUL + " " + NUL)).statusCode(), "nothing is left of it");
        Response uploaded = teacher.upload(
                path + "/documents", Map.of(), "files", "har" + NUL + "bour.txt", "Ships come in.".getBytes(UTF_8));
        Document report = teacher.follow(uploaded);
        assertTrue(report.text().contains("harbour.txt"), report.text());
        Response binary =
                teacher.upload(path + "/documents", Map.of(), "files", "b.txt", ("Ships" + NUL).getBytes(UTF_8));
        assertTrue(binary.statusCode() < 500, binary.asString());
        String document = report.selectFirst("#held a[href^=/documents/]").attr("href");
        Document described = teacher.follow(teacher.post(
                document + "/details", Map.of("title", "Ships" + NUL, "author", "\u0002Ruth", "reference", "R\u0003")));
        assertTrue(described.selectFirst("#held").text().contains("Ships Ruth ·"), described.text());
        assertEquals(
                "A = B",
                teacher.follow(teacher.post(path + "/aliases", Map.of("aliases", "A = " + NUL + "B")))
                        .getElementById("aliases")
                        .text());
        Document quizzes = teacher.follow(teacher.post(
                path + "/quizzes",
                Map.of("title", "Quiz" + NUL, "description", NUL, "number", "5" + NUL, "kinds", List.of(NUL, "DATE"))));
        assertEquals("Quiz", quizzes.selectFirst("h1").text());
        for (String address : List.of("/facts?type=%00", "/questions?state=%00", "/questions?state=READY%00")) {
            assertEquals(200, teacher.get(path + address).statusCode(), address);
        }
    }

    @Test
    void names_of_people_and_classrooms_are_cleaned_before_they_are_checked() {
        people.admin("nul-admin");
        Browsing admin = Browsing.as("nul-admin");
        assertEquals(
                303,
                admin.post(
                                "/people",
                                Map.of("username", "nul" + NUL + "-pupil", "displayName", "P" + NUL, "role", "STUDENT"))
                        .statusCode());
        assertTrue(admin.page("/people").text().contains("nul-pupil"));
        assertEquals(
                422,
                admin.post("/people", Map.of("username", NUL, "displayName", "P", "role", "STUDENT"))
                        .statusCode());
        Response room = admin.post("/classrooms", Map.of("name", "Nul" + NUL + " room"));
        Document made = admin.follow(room);
        assertEquals("Nul room", made.selectFirst("h1").text());
        String path = room.header("Location").replaceFirst("^https?://[^/]+", "");
        assertTrue(admin.follow(admin.post(path + "/enrolments", Map.of("username", "nul-pupil" + NUL)))
                .text()
                .contains("nul-pupil is enrolled"));
        assertEquals(
                422,
                admin.post(path + "/enrolments", Map.of("username", "nobody" + NUL))
                        .statusCode());
        assertTrue(admin.post(path + "/withdrawals", Map.of("person", NUL)).statusCode() < 500);
        assertEquals(
                303,
                admin.post("/account/profile", Map.of("displayName", "Ada" + NUL, "language", "", "zone", "UTC" + NUL))
                        .statusCode());
        assertEquals("Ada", admin.page("/account").selectFirst(".who a").text());
    }

    @Test
    void sign_in_answers_as_to_any_other_wrong_name() {
        Browsing stranger = Browsing.stranger();
        assertEquals(
                422, stranger.signIn("no" + NUL + "body", "pass" + NUL + "word").statusCode());
        assertEquals(422, stranger.signIn(NUL, NUL).statusCode());
        assertEquals(200, stranger.get("/sign-in?to=%00%ED%A0%80").statusCode());
        assertEquals(410, stranger.get("/links/%00").statusCode());
        people.student("nul-student");
        assertEquals(
                303, stranger.signIn("nul-student" + NUL, TestPeople.PASSWORD).statusCode());
    }

    @Test
    void half_a_character_is_shown_as_one_that_is_unknown() {
        people.teacher("half-teacher");
        Browsing teacher = Browsing.as("half-teacher");
        Response made = teacher.keep(teacher.request()
                .contentType("application/x-www-form-urlencoded")
                .body("csrf-token=" + teacher.cookie("csrf-token") + "&description=&title=Half%ED%A0%BDdone")
                .post("/collections"));
        String title = teacher.follow(made).selectFirst("h1").text();
        assertTrue(title.matches("Half\uFFFD+done"), title);
    }
}
