package org.footnote.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.footnote.Browsing;
import org.footnote.people.TestPeople;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Several want the same name, or do the same thing, in the same moment: whoever is later hears what is so, no failure. */
@QuarkusTest
class RacesTest {

    private static final int CROWD = 12;

    @Inject
    TestPeople people;

    @Inject
    EntityManager db;

    @Test
    void one_user_name_goes_to_one_person_and_the_others_are_told() throws Exception {
        people.admin("race-admin");
        Browsing admin = Browsing.as("race-admin");
        List<Response> answers = together(
                post(admin, "/people", Map.of("username", "race-pupil", "displayName", "Pupil", "role", "STUDENT")));
        oneMade(answers, "This user name is taken. Choose another.");
        assertEquals(1, count("select count(p) from Person p where p.username = 'race-pupil'"));
    }

    @Test
    void one_classroom_has_a_name_and_each_student_in_it_one_place() throws Exception {
        people.admin("race-admin");
        people.student("race-student");
        Browsing admin = Browsing.as("race-admin");
        List<Response> answers = together(post(admin, "/classrooms", Map.of("name", "Race 10B")));
        String room = oneMade(answers, "There is a classroom of this name. Choose another.");

        allSee(together(post(admin, room + "/enrolments", Map.of("username", "race-student"))));
        assertEquals(
                1,
                count("select count(e) from Enrolment e where e.classroom.name = 'Race 10B'"
                        + " and e.person.username = 'race-student'"));
        String person = admin.page(room)
                .selectFirst("form[action$=/withdrawals] input[name=person]")
                .val();
        allSee(together(post(admin, room + "/withdrawals", Map.of("person", person))));
        assertEquals(0, count("select count(e) from Enrolment e where e.classroom.name = 'Race 10B'"));
    }

    @Test
    void an_account_that_is_described_twice_at_once_is_described() throws Exception {
        people.student("race-impatient");
        Browsing me = Browsing.as("race-impatient");
        allSee(together(
                post(me, "/account/profile", Map.of("displayName", "Impatient", "language", "en", "zone", "UTC"))));
        assertEquals("Impatient", me.page("/account").selectFirst(".who a").text());
    }

    @Test
    void collections_of_one_title_get_addresses_of_their_own_and_quizzes_titles_of_their_own() throws Exception {
        people.teacher("race-teacher");
        Browsing teacher = Browsing.as("race-teacher");
        List<Response> made =
                together(post(teacher, "/collections", Map.of("title", "Race papers", "description", "")));
        allSee(made);
        Set<String> places = new HashSet<>();
        made.forEach(r -> places.add(path(r)));
        assertEquals(CROWD, places.size());

        String collection = places.iterator().next();
        List<Response> quizzes = together(
                post(teacher, collection + "/quizzes", Map.of("title", "Race", "description", "", "number", "5")));
        oneMade(quizzes, "You have a quiz of this title here already. Choose another title.");
        assertEquals(1, count("select count(s) from QuestionSet s where s.title = 'Race'"));

        AtomicInteger number = new AtomicInteger();
        List<Response> names = together(() -> post(
                        teacher, collection + "/aliases", Map.of("aliases", "Name = Form " + number.incrementAndGet()))
                .call());
        allSee(names);
    }

    @Test
    void files_of_one_name_come_in_once_and_are_replaced_once() throws Exception {
        people.teacher("race-uploader");
        Browsing teacher = Browsing.as("race-uploader");
        String collection = path(teacher.post("/collections", Map.of("title", "Race files", "description", "")));
        AtomicInteger number = new AtomicInteger();
        List<Response> uploads =
                together(() -> upload(teacher, collection, "Ship " + number.incrementAndGet() + " came in."));
        assertEquals(1, uploads.stream().filter(r -> r.statusCode() == 303).count());
        for (Response r : uploads) {
            assertTrue(r.statusCode() == 303 || r.statusCode() == 422, r.asString());
        }
        Document page = teacher.page(collection);
        assertEquals(1, page.select("#held li").size());
        String replacement = page.selectFirst("form[action$=/replacement]").attr("action");
        List<Response> replaced = together(post(teacher, replacement, Map.of()));
        assertEquals(1, replaced.stream().filter(r -> r.statusCode() == 303).count());
        assertEquals(
                CROWD - 1, replaced.stream().filter(r -> r.statusCode() == 404).count());
        assertEquals(1, teacher.page(collection).select("#held li").size());
    }

    /** The same post of the same person, ready to be sent by several windows. */
    private static Callable<Response> post(Browsing who, String path, Map<String, String> fields) {
        return () -> who.request()
                .formParams(fields)
                .formParam("csrf-token", who.cookie("csrf-token"))
                .post(path);
    }

    private static Response upload(Browsing who, String collection, String text) {
        return who.request()
                .multiPart("csrf-token", who.cookie("csrf-token"))
                .multiPart("files", "race.txt", text.getBytes(UTF_8))
                .post(collection + "/documents");
    }

    /** One was answered with success, all others with the page and this sentence; the address that was made. */
    private static String oneMade(List<Response> answers, String sentence) {
        List<Response> made =
                answers.stream().filter(r -> r.statusCode() == 303).toList();
        assertEquals(
                1,
                made.size(),
                answers.stream().map(Response::statusCode).toList().toString());
        for (Response r : answers) {
            if (r.statusCode() != 303) {
                assertEquals(422, r.statusCode());
                assertTrue(r.asString().contains(sentence), r.asString());
            }
        }
        return path(made.get(0));
    }

    private static void allSee(List<Response> answers) {
        assertEquals(
                Collections.nCopies(CROWD, 303),
                answers.stream().map(Response::statusCode).toList());
    }

    private static String path(Response redirect) {
        return redirect.header("Location").replaceFirst("^https?://[^/]+", "").replaceFirst("[?#].*", "");
    }

    private static List<Response> together(Callable<Response> post) throws Exception {
        ExecutorService crowd = Executors.newFixedThreadPool(CROWD);
        CountDownLatch start = new CountDownLatch(CROWD);
        try {
            List<Response> responses = new ArrayList<>();
            Callable<Response> ready = () -> {
                start.countDown();
                start.await();
                return post.call();
            };
            for (Future<Response> f : crowd.invokeAll(Collections.nCopies(CROWD, ready))) {
                responses.add(f.get());
            }
            return responses;
        } finally {
            crowd.shutdownNow();
        }
    }

    private long count(String query) {
        return db.createQuery(query, Long.class).getSingleResult();
    }
}
