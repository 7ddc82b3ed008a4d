package org.footnote.people;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import org.footnote.Browsing;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SignInTest {

    @Inject
    TestPeople people;

    @Inject
    KeepingAccount keeping;

    @BeforeEach
    void somebody() {
        people.student("ruth");
    }

    @Test
    void a_stranger_is_sent_to_sign_in_and_back_to_where_they_were_going() {
        Browsing stranger = Browsing.stranger();
        Response challenge = stranger.get("/account?x=1");
        assertEquals(302, challenge.statusCode());
        assertTrue(
                challenge.header("Location").endsWith("/sign-in?to=%2Faccount%3Fx%3D1"), challenge.header("Location"));

        Document signIn = stranger.page("/sign-in?to=%2Faccount%3Fx%3D1");
        Response in = stranger.submit(signIn, "/sign-in", Map.of("username", "RUTH", "password", TestPeople.PASSWORD));
        assertEquals(303, in.statusCode());
        assertTrue(in.header("Location").endsWith("/account?x=1"));
        assertTrue(stranger.page("/account").text().contains("You sign in as ruth"));
    }

    @Test
    void the_session_cookie_is_closed_to_scripts_and_other_sites() {
        Response in = Browsing.stranger().signIn("ruth", TestPeople.PASSWORD);
        Cookie cookie = in.detailedCookie(SessionCookie.NAME);
        assertTrue(cookie.isHttpOnly());
        assertEquals("Lax", cookie.getSameSite());
        assertEquals("/", cookie.getPath());
        assertFalse(cookie.getValue().contains("ruth"));
    }

    @Test
    void a_wrong_password_keeps_the_user_name_and_says_so_beside_it() {
        Response refused = Browsing.stranger().signIn("ruth", "not the password");
        assertEquals(422, refused.statusCode());
        Document page = Jsoup.parse(refused.asString());
        assertEquals("ruth", page.getElementById("username").val());
        assertEquals("", page.getElementById("password").val());
        assertEquals("true", page.getElementById("username").attr("aria-invalid"));
        assertNotNull(page.selectFirst(".err a[href=#username]"));
        assertNotNull(page.selectFirst("input[name=csrf-token][value~=.{20,}]"));
    }

    @Test
    void an_empty_form_names_both_fields() {
        Document page = Jsoup.parse(Browsing.stranger().signIn(" ", "").asString());
        assertEquals("2 things to put right", page.selectFirst(".err strong").text());
        assertEquals("Enter a user name.", page.getElementById("username-error").text());
        assertEquals("Enter a password.", page.getElementById("password-error").text());
    }

    @Test
    void no_other_site_signs_anybody_in() {
        Map<String, String> right = Map.of("username", "ruth", "password", TestPeople.PASSWORD);
        assertEquals(
                400, Browsing.stranger().postWithoutToken("/sign-in", right).statusCode(), "no token");

        Browsing visitor = Browsing.stranger();
        String token = visitor.page("/sign-in").selectFirst("[name=csrf-token]").val();
        for (Map<String, String> headers : java.util.List.of(
                Map.of("Origin", "https://elsewhere.example"), Map.of("Sec-Fetch-Site", "cross-site"),
                Map.of("Sec-Fetch-Site", "same-site"), Map.of("Origin", "null"))) {
            Response foreign = visitor.request()
                    .headers(headers)
                    .formParams(right)
                    .formParam("csrf-token", token)
                    .post("/sign-in");
            assertEquals(403, foreign.statusCode(), headers.toString());
            assertNull(foreign.getCookie(SessionCookie.NAME));
        }
        Response own = visitor.request()
                .header("Sec-Fetch-Site", "same-origin")
                .formParams(right)
                .formParam("csrf-token", token)
                .post("/sign-in");
        assertEquals(303, own.statusCode());
    }

    @Test
    void the_usual_address_for_form_sign_in_gives_nobody_a_session() {
        Response response = Browsing.stranger()
                .postWithoutToken("/j_security_check", Map.of("j_username", "ruth", "j_password", TestPeople.PASSWORD));
        assertNull(response.getCookie("quarkus-credential"));
        assertNull(response.getCookie(SessionCookie.NAME));
        assertEquals(400, response.statusCode());
    }

    @Test
    void sign_in_never_leads_to_another_site() {
        assertEquals("/", ReturnPath.of("//elsewhere.example/"));
        assertEquals("/", ReturnPath.of("https://elsewhere.example/"));
        assertEquals("/", ReturnPath.of("/\\elsewhere.example"));
        assertEquals("/", ReturnPath.of("/a\r\nSet-Cookie: x"));
        assertEquals("/quizzes/3?a=b", ReturnPath.of("/quizzes/3?a=b"));
    }

    @Test
    void guessing_has_to_wait() {
        people.student("guessed");
        for (int i = 0; i < SignInThrottle.FAILURES; i++) {
            Browsing.stranger().signIn("guessed", "guess number " + i);
        }
        Response response = Browsing.stranger().signIn("Guessed", TestPeople.PASSWORD);
        assertEquals(422, response.statusCode());
        response.then().body(containsString("Wait 10 minutes"));
    }

    @Test
    void signing_out_ends_the_session_and_needs_the_token() {
        Browsing ruth = Browsing.as("ruth");
        assertEquals(400, ruth.postWithoutToken("/sign-out", Map.of()).statusCode());
        assertEquals(200, ruth.get("/account").statusCode());
        Document page = ruth.follow(ruth.post("/sign-out", Map.of()));
        assertEquals(
                "You are signed out.", page.selectFirst(".msg[role=status]").text());
        assertEquals(302, ruth.get("/account").statusCode());
    }

    @Test
    void a_changed_password_ends_older_sessions() {
        Person person = people.student("twice");
        Browsing phone = Browsing.as("twice");
        assertEquals(200, phone.get("/account").statusCode());
        keeping.changePassword(person.id(), TestPeople.PASSWORD, TestPeople.PASSWORD);
        assertEquals(302, phone.get("/account").statusCode());
        assertEquals(200, phone.get("/sign-in").statusCode());
    }
}
