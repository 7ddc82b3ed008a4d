package org.footnote.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.SelectOption;
import io.quarkus.test.common.http.TestHTTPResource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import org.footnote.people.TestPeople;
import org.footnote.quiz.TestAssignments;
import org.footnote.quiz.TestCourse;

/** A student in a browser, with a quiz that was given to their classroom. */
abstract class TakingInBrowser {

    static final int QUESTIONS = 12;

    /** More than any page has to pass. */
    static final int TABS = 80;

    @Inject
    TestPeople people;

    @Inject
    TestCourse course;

    @Inject
    TestAssignments given;

    @Inject
    EntityManager db;

    @TestHTTPResource("/")
    URL address;

    Page desk(BrowserAtHand browser) {
        return window(browser, new Browser.NewContextOptions().setViewportSize(1280, 900));
    }

    Page window(BrowserAtHand browser, Browser.NewContextOptions options) {
        return browser.window(
                address.toString().replaceFirst("/$", ""), options.setReducedMotion(ReducedMotion.REDUCE));
    }

    /** Signs in and starts a quiz of every type that was given; its address. @param minutes 0 for no limit */
    String begin(Page page, String name, String feedback, String layout, boolean certainty, int minutes) {
        String student = "taking-" + name;
        given.assign(course.everyType(student), student, feedback, layout, true, certainty, minutes);
        return begin(page, student);
    }

    /** Signs in and starts the only quiz that was given; its address. */
    static String begin(Page page, String student) {
        signIn(page, student);
        page.navigate("/today");
        page.locator("form[action^='/assignments/'] button").click();
        page.waitForURL(url -> url.contains("/attempts/") && (url.contains("/slots/") || url.contains("/questions")));
        return page.url().replaceFirst("^https?://[^/]+", "").replaceFirst("(/attempts/\\d+).*", "$1");
    }

    static void signIn(Page page, String name) {
        if (!page.url().contains("/sign-in")) {
            page.navigate("/sign-in");
        }
        page.locator("#username").fill(name);
        page.locator("#password").fill(TestPeople.PASSWORD);
        page.locator("#password").press("Enter");
        page.waitForURL(url -> !url.contains("/sign-in"));
    }

    static void answerByKeys(Page page) {
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

    static void tabTo(Page page, String selector) {
        for (int i = 0; i < TABS; i++) {
            page.keyboard().press("Tab");
            Object there = page.evaluate("s => document.activeElement.matches(s)", selector);
            if (Boolean.TRUE.equals(there)) {
                return;
            }
        }
        throw new AssertionError("no way by keyboard to " + selector + " on " + page.url());
    }

    static void answerAll(Page page) {
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

    /** Gives an answer to the only question of a page, whatever it asks. */
    static void answer(Page page) {
        if (page.locator("#entered").count() > 0) {
            page.locator("#entered").fill("June 1815");
            page.locator("#entered").press("Tab");
        } else if (page.locator("#answer select").count() > 0) {
            page.locator("#answer select").first().selectOption(new SelectOption().setIndex(1));
        } else {
            page.locator("label.choice").first().click();
        }
    }

    /** The first question that is typed; the page shows it then. */
    static int typedSlot(Page page, String attempt) {
        for (int slot = 1; ; slot++) {
            page.navigate(attempt + "/slots/" + slot);
            if (page.locator("#entered").count() > 0) {
                return slot;
            }
        }
    }

    static void drag(Page page, Locator from, Locator to, double offset) {
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
    static void fitsThumbs(Page page) {
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

    long steps(String attempt) {
        return ((Number) db.createNativeQuery("select count(*) from attempt_step where attempt_id = " + number(attempt))
                        .getSingleResult())
                .longValue();
    }

    boolean handedIn(String attempt) {
        return db.createNativeQuery("select 1 from attempt where submitted_at is not null and id = " + number(attempt))
                        .getResultList()
                        .size()
                == 1;
    }

    static long number(String attempt) {
        return Long.parseLong(attempt.replaceAll("\\D+", ""));
    }

    static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "taking", name + ".png"))
                .setFullPage(true));
    }
}
