package org.footnote.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Quizzes taken in a browser: by keyboard, by touch, without scripts, against the time. */
@QuarkusTest
class TakingInBrowserIT extends TakingInBrowser {

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
            // nobody looks and nobody sends: the job in the background hands in
            RunningFootnote.await("handed in", () -> handedIn(attempt));
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
}
