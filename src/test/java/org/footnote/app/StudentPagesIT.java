package org.footnote.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URL;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.footnote.Browsing;
import org.footnote.people.TestPeople;
import org.footnote.quiz.Feedback;
import org.footnote.quiz.Layout;
import org.footnote.quiz.Terms;
import org.footnote.quiz.TestAssignments;
import org.footnote.quiz.TestCourse;
import org.junit.jupiter.api.Test;

/**
 * Every page a student has, in both languages, widths and colour schemes: axe finds nothing, nothing is lost with text twice
 * as large, the focus is seen, errors stand with their fields, and each text says what it is written in.
 */
@QuarkusTest
class StudentPagesIT {

    private static final String CHINESE = "另起炉灶\n\n一九四九年，中国政府提出“另起炉灶”的外交方针。\n\n这一方针写入了共同纲领。\n";

    /** Of {@link TestCourse#everyType}: each type of question once at least. */
    private static final int QUESTIONS = 12;

    @Inject
    TestPeople people;

    @Inject
    TestCourse course;

    @Inject
    TestAssignments given;

    @TestHTTPResource("/")
    URL address;

    private final Looking looking = new Looking("student-pages");

    private Browsing student;
    private String open;
    private String reviewed;
    private String sitting;
    private long collection;
    private String all;
    private String timed;
    private int told;
    private String onward;
    private String waits;
    private long closed;
    private String over;
    private long once;
    private String link;
    private String challenge;
    private String fact;
    private String reader;

    @Test
    void every_page_of_a_student_is_for_everybody() {
        lived();
        try (BrowserAtHand browser = BrowserAtHand.open()) {
            Page page = window(browser, "en-GB");
            looking.through(page);
            RefusedPages refused = new RefusedPages(looking, page, student, "");
            refused.door("walks", link);
            looking.at("/sign-in?ended=true&to=%2Ftoday", "sign-in-ended");
            looking.at("/links/nothing-opens-with-this", "error-link-gone");
            signIn(page, "walks");
            taking(page);
            found(page);
            remembering(page);
            looking.at("/account", "account");
            looking.at("/account/erasure", "erasure");
            refused(refused, 0);
            looking.at("/nowhere", "error-404");
            looking.at("/people", "error-403");
            printed(page);
            ended(page);

            Page chinese = window(browser, "zh-CN");
            looking.through(chinese);
            RefusedPages refusedInChinese = new RefusedPages(looking, chinese, student, "zh-");
            refusedInChinese.door("walks", link);
            signIn(chinese, "walks");
            for (String path : List.of(
                    "/today",
                    all + "/questions",
                    timed + "/slots/" + told,
                    asked(),
                    onward + "/slots/1",
                    waits + "/review",
                    open + "/slots/1",
                    open + "/summary",
                    reviewed + "/review",
                    "/attempts",
                    "/challenges",
                    challenge,
                    "/practice",
                    sitting,
                    sitting + "/questions/2",
                    "/progress",
                    "/progress/calibration",
                    "/timeline/" + collection,
                    fact,
                    "/documents",
                    reader,
                    "/search?q=" + "congress",
                    "/search?q=nothingofthekind",
                    "/account",
                    "/account/erasure")) {
                looking.at(path, "zh" + path.replaceAll("[^a-z0-9]+", "-"));
            }
            looking.at(sitting + "/questions/1", "zh-practice-told");
            looking.at("/nowhere", "error-zh-404");
            refused(refusedInChinese, 1);
            ended(chinese);
        }
        assertEquals(List.of(), looking.findings());
    }

    /** What a student has behind them when the walk begins. */
    private void lived() {
        people.classroom("Walk 11D", people.teacher("walk-teacher"), people.student("walks"));
        people.student("walks-newly");
        student = Browsing.as("walks");
        long every = course.everyType("walk-vienna");
        collection = course.collectionOf(course.dated("walk-bridges"));
        reviewed = begun(every);
        for (int slot = 1; slot <= QUESTIONS; slot++) {
            // something is wrong for each type, and some things are right
            student.post(
                    reviewed + "/slots/" + slot + "/response",
                    Map.of("choice", "1", "entered", "Taleyrand", "go", String.valueOf(slot)));
        }
        student.post(reviewed + "/submission", Map.of());
        student.post(reviewed + "/slots/1/challenges", Map.of("reason", "The source says otherwise, in its § 3."));
        student.post(reviewed + "/slots/2/challenges", Map.of("reason", "Both are right."));
        Browsing teacher = Browsing.as("walk-teacher");
        String decided =
                teacher.page("/desk/challenges").selectFirst("ul.list a").attr("href");
        teacher.post(decided + "/decision", Map.of("answer", "See the sentence before.", "outcome", "declined"));
        String room = teacher.page("/desk/classrooms")
                .selectFirst("main a[href~=/classrooms/\\d+$]")
                .attr("href");
        teacher.post(room + "/door/code", Map.of("days", "7"));
        link = teacher.page(room + "/door")
                .selectFirst(".door .src a")
                .attr("href")
                .replaceFirst("^https?://[^/]+", "");
        Response made = teacher.post("/collections", Map.of("title", "Walk in two languages", "description", ""));
        String shelf = made.header("Location").replaceFirst("^https?://[^/]+", "");
        teacher.upload(shelf + "/documents", Map.of(), "files", "zh.txt", CHINESE.getBytes(UTF_8));
        Response practice = student.post("/practice", Map.of("course", collection));
        sitting =
                practice.header("Location").replaceFirst("^https?://[^/]+", "").replaceFirst("/questions.*", "");
        student.post(sitting + "/questions/1/response", Map.of("unknown", "1"));
        student.post(sitting + "/questions", Map.of());
        open = begun(course.everyType("walk-congress"));
        all = started(give("walk-all", "IMMEDIATE", "ALL_ON_ONE", true, true, 40));
        timed = started(give("walk-timed", "IMMEDIATE", "ONE_A_PAGE", true, true, 40));
        told = settled();
        onward = started(give("walk-onward", "AFTER_SUBMISSION", "ONE_A_PAGE", false, false, 0));
        waits = started(give("walk-waits", "AFTER_CLOSE", "ONE_A_PAGE", true, false, 0));
        student.post(waits + "/submission", Map.of());
        closed = give("walk-closed", "AFTER_SUBMISSION", "ONE_A_PAGE", true, false, 0);
        given.passesForAll(closed, Duration.ofDays(21));
        given.passesForAll(give("walk-later", "AFTER_SUBMISSION", "ONE_A_PAGE", true, false, 20), Duration.ofHours(-3));
        over = started(give("walk-over", "AFTER_SUBMISSION", "ONE_A_PAGE", true, false, 20));
        given.passes(Long.parseLong(over.replaceAll("\\D+", "")), Duration.ofMinutes(21));
        once = given.assign(
                course.everyType("walk-once"),
                "walks",
                new Terms(Feedback.AFTER_SUBMISSION, Layout.ONE_A_PAGE, true, false, Optional.empty(), Optional.of(1)));
        student.post(started(once) + "/submission", Map.of());
        give("walk-to-do", "AFTER_SUBMISSION", "ONE_A_PAGE", true, false, 20);
    }

    private long give(String name, String feedback, String layout, boolean free, boolean certainty, int minutes) {
        return given.assign(course.everyType(name), "walks", feedback, layout, free, certainty, minutes);
    }

    /** The first question of the timed attempt that a choice or a word answers, answered for good. */
    private int settled() {
        for (int slot = 1; slot <= QUESTIONS; slot++) {
            student.post(
                    timed + "/slots/" + slot + "/response",
                    Map.of("choice", "1", "entered", "Taleyrand", "settle", "1"));
            if (student.page(timed + "/slots/" + slot).selectFirst("section.told") != null) {
                return slot;
            }
        }
        throw new AssertionError("nothing can be answered by a choice or a word");
    }

    private String asked() {
        return timed + "/slots/" + (told % QUESTIONS + 1);
    }

    private String started(long assignment) {
        return student.post("/assignments/" + assignment + "/attempts", Map.of())
                .header("Location")
                .replaceFirst("^https?://[^/]+", "");
    }

    private String begun(long quiz) {
        return student.post("/quizzes/" + quiz + "/attempts", Map.of())
                .header("Location")
                .replaceFirst("^https?://[^/]+", "");
    }

    private void taking(Page page) {
        looking.at("/today", "today");
        for (int slot = 1; slot <= QUESTIONS; slot++) {
            looking.at(open + "/slots/" + slot, "slot-" + slot);
        }
        looking.at(open + "/summary", "summary");
        taken();
        looking.at(reviewed + "/review", "review");
    }

    /** @param turn of two languages, from 0 */
    private void refused(RefusedPages in, int turn) {
        in.account();
        in.challenge(reviewed + "/review");
        in.practice(sitting + "/questions/2");
        in.nothingToMark(asked());
        in.late(open, reviewed, "late");
        in.late(open, over, "time-over");
        in.noBeginning(closed, "closed");
        in.noBeginning(once, "no-attempt-left");
        in.overtaken(open, chosen(), 1 + turn);
        in.withoutNetwork(asked(), reviewed + "/review");
    }

    /** A question of the open attempt that one choice answers. */
    private int chosen() {
        for (int slot = 1; ; slot++) {
            if (student.page(open + "/slots/" + slot)
                            .select("#answer input[name=choice][type=radio]")
                            .size()
                    > 3) {
                return slot;
            }
        }
    }

    /** What a teacher gave. */
    private void taken() {
        looking.at(all + "/questions", "all-questions");
        looking.at(all + "/summary", "all-summary");
        looking.at(timed + "/slots/" + told, "timed-told");
        looking.at(asked(), "timed-asked");
        looking.at(onward + "/slots/1", "onward");
        looking.at(waits + "/review", "waiting");
    }

    /** The session ends while a form is filled in: what was sent waits on the page where one signs in again. */
    private void ended(Page page) {
        page.navigate("/account");
        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("footnote-session"));
        page.locator("form[action='/account/profile'] button").click();
        page.waitForURL("**/account/profile");
        page.locator("form[action='/sign-in']").waitFor();
        looking.here("unsent-" + page.locator("html").getAttribute("lang"));
    }

    private void found(Page page) {
        looking.at("/attempts", "attempts");
        looking.at("/challenges", "challenges");
        for (String state : List.of("open", "decided")) {
            page.navigate("/challenges?state=" + state);
            challenge = page.locator("tbody a").first().getAttribute("href");
            looking.at(challenge, "challenge-" + state);
        }
        looking.at("/challenges?state=nothing", "challenges-nothing");
        looking.at("/documents", "documents");
        page.navigate("/search?q=Metternich");
        looking.here("search");
        page.locator(".result a").first().click();
        page.waitForURL("**/documents/**");
        looking.at(page.url().replaceFirst("#.*", "&hit=1#h1"), "reader-sought");
        reader = page.url().replaceFirst("^https?://[^/]+", "").replaceFirst("[?#].*", "");
        looking.at(reader, "reader");
        looking.at("/search?q=nothingofthekind", "search-nothing");
        page.navigate("/search?q=外交方针");
        looking.here("search-chinese");
        page.locator(".result a").first().click();
        page.waitForURL("**/documents/**");
        looking.here("reader-chinese");
    }

    private void remembering(Page page) {
        looking.at("/practice", "practice");
        looking.at(sitting + "/questions/1", "practice-told");
        looking.at(sitting + "/questions/2", "practice-asked");
        looking.at(sitting, "practice-end");
        looking.at("/progress", "progress");
        looking.at("/progress/calibration", "calibration");
        looking.at("/timeline/" + collection, "timeline");
        fact = page.locator(".years a").first().getAttribute("href");
        looking.at(fact, "fact");
    }

    /** On paper: no controls, spans that need no colour, no question over two pages where it fits on one. */
    private void printed(Page page) {
        page.navigate(reviewed + "/review");
        String reader = page.locator(".note .src a").first().getAttribute("href");
        for (String path : List.of(reviewed + "/review", reader)) {
            page.navigate(path);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            for (String gone : List.of(".head nav", ".who", ".objection details", "form.find", ".slots", ".skip")) {
                page.locator(gone).all().forEach(e -> assertTrue(!e.isVisible(), gone + " is printed of " + path));
            }
            assertTrue(page.locator("mark").first().isVisible());
            assertEquals(
                    "underline",
                    page.locator("mark").first().evaluate("e => getComputedStyle(e).textDecorationLine"),
                    path);
            page.locator("section.told, .psg")
                    .all()
                    .forEach(e -> assertEquals("avoid", e.evaluate("e => getComputedStyle(e).breakInside")));
            String name = path.contains("review") ? "review.pdf" : "reader.pdf";
            byte[] sheets =
                    page.pdf(new Page.PdfOptions().setFormat("A4").setPath(Path.of("target", "student-pages", name)));
            assertTrue(sheets.length > 1000);
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    private Page window(BrowserAtHand browser, String language) {
        return browser.window(
                address.toString().replaceFirst("/$", ""),
                new Browser.NewContextOptions()
                        .setViewportSize(1280, 900)
                        .setLocale(language)
                        .setReducedMotion(ReducedMotion.REDUCE));
    }

    private static void signIn(Page page, String name) {
        page.navigate("/sign-in");
        page.locator("#username").fill(name);
        page.locator("#password").fill(TestPeople.PASSWORD);
        page.locator("#password").press("Enter");
        page.waitForURL(url -> !url.contains("/sign-in"));
    }
}
