package org.footnote.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Quizzes taken in a browser while everything goes wrong that can: no answer is lost. */
@QuarkusTest
class NothingLostIT extends TakingInBrowser {

    /** What is chosen or typed on a page. */
    private static final String GIVEN = "() => [...document.querySelectorAll('#answer input:checked, #answer select,"
            + " #answer input[type=text]')].map(e => e.name + '=' + e.value).join(' ')";

    private static final String SHELF = """
            async () => {
              const paths = [];
              for (const name of await caches.keys())
                for (const request of await (await caches.open(name)).keys()) paths.push(new URL(request.url).pathname);
              return paths.sort();
            }
            """;

    @Test
    void a_network_that_is_cut_and_a_reload_lose_nothing() {
        try (BrowserAtHand browser = BrowserAtHand.open()) {
            Page page = desk(browser);
            String attempt = begin(page, "cut-off", "AFTER_SUBMISSION", "ALL_ON_ONE", true, 40);
            page.waitForURL("**/questions");
            page.waitForFunction("() => navigator.serviceWorker.controller");
            BrowserContext context = page.context();
            context.setOffline(true);
            Locator typed = page.locator("input[type=text]").first();
            typed.fill("first words");
            typed.press("Tab");
            Locator receipt =
                    page.locator("section:has(input[type=text]) [data-receipt]").first();
            assertThat(receipt)
                    .hasText("Not saved yet: kept in this browser. It is sent as soon as the connection is back.");
            typed.fill("last words");
            typed.press("Tab");
            page.locator("section:has(label.choice)")
                    .first()
                    .locator("label.choice")
                    .first()
                    .click();
            page.locator("#answer button[value=summary]").click();
            assertThat(receipt).containsText("Not saved yet");
            assertEquals(0L, steps(attempt));
            picture(page, "offline");

            // loaded again without a network: the page as it was left, and one goes on
            page.reload();
            assertThat(page.locator("[data-line]")).containsText("No connection. Go on answering");
            assertThat(page.locator("input[type=text]").first()).hasValue("last words");
            assertThat(page.locator("section:has(label.choice)").first().locator("input:checked"))
                    .hasCount(1);
            assertThat(page.locator("#left-figures")).hasText(Pattern.compile("3\\d:\\d\\d"));
            page.locator("section:has(label.choice)")
                    .nth(1)
                    .locator("label.choice")
                    .first()
                    .click();
            assertThat(page.locator("section:has(label.choice)").nth(1).locator("[data-receipt]"))
                    .containsText("Not saved yet");
            BrowserAtHand.accessible(page);
            picture(page, "offline-again");
            assertEquals(0L, steps(attempt));

            // the page is gone before the network is back, and nothing goes through at first
            page.close();
            context.setOffline(false);
            context.route("**/response", route -> route.abort());
            Page again = context.newPage();
            again.navigate(attempt + "/questions");
            assertThat(again.locator("input[type=text]").first()).hasValue("last words");
            assertThat(again.locator("section:has(label.choice)").first().locator("input:checked"))
                    .hasCount(1);
            assertThat(again.locator("section:has(input[type=text]) [data-receipt]")
                            .first())
                    .containsText("Not saved yet");
            context.unroute("**/response");
            again.evaluate("() => window.dispatchEvent(new Event('online'))");
            assertThat(again.locator("section:has(input[type=text]) [data-receipt]")
                            .first())
                    .containsText("✓ Saved at");
            assertThat(again.locator("#map [data-figures]")).containsText("3 of 12 answered");
            assertEquals(4L, steps(attempt), "in order and once");
            again.reload();
            assertThat(again.locator("input[type=text]").first()).hasValue("last words");
            assertEquals("0", String.valueOf(again.evaluate("() => localStorage.length")));

            // nothing is handed in to nobody
            again.navigate(attempt + "/summary");
            context.setOffline(true);
            again.locator("form[action$='/submission'] button.go").click();
            assertThat(again.locator("[data-unsent]")).containsText("nothing can be submitted now");
            again.reload();
            assertThat(again.locator("h1")).containsText("3 of 12");
            assertThat(again.locator("[data-unsent]")).containsText("nothing can be submitted now");
            context.setOffline(false);
            assertThat(again.locator("[data-unsent]")).isHidden();
            again.locator("form[action$='/submission'] button.go").click();
            again.waitForURL("**/review");
            assertEquals("0", String.valueOf(again.evaluate("() => sessionStorage.length")));
        }
    }

    @Test
    void a_session_that_ends_in_the_middle_loses_nothing() {
        try (BrowserAtHand browser = BrowserAtHand.open()) {
            Page page = desk(browser);
            String attempt = begin(page, "ended", "AFTER_SUBMISSION", "ONE_A_PAGE", true, 0);
            int slot = typedSlot(page, attempt);
            page.context().clearCookies();
            page.locator("#entered").fill("words of before");
            page.locator("#entered").press("Tab");
            assertThat(page.locator("[data-receipt]")).containsText("Your session has ended");
            page.locator("[data-receipt] a").click();
            page.waitForURL("**/sign-in**");
            signIn(page, "taking-ended");
            page.waitForURL("**" + attempt + "/slots/" + slot);
            assertThat(page.locator("#entered")).hasValue("words of before");
            assertThat(page.locator("[data-receipt]")).containsText("✓ Saved at");
            assertEquals(1L, steps(attempt));

            // and by a button, which leads to the same place
            page.context().clearCookies();
            page.locator("#entered").fill("words of after");
            page.locator("#answer button.go").click();
            page.waitForURL("**/sign-in**");
            signIn(page, "taking-ended");
            page.waitForURL("**" + attempt + "/slots/" + slot);
            assertThat(page.locator("[data-receipt]")).containsText("✓ Saved at");
            page.waitForCondition(() -> steps(attempt) == 2);
            page.reload();
            assertThat(page.locator("#entered")).hasValue("words of after");
            leavesNothingToOthers(page, attempt, slot);
        }
    }

    /** Out without a network, out with an answer that cannot be sent, somebody else in the same window, and back. */
    private void leavesNothingToOthers(Page page, String attempt, int slot) {
        BrowserContext context = page.context();
        Locator out = page.locator("form[action='/sign-out'] button");
        page.waitForFunction("() => navigator.serviceWorker.controller");
        context.route("**/response", Route::abort);
        context.setOffline(true);
        page.locator("#entered").fill("words of the last minute");
        page.locator("#entered").press("Tab");
        assertThat(page.locator("[data-receipt]")).containsText("Not saved yet");
        out.click();
        assertThat(page.locator("main [role=alert].msg")).containsText("you are not signed out");
        BrowserAtHand.accessible(page);
        picture(page, "not-out-offline");
        assertThat(page.locator("#entered")).hasValue("words of the last minute");

        context.setOffline(false);
        out.click();
        assertThat(page.locator("main [role=alert].msg")).containsText("sent when you sign in here again");
        out.click();
        page.waitForURL("**/sign-in");
        assertThat(page.locator("[role=status]")).hasText("You are signed out.");
        assertEquals("0", String.valueOf(page.evaluate("() => sessionStorage.length")));
        context.unroute("**/response");

        people.student("taking-next");
        signIn(page, "taking-next");
        page.waitForFunction("() => navigator.serviceWorker.controller");
        page.navigate(attempt + "/slots/" + slot);
        assertThat(page.locator("h1")).hasText("There is no such page");
        context.setOffline(true);
        page.navigate(attempt + "/slots/" + slot);
        assertThat(page.locator("h1")).hasText("There is no connection");
        assertThat(page.locator("[data-back]")).isHidden();
        page.navigate("/progress");
        assertThat(page.locator("h1")).hasText("There is no connection");
        context.setOffline(false);
        assertThat(page.locator("h1")).not().hasText("There is no connection");
        assertEquals(2L, steps(attempt), "nobody sends what another gave");
        out.click();
        page.waitForURL("**/sign-in");

        signIn(page, "taking-ended");
        page.navigate(attempt + "/slots/" + slot);
        assertThat(page.locator("#entered")).hasValue("words of the last minute");
        page.waitForCondition(() -> steps(attempt) == 3);
    }

    @Test
    void a_way_that_leads_forward_only_does_not_lead_back_without_a_network() {
        try (BrowserAtHand browser = BrowserAtHand.open()) {
            Page page = desk(browser);
            String student = "taking-onward";
            given.assign(course.everyType(student), student, "AFTER_SUBMISSION", "ONE_A_PAGE", false, false, 0);
            String attempt = begin(page, student);
            QuarkusTransaction.requiringNew().run(() -> db.createNativeQuery(
                            "update attempt set reached = " + QUESTIONS + " where id = " + number(attempt))
                    .executeUpdate());
            page.navigate(attempt + "/slots/" + QUESTIONS);
            page.locator("#answer button.go").click();
            page.waitForURL("**/summary");
            page.waitForFunction("() => navigator.serviceWorker.controller");
            page.context().setOffline(true);
            page.navigate(attempt + "/slots/" + QUESTIONS);
            assertThat(page.locator("h1")).hasText("There is no connection");
            page.locator("[data-back] a").click();
            assertThat(page.locator("h1")).containsText("of " + QUESTIONS);
            page.navigate(attempt);
            assertThat(page.locator("h1")).containsText("of " + QUESTIONS);
            assertEquals(attempt + "/summary", page.evaluate("() => location.pathname"));
        }
    }

    @Test
    void of_two_tabs_the_answer_that_was_given_last_stands() {
        try (BrowserAtHand browser = BrowserAtHand.open()) {
            Page desk = desk(browser);
            String attempt = begin(desk, "tabs", "AFTER_SUBMISSION", "ONE_A_PAGE", true, 0);
            int slot = typedSlot(desk, attempt);
            Page phone = window(browser, new Browser.NewContextOptions().setViewportSize(390, 844));
            signIn(phone, "taking-tabs");
            phone.navigate(attempt + "/slots/" + slot);
            phone.context().setOffline(true);
            phone.locator("#entered").fill("older, on the phone");
            phone.locator("#entered").press("Tab");
            assertThat(phone.locator("[data-receipt]")).containsText("Not saved yet");
            desk.locator("#entered").fill("newer, at the desk");
            desk.locator("#entered").press("Tab");
            assertThat(desk.locator("[data-receipt]")).containsText("✓ Saved at");
            phone.context().setOffline(false);
            assertThat(phone.locator("[data-problem]")).containsText("“newer, at the desk”");
            assertThat(phone.locator("#entered")).hasValue("older, on the phone");
            BrowserAtHand.accessible(phone);
            picture(phone, "overtaken");
            desk.reload();
            assertThat(desk.locator("#entered")).hasValue("newer, at the desk");
            phone.locator("button[name=mine]").click();
            assertThat(phone.locator("[data-problem]")).not().containsText("newer, at the desk");
            assertThat(phone.locator("[data-receipt]")).containsText("✓ Saved at");
            assertThat(phone.locator("#entered")).hasValue("older, on the phone");
            desk.reload();
            assertThat(desk.locator("#entered")).hasValue("older, on the phone");
        }
    }

    @Test
    void pages_are_turned_without_a_network_and_answers_come_in_order_and_once() {
        try (BrowserAtHand browser = BrowserAtHand.open()) {
            Page page = desk(browser);
            String attempt = begin(page, "turns", "AFTER_SUBMISSION", "ONE_A_PAGE", true, 40);
            awaitPages(page);
            page.context().setOffline(true);
            Object second = null;
            for (int slot = 1; slot <= 3; slot++) {
                answer(page);
                assertThat(page.locator("[data-receipt]")).containsText("Not saved yet");
                second = slot == 2 ? page.evaluate(GIVEN) : second;
                page.locator("#answer button.go").click();
                page.waitForURL("**" + attempt + "/slots/" + (slot + 1));
                assertThat(page.locator("h1")).containsText("Question " + (slot + 1) + " of 12");
                assertThat(page.locator("[data-line]")).containsText("No connection");
                assertEquals("main", page.evaluate("() => document.activeElement.id"));
                assertThat(page.locator("#left-figures")).hasText(Pattern.compile("3\\d:\\d\\d"));
            }
            page.locator("#map button[value='2']").click();
            page.waitForURL("**" + attempt + "/slots/2");
            assertEquals(second, page.evaluate(GIVEN), "what was answered here is here");
            assertThat(page.locator("[data-receipt]")).containsText("Not saved yet");
            page.goBack();
            page.waitForURL("**" + attempt + "/slots/4");
            BrowserAtHand.accessible(page);
            picture(page, "turned-offline");
            page.locator("#map button[value=summary]").click();
            assertThat(page.locator("[data-line]")).containsText("This needs the connection");
            assertEquals(0L, steps(attempt));
            nothingButWhatWasSeen(page, attempt);
            page.locator("[data-back] a").click();
            page.waitForURL("**" + attempt + "/slots/4");
            page.locator("nav a[href='/progress']").click();
            assertThat(page.locator("h1")).hasText("There is no connection");
            page.locator("[data-back] a").click();
            page.waitForURL("**" + attempt + "/slots/4");
            page.navigate(attempt + "/slots/2");
            assertEquals(second, page.evaluate(GIVEN), "loaded again without a network");
            assertThat(page.locator("[data-receipt]")).containsText("Not saved yet");
            page.locator("#map button[value='4']").click();
            page.waitForURL("**" + attempt + "/slots/4");

            page.context().setOffline(false);
            assertThat(page.locator("#map [data-figures]")).containsText("3 of 12 answered");
            assertThat(page.locator("[data-line]")).hasText("");
            assertEquals(List.of(1, 2, 3), slots(attempt), "in order and once");
            page.locator("#answer button.go").click();
            page.waitForURL("**" + attempt + "/slots/5");

            // again, and now the page is gone before the network is back
            awaitPages(page);
            page.context().setOffline(true);
            page.locator("#map button[value='2']").click();
            page.waitForURL("**" + attempt + "/slots/2");
            assertEquals(second, page.evaluate(GIVEN), "also when it was saved before");
            assertThat(page.locator("[data-receipt]")).containsText("✓ Saved at");
            page.locator("#map button[value='6']").click();
            page.waitForURL("**" + attempt + "/slots/6");
            answer(page);
            page.locator("#answer button.go").click();
            page.waitForURL("**" + attempt + "/slots/7");
            answer(page);
            assertThat(page.locator("[data-receipt]")).containsText("Not saved yet");
            BrowserContext context = page.context();
            page.close();
            context.setOffline(false);
            Page again = context.newPage();
            again.navigate(attempt + "/slots/6");
            assertThat(again.locator("#map [data-figures]")).containsText("5 of 12 answered");
            assertEquals(List.of(1, 2, 3, 6, 7), slots(attempt), "in order and once, after a reload, too");
            again.navigate("/today");
            assertEquals(
                    "0",
                    String.valueOf(again.evaluate("() => sessionStorage.length")),
                    "who leaves takes nothing along");
        }
    }

    @Test
    void an_answer_that_fails_the_server_again_and_again_holds_no_other_back() {
        try (BrowserAtHand browser = BrowserAtHand.open()) {
            Page page = desk(browser);
            String attempt = begin(page, "fails", "AFTER_SUBMISSION", "ALL_ON_ONE", true, 0);
            page.waitForURL("**/questions");
            Locator typed =
                    page.locator("section[data-slot]:has(input[type=text])").first();
            Locator chosen =
                    page.locator("section[data-slot]:has(label.choice)").first();
            page.context()
                    .route(
                            "**" + typed.getAttribute("data-post"),
                            route -> route.fulfill(new Route.FulfillOptions().setStatus(500)));
            typed.locator("input[type=text]").fill("what breaks it");
            typed.locator("input[type=text]").press("Tab");
            chosen.locator("label.choice").first().click();
            assertThat(typed.locator("[data-receipt]"))
                    .containsText(
                            "could not take this answer",
                            new LocatorAssertions.ContainsTextOptions().setTimeout(60_000));
            assertThat(chosen.locator("[data-receipt]")).containsText("✓ Saved at");
            assertEquals(1L, steps(attempt));
            BrowserAtHand.accessible(page);
            picture(page, "stepped-aside");
            page.reload();
            assertThat(typed.locator("input[type=text]")).hasValue("what breaks it");
            page.locator("#answer button[value=summary]").click();
            page.waitForURL("**/summary");
            assertThat(page.locator("[data-unsent]")).containsText("could not be saved");
            page.locator("form[action$='/submission'] button.go").click();
            page.waitForURL("**/review");
        }
    }

    /** Without a network there is a calm page for everything else, and the browser's shelf holds nothing of anybody. */
    private static void nothingButWhatWasSeen(Page page, String attempt) {
        page.navigate(attempt + "/review");
        assertThat(page.locator("h1")).hasText("There is no connection");
        BrowserAtHand.accessible(page);
        picture(page, "no-connection");
        assertEquals(
                List.of(
                        "/attempt.js",
                        "/attempts/offline",
                        "/favicon.svg",
                        "/footnote.css",
                        "/footnote.js",
                        "/offline.js"),
                page.evaluate(SHELF));
        assertEquals(
                false,
                page.evaluate(
                        "async () => (await (await caches.match('/attempts/offline')).text()).includes('taking-')"),
                "nobody's name");
    }

    private static void awaitPages(Page page) {
        page.waitForFunction(
                "() => Object.keys(sessionStorage).filter(k => /^footnote-pages:.*:\\d+$/.test(k)).length === 12");
        page.waitForFunction("() => navigator.serviceWorker.controller");
    }

    /** The questions that were answered, in the order in which their answers came, each once for several in a row. */
    private List<Integer> slots(String attempt) {
        List<Integer> slots = new ArrayList<>();
        for (Object slot : db.createNativeQuery(
                        "select slot from attempt_step where attempt_id = " + number(attempt) + " order by sequence")
                .getResultList()) {
            int number = ((Number) slot).intValue();
            if (slots.isEmpty() || slots.get(slots.size() - 1) != number) {
                slots.add(number);
            }
        }
        return slots;
    }
}
