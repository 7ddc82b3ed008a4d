package org.footnote.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.footnote.Browsing;
import org.footnote.app.DemoSchool;
import org.footnote.web.Role;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DemoTest {

    private static class OpenSchool extends DemoSchool {
        private boolean open = true;

        @Override
        public boolean isOpen() {
            return open;
        }
    }

    @Inject
    KeepingPeople keeping;

    @Inject
    People people;

    private final OpenSchool school = new OpenSchool();

    @BeforeEach
    void somebodyInvented() {
        QuarkusMock.installMockForType(school, DemoSchool.class);
        if (people.named("mira").isEmpty()) {
            keeping.addDemo("mira", "Mira", Role.STUDENT);
        }
    }

    @Test
    void one_click_enters_and_every_page_says_it_is_a_demonstration() {
        Browsing visitor = Browsing.stranger();
        Document signIn = visitor.page("/sign-in");
        assertTrue(signIn.selectFirst("p.msg").text().startsWith("This is a demonstration"));
        assertEquals(303, visitor.submit(signIn, "/demo-sessions", Map.of()).statusCode());
        Document account = visitor.page("/account");
        assertTrue(account.selectFirst(".who").text().startsWith("Mira · student"));
        assertTrue(account.selectFirst("p.msg").text().startsWith("This is a demonstration"));
    }

    @Test
    void a_closed_door_refuses_invented_people_with_or_without_a_session() {
        Browsing visitor = Browsing.stranger();
        assertEquals(
                303, visitor.post("/demo-sessions", Map.of("person", "mira")).statusCode());
        assertEquals(200, visitor.get("/account").statusCode());
        school.open = false;
        assertEquals(302, visitor.get("/account").statusCode(), "the session is no longer good");
        assertEquals(
                404,
                Browsing.stranger()
                        .post("/demo-sessions", Map.of("person", "mira"))
                        .statusCode());
        assertTrue(Browsing.stranger()
                .page("/sign-in")
                .select("form[action=/demo-sessions]")
                .isEmpty());
        assertEquals(
                422, Browsing.stranger().signIn("mira", TestPeople.PASSWORD).statusCode());
    }

    @Test
    void nobody_enters_through_a_proxy_or_under_another_name() {
        for (Map<String, String> headers : java.util.List.of(
                Map.of("X-Forwarded-For", "203.0.113.7"),
                Map.of("Forwarded", "for=203.0.113.7"),
                Map.of("Host", "quiz.example"))) {
            Browsing visitor = Browsing.stranger();
            String token =
                    visitor.page("/sign-in").selectFirst("[name=csrf-token]").val();
            assertEquals(
                    404,
                    visitor.request()
                            .headers(headers)
                            .formParam("csrf-token", token)
                            .formParam("person", "mira")
                            .post("/demo-sessions")
                            .statusCode(),
                    headers.toString());
        }
    }

    @Test
    void real_people_do_not_enter_without_a_password() {
        assertEquals(
                404,
                Browsing.stranger()
                        .post("/demo-sessions", Map.of("person", "ruth"))
                        .statusCode());
    }
}
