package org.footnote.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.SelectOption;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.net.URL;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.footnote.people.TestPeople;
import org.footnote.quiz.Closing;
import org.footnote.quiz.TestAssignments;
import org.footnote.quiz.TestCourse;
import org.junit.jupiter.api.Test;

/** Quizzes taken in a browser while everything goes wrong that can: no answer is lost. */
@QuarkusTest
class TakingInBrowserIT {

    private static final int QUESTIONS = 12;

    /** More than any page has to pass. */
    private static final int TABS = 80;

    @Inject
    TestPeople people;

    @Inject
    TestCourse course;

    @Inject
    TestAssignments given;

    @Inject
    Closing closing;

    @Inject
    EntityManager db;

    @TestHTTPResource("/")
    URL address;

    @Test
    void a_whole_attempt_is_taken_by_keyboard_alone() {
        try (BrowserAtHand browser = BrowserAtHand.open()) {
            Page page = desk(browser);
            begin(page, "by-keys", "AFTER_SUBMISSION", "ONE_A_PAGE", true, 30);
            for (int slot = 1; slot <= QUESTIONS; slot++) {
                answerByKeys(page);
                tabTo(page, "input[name=certainty]");
                page.keyboard().press("Space");
                tabTo(page, "#answer button.go");
                page.keyboard().press("Enter");
                page.waitForURL(slot == QUESTIONS ? "**/summary" : "**/slots/" + (slot + 1));
            }
            assertThat(page.locator("h1")).containsText("All 12 questions are answered");
            BrowserAtHand.accessible(page);
            tabTo(page, "form[action$='/submission'] button.go");
            page.keyboard().press("Enter");
            page.waitForURL("**/review");
            assertEquals(QUESTIONS, page.locator("main section.told").count());
        }
    }

    @Test
    void a_page_with_all_questions_is_taken_without_scripts_on_a_narrow_phone() {
        try (BrowserAtHand browser = BrowserAtHand.open()) {
            Page page = window(
                    browser,
                    new Browser.NewContextOptions()
                            .setJavaScriptEnabled(false)
                            .setHasTouch(true)
                            .setViewportSize(360, 780));
            begin(page, "no-scripts", "IMMEDIATE", "ALL_ON_ONE", true, 0);
            page.waitForURL("**/questions");
            fitsThumbs(page);
            answerAll(page);
            page.locator("#answer button[value=save]").last().click();
            assertThat(page.locator("#map [data-figures]")).containsText("12 of 12 answered");
            page.locator("#s1 button[name=settle]").click();
            assertEquals(1, page.locator("section.told").count(), "marked at once, and only this one");
            fitsThumbs(page);
            picture(page, "all-phone");
            page.locator("#answer button[value=summary]").click();
            page.waitForURL("**/summary");
            fitsThumbs(page);
            page.locator("form[action$='/submission'] button.go").click();
            page.waitForURL("**/review");
            assertEquals(QUESTIONS, page.locator("main section.told").count());
        }
    }

    @Test
    void a_network_that_is_cut_and_a_reload_lose_nothing() {
        try (BrowserAtHand browser = BrowserAtHand.open()) {
            Page page = desk(browser);
            String attempt = begin(page, "cut-off", "AFTER_SUBMISSION", "ALL_ON_ONE", true, 40);
            page.waitForURL("**/questions");
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
            assertThat(again.locator("#map [data-figures]")).containsText("2 of 12 answered");
            assertEquals(3L, steps(attempt), "in order and once");
            again.reload();
            assertThat(again.locator("input[type=text]").first()).hasValue("last words");
            assertEquals("0", String.valueOf(again.evaluate("() => localStorage.length")));
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
    void time_ends_in_an_open_page_and_in_a_closed_browser() {
        try (BrowserAtHand browser = BrowserAtHand.open()) {
            Page page = desk(browser);
            String open = begin(page, "time-open", "AFTER_SUBMISSION", "ONE_A_PAGE", true, 30);
            assertThat(page.locator(".timer")).containsText("29:");
            BrowserAtHand.accessible(page);
            given.passes(number(open), Duration.ofMinutes(26));
            page.reload();
            assertThat(page.locator("#ending")).isVisible();
            picture(page, "time-ending");
            // whatever the clock of the machine says
            page.addInitScript("const real = Date.now; Date.now = () => real() + 86400000;");
            given.passes(number(open), Duration.ofMinutes(3).plusSeconds(52));
            page.reload();
            int slot = typedSlot(page, open);
            page.locator("#entered").fill("at the last second");
            page.waitForURL("**/review");
            assertThat(page.locator("main")).containsText("at the last second");
            assertTrue(slot > 0);

            Page closed = desk(browser);
            String attempt = begin(closed, "time-closed", "AFTER_SUBMISSION", "ONE_A_PAGE", true, 30);
            typedSlot(closed, attempt);
            closed.locator("#entered").fill("saved in time");
            closed.locator("#entered").press("Tab");
            assertThat(closed.locator("[data-receipt]")).containsText("✓ Saved at");
            closed.context().close();
            given.passes(number(attempt), Duration.ofMinutes(31));
            closing.sweep();
            Page later = desk(browser);
            signIn(later, "taking-time-closed");
            later.navigate(attempt + "/review");
            assertThat(later.locator("main")).containsText("saved in time");
        }
    }

    @Test
    void pairs_and_orders_are_made_by_dragging_too() {
        try (BrowserAtHand browser = BrowserAtHand.open()) {
            Page page = window(browser, new Browser.NewContextOptions().setViewportSize(1280, 4000));
            begin(page, "drags", "AFTER_SUBMISSION", "ALL_ON_ONE", true, 0);
            page.waitForURL("**/questions");
            Locator order = page.locator("section:has(.turn)");
            String last = order.locator(".turn label").last().innerText();
            drag(
                    page,
                    order.locator(".turn .grip").last(),
                    order.locator(".turn").first(),
                    -4);
            assertEquals(last, order.locator(".turn label").first().innerText());
            assertEquals("1", order.locator(".turn select").first().inputValue());
            assertThat(order.locator("[data-receipt]")).containsText("✓ Saved at");
            Locator pairs = page.locator("section:has(.chips)");
            drag(page, pairs.locator(".chips li").nth(1), pairs.locator(".duo").nth(2), 10);
            assertEquals(
                    pairs.locator(".chips li").nth(1).innerText(),
                    pairs.locator(".duo select").nth(2).evaluate("s => s.selectedOptions[0].text"));
            assertThat(pairs.locator("[data-receipt]")).containsText("✓ Saved at");
            picture(page, "dragged");
            page.reload();
            Locator placed = page.locator("section:has(.turn) .turn:has-text(\"" + last + "\") select");
            assertThat(placed).hasValue("1");
            BrowserAtHand.accessible(page);
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            BrowserAtHand.accessible(page);
            picture(page, "all-dark");
        }
    }

    @Test
    void every_page_fits_a_narrow_phone_and_a_thumb() {
        try (BrowserAtHand browser = BrowserAtHand.open()) {
            Page page = window(browser, new Browser.NewContextOptions().setViewportSize(360, 780));
            String attempt = begin(page, "thumb", "IMMEDIATE", "ONE_A_PAGE", true, 30);
            for (int slot = 1; slot <= QUESTIONS; slot++) {
                page.navigate(attempt + "/slots/" + slot);
                fitsThumbs(page);
                BrowserAtHand.accessible(page);
            }
            picture(page, "slot-phone");
            page.navigate("/today");
            fitsThumbs(page);
            BrowserAtHand.accessible(page);
            picture(page, "today-phone");
            Page teacher = window(browser, new Browser.NewContextOptions().setViewportSize(360, 780));
            signIn(teacher, "taking-thumb-teacher");
            long quiz = db.createQuery("select a.set.id from Attempt a where a.id = " + number(attempt), Long.class)
                    .getSingleResult();
            teacher.navigate("/quizzes/" + quiz + "/assignments");
            fitsThumbs(teacher);
            BrowserAtHand.accessible(teacher);
            picture(teacher, "assign-phone");
            String room = teacher.locator("main ul.list a").first().getAttribute("href");
            teacher.navigate(room.replace("results", "classrooms"));
            fitsThumbs(teacher);
            BrowserAtHand.accessible(teacher);
            picture(teacher, "classroom-phone");
        }
    }

    private Page desk(BrowserAtHand browser) {
        return window(browser, new Browser.NewContextOptions().setViewportSize(1280, 900));
    }

    private Page window(BrowserAtHand browser, Browser.NewContextOptions options) {
        return browser.window(
                address.toString().replaceFirst("/$", ""), options.setReducedMotion(ReducedMotion.REDUCE));
    }

    /** Signs in and starts a quiz of every type that was given; its address. @param minutes 0 for no limit */
    private String begin(Page page, String name, String feedback, String layout, boolean certainty, int minutes) {
        String student = "taking-" + name;
        given.assign(course.everyType(student), student, feedback, layout, true, certainty, minutes);
        signIn(page, student);
        page.navigate("/today");
        page.locator("form[action^='/assignments/'] button").click();
        page.waitForURL(url -> url.contains("/attempts/") && (url.contains("/slots/") || url.contains("/questions")));
        return page.url().replaceFirst("^https?://[^/]+", "").replaceFirst("(/attempts/\\d+).*", "$1");
    }

    private static void signIn(Page page, String name) {
        if (!page.url().contains("/sign-in")) {
            page.navigate("/sign-in");
        }
        page.locator("#username").fill(name);
        page.locator("#password").fill(TestPeople.PASSWORD);
        page.locator("#password").press("Enter");
        page.waitForURL(url -> !url.contains("/sign-in"));
    }

    private static void answerByKeys(Page page) {
        if (page.locator("#entered").count() > 0) {
            tabTo(page, "#entered");
            page.keyboard().type("June 1815");
        } else if (page.locator("#answer select").count() > 0) {
            int selects = page.locator("#answer select").count();
            for (int i = 1; i <= selects; i++) {
                tabTo(page, "#answer select[id$='" + i + "']");
                for (int down = 0; down < i; down++) {
                    page.keyboard().press("ArrowDown");
                }
            }
        } else {
            tabTo(page, "label.choice input");
            page.keyboard().press("Space");
        }
    }

    private static void tabTo(Page page, String selector) {
        for (int i = 0; i < TABS; i++) {
            page.keyboard().press("Tab");
            Object there = page.evaluate("s => document.activeElement.matches(s)", selector);
            if (Boolean.TRUE.equals(there)) {
                return;
            }
        }
        throw new AssertionError("no way by keyboard to " + selector + " on " + page.url());
    }

    private static void answerAll(Page page) {
        for (Locator question : page.locator("section[data-slot]").all()) {
            if (question.locator("input[type=text]").count() > 0) {
                question.locator("input[type=text]").fill("June 1815");
            } else if (question.locator("select").count() > 0) {
                List<Locator> selects = question.locator("select").all();
                for (int i = 0; i < selects.size(); i++) {
                    selects.get(i).selectOption(new SelectOption().setIndex(1 + i));
                }
            } else {
                question.locator("label.choice").first().click();
            }
        }
    }

    /** The first question that is typed; the page shows it then. */
    private static int typedSlot(Page page, String attempt) {
        for (int slot = 1; ; slot++) {
            page.navigate(attempt + "/slots/" + slot);
            if (page.locator("#entered").count() > 0) {
                return slot;
            }
        }
    }

    private static void drag(Page page, Locator from, Locator to, double offset) {
        to.scrollIntoViewIfNeeded();
        from.scrollIntoViewIfNeeded();
        BoundingBox start = from.boundingBox();
        BoundingBox end = to.boundingBox();
        page.mouse().move(start.x + start.width / 2, start.y + start.height / 2);
        page.mouse().down();
        page.mouse()
                .move(end.x + 30, end.y + end.height / 2, new com.microsoft.playwright.Mouse.MoveOptions().setSteps(6));
        page.mouse()
                .move(
                        end.x + 30,
                        end.y + Math.max(2, offset),
                        new com.microsoft.playwright.Mouse.MoveOptions().setSteps(3));
        page.mouse().up();
    }

    /** Nothing scrolls sideways, every target is 24 pixels high and wide, and what one mostly presses 44 high. */
    private static void fitsThumbs(Page page) {
        BrowserAtHand.fits(page);
        Object small = page.locator("main").evaluate("""
                main => [...main.querySelectorAll('button, select, textarea, summary, a.btn, .slots a, input:not([type=hidden])')]
                  .map((e) => [e, e.closest('label') || e])
                  .filter(([e]) => !e.classList.contains('vh') && e.getClientRects().length)
                  .filter(([e, target]) => {
                    const box = target.getBoundingClientRect();
                    const most = e.matches('.btn, button:not(.text, .slots *), select, [type=text], .choice *') ? 44 : 24;
                    return box.width < 24 || box.height < most - 0.5;
                  })
                  .map(([e]) => e.outerHTML.slice(0, 120))
                """);
        assertEquals(List.of(), small, "targets on " + page.url());
    }

    private long steps(String attempt) {
        return ((Number) db.createNativeQuery("select count(*) from attempt_step where attempt_id = " + number(attempt))
                        .getSingleResult())
                .longValue();
    }

    private static long number(String attempt) {
        return Long.parseLong(attempt.replaceAll("\\D+", ""));
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "taking", name + ".png"))
                .setFullPage(true));
    }
}
