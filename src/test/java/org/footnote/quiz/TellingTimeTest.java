package org.footnote.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.footnote.Browsing;
import org.footnote.people.Classroom;
import org.footnote.people.Person;
import org.footnote.people.TestPeople;
import org.footnote.web.FormErrors;
import org.footnote.web.Role;
import org.footnote.web.Viewer;
import org.junit.jupiter.api.Test;

/** Nothing is told while somebody with extra time still works, though all this was settled at the same moment. */
@QuarkusTest
class TellingTimeTest {

    private static final Instant OPENS = Instant.parse("2026-01-01T08:00:00Z");
    private static final Instant CLOSES = Instant.parse("2099-01-01T08:00:00Z");
    private static final Instant TOLD =
            OPENS.plus(Duration.between(OPENS, CLOSES).multipliedBy(2)).plus(Closing.GRACE);

    @Inject
    TestPeople people;

    @Inject
    TestCourse course;

    @Inject
    Assigning assigning;

    @Inject
    EntityManager db;

    @Test
    void extra_time_waits_for_a_quiz_that_is_just_being_given() throws Exception {
        Person teacher = people.teacher("tells-first");
        Classroom room = people.classroom("Tells first", teacher, people.student("tells-first-slow"));
        long quiz = course.quizOf(teacher.id(), "tells-first", 3);
        Browsing browsing = Browsing.as("tells-first");
        CompletableFuture<Integer> granted = new CompletableFuture<>();
        QuarkusTransaction.requiringNew().run(() -> {
            FormErrors errors = new FormErrors();
            assigning.give("tells-first", quiz, form(room), errors, viewer(teacher));
            assertFalse(errors.any());
            db.flush();
            new Thread(() -> granted.complete(grant(browsing, room))).start();
            // long enough for the other to be through, if it did not wait
            pause(1500);
            assertFalse(granted.isDone());
        });
        assertEquals(303, granted.get());
        assertEquals(TOLD, tellsAt(quiz));
    }

    @Test
    void whichever_comes_first_marks_are_told_after_the_longest_time() throws Exception {
        Person teacher = people.teacher("tells-both");
        Browsing gives = Browsing.as("tells-both");
        Browsing grants = Browsing.as("tells-both");
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            for (int round = 0; round < 12; round++) {
                Classroom room = people.classroom("Tells " + round, teacher, people.student("tells-slow-" + round));
                long quiz = course.quizOf(teacher.id(), "tells-" + round, 3);
                CyclicBarrier start = new CyclicBarrier(2);
                List<Callable<Integer>> calls = List.of(
                        () -> {
                            start.await();
                            return grant(grants, room);
                        },
                        () -> {
                            start.await();
                            return gives.post("/quizzes/" + quiz + "/assignments", fields(room))
                                    .statusCode();
                        });
                for (Future<Integer> call : both.invokeAll(calls)) {
                    assertEquals(303, call.get());
                }
                assertEquals(TOLD, tellsAt(quiz), "round " + round);
            }
        } finally {
            both.shutdownNow();
        }
    }

    private static int grant(Browsing teacher, Classroom room) {
        String page = "/classrooms/" + room.id();
        return teacher.submit(teacher.page(page), page + "/accommodations", Map.of("factor", "2.0"))
                .statusCode();
    }

    private static Map<String, Object> fields(Classroom room) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("classroom", room.id());
        fields.put("opens", "2026-01-01T08:00");
        fields.put("closes", "2099-01-01T08:00");
        fields.put("feedback", "AFTER_CLOSE");
        fields.put("layout", "ONE_A_PAGE");
        fields.put("free", "on");
        return fields;
    }

    private static AssignmentForm form(Classroom room) {
        return new AssignmentForm(
                String.valueOf(room.id()),
                "2026-01-01T08:00",
                "",
                "2099-01-01T08:00",
                "",
                "",
                "AFTER_CLOSE",
                "ONE_A_PAGE",
                "on",
                null,
                null,
                null,
                null,
                null,
                null,
                "on");
    }

    private static Viewer viewer(Person teacher) {
        return Viewer.signedIn(teacher.id(), teacher.displayName(), Role.TEACHER, Locale.ENGLISH, ZoneId.of("UTC"));
    }

    private Instant tellsAt(long quiz) {
        db.clear();
        return db.createQuery("select a.tellsAt from Assignment a where a.set.id = :quiz", Instant.class)
                .setParameter("quiz", quiz)
                .getSingleResult();
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
