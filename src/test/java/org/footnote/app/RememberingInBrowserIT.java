package org.footnote.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.SelectOption;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.footnote.bank.Questions.Askable;
import org.footnote.material.CoursePacks;
import org.footnote.material.DocumentCollections;
import org.footnote.people.TestPeople;
import org.footnote.progress.Learner;
import org.footnote.quiz.CourseImport;
import org.junit.jupiter.api.Test;

/** A learner with six weeks behind them looks at what they remember and practises, on a phone and at a desk. */
@QuarkusTest
class RememberingInBrowserIT {

    private static final String COURSE = "early-prc-diplomacy";
    private static final int DAYS = 42;

    @Inject
    TestPeople people;

    @Inject
    CourseImport courses;

    @Inject
    DocumentCollections collections;

    @Inject
    Learner learner;

    @Inject
    Clock clock;

    @TestHTTPResource("/")
    URL address;

    @Test
    void every_page_of_memory_is_fit_to_be_seen() throws Exception {
        long collection = course();
        long me = people.student("browser-remembers").id();
        live(me, learner.facts(collection));
        try (BrowserAtHand browser = BrowserAtHand.open()) {
            for (int width : List.of(360, 1280)) {
                for (String language : List.of("en-GB", "zh-CN")) {
                    Page page = browser.window(
                            home(),
                            new Browser.NewContextOptions()
                                    .setViewportSize(width, 800)
                                    .setReducedMotion(ReducedMotion.REDUCE)
                                    .setLocale(language));
                    signIn(page, "browser-remembers");
                    String name = width + "-" + language.substring(0, 2);
                    look(page, "/today", name + "-today");
                    look(page, "/practice", name + "-practice");
                    look(page, "/progress", name + "-progress");
                    look(page, "/progress/calibration", name + "-calibration");
                    look(page, "/timeline/" + collection, name + "-timeline");
                    page.locator(".years a").first().click();
                    page.waitForURL("**/timeline/facts/*");
                    seen(page, name + "-fact");
                    page.context().close();
                }
            }
        }
    }

    @Test
    void a_sitting_without_scripts_on_a_phone_proves_each_answer_at_once() throws Exception {
        long collection = course();
        long me = people.student("browser-practises").id();
        live(me, learner.facts(collection));
        try (BrowserAtHand browser = BrowserAtHand.open()) {
            Page page = browser.window(
                    home(),
                    new Browser.NewContextOptions().setJavaScriptEnabled(false).setViewportSize(360, 740));
            signIn(page, "browser-practises");
            page.navigate("/practice");
            page.locator("main form button.go").first().click();
            for (int number = 1; number <= 12; number++) {
                page.waitForURL("**/questions/" + number);
                assertTrue(page.locator("mark").count() == 0, "no proof before the answer");
                fits(page);
                picture(page, "sitting-" + number + "-asked");
                answer(page, number);
                assertTrue(page.locator(".note mark").count() > 0, "the passage is there at once");
                fits(page);
                picture(page, "sitting-" + number + "-told");
                if (number < 12) {
                    page.locator("main form button.go").click();
                }
            }
            page.locator("main a.btn.go").click();
            assertEquals(12, page.locator("tbody tr").count());
            fits(page);
            picture(page, "sitting-end");
        }
    }

    @Test
    void the_keyboard_alone_leads_from_a_year_to_the_fact_and_its_question() throws Exception {
        long collection = course();
        people.student("browser-keys");
        try (BrowserAtHand browser = BrowserAtHand.open()) {
            Page page = browser.window(home(), new Browser.NewContextOptions().setViewportSize(1280, 800));
            signIn(page, "browser-keys");
            page.navigate("/timeline/" + collection);
            tabTo(page, "svg.tl a");
            page.keyboard().press("Enter");
            page.waitForURL("**#y*");
            tabTo(page, ".years a");
            page.keyboard().press("Enter");
            page.waitForURL("**/timeline/facts/*");
            tabTo(page, "main form button.go");
            page.keyboard().press("Enter");
            page.waitForURL("**/practice/*/questions/1");
            BrowserAtHand.accessible(page);
        }
    }

    private static void tabTo(Page page, String selector) {
        for (int i = 0; i < 80; i++) {
            page.keyboard().press("Tab");
            if ((Boolean) page.evaluate("s => document.activeElement.matches(s)", selector)) {
                return;
            }
        }
        throw new AssertionError("the keyboard does not reach " + selector);
    }

    private static void answer(Page page, int number) {
        Locator typed = page.locator("#entered");
        Locator selects = page.locator("main form select");
        if (number == 3) {
            page.locator("button[name=unknown]").click();
            return;
        }
        if (typed.count() > 0) {
            typed.fill("1950");
        } else if (selects.count() > 0) {
            for (int i = 0; i < selects.count(); i++) {
                int most = selects.nth(i).locator("option").count() - 1;
                selects.nth(i).selectOption(new SelectOption().setIndex(1 + i % most));
            }
        } else {
            page.locator("label.choice").first().click();
        }
        page.locator("input[value=fairly]").check();
        page.locator("main form button.go").click();
    }

    /** The course that comes with the program, with the questions that the engine writes. */
    private long course() throws Exception {
        if (QuarkusTransaction.requiringNew()
                .call(() -> collections.withSlug(COURSE).isEmpty())) {
            courses.bring(CoursePacks.fromClasspath(COURSE));
        }
        return QuarkusTransaction.requiringNew()
                .call(() -> collections.withSlug(COURSE).orElseThrow().id());
    }

    /** Six weeks: some new facts now and then, and what was met a while ago again. */
    private void live(long person, List<Askable> questions) {
        Random chance = new Random(4);
        int known = 0;
        for (int day = DAYS; day > 0; day -= 1 + chance.nextInt(3)) {
            known = Math.min(questions.size() * 2 / 3, known + 9);
            for (int i = 0; i < 14; i++) {
                Askable asked = questions.get(chance.nextInt(known));
                double recalled = chance.nextDouble() < 0.6 + 0.3 * (DAYS - day) / DAYS ? 1 : 0;
                learner.answer(person, clock.instant().minus(Duration.ofDays(day)), asked, recalled);
            }
        }
    }

    private String home() {
        return address.toString().replaceFirst("/$", "");
    }

    private static void look(Page page, String path, String name) {
        page.navigate(path);
        seen(page, name);
    }

    /** In both colour schemes; no page depends on the one it was opened in. */
    private static void seen(Page page, String name) {
        fits(page);
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            if (Looking.PICTURES) {
                picture(page, name + "-" + scheme.name().toLowerCase(Locale.ROOT));
            }
            BrowserAtHand.accessible(page);
        }
    }

    private static void fits(Page page) {
        int over =
                ((Number) page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth")).intValue();
        assertTrue(over <= 0, page.url() + " is " + over + " pixels too wide");
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "remembering", name + ".png"))
                .setFullPage(true));
    }

    private static void signIn(Page page, String name) {
        page.navigate("/sign-in");
        page.locator("#username").fill(name);
        page.locator("#password").fill(TestPeople.PASSWORD);
        page.locator("#password").press("Enter");
        page.waitForURL(url -> !url.contains("/sign-in"));
    }
}
