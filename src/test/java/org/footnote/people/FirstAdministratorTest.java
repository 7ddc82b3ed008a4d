package org.footnote.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
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

    private static String token(AccessLinks.Issued issued) {
        return issued.path().substring("/links/".length());
    }
}
