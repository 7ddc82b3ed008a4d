package org.footnote.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.footnote.Browsing;
import org.footnote.web.Role;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FirstAdministratorTest {

    @Inject
    OpeningLink opening;

    @Inject
    KeepingPeople keeping;

    @Inject
    People people;

    @Inject
    AccessLinks links;

    @Inject
    Clock clock;

    @Test
    @TestTransaction
    void the_first_administrator_is_made_once_and_all_such_links_close() {
        people.list("role", Role.ADMIN).forEach(Person::disable);
        String link = token(opening.firstAdministratorLink());
        String another = token(opening.firstAdministratorLink());
        assertTrue(opening.purpose(link).orElseThrow().isFirstAdministrator());

        assertTrue(opening.firstAdministrator(link, "first", "First", "ten characters")
                .isPresent());
        assertTrue(keeping.hasAdministrator());
        assertTrue(opening.purpose(link).isEmpty());
        assertTrue(opening.purpose(another).isEmpty(), "another replica's link closes with it");
        assertEquals(Optional.empty(), opening.firstAdministrator(another, "second", "Second", "ten characters"));
    }

    @Test
    @TestTransaction
    void a_link_ends_with_its_time_and_is_kept_as_a_fingerprint_only() {
        people.list("role", Role.ADMIN).forEach(Person::disable);
        AccessLinks.Issued issued = links.issue(Optional.empty(), Duration.ofSeconds(-1));
        assertTrue(opening.purpose(token(issued)).isEmpty());
        assertTrue(links.count("tokenHash", token(issued)) == 0);
        assertTrue(issued.expiresAt().isBefore(clock.instant()));
    }

    @Test
    @TestTransaction
    void a_link_for_somebody_makes_no_administrator() {
        people.list("role", Role.ADMIN).forEach(Person::disable);
        var welcome = keeping.welcome("system", "pupil", "Pupil", Role.STUDENT, java.time.ZoneId.of("UTC"))
                .orElseThrow();
        String token = token(welcome.link());
        assertFalse(opening.purpose(token).orElseThrow().isFirstAdministrator());
        assertTrue(opening.firstAdministrator(token, "sneaky", "Sneaky", "ten characters")
                .isEmpty());
        assertFalse(keeping.hasAdministrator());
    }

    @Test
    void two_links_opened_in_the_same_moment_make_one_administrator() throws Exception {
        List<Long> administrators = QuarkusTransaction.requiringNew().call(() -> {
            List<Person> open = people.list("role = ?1 and disabled = false", Role.ADMIN);
            open.forEach(Person::disable);
            return open.stream().map(Person::id).toList();
        });
        List<String> paths = List.of(
                opening.firstAdministratorLink().path(),
                opening.firstAdministratorLink().path());
        ExecutorService crowd = Executors.newFixedThreadPool(paths.size());
        try {
            List<Future<Response>> answers = new ArrayList<>();
            CountDownLatch start = new CountDownLatch(paths.size());
            for (String path : paths) {
                Browsing browsing = Browsing.stranger();
                assertEquals(200, browsing.get(path).statusCode());
                answers.add(crowd.submit(() -> {
                    start.countDown();
                    start.await();
                    return browsing.post(
                            path + "/administrator",
                            Map.of(
                                    "username", "first-" + paths.indexOf(path),
                                    "displayName", "First",
                                    "newPassword", "ten characters"));
                }));
            }
            Set<Integer> statuses = new TreeSet<>();
            for (Future<Response> answer : answers) {
                statuses.add(answer.get().statusCode());
            }
            assertEquals(Set.of(303, 410), statuses);
            assertEquals(1L, people.count("role = ?1 and disabled = false and username like 'first-%'", Role.ADMIN));
            for (String path : paths) {
                Response late = Browsing.stranger().get(path);
                assertEquals(410, late.statusCode());
                assertTrue(late.asString().contains("This link does not open any more"));
            }
        } finally {
            crowd.shutdownNow();
            QuarkusTransaction.requiringNew().run(() -> {
                people.list("role = ?1 and username like 'first-%'", Role.ADMIN).forEach(Person::disable);
                administrators.forEach(id -> people.findById(id).enable());
            });
        }
    }

    @Test
    void a_link_whose_time_is_over_says_so_in_the_readers_language() {
        String path = QuarkusTransaction.requiringNew().call(() -> links.issue(Optional.empty(), Duration.ofSeconds(-1))
                .path());
        Response english = Browsing.stranger().get(path);
        assertEquals(410, english.statusCode());
        assertTrue(english.asString().contains("its time is over"), english.asString());
        assertTrue(Browsing.stranger().speaking("zh").get(path).asString().contains("这个链接已经失效"));
        assertEquals(
                410,
                Browsing.stranger()
                        .post(path + "/administrator", Map.of("username", "too-late"))
                        .statusCode());
        assertEquals(
                410,
                Browsing.stranger()
                        .post(path + "/password", Map.of("newPassword", "ten characters"))
                        .statusCode());
    }

    private static String token(AccessLinks.Issued issued) {
        return issued.path().substring("/links/".length());
    }
}
