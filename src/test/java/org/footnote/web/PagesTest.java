package org.footnote.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.footnote.Browsing;
import org.footnote.people.TestPeople;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PagesTest {

    @Inject
    TestPeople people;

    @Path("/for-tests")
    @Produces(MediaType.TEXT_HTML)
    static class Rooms {
        @GET
        @Path("failing")
        @PermitAll
        public String failing() {
            throw new IllegalStateException("secret detail");
        }

        @GET
        @Path("for-admins")
        @RolesAllowed("admin")
        public String forAdmins() {
            return "admins";
        }

        @GET
        @Path("nobody-said-who")
        public String nobodySaidWho() {
            return "open";
        }
    }

    @BeforeEach
    void somebody() {
        people.student("ruth");
    }

    @Test
    void an_unknown_address_gets_a_page_in_the_layout() {
        Document page = error(Browsing.as("ruth").get("/no/such/page"), 404);
        assertEquals("There is no such page", page.selectFirst("h1").text());
        assertEquals(1, page.select("header.head .who").size());
    }

    @Test
    void a_failure_shows_a_number_and_nothing_of_its_cause() {
        Response response = Browsing.as("ruth").get("/for-tests/failing");
        Document page = error(response, 500);
        assertFalse(response.asString().contains("secret detail"));
        assertEquals(
                response.header("X-Incident"), page.selectFirst("main strong").text());
    }

    @Test
    void a_page_for_another_role_is_refused_in_the_layout() {
        assertEquals(
                "This page is not yours to open",
                error(Browsing.as("ruth").get("/for-tests/for-admins"), 403)
                        .selectFirst("h1")
                        .text());
        people.admin("ada");
        assertEquals(200, Browsing.as("ada").get("/for-tests/for-admins").statusCode());
    }

    @Test
    void a_page_that_names_no_role_is_open_to_nobody() {
        assertEquals(403, Browsing.as("ruth").get("/for-tests/nobody-said-who").statusCode());
        assertEquals(302, Browsing.stranger().get("/for-tests/nobody-said-who").statusCode());
    }

    @Test
    void a_form_without_its_token_and_a_wrong_method_get_pages_too() {
        Browsing ruth = Browsing.as("ruth");
        error(ruth.postWithoutToken("/account/profile", java.util.Map.of("displayName", "x")), 400);
        error(ruth.keep(ruth.request().delete("/account")), 405);
    }

    @Test
    void an_address_that_only_takes_forms_leads_to_the_page_of_the_form() {
        Response opened = Browsing.as("ruth").get("/account/password");
        assertEquals(303, opened.statusCode());
        assertTrue(opened.header("Location").endsWith("/account"), opened.header("Location"));
    }

    @Test
    void every_answer_carries_the_security_headers() {
        Browsing ruth = Browsing.as("ruth");
        for (Response response : java.util.List.of(
                ruth.get("/account"),
                ruth.get("/no/such/page"),
                Browsing.stranger().get("/account"),
                Browsing.stranger().get("/footnote.css"))) {
            String policy = response.header("Content-Security-Policy");
            assertTrue(policy.contains("default-src 'self'") && policy.contains("frame-ancestors 'none'"), policy);
            assertFalse(policy.contains("unsafe"));
            assertEquals("nosniff", response.header("X-Content-Type-Options"));
            assertEquals("same-origin", response.header("Referrer-Policy"));
        }
        assertEquals("no-store", ruth.get("/account").header("Cache-Control"));
    }

    @Test
    void the_style_sheet_is_kept_by_browsers_under_an_address_that_changes_with_it() {
        String sheet = Browsing.stranger()
                .page("/sign-in")
                .selectFirst("link[rel=stylesheet]")
                .attr("href");
        Response response = Browsing.stranger().get(sheet);
        assertEquals(200, response.statusCode());
        assertTrue(response.header("Cache-Control").contains("immutable"));
        assertTrue(response.contentType().startsWith("text/css"));
    }

    @Test
    void pages_hold_no_inline_script_or_style() {
        Browsing ruth = Browsing.as("ruth");
        for (String path : new String[] {"/account", "/sign-in"}) {
            Document page = (path.equals("/account") ? ruth : Browsing.stranger()).page(path);
            assertTrue(
                    page.select("script:not([src]), style, [style], [onclick]").isEmpty(), path);
        }
    }

    private static Document error(Response response, int status) {
        assertEquals(status, response.statusCode());
        assertTrue(response.contentType().startsWith("text/html"), response.contentType());
        Document page = Jsoup.parse(response.asString());
        assertEquals(1, page.select("main h1").size());
        return page;
    }
}
