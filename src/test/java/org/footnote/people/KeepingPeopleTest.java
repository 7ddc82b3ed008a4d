package org.footnote.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.footnote.Browsing;
import org.footnote.audit.AuditLog;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class KeepingPeopleTest {

    @Inject
    TestPeople people;

    @Inject
    AuditLog audit;

    @BeforeEach
    void administrator() {
        people.admin("ada");
    }

    @Test
    void somebody_new_chooses_a_password_through_a_link_that_works_once() {
        Browsing ada = Browsing.as("ada");
        String path = add(ada, "nadia", "Nadia Karim", "TEACHER");

        Browsing nadia = Browsing.stranger();
        Document link = nadia.page(path);
        assertTrue(link.text().contains("You will sign in as nadia."));
        Response tooShort = nadia.submit(link, path + "/password", Map.of("newPassword", "short"));
        assertEquals(422, tooShort.statusCode());
        Document inside = nadia.follow(nadia.landing(nadia.submit(
                Jsoup.parse(tooShort.asString()), path + "/password", Map.of("newPassword", "a walk by the sea"))));
        assertTrue(inside.selectFirst(".who").text().startsWith("Nadia Karim · teacher"));

        assertEquals(410, Browsing.stranger().get(path).statusCode(), "a second time");
        assertEquals(
                303, Browsing.stranger().signIn("nadia", "a walk by the sea").statusCode());
        assertEquals(
                "[account made, password chosen by link]",
                audit.about("person nadia").stream()
                        .map(e -> e.action())
                        .toList()
                        .toString());
    }

    @Test
    void a_user_name_belongs_to_one_person_whatever_the_capitals() {
        Response taken = Browsing.as("ada")
                .post("/people", Map.of("username", "ADA", "displayName", "Another", "role", "STUDENT"));
        assertEquals(422, taken.statusCode());
        Document page = Jsoup.parse(taken.asString());
        assertEquals(
                "This user name is taken. Choose another.",
                page.getElementById("username-error").text());
        assertEquals("Another", page.getElementById("displayName").val());
    }

    @Test
    void a_closed_account_is_out_at_once_and_comes_back_when_opened() {
        Person person = people.student("gone");
        Browsing gone = Browsing.as("gone");
        Browsing ada = Browsing.as("ada");
        assertEquals(
                303, ada.post("/people/" + person.id() + "/closure", Map.of()).statusCode());
        assertEquals(302, gone.get("/account").statusCode(), "the session has ended");
        assertEquals(
                422, Browsing.stranger().signIn("gone", TestPeople.PASSWORD).statusCode());
        assertEquals(
                303, ada.post("/people/" + person.id() + "/opening", Map.of()).statusCode());
        assertEquals(
                303, Browsing.stranger().signIn("gone", TestPeople.PASSWORD).statusCode());
    }

    @Test
    void nobody_closes_their_own_account() {
        Person ada = people.admin("ada");
        assertEquals(
                404,
                Browsing.as("ada")
                        .post("/people/" + ada.id() + "/closure", Map.of())
                        .statusCode());
        assertEquals(200, Browsing.as("ada").get("/people").statusCode());
    }

    @Test
    void accounts_and_classrooms_are_for_administrators() {
        people.teacher("tom");
        Browsing tom = Browsing.as("tom");
        for (String path : new String[] {"/people", "/classrooms"}) {
            assertEquals(403, tom.get(path).statusCode());
            assertEquals(403, tom.post(path, Map.of("name", "x")).statusCode());
            assertEquals(302, Browsing.stranger().get(path).statusCode());
        }
        assertNull(tom.page("/account").selectFirst("nav a[href=/people]"));
        assertNotNull(Browsing.as("ada").page("/account").selectFirst("nav a[href=/people]"));
    }

    @Test
    void a_classroom_is_made_and_filled() {
        people.teacher("tom");
        people.student("sue");
        Browsing ada = Browsing.as("ada");
        Response made = ada.post("/classrooms", Map.of("name", "History 12A"));
        String path = made.header("Location").replaceFirst("^https?://[^/]+", "");
        assertTrue(ada.follow(made).text().contains("Nobody is enrolled yet."));
        ada.post(path + "/enrolments", Map.of("username", "tom"));
        Document page = ada.follow(ada.post(path + "/enrolments", Map.of("username", " Sue ")));
        assertEquals(
                "[tom teacher, sue student]",
                page.select("tbody tr").stream()
                        .map(r ->
                                r.selectFirst(".meta").text() + " " + r.child(1).text())
                        .toList()
                        .toString());
        Response unknown = ada.post(path + "/enrolments", Map.of("username", "nobody at all"));
        assertEquals(422, unknown.statusCode());
        assertEquals(
                "nobody at all",
                Jsoup.parse(unknown.asString()).getElementById("username").val());
        assertEquals(422, ada.post("/classrooms", Map.of("name", "history 12a")).statusCode(), "a name is taken once");

        Element row = page.select("tbody tr").get(1);
        Document after = ada.follow(ada.post(
                path + "/withdrawals",
                Map.of("person", row.selectFirst("[name=person]").val())));
        assertEquals(1, after.select("tbody tr").size());
    }

    @Test
    void names_are_written_as_text_whatever_they_hold() {
        Browsing ada = Browsing.as("ada");
        add(ada, "sly", "<script>alert(1)</script> \"&amp;", "STUDENT");
        Response list = ada.get("/people");
        assertFalse(list.asString().contains("<script>"));
        assertTrue(Jsoup.parse(list.asString()).text().contains("<script>alert(1)</script> \"&amp;"));
    }

    private static String add(Browsing ada, String username, String displayName, String role) {
        Document told =
                ada.follow(ada.post("/people", Map.of("username", username, "displayName", displayName, "role", role)));
        Matcher link = Pattern.compile("http://[^/]+(/links/[\\w-]{32})")
                .matcher(told.selectFirst(".msg[role=status]").text());
        assertTrue(link.find(), told.text());
        return link.group(1);
    }
}
