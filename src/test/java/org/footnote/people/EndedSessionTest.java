package org.footnote.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Map;
import org.footnote.Browsing;
import org.footnote.quiz.TestCourse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Somebody sends a form after their session, or the form itself, has grown too old. */
@QuarkusTest
class EndedSessionTest {

    @Inject
    TestPeople people;

    @Inject
    TestCourse course;

    @Test
    void an_answer_sent_after_the_session_ended_waits_for_its_student_and_is_saved() {
        people.student("ended-lin");
        long quiz = course.quiz("ended-harbour", 3);
        Browsing lin = Browsing.as("ended-lin");
        String attempt = path(lin.post("/quizzes/" + quiz + "/attempts", Map.of()));
        String question = attempt + "/slots/1";
        Document asked = lin.page(question);
        boolean typed = asked.selectFirst("#entered") != null;
        String given = typed
                ? "<b>\"kept\" & 長城</b>"
                : asked.selectFirst("input[name=choice]").val();
        lin.forget("footnote-session");

        Response refused = lin.from(question)
                .submit(asked, question + "/response", Map.of(typed ? "entered" : "choice", given, "go", "2"));
        assertEquals(401, refused.statusCode());
        Document signIn = Jsoup.parse(refused.asString());
        assertEquals(
                1, signIn.select(".msg:contains(sign in again, and it is sent)").size(), signIn.text());
        Document wrong = Jsoup.parse(
                lin.submit(signIn, "/sign-in", held(signIn, "ended-lin", "no")).asString());
        Response again = lin.submit(wrong, "/sign-in", held(wrong, "ended-lin", TestPeople.PASSWORD));
        Document resumed = Jsoup.parse(again.asString());
        assertEquals("You are signed in again", resumed.selectFirst("h1").text());
        Response saved = lin.submit(resumed, question + "/response", Map.of());
        assertEquals(attempt + "/slots/2", path(saved));
        Document back = lin.page(question);
        assertTrue(back.selectFirst(".receipt").text().startsWith("✓ Saved"), back.text());
        assertEquals(
                given,
                typed
                        ? back.selectFirst("#entered").val()
                        : back.selectFirst("input[name=choice][checked]").val());
    }

    @Test
    void what_somebody_else_had_sent_is_not_sent_by_whoever_signs_in() {
        people.student("ended-first");
        people.student("ended-second");
        long quiz = course.quiz("ended-two-harbour", 3);
        Browsing first = Browsing.as("ended-first");
        String attempt = path(first.post("/quizzes/" + quiz + "/attempts", Map.of()));
        Document asked = first.page(attempt + "/slots/1");
        first.forget("footnote-session");
        Document signIn = Jsoup.parse(first.submit(asked, attempt + "/slots/1/response", Map.of("go", "2"))
                .asString());
        Response second = first.submit(signIn, "/sign-in", held(signIn, "ended-second", TestPeople.PASSWORD));
        assertEquals(303, second.statusCode(), second.asString());
    }

    @Test
    void a_form_without_its_token_is_not_held_for_anybody() {
        Browsing stranger = Browsing.stranger();
        stranger.get("/sign-in");
        Response refused = stranger.postWithoutToken("/account/profile", Map.of("sent-by", "1", "zone", "UTC"));
        assertEquals(400, refused.statusCode());
        assertEquals(404, stranger.post("/unsent", Map.of("sent-by", "1")).statusCode());
        Response password = stranger.post("/account/password", Map.of("sent-by", "1", "password", "secret words"));
        assertFalse(password.asString().contains("secret words"), "a password is never shown again");
    }

    /** What the sign-in page carries along, with a name and a password. */
    private static Map<String, Object> held(Document signIn, String username, String password) {
        Element form = signIn.selectFirst("form[action=/sign-in]");
        return Map.of(
                "username",
                username,
                "password",
                password,
                "held-name",
                form.select("input[name=held-name]").eachAttr("value"),
                "held-value",
                form.select("input[name=held-value]").eachAttr("value"));
    }

    @Test
    void nobody_is_led_to_another_site_and_a_page_that_is_only_read_says_nothing_of_loss() {
        Browsing stranger = Browsing.stranger();
        Response refused = stranger.from("http://elsewhere.example/steal").post("/account/profile", Map.of());
        assertFalse(refused.header("Location").contains("elsewhere"), refused.header("Location"));
        assertTrue(stranger.page("/sign-in?to=%2Faccount").select(".msg").isEmpty());
        people.student("signed-in-elsewhere");
        Response known = Browsing.as("signed-in-elsewhere").get("/sign-in?to=%2Fprogress");
        assertEquals("/progress", path(known), "who signed in in another window meanwhile goes straight on");
    }

    @Test
    void a_form_older_than_its_token_says_so_and_leads_back_to_its_page() {
        people.student("old-form");
        Browsing old = Browsing.as("old-form");
        old.page("/account");
        old.forget("csrf-token");
        Response refused =
                old.from("/account").postWithoutToken("/account/profile", Map.of("csrf-token", "gone", "zone", "UTC"));
        assertEquals(400, refused.statusCode());
        Document page = Jsoup.parse(refused.asString());
        assertEquals(
                "This page had been open for too long", page.selectFirst("h1").text());
        assertEquals("/account", page.selectFirst("main a.go").attr("href"));
        Document chinese = Jsoup.parse(old.speaking("zh")
                .from("/account")
                .postWithoutToken("/account/profile", Map.of())
                .asString());
        assertEquals("这个页面打开得太久了", chinese.selectFirst("h1").text());
    }

    private static String path(Response redirect) {
        URI uri = URI.create(redirect.header("Location"));
        return uri.getQuery() == null ? uri.getPath() : uri.getPath() + "?" + uri.getQuery();
    }
}
