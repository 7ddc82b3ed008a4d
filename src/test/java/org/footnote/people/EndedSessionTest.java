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
import org.junit.jupiter.api.Test;

/** Somebody sends a form after their session, or the form itself, has grown too old. */
@QuarkusTest
class EndedSessionTest {

    @Inject
    TestPeople people;

    @Inject
    TestCourse course;

    @Test
    void a_student_who_answers_after_the_session_ended_is_back_at_the_question() {
        people.student("ended-lin");
        long quiz = course.quiz("ended-harbour", 3);
        Browsing lin = Browsing.as("ended-lin");
        String attempt = path(lin.post("/quizzes/" + quiz + "/attempts", Map.of()));
        String question = attempt + "/slots/1";
        lin.page(question);
        lin.forget("footnote-session");

        Response refused = lin.from(question).post(question + "/response", Map.of("choice", "0", "go", "2"));
        Document signIn = lin.follow(refused);
        assertEquals(1, signIn.select(".msg:contains(was not saved)").size(), signIn.text());
        Response again =
                lin.submit(signIn, "/sign-in", Map.of("username", "ended-lin", "password", TestPeople.PASSWORD));
        assertEquals(question, path(again));
        assertTrue(lin.follow(again).selectFirst("h1").text().contains("Question 1 of 3"));
    }

    @Test
    void where_the_browser_does_not_say_the_page_the_address_of_the_form_leads_to_one() {
        people.student("ended-silent-lin");
        long quiz = course.quiz("ended-silent-harbour", 3);
        Browsing lin = Browsing.as("ended-silent-lin");
        String attempt = path(lin.post("/quizzes/" + quiz + "/attempts", Map.of()));
        lin.forget("footnote-session");
        Document signIn = lin.follow(lin.post(attempt + "/slots/2/response", Map.of("choice", "0")));
        Response again =
                lin.submit(signIn, "/sign-in", Map.of("username", "ended-silent-lin", "password", TestPeople.PASSWORD));
        Response led = lin.get(path(again));
        assertEquals(attempt + "/slots/2", path(led));
        assertEquals(200, lin.get(path(led)).statusCode());
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
