package org.footnote.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import org.footnote.people.TestPeople;
import org.footnote.quiz.TestCourse;
import org.junit.jupiter.api.Test;

/** A question of every type in a browser: on a Chinese phone in the dark without scripts, and at a desk with them. */
@QuarkusTest
class EveryTypeInBrowserIT {

    private static final int QUESTIONS = 12;

    @Inject
    TestPeople people;

    @Inject
    TestCourse course;

    @TestHTTPResource("/")
    URL address;

    @Test
    void every_type_is_answered_on_a_phone_without_scripts() {
        walk(
                "phone",
                new Browser.NewContextOptions()
                        .setJavaScriptEnabled(false)
                        .setLocale("zh-CN")
                        .setColorScheme(ColorScheme.DARK)
                        .setViewportSize(390, 844));
    }

    @Test
    void every_type_is_answered_at_a_desk_by_keyboard() {
        walk("desk", new Browser.NewContextOptions().setViewportSize(1280, 900));
    }

    @Test
    void every_type_is_read_with_its_key_by_those_who_teach_it() {
        people.admin("browser-admin");
        long collection = course.everyTypeCollection("browser-bank");
        try (BrowserAtHand browser = BrowserAtHand.open()) {
            for (int width : List.of(390, 1280)) {
                Page page = browser.window(
                        address.toString().replaceFirst("/$", ""),
                        new Browser.NewContextOptions().setViewportSize(width, 900));
                signIn(page, "browser-admin");
                page.navigate("/collections/" + collection + "/questions");
                BrowserAtHand.accessible(page);
                BrowserAtHand.fits(page);
                picture(page, "bank-" + width);
                List<String> links = page.locator("ul.list a[href^='/questions/']").all().stream()
                        .map(a -> a.getAttribute("href"))
                        .toList();
                assertEquals(QUESTIONS, links.size());
                for (String link : links) {
                    page.navigate(link);
                    BrowserAtHand.accessible(page);
                    BrowserAtHand.fits(page);
                    if (page.locator(".pair, ol.plain").count() > 0) {
                        picture(page, "question-" + width + link.replace('/', '-'));
                    }
                }
            }
        }
    }

    @Test
    void leaving_while_an_answer_is_on_its_way_saves_it_and_leaves() {
        people.student("browser-hurried");
        long quiz = course.everyType("browser-hurried");
        try (BrowserAtHand browser = BrowserAtHand.open()) {
            String home = address.toString().replaceFirst("/$", "");
            Page page = browser.window(home, new Browser.NewContextOptions());
            signIn(page, "browser-hurried");
            page.navigate("/today");
            page.locator("form[action='/quizzes/" + quiz + "/attempts'] button").click();
            page.waitForURL("**/slots/1");
            // in the page, so that its own script waits as it would on a slow line
            page.evaluate("""
                    () => {
                      const quick = window.fetch;
                      window.saves = 0;
                      window.fetch = async (...post) => {
                        window.saves += 1;
                        await new Promise((done) => setTimeout(done, 1500));
                        return quick(...post);
                      };
                    }""");
            answer(page, true);
            page.waitForFunction("() => window.saves > 0");
            page.locator("button[value=leave]").click();
            page.waitForURL("**/today");
            assertTrue(
                    page.locator("main").innerText().contains("Continue at 2"),
                    page.locator("main").innerText());
        }
    }

    private static void signIn(Page page, String name) {
        page.navigate("/sign-in");
        page.locator("#username").fill(name);
        page.locator("#password").fill(TestPeople.PASSWORD);
        page.locator("#password").press("Enter");
        page.waitForURL(url -> !url.contains("/sign-in"));
    }

    private void walk(String name, Browser.NewContextOptions options) {
        people.student("browser-" + name);
        long quiz = course.everyType("browser-" + name);
        boolean scripts = name.equals("desk");
        try (BrowserAtHand browser = BrowserAtHand.open()) {
            Page page = browser.window(address.toString().replaceFirst("/$", ""), options);
            signIn(page, "browser-" + name);
            page.navigate("/today");
            page.locator("form[action='/quizzes/" + quiz + "/attempts'] button").click();
            page.waitForURL("**/slots/1");
            for (int slot = 1; slot <= QUESTIONS; slot++) {
                answer(page, scripts);
                if (scripts) {
                    page.waitForCondition(
                            () -> page.locator(".receipt").innerText().contains("Saved at"));
                    BrowserAtHand.accessible(page);
                }
                BrowserAtHand.fits(page);
                picture(page, name + "-" + kind(page));
                page.locator("#answer button.go").click();
                page.waitForURL(slot == QUESTIONS ? "**/summary" : "**/slots/" + (slot + 1));
            }
            page.locator("form[action$='/submission'] button").click();
            page.waitForURL("**/review");
            assertEquals(QUESTIONS, page.locator("main section").count());
            BrowserAtHand.fits(page);
            picture(page, name + "-review");
            for (Locator part : page.locator("main section:has(.pair), main section:has(ol.plain)")
                    .all()) {
                part.screenshot(new Locator.ScreenshotOptions()
                        .setPath(Path.of(
                                "target",
                                "every-type",
                                name + "-part-" + part.getAttribute("aria-labelledby") + ".png")));
            }
            if (scripts) {
                BrowserAtHand.accessible(page);
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
                BrowserAtHand.accessible(page);
                picture(page, name + "-review-dark");
            }
        }
    }

    private static void answer(Page page, boolean keyboard) {
        List<Locator> selects = page.locator("#answer select").all();
        for (int i = 0; i < selects.size(); i++) {
            selects.get(i).selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1 + i % 3));
        }
        Locator typed = page.locator("#entered");
        if (typed.count() > 0) {
            typed.fill(page.locator("#hint").count() > 0 ? "June 1815" : "an answer");
            if (keyboard) {
                typed.press("Tab");
            }
        }
        Locator choices = page.locator("label.choice input:not([type=hidden])");
        if (choices.count() > 0) {
            choices.first().focus();
            choices.first().press("Space");
            assertTrue(choices.first().isChecked());
        }
    }

    /** What is asked, as a name of a file. */
    private static String kind(Page page) {
        for (String part : List.of("duo", "turn", "sides")) {
            if (page.locator("." + part).count() > 0) {
                return part + (page.locator(".sides").count() > 0 ? "-long" : "");
            }
        }
        String input = page.locator("label.choice input:not([type=hidden])").count() > 0
                ? String.valueOf(page.locator("label.choice input:not([type=hidden])")
                        .first()
                        .getAttribute("type"))
                : "entry";
        return input + page.url().replaceFirst(".*/", "");
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "every-type", name + ".png"))
                .setFullPage(true));
    }
}
