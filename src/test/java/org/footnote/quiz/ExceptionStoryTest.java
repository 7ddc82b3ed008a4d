package org.footnote.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.footnote.Browsing;
import org.footnote.audit.AuditEntry;
import org.footnote.people.Classroom;
import org.footnote.people.Person;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** A teacher makes a single exception at an assignment, and it counts for that student alone. */
@QuarkusTest
class ExceptionStoryTest extends GivenQuizStories {

    @Inject
    Assignments assignments;

    @Inject
    Clock clock;

    @Test
    void exceptions_go_along_with_students_of_the_classroom_it_is_given_to_again() {
        Person teacher = people.teacher("except-copies");
        Person ill = people.student("except-copies-ill");
        Person gone = people.student("except-copies-gone");
        Classroom room = people.classroom("Except copied from", teacher, ill, gone);
        Classroom next = people.classroom("Except copied to", teacher, ill, people.student("except-copies-new"));
        long id = given.assign(course.quiz("except-copies-harbour", 3), room, teacher, TERMS_OF_COPIES);
        Browsing desk = Browsing.as("except-copies");
        String path = "/desk/assignments/" + id;
        LocalDateTime opens = LocalDateTime.parse("2027-03-01T08:00");
        desk.post(path + "/copies", Map.of("classroom", String.valueOf(room.id()), "opens", opens.toString()));
        String first = newest(room.id());
        for (Person person : List.of(ill, gone)) {
            assertEquals(
                    303,
                    desk.post(
                                    first + "/exceptions/" + person.id(),
                                    Map.of("closes", "2027-04-20T17:00", "minutes", "", "attempts", "2"))
                            .statusCode());
        }
        assertEquals(
                303,
                desk.post(
                                first + "/copies",
                                Map.of("classroom", String.valueOf(next.id()), "opens", "2028-03-01T08:00"))
                        .statusCode());
        String copy = newest(next.id());
        Document form = desk.page(copy + "/exceptions/" + ill.id());
        assertEquals(
                "2028-04-20T17:00", form.selectFirst("input[name=closes]").val(), "as many days after the opening");
        assertEquals("2", form.selectFirst("input[name=attempts]").val());
        assertEquals(1, exceptions(copy), "who is not in the classroom has none there");
    }

    private static final Terms TERMS_OF_COPIES = new Terms(
            Feedback.AFTER_SUBMISSION,
            Layout.ONE_A_PAGE,
            true,
            false,
            java.util.Optional.empty(),
            java.util.Optional.of(1));

    /** Address of what was given to a classroom last. */
    private String newest(long classroom) {
        return "/desk/assignments/" + number("select max(id) from assignment where classroom_id = :id", classroom);
    }

    private long exceptions(String path) {
        return number(
                "select count(*) from assignment_exception where assignment_id = :id",
                Long.parseLong(path.replaceAll("\\D+", "")));
    }

    private long number(String sql, long id) {
        return io.quarkus.narayana.jta.QuarkusTransaction.requiringNew()
                .call(() -> ((Number) db.createNativeQuery(sql, Long.class)
                                .setParameter("id", id)
                                .getSingleResult())
                        .longValue());
    }

    @Test
    void one_student_gets_another_limit_and_more_time_at_once_and_nobody_else_does() {
        Person ill = people.student("except-ill");
        people.student("except-well");
        Person teacher = people.teacher("except-teacher");
        people.teacher("except-stranger");
        Classroom room = people.classroom("Room of exceptions", teacher, ill, people.student("except-well"));
        long id = given.assign(course.quiz("except-harbour", 2), room, teacher, limited(30));
        Browsing desk = Browsing.as("except-teacher");
        Browsing student = Browsing.as("except-ill");
        String attempt = begin(student);
        Instant before = attempt(attempt).time().deadline().orElseThrow();
        String path = "/desk/assignments/" + id + "/exceptions/" + ill.id();

        Document page = desk.page("/desk/assignments/" + id);
        assertEquals(2, page.select("a[href*=/exceptions/]").size());
        page = desk.page(path);
        assertTrue(page.text().contains("time limit 30 minutes, 2 attempts"), page.text());
        String early = LocalDateTime.ofInstant(clock.instant().minus(Duration.ofDays(9)), ZoneOffset.UTC)
                .withNano(0)
                .withSecond(0)
                .toString();
        Document refused = Jsoup.parse(
                desk.submit(page, path, Map.of("minutes", "0", "closes", early)).asString());
        assertTrue(
                refused.select(".err").text().contains("minutes"),
                refused.select(".err").text());
        refused = Jsoup.parse(desk.submit(page, path, Map.of("closes", early)).asString());
        assertTrue(refused.select(".err").text().contains("It would have to open, then be due, then close"));
        assertEquals(early, refused.getElementById("closes").val(), "input is kept");

        String later = LocalDateTime.ofInstant(clock.instant().plus(Duration.ofDays(40)), ZoneOffset.UTC)
                .withNano(0)
                .withSecond(0)
                .toString();
        page = desk.follow(desk.submit(page, path, Map.of("minutes", "50", "closes", later, "attempts", "5")));
        assertTrue(page.text().contains("Exception: opens"), page.text());
        assertTrue(page.text().contains("time limit 50 minutes, 5 attempts"), page.text());
        assertEquals(
                before.plus(Duration.ofMinutes(20)),
                attempt(attempt).time().deadline().orElseThrow(),
                "the attempt under way ends later at once");
        assertTrue(student.page("/today").text().contains("an exception was made for you"));
        String others = Browsing.as("except-well").page("/today").text();
        assertTrue(others.contains("30 minutes"), others);
        assertFalse(others.contains("exception was made"), others);

        Browsing stranger = Browsing.as("except-stranger");
        assertEquals(404, stranger.get(path).statusCode());
        assertEquals(404, stranger.post(path, Map.of("minutes", "90")).statusCode());
        long elsewhere = people.student("except-elsewhere").id();
        assertEquals(
                404,
                desk.get("/desk/assignments/" + id + "/exceptions/" + elsewhere).statusCode());

        Map<String, String> blank = new HashMap<>();
        List.of("opens", "due", "closes", "minutes", "attempts").forEach(f -> blank.put(f, ""));
        page = desk.follow(desk.post(path, blank));
        assertFalse(page.text().contains("Exception: opens"), page.text());
        assertEquals(before, attempt(attempt).time().deadline().orElseThrow());
        student.post(attempt + "/submission", Map.of());
        assertTrue(student.page("/today").text().contains("0 % counts"), "what counts by now is on the first page");
        assertEquals(
                List.of("exception made", "exception taken away"),
                audit.about("assignment " + id).stream().map(AuditEntry::action).toList());
    }

    @Test
    void who_may_come_earlier_begins_earlier_and_marks_wait_for_who_may_stay_longest() {
        Person early = people.student("except-early");
        Person teacher = people.teacher("except-early-teacher");
        Classroom room = people.classroom("Room of the early", teacher, early, people.student("except-usual"));
        Terms terms = terms(Feedback.AFTER_CLOSE, Layout.ONE_A_PAGE, true, false, 0);
        long id = given.assign(course.quiz("except-early-harbour", 2), room, teacher, terms);
        given.passesForAll(id, Duration.ofDays(-3));
        Browsing desk = Browsing.as("except-early-teacher");
        String path = "/desk/assignments/" + id + "/exceptions/" + early.id();
        String start = "/assignments/" + id + "/attempts";
        assertFalse(Browsing.as("except-early").post(start, Map.of()).statusCode() == 303
                && !Browsing.as("except-early")
                        .page("/attempts")
                        .select("a[href^=/attempts/]")
                        .isEmpty());
        String now = LocalDateTime.ofInstant(clock.instant().minusSeconds(120), ZoneOffset.UTC)
                .withNano(0)
                .withSecond(0)
                .toString();
        String longest = LocalDateTime.ofInstant(clock.instant().plus(Duration.ofDays(60)), ZoneOffset.UTC)
                .withNano(0)
                .withSecond(0)
                .toString();
        desk.follow(desk.post(path, Map.of("opens", now, "closes", longest)));
        assertEquals(
                Optional.of(
                        LocalDateTime.parse(longest).toInstant(ZoneOffset.UTC).plus(Closing.GRACE)),
                tells(id));
        assertTrue(path(Browsing.as("except-early").post(start, Map.of())).startsWith("/attempts/"));
        assertFalse(Browsing.as("except-usual").page("/today").html().contains(start), "not open to the others");
    }

    @Test
    void who_may_come_later_cannot_see_the_keys_by_practising_while_it_is_closed_for_the_others() {
        Person late = people.student("except-late");
        Person teacher = people.teacher("except-late-teacher");
        Classroom room = people.classroom("Room of the late", teacher, late, people.student("except-punctual"));
        long quiz = course.quiz("except-late-harbour", 2);
        long id = given.assign(quiz, room, teacher, limited(30));
        String until = LocalDateTime.ofInstant(clock.instant().plus(Duration.ofDays(60)), ZoneOffset.UTC)
                .withNano(0)
                .withSecond(0)
                .toString();
        Browsing desk = Browsing.as("except-late-teacher");
        desk.follow(desk.post("/desk/assignments/" + id + "/exceptions/" + late.id(), Map.of("closes", until)));
        given.passesForAll(id, Duration.ofDays(30));

        String own = "/quizzes/" + quiz + "/attempts";
        assertEquals(404, Browsing.as("except-late").post(own, Map.of()).statusCode());
        assertEquals(303, Browsing.as("except-punctual").post(own, Map.of()).statusCode());
        assertTrue(path(Browsing.as("except-late").post("/assignments/" + id + "/attempts", Map.of()))
                .startsWith("/attempts/"));
    }

    @Test
    void who_has_extra_time_cannot_either() {
        Person slow = people.student("except-slow");
        Person teacher = people.teacher("except-slow-teacher");
        Classroom room = people.classroom("Room of the slow", teacher, slow, people.student("except-quick"));
        long quiz = course.quiz("except-slow-harbour", 2);
        long id = given.assign(quiz, room, teacher, limited(30));
        QuarkusTransaction.requiringNew()
                .run(() -> db.createNativeQuery("update enrolment set time_factor = 1.5 where person_id = :id")
                        .setParameter("id", slow.id())
                        .executeUpdate());
        given.passesForAll(id, Duration.ofDays(25));

        String own = "/quizzes/" + quiz + "/attempts";
        assertEquals(404, Browsing.as("except-slow").post(own, Map.of()).statusCode());
        assertEquals(303, Browsing.as("except-quick").post(own, Map.of()).statusCode());
    }

    private Optional<Instant> tells(long id) {
        db.clear();
        return assignments.findById(id).tellsAt();
    }
}
