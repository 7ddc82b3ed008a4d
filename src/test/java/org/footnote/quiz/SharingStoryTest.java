package org.footnote.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.footnote.Browsing;
import org.footnote.audit.AuditEntry;
import org.footnote.audit.AuditLog;
import org.footnote.people.Person;
import org.footnote.people.TestPeople;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Teachers share what they keep, hand it over when they leave, and everybody else finds nothing there. */
@QuarkusTest
class SharingStoryTest {

    @Inject
    TestPeople people;

    @Inject
    AuditLog audit;

    @Test
    void a_collection_and_its_quizzes_are_shared_with_a_colleague_and_handed_over_and_a_stranger_sees_nothing() {
        people.teacher("sharing-ada");
        Person ben = people.teacher("sharing-ben");
        people.teacher("sharing-cy");
        people.student("sharing-student");
        Browsing ada = Browsing.as("sharing-ada");
        Browsing colleague = Browsing.as("sharing-ben");
        Browsing stranger = Browsing.as("sharing-cy");
        String collection = collection(ada, "Shared harbour");
        String keepers = collection + "/keepers";
        String parts = quiz(ada, collection, "Shared quiz");
        missing(colleague, collection, parts);

        assertEquals(
                422, ada.post(keepers, Map.of("username", "sharing-student")).statusCode());
        Document refused = Jsoup.parse(
                ada.post(keepers, Map.of("username", "sharing-nobody")).asString());
        assertTrue(refused.select(".err").text().contains("No teacher has this user name."));
        assertEquals("sharing-nobody", refused.getElementById("username").val());
        Document page = ada.follow(ada.post(keepers, Map.of("username", "Sharing-Ben")));
        assertTrue(page.text().contains("sharing-ben keeps this collection, too."), page.text());

        assertTrue(colleague.page("/collections").text().contains("shared by sharing-ada"));
        assertEquals(
                303,
                colleague
                        .post(collection, Map.of("title", "Renamed harbour", "description", ""))
                        .statusCode());
        assertEquals(
                303, colleague.post(parts + "/draws", Map.of("number", "3")).statusCode());
        assertTrue(colleague.page(collection + "/quizzes").text().contains("Shared quiz"));
        String own = quiz(colleague, collection, "Quiz of Ben");
        assertEquals(200, ada.get(own).statusCode(), "what a colleague made in it is kept together, too");
        missing(stranger, collection, parts);
        assertEquals(
                404, stranger.post(keepers, Map.of("username", "sharing-cy")).statusCode());
        assertEquals(
                404,
                colleague
                        .post(keepers + "/succession", Map.of("heir", "sharing-ben"))
                        .statusCode(),
                "only the owner hands it over");
        assertFalse(colleague.page(keepers).html().contains("/succession"));

        ada.follow(ada.post(keepers + "/withdrawals", Map.of("person", String.valueOf(ben.id()))));
        missing(colleague, collection, parts);
        assertEquals(404, colleague.get(own).statusCode());
        assertEquals(200, ada.get(own).statusCode(), "a quiz that draws from it stays with it");

        assertEquals(
                422,
                ada.post(keepers + "/succession", Map.of("heir", "sharing-nobody"))
                        .statusCode());
        page = ada.follow(ada.post(keepers + "/succession", Map.of("heir", "sharing-ben")));
        assertTrue(page.text().contains("The collection belongs to sharing-ben now."), page.text());
        assertEquals(200, ada.get(parts).statusCode(), "who handed it over keeps it until they leave");
        assertEquals(
                404,
                ada.post(keepers + "/succession", Map.of("heir", "sharing-ada")).statusCode());
        String me = page.select("form[action$=/withdrawals] input[name=person]").val();
        assertEquals(
                303, ada.post(keepers + "/withdrawals", Map.of("person", me)).statusCode());
        missing(ada, collection, parts);
        assertEquals(200, colleague.get(parts).statusCode());

        List<String> deeds = audit.about("collection shared-harbour").stream()
                .map(AuditEntry::action)
                .toList();
        assertEquals(
                List.of(
                        "collection shared",
                        "collection no longer shared",
                        "collection handed over",
                        "collection no longer shared"),
                deeds);
    }

    @Test
    void an_administrator_hands_over_the_work_of_a_teacher_who_is_gone() {
        Person gone = people.teacher("leaving-dee");
        Person heir = people.teacher("leaving-eve");
        people.admin("leaving-admin");
        long room = people.classroom("Room of leaving-dee", gone, people.student("leaving-student"))
                .id();
        Browsing dee = Browsing.as("leaving-dee");
        Browsing eve = Browsing.as("leaving-eve");
        Browsing admin = Browsing.as("leaving-admin");
        String collection = collection(dee, "Left harbour");
        String parts = quiz(dee, collection, "Left quiz");
        String path = "/people/" + gone.id() + "/succession";
        missing(eve, collection, parts);
        assertEquals(403, eve.get(path).statusCode());
        assertTrue(admin.page("/people").html().contains(path));
        assertEquals(
                303, admin.post("/people/" + gone.id() + "/closure", Map.of()).statusCode());

        Document page = admin.page(path);
        assertEquals(422, admin.submit(page, path, Map.of("heir", "")).statusCode());
        assertEquals(
                422,
                admin.submit(page, path, Map.of("heir", String.valueOf(gone.id())))
                        .statusCode());
        page = admin.follow(admin.submit(page, path, Map.of("heir", String.valueOf(heir.id()))));
        assertTrue(page.text().contains("Everything belongs to leaving-eve now."), page.text());

        assertEquals(200, eve.get(parts).statusCode());
        assertEquals(
                303,
                eve.post(collection, Map.of("title", "Kept harbour", "description", ""))
                        .statusCode());
        assertEquals(200, eve.get("/results/" + room).statusCode());
        assertEquals(
                404,
                admin.get("/people/" + people.student("leaving-student").id() + "/succession")
                        .statusCode());
        assertTrue(audit.about("person leaving-dee").stream()
                .anyMatch(e -> e.action().equals("succession")));
    }

    private static String collection(Browsing teacher, String title) {
        Response made = teacher.post("/collections", Map.of("title", title, "description", ""));
        return path(made);
    }

    private static String quiz(Browsing teacher, String collection, String title) {
        return path(teacher.post(collection + "/quizzes", Map.of("title", title)));
    }

    private static String path(Response made) {
        assertEquals(303, made.statusCode());
        return made.header("Location").replaceFirst("^https?://[^/]+", "");
    }

    private static void missing(Browsing teacher, String collection, String parts) {
        for (String path :
                List.of(collection, collection + "/keepers", collection + "/quizzes", collection + "/review", parts)) {
            assertEquals(404, teacher.get(path).statusCode(), path);
        }
    }
}
