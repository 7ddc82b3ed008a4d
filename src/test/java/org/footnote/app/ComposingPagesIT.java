package org.footnote.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.ReducedMotion;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.footnote.people.Person;
import org.footnote.people.TestPeople;
import org.footnote.quiz.TestCourse;
import org.junit.jupiter.api.Test;

/** The pages where quizzes are composed, given and classrooms are filled, in both widths and schemes: axe finds nothing. */
@QuarkusTest
class ComposingPagesIT {

    @Inject
    TestPeople people;

    @Inject
    TestCourse course;

    @TestHTTPResource("/")
    URL address;

    private final Looking looking = new Looking("composing-pages");

    @Test
    void every_page_of_a_quiz_and_of_a_classroom_is_for_everybody() {
        Person teacher = people.teacher("composes");
        people.student("is-composed-for");
        long quiz = course.quizOf(teacher.id(), "composing-pages", 3);
        String parts = "/quizzes/" + quiz + "/parts";
        try (BrowserAtHand browser = BrowserAtHand.open()) {
            Page page = window(browser);
            looking.through(page);
            signIn(page, "composes");
            looking.at("/desk/classrooms", "classrooms-empty");
            page.locator("#name").fill("Composing pages");
            page.locator("form[action='/desk/classrooms'] button").click();
            looking.here("door-closed");
            String room = page.url().replaceFirst("^https?://[^/]+", "").replaceFirst("/door$", "");
            page.locator("form[action$='/door/code'] button").click();
            page.locator(".code").waitFor();
            looking.here("door");
            String link = page.locator(".door .src a").getAttribute("href");
            looking.at(room + "/roster", "roster");
            roster(page, "name,username\nLin,composing-lin\n,composing-mo\n");
            looking.here("roster-refused");
            roster(page, "name,username\nLin,composing-lin\nMo,composing-mo\n");
            looking.here("roster-read");
            looking.at(room, "classroom");
            looking.at("/desk/classrooms", "classrooms");
            composed(page, parts);
            given(page, quiz);
            looking.inChinese();
            Page stranger = window(browser);
            looking.through(stranger);
            looking.at("/join", "join");
            stranger.locator("#code").fill("NOTTHIS1");
            stranger.locator("form[action='/join'] button").click();
            looking.here("join-refused");
            looking.at(link.replaceFirst("^https?://[^/]+", ""), "join-as-a-stranger");
        }
        assertEquals(List.of(), looking.findings());
    }

    private void composed(Page page, String parts) {
        looking.at(parts, "parts");
        page.locator("#number").fill("9");
        page.locator("input[name=kinds]").first().check();
        page.locator("form[action$='/draws'] button").click();
        page.locator(".lines .warns").waitFor();
        looking.here("parts-with-a-rule-that-cannot-be-met");
        page.locator("#easiest").fill("2");
        page.locator("form[action$='/draws'] button").click();
        page.locator(".err").waitFor();
        looking.here("parts-refused");
        looking.at(parts + "/questions", "pick");
        page.locator("input[name=question]").nth(0).check();
        page.locator("input[name=question]").nth(1).check();
        page.locator("form[method=post] button.go").click();
        page.locator(".lines li:nth-child(4)").waitFor();
        page.setViewportSize(1280, 900);
        String last = page.locator(".lines li").last().getAttribute("id");
        drag(
                page,
                page.locator(".lines li").last().locator(".grip"),
                page.locator(".lines li").first());
        page.waitForFunction(
                "id => document.querySelector('.lines li') && document.querySelector('.lines li').id === id", last);
        page.locator(".lines li").first().locator("[name=to]").last().focus();
        page.keyboard().press("Enter");
        page.waitForFunction("id => document.querySelectorAll('.lines li')[1].id === id", last);
        assertTrue(page.locator(".lines li").count() == 4, "nothing is lost on the way");
        looking.at(parts.replace("/parts", "/preview"), "preview");
        looking.at(parts.replace("/parts", "/description"), "description");
        page.navigate(parts);
        looking.at(page.locator(".lines a[href*='/parts/']").first().getAttribute("href"), "rule");
    }

    private static void drag(Page page, Locator from, Locator to) {
        from.scrollIntoViewIfNeeded();
        BoundingBox start = from.boundingBox();
        BoundingBox end = to.boundingBox();
        page.mouse().move(start.x + start.width / 2, start.y + start.height / 2);
        page.mouse().down();
        page.mouse().move(end.x + 40, end.y + end.height / 2);
        page.mouse().up();
    }

    private void given(Page page, long quiz) {
        looking.at("/quizzes/" + quiz + "/assignments", "assign");
        page.locator("details summary").click();
        page.locator("#late").fill("ten");
        page.locator("form[action$='/assignments']").evaluate("form => { form.noValidate = true; }");
        page.locator("form[action$='/assignments'] button.go").click();
        page.locator(".err").waitFor();
        looking.here("assign-refused");
        page.locator("#late").fill("10");
        page.locator("#code").fill("pier");
        page.locator("form[action$='/assignments'] button.go").click();
        page.locator(".list a.btn").waitFor();
        looking.here("assigned");
        looking.at(page.locator(".list a.btn").first().getAttribute("href"), "given");
        String given = page.url().replaceFirst("^https?://[^/]+", "");
        looking.at(given + "/terms", "given-terms");
        page.navigate(given);
        looking.at(page.locator("a[href*='/exceptions/']").first().getAttribute("href"), "exception");
        looking.at("/quizzes/" + quiz + "/prints", "prints");
        page.locator("form[action$='/prints'] button").click();
        page.locator("a[href$='sheets.pdf']").waitFor();
        looking.here("prints-made");
        page.navigate(given);
        looking.at(page.locator(".fol a").getAttribute("href"), "given-all");
    }

    private void roster(Page page, String csv) {
        page.locator("#roster")
                .setInputFiles(new FilePayload("list.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
        page.locator("form[action$='/roster'] button").click();
        page.locator("table").waitFor();
    }

    private Page window(BrowserAtHand browser) {
        return browser.window(
                address.toString().replaceFirst("/$", ""),
                new Browser.NewContextOptions().setViewportSize(1280, 900).setReducedMotion(ReducedMotion.REDUCE));
    }

    private static void signIn(Page page, String name) {
        page.navigate("/sign-in");
        page.locator("#username").fill(name);
        page.locator("#password").fill(TestPeople.PASSWORD);
        page.locator("#password").press("Enter");
        page.waitForURL(url -> !url.contains("/sign-in"));
    }
}
