package org.footnote.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.footnote.Browsing;
import org.footnote.Statements;
import org.footnote.people.Classroom;
import org.footnote.people.Person;
import org.footnote.people.TestPeople;
import org.hibernate.SessionFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What a teacher gave is looked at, changed, taken back and given again. */
@QuarkusTest
class GivenStoryTest {

    @Inject
    TestPeople people;

    @Inject
    TestCourse course;

    @Inject
    Clock clock;

    @Inject
    SessionFactory factory;

    /** Fields of a form for a classroom, open since an hour ago. */
    private Map<String, Object> form(Classroom room, Map<String, ?> more) {
        LocalDateTime opens = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)
                .withSecond(0)
                .withNano(0)
                .minusHours(1);
        Map<String, Object> form = new HashMap<>(Map.of(
                "classroom",
                String.valueOf(room.id()),
                "opens",
                opens.toString(),
                "due",
                opens.plusDays(2).toString(),
                "closes",
                opens.plusDays(9).toString(),
                "minutes",
                "30",
                "attempts",
                "3",
                "free",
                "on",
                "shuffleChoices",
                "on"));
        form.putAll(more);
        return form;
    }

    private static String given(Browsing desk, long quiz, Map<String, Object> form) {
        Response made = desk.post("/quizzes/" + quiz + "/assignments", form);
        Document page = desk.follow(made);
        return page.selectFirst(".list a.btn[href^=/desk/assignments/]").attr("href");
    }

    private static Element row(Document page, String student) {
        return page.select("tbody tr").stream()
                .filter(r -> r.selectFirst("th").text().equals(student))
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        student + " in " + page.select("table").html()));
    }

    private static String number(String path) {
        return path.replaceAll(".*/", "");
    }

    private static Response start(Browsing student, String assignment, Map<String, ?> fields) {
        return student.post("/assignments/" + number(assignment) + "/attempts", fields);
    }

    @Test
    void the_best_attempt_counts_and_the_table_says_so() {
        Person teacher = people.teacher("giver");
        Classroom room =
                people.classroom("Given 1", teacher, people.student("graded-lin"), people.student("graded-mo"));
        long quiz = course.quiz("given-harbour", 4);
        Browsing desk = Browsing.as("giver");
        String path = given(desk, quiz, form(room, Map.of("grading", "BEST", "late", "10", "shuffleQuestions", "on")));
        Document page = desk.page(path);
        assertTrue(page.text().contains("0 of 2 have submitted"), page.text());
        assertTrue(page.text().contains("Counts: the best · 10 % off per day late"), page.text());

        Browsing student = Browsing.as("graded-lin");
        for (int right : List.of(3, 1)) {
            Response begun = start(student, path, Map.of());
            String attempt = begun.header("Location").replaceFirst("^https?://[^/]+", "");
            for (int slot = 1; slot <= right; slot++) {
                Document asked = student.page(attempt + "/slots/" + slot);
                student.submit(asked, attempt + "/slots/" + slot + "/response", Answers.right(asked));
            }
            assertEquals(303, student.post(attempt + "/submission", Map.of()).statusCode());
        }
        page = desk.page(path);
        assertTrue(page.text().contains("1 of 2 have submitted"), page.text());
        String html = page.html();
        assertEquals(2, page.select("tbody a[href^=/desk/attempts/]").size(), html);
        assertTrue(page.select("tbody td.r").text().replace('\u00a0', ' ').contains("75 %"), html);
        desk.follow(desk.submit(desk.page(path + "/terms"), path + "/terms", Map.of("grading", "AVERAGE")));
        assertEquals(
                "50 %", row(desk.page(path), "graded-lin").select("td.r").text().replace('\u00a0', ' '));
        assertTrue(row(desk.page(path), "graded-mo").text().contains("not begun"));
    }

    @Test
    void once_somebody_has_begun_nothing_is_taken_away_from_them() {
        Person teacher = people.teacher("changer");
        Classroom room =
                people.classroom("Changed 1", teacher, people.student("changed-lin"), people.student("changed-mo"));
        long quiz = course.quiz("changed-harbour", 4);
        Browsing desk = Browsing.as("changer");
        String path = given(desk, quiz, form(room, Map.of("feedback", "AFTER_SUBMISSION")));
        Document terms = desk.page(path + "/terms");
        assertTrue(terms.text().contains("Nobody has begun, so everything may change"), terms.text());
        desk.follow(desk.submit(terms, path + "/terms", Map.of("minutes", "20", "certainty", "on")));
        assertTrue(desk.page(path).text().contains("certainty counts"));
        desk.follow(desk.post(path + "/terms", form(room, Map.of("minutes", "20"))));
        assertFalse(desk.page(path).text().contains("certainty counts"));

        Browsing student = Browsing.as("changed-lin");
        String attempt = start(student, path, Map.of()).header("Location").replaceFirst("^https?://[^/]+", "");
        terms = desk.page(path + "/terms");
        assertTrue(terms.text().contains("Somebody has begun"), terms.text());
        assertEquals(0, terms.select("input[name=feedback]").size(), "what stays is not offered");
        Document refused = Jsoup.parse(
                desk.submit(terms, path + "/terms", Map.of("minutes", "10", "closes", "2020-01-01T10:00", "due", ""))
                        .asString());
        assertTrue(
                refused.select(".err").text().contains("closing time"),
                refused.select(".err").text());
        refused = Jsoup.parse(
                desk.submit(terms, path + "/terms", Map.of("minutes", "10")).asString());
        assertTrue(refused.select(".err").text().contains("Choose the same limit or a longer one"));
        assertEquals("10", refused.getElementById("minutes").val());

        long before = left(student, attempt);
        desk.follow(desk.submit(
                terms, path + "/terms", Map.of("minutes", "60", "certainty", "on", "layout", "ALL_ON_ONE")));
        String text = desk.page(path).text();
        assertTrue(text.contains("60 minutes") && text.contains("one a page"), text);
        assertFalse(text.contains("certainty counts"), "what may not change does not, whatever is sent");
        assertTrue(left(student, attempt) > before + 30 * 60_000, "who is under way has the longer limit at once");

        String mo = terms.select("input[name=students]").stream()
                .filter(i -> i.parent().text().contains("changed-mo"))
                .findFirst()
                .orElseThrow()
                .val();
        desk.follow(desk.submit(desk.page(path + "/terms"), path + "/terms", Map.of("students", mo)));
        assertEquals(2, desk.page(path).select("tbody tr").size(), "who began stays");
    }

    private static long left(Browsing student, String attempt) {
        return Long.parseLong(
                student.get(attempt + "/slots/1").asString().replaceFirst("(?s).*data-left=\"(\\d+)\".*", "$1"));
    }

    @Test
    void single_students_are_given_a_quiz_and_others_do_not_find_it() {
        Person teacher = people.teacher("single-giver");
        Person lin = people.student("single-lin");
        Classroom room = people.classroom("Single 1", teacher, lin, people.student("single-mo"));
        people.classroom("Single 2", people.teacher("single-other"), people.student("single-far"));
        long quiz = course.quiz("single-harbour", 3);
        Browsing desk = Browsing.as("single-giver");
        assertEquals(
                422,
                desk.post(
                                "/quizzes/" + quiz + "/assignments",
                                form(
                                        room,
                                        Map.of(
                                                "students",
                                                people.student("single-far").id())))
                        .statusCode());
        String path = given(desk, quiz, form(room, Map.of("students", lin.id())));
        assertEquals(1, desk.page(path).select("tbody tr").size());
        assertEquals(
                1,
                Browsing.as("single-lin")
                        .page("/today")
                        .select("form[action^=/assignments/]")
                        .size());
        Browsing mo = Browsing.as("single-mo");
        assertEquals(0, mo.page("/today").select("form[action^=/assignments/]").size());
        assertEquals(404, start(mo, path, Map.of()).statusCode());
        assertEquals(
                303,
                mo.post("/quizzes/" + quiz + "/attempts", Map.of()).statusCode(),
                "others may take it by themselves");
    }

    @Test
    void an_access_code_is_asked_before_an_attempt_and_cannot_be_tried_for_long() {
        Person teacher = people.teacher("code-giver");
        Classroom room = people.classroom("Coded 1", teacher, people.student("code-lin"), people.student("code-mo"));
        Browsing desk = Browsing.as("code-giver");
        String path = given(desk, course.quiz("code-harbour", 3), form(room, Map.of("code", "Pier 7")));
        assertTrue(desk.page(path).text().contains("Access code Pier 7"));
        Browsing lin = Browsing.as("code-lin");
        Response asked = start(lin, path, Map.of());
        assertEquals(422, asked.statusCode());
        assertTrue(Jsoup.parse(asked.asString()).text().contains("begins with an access code"));
        assertFalse(asked.asString().contains("Pier 7"));
        assertTrue(Jsoup.parse(start(lin, path, Map.of("code", "pier 8")).asString())
                .text()
                .contains("That is not the code"));
        Response begun = start(lin, path, Map.of("code", " PIER 7 "));
        assertEquals(303, begun.statusCode());
        assertEquals(
                begun.header("Location"), start(lin, path, Map.of()).header("Location"), "going on asks no code again");
        Browsing mo = Browsing.as("code-mo");
        for (int i = 0; i < AccessCodes.TRIES; i++) {
            assertEquals(422, start(mo, path, Map.of("code", "guess " + i)).statusCode());
        }
        Response waits = start(mo, path, Map.of("code", "Pier 7"));
        assertEquals(422, waits.statusCode(), "even the right one waits now");
        assertTrue(waits.asString().contains("Too many tries"));
    }

    @Test
    void what_is_withdrawn_is_gone_or_can_only_be_finished() {
        Person teacher = people.teacher("withdrawer");
        Classroom room = people.classroom(
                "Withdrawn 1", teacher, people.student("withdrawn-lin"), people.student("withdrawn-mo"));
        Browsing desk = Browsing.as("withdrawer");
        long quiz = course.quiz("withdrawn-harbour", 3);
        String unbegun = given(desk, course.quiz("withdrawn-harbour-2", 3), form(room, Map.of()));
        desk.follow(desk.post(unbegun + "/withdrawal", Map.of()));
        assertEquals(404, desk.get(unbegun).statusCode());

        String path = given(desk, quiz, form(room, Map.of()));
        Browsing lin = Browsing.as("withdrawn-lin");
        Browsing mo = Browsing.as("withdrawn-mo");
        String attempt = start(lin, path, Map.of()).header("Location").replaceFirst("^https?://[^/]+", "");
        Document page = desk.follow(desk.post(path + "/withdrawal", Map.of()));
        assertTrue(page.text().contains("Nobody begins it any more"), page.text());
        assertEquals(404, desk.post(path + "/terms", form(room, Map.of())).statusCode());
        assertEquals(409, start(mo, path, Map.of()).statusCode());
        assertEquals(0, mo.page("/today").select("form[action^=/assignments/]").size());
        assertEquals(200, lin.get(attempt + "/slots/1").statusCode());
        assertEquals(303, lin.post(attempt + "/submission", Map.of()).statusCode());
        assertEquals(409, start(lin, path, Map.of()).statusCode());
        assertEquals(200, lin.get("/today").statusCode());
        assertTrue(desk.page(path).text().contains("1 of 2 have submitted"));
    }

    @Test
    void a_term_is_given_again_to_another_classroom_with_its_times_moved() {
        Person teacher = people.teacher("copying-giver");
        Classroom room = people.classroom("Copied from", teacher, people.student("copy-lin"));
        Classroom next = people.classroom("Copied to", teacher, people.student("copy-mo"));
        people.classroom("Copied elsewhere", people.teacher("copying-other"));
        Browsing desk = Browsing.as("copying-giver");
        String first = given(
                desk,
                course.quiz("copying-harbour-1", 3),
                form(
                        room,
                        Map.of(
                                "opens",
                                "2026-03-02T08:00",
                                "due",
                                "2026-03-06T17:00",
                                "closes",
                                "2026-04-03T17:00",
                                "late",
                                "5",
                                "code",
                                "x")));
        given(
                desk,
                course.quiz("copying-harbour-2", 3),
                form(room, Map.of("opens", "2026-03-09T08:00", "due", "", "closes", "")));
        String all = "/desk/assignments?classroom=";
        assertEquals(2, desk.page(all + room.id()).select("ul.list li").size());
        Response copied = desk.post(
                "/desk/assignments/copies?classroom=" + room.id(),
                Map.of("classroom", String.valueOf(next.id()), "opens", "2027-03-01T09:00"));
        Document page = desk.follow(copied);
        assertTrue(page.text().contains("2 quizzes were given again"), page.text());
        assertTrue(
                page.text()
                        .contains(
                                "opens Mon 1 March 2027, 09:00 · due Fri 5 March 2027, 18:00 · closes Fri 2 April 2027, 18:00"),
                page.text());
        assertTrue(page.text().contains("opens Mon 8 March 2027, 09:00"), page.text());
        String copy = page.selectFirst("li:contains(copying-harbour-1) a").attr("href");
        assertTrue(desk.page(copy).text().contains("5 % off per day late"));
        assertTrue(desk.page(copy).text().contains("Access code x"));
        Response twice = desk.post(
                "/desk/assignments/copies?classroom=" + room.id(),
                Map.of("classroom", String.valueOf(next.id()), "opens", "2027-03-01T09:00"));
        assertEquals(422, twice.statusCode());
        assertEquals(2, desk.page(all + next.id()).select("ul.list li").size());
        assertEquals(
                303,
                desk.post(
                                first + "/copies",
                                Map.of("classroom", String.valueOf(room.id()), "opens", "2027-09-01T08:00"))
                        .statusCode());
        assertEquals(3, desk.page(all + room.id()).select("ul.list li").size());
        assertEquals(
                422,
                desk.post(first + "/copies", Map.of("classroom", "no", "opens", "soon"))
                        .statusCode());
    }

    @Test
    void nobody_reaches_what_another_teacher_gave() {
        Person teacher = people.teacher("given-owner");
        Classroom room = people.classroom("Given owned", teacher, people.student("given-owned-lin"));
        people.classroom("Given other", people.teacher("given-other"), people.student("given-other-lin"));
        Browsing desk = Browsing.as("given-owner");
        String path = given(desk, course.quiz("given-owned-harbour", 3), form(room, Map.of()));
        Browsing other = Browsing.as("given-other");
        assertEquals(404, other.get("/desk/assignments?classroom=" + room.id()).statusCode());
        assertEquals(
                404,
                other.post("/desk/assignments/copies?classroom=" + room.id(), Map.of())
                        .statusCode());
        for (String part : List.of("", "/terms")) {
            assertEquals(404, other.get(path + part).statusCode(), part);
            assertEquals(403, Browsing.as("given-owned-lin").get(path + part).statusCode(), part);
        }
        assertEquals(404, other.post(path + "/terms", form(room, Map.of())).statusCode());
        assertEquals(404, other.post(path + "/withdrawal", Map.of()).statusCode());
        assertEquals(404, other.post(path + "/copies", Map.of()).statusCode());
        assertEquals(400, desk.postWithoutToken(path + "/withdrawal", Map.of()).statusCode());
        assertEquals(200, desk.get(path).statusCode());
    }

    @Test
    void pages_of_what_was_given_cost_the_same_with_few_students_and_with_many() {
        Person teacher = people.teacher("given-counted");
        Classroom room = people.classroom("Given counted", teacher, people.student("given-counted-1"));
        Browsing desk = Browsing.as("given-counted");
        String path = given(desk, course.quiz("given-counted-harbour", 3), form(room, Map.of()));
        long one = cost(desk, path);
        long terms = cost(desk, path + "/terms");
        long all = cost(desk, "/desk/assignments?classroom=" + room.id());
        for (int i = 2; i <= 5; i++) {
            people.classroom("Given counted", teacher, people.student("given-counted-" + i));
            start(Browsing.as("given-counted-" + i), path, Map.of());
            given(desk, course.quiz("given-counted-harbour-" + i, 3), form(room, Map.of()));
        }
        assertEquals(one, cost(desk, path), "one assignment");
        assertEquals(terms, cost(desk, path + "/terms"), "its terms");
        assertEquals(all, cost(desk, "/desk/assignments?classroom=" + room.id()), "all of a classroom");
        assertNotEquals(0, all);
    }

    private long cost(Browsing desk, String path) {
        return Statements.during(factory, () -> desk.page(path));
    }
}
