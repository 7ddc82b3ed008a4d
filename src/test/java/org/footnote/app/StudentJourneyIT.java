package org.footnote.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A student in a browser, on the course that comes with the program. */
class StudentJourneyIT {

    /** With the questions of the course, made once: what is in it may be copied while nobody runs on it. */
    @TempDir
    static Path made;

    @TempDir
    Path temporary;

    @BeforeAll
    static void the_course_is_there() throws Exception {
        try (BrowserAtHand browser = BrowserAtHand.open();
                RunningFootnote footnote = RunningFootnote.start(made.resolve("data"))) {
            Page page = browser.window(footnote.url());
            BrowserAtHand.enter(page, "lin.mei");
            Quiz.awaitQuestions(page);
            assertEquals(0, page.locator("[data-running]").count(), "the questions are written");
            footnote.stop();
        }
    }

    private Path data() throws IOException {
        Path data = temporary.resolve("data");
        try (Stream<Path> files = Files.walk(made.resolve("data"))) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path copy = data.resolve(made.resolve("data").relativize(file).toString());
                Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        return data;
    }

    @Test
    void a_student_takes_a_quiz_leaves_comes_back_and_reads_the_proof_of_every_answer() throws Exception {
        try (BrowserAtHand browser = BrowserAtHand.open();
                RunningFootnote footnote = RunningFootnote.start(data())) {
            Page page = browser.window(footnote.url(), new Browser.NewContextOptions().setViewportSize(1280, 900));
            List<String> complaints = new ArrayList<>();
            page.onConsoleMessage(m -> {
                if (m.type().equals("error")) {
                    complaints.add(m.text());
                }
            });
            BrowserAtHand.enter(page, "lin.mei");
            BrowserAtHand.accessible(page);
            Quiz quiz = Quiz.begin(page);
            BrowserAtHand.accessible(page);
            quiz.answerAndGoOn();
            quiz.answerAndGoOn();
            String receipt = quiz.answer();
            assertTrue(quiz.isSaveOf(receipt, 3), "the answer is saved before any button: " + receipt);
            page.locator("button[value=leave]").first().click();
            page.waitForURL("**/today");

            page.locator("a.btn:has-text('Continue at 4')").click();
            assertEquals("Question 4 of " + quiz.total(), page.locator("h1").innerText());
            for (int slot = 4; slot <= quiz.total(); slot++) {
                quiz.answerAndGoOn();
            }
            page.waitForURL("**/summary");
            assertTrue(page.locator("h1").innerText().contains("are answered"));
            BrowserAtHand.accessible(page);
            page.locator("form[action$='/submission'] button").click();
            page.waitForURL("**/review");
            BrowserAtHand.accessible(page);
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target", "student-journey-review.png"))
                    .setFullPage(true));
            Review.everyAnswerIsProved(page);

            page.navigate("/progress");
            BrowserAtHand.accessible(page);
            assertEquals(1, page.locator("section svg.chart").count());
            assertEquals(
                    3,
                    page.locator("figure > svg.chart[aria-labelledby^=c]:not(section svg)")
                            .count());
            page.navigate("/attempts");
            BrowserAtHand.accessible(page);
            assertEquals(List.of(), complaints, "the browser's console");
        }
    }

    @Test
    void the_quiz_goes_on_after_the_program_is_killed_in_the_middle() throws Exception {
        Path data = data();
        try (BrowserAtHand browser = BrowserAtHand.open();
                RunningFootnote first = RunningFootnote.start(data)) {
            Page page = browser.window(first.url());
            BrowserAtHand.enter(page, "lin.mei");
            Quiz quiz = Quiz.begin(page);
            List<String> receipts = new ArrayList<>();
            for (int slot = 1; slot <= 4; slot++) {
                receipts.add(quiz.answer());
                if (slot < 4) {
                    quiz.next();
                }
            }
            String attempt = page.url().replaceFirst("^https?://[^/]+", "").replaceFirst("/slots/.*", "");
            first.kill9();
            try (RunningFootnote second = RunningFootnote.start(data)) {
                page.navigate(second.url() + attempt);
                assertEquals(
                        "Question 5 of " + quiz.total(), page.locator("h1").innerText(), "the session goes on, too");
                for (int slot = 1; slot <= 4; slot++) {
                    page.navigate(second.url() + attempt + "/slots/" + slot);
                    assertEquals(
                            receipts.get(slot - 1),
                            page.locator(".receipt").innerText(),
                            "acknowledged, so it is there");
                }
                page.navigate(second.url() + attempt + "/slots/5");
                for (int slot = 5; slot <= quiz.total(); slot++) {
                    quiz.answerAndGoOn();
                }
                page.locator("form[action$='/submission'] button").click();
                page.waitForURL("**/review");
                assertEquals(quiz.total(), page.locator("main section").count());
            }
        }
    }

    @Test
    void everything_works_without_scripts_on_a_phone_in_the_dark() throws Exception {
        try (BrowserAtHand browser = BrowserAtHand.open();
                RunningFootnote footnote = RunningFootnote.start(data())) {
            Page page = browser.window(
                    footnote.url(),
                    new Browser.NewContextOptions()
                            .setJavaScriptEnabled(false)
                            .setColorScheme(ColorScheme.DARK)
                            .setViewportSize(390, 844));
            BrowserAtHand.enter(page, "lin.mei");
            Quiz quiz = Quiz.begin(page);
            for (int slot = 1; slot <= quiz.total(); slot++) {
                quiz.choose();
                quiz.next();
            }
            page.waitForURL("**/summary");
            page.locator("form[action$='/submission'] button").click();
            page.waitForURL("**/review");
            Locator marks = page.locator(".note mark");
            assertTrue(marks.count() >= quiz.total(), marks.count() + " proofs");
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target", "student-journey-phone.png"))
                    .setFullPage(true));
            page.locator(".note .src a").first().click();
            assertFalse(page.locator("article mark").first().innerText().isBlank());
        }
    }
}
