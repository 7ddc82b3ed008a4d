package org.footnote.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.footnote.Browsing;
import org.footnote.people.TestPeople;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Nothing that is sent before the submission tells a key, an explanation or where the proof stands. */
@QuarkusTest
class SecrecyTest {

    /** What the items of {@link TestCourse} hold back, and words that would betray a key. */
    private static final Pattern SECRET =
            Pattern.compile("Explanation\\d|Feedback\\d|Proof\\d|secretw|correct|version|fact|answer_key|citation");

    /** Four shuffled keys share one place in one attempt of 64; those of six attempts in one of 10 to the power of 13. */
    private static final int CLASSMATES = 5;

    @Inject
    TestPeople people;

    @Inject
    TestCourse course;

    @Test
    void a_whole_attempt_gives_nothing_away_before_it_is_submitted() {
        people.student("curious");
        long quiz = course.quiz("secret-harbour", 12);
        Browsing student = Browsing.as("curious");
        List<Response> seen = new ArrayList<>();
        Response started = student.post("/quizzes/" + quiz + "/attempts", Map.of());
        seen.add(started);
        String attempt = started.header("Location").replaceFirst("^https?://[^/]+", "");
        seen.add(student.get(attempt));
        seen.add(student.get("/today"));
        Set<Integer> places = new HashSet<>();
        int choices = 0;
        for (int slot = 1; slot <= 12; slot++) {
            Response response = student.get(attempt + "/slots/" + slot);
            seen.add(response);
            Document page = Jsoup.parse(response.asString());
            List<Element> options = page.select("label.choice");
            if (options.size() == 4) {
                choices++;
                assertEquals(
                        List.of("0", "1", "2", "3"),
                        page.select("label.choice input").eachAttr("value"));
                places.add(placeOfKey(page));
            }
            Response saved =
                    TakingQuizStoryTest.answer(student, page, attempt, slot, Map.of("go", String.valueOf(slot)));
            seen.add(saved);
            seen.add(student.get(attempt + "/slots/" + slot));
            seen.add(student.post(attempt + "/slots/" + slot + "/response", Map.of("choice", "77", "entered", "")));
        }
        seen.add(student.get(attempt + "/summary"));
        seen.add(student.get(attempt + "/review"));
        seen.add(student.get("/attempts"));
        seen.add(student.get("/progress"));
        seen.add(student.get("/footnote.js"));
        assertTrue(seen.size() > 50);
        for (Response response : seen) {
            String all = response.asString() + response.headers();
            Matcher secret = SECRET.matcher(all);
            assertFalse(secret.find(), () -> secret.group() + " in " + all);
        }
        assertEquals(4, choices);
        for (int other = 1; other <= CLASSMATES; other++) {
            places.addAll(placesOfKeys(quiz, "curious" + other));
        }
        assertTrue(places.size() > 1, "the key of every item is its first choice, and is shown in many places");

        student.post(attempt + "/submission", Map.of());
        String review = student.get(attempt + "/review").asString();
        for (String told : List.of("Explanation1 ", "Proof1 ", "secretw")) {
            assertTrue(review.contains(told), "the search would have found " + told);
        }
    }

    private Set<Integer> placesOfKeys(long quiz, String name) {
        people.student(name);
        Browsing student = Browsing.as(name);
        Response started = student.post("/quizzes/" + quiz + "/attempts", Map.of());
        String attempt = started.header("Location").replaceFirst("^https?://[^/]+", "");
        Set<Integer> places = new HashSet<>();
        for (int slot = 1; slot <= 12; slot++) {
            Document page = Jsoup.parse(student.get(attempt + "/slots/" + slot).asString());
            if (page.select("label.choice").size() == 4) {
                places.add(placeOfKey(page));
            }
        }
        return places;
    }

    private static int placeOfKey(Document page) {
        return page.select("label.choice span")
                .eachText()
                .indexOf(page.selectFirst("label.choice span:contains(pier)").text());
    }
}
