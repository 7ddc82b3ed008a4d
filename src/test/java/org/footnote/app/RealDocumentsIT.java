package org.footnote.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The documents a class really reads, where this machine has them ({@code ../shared/material}, or the folder that
 * {@code -Dfootnote.material} names): from the teacher's upload to the student's last proof, a class that takes a test,
 * a challenge that is upheld, and the marks and the paper that are taken along.
 */
class RealDocumentsIT {

    private static final Path MATERIAL = Path.of(System.getProperty("footnote.material", "../shared/material"));
    private static final String QUIZ = "Ten questions on the originals";
    private static final int QUESTIONS = 10;
    private static final Pattern SPAN = Pattern.compile("/documents/(\\d+)\\?from=(\\d+)&to=(\\d+)");

    @TempDir
    Path temporary;

    @BeforeEach
    void only_where_the_documents_are() {
        assumeTrue(Files.isDirectory(MATERIAL), "no documents at " + MATERIAL.toAbsolutePath());
    }

    @Test
    void a_teacher_uploads_the_documents_and_a_student_finds_every_answer_proved_in_them() throws Exception {
        try (BrowserAtHand browser = BrowserAtHand.open();
                RunningFootnote footnote = RunningFootnote.start(temporary.resolve("data"))) {
            Page desk = browser.window(footnote.url(), new Browser.NewContextOptions().setViewportSize(1280, 900));
            BrowserAtHand.enter(desk, "okafor");
            String collection = upload(desk);
            Map<String, Path> files = files(desk);
            haveQuestionsWritten(desk, collection);
            WholeStory story = new WholeStory(desk, collection);
            story.tenAreReviewedByKeyboard();
            String ten = makeQuiz(desk, collection);

            Page page = browser.window(footnote.url(), new Browser.NewContextOptions().setViewportSize(1280, 900));
            BrowserAtHand.enter(page, "lin.mei");
            Quiz quiz = Quiz.begin(page, "li:has-text('" + QUIZ + "') button");
            assertEquals(QUESTIONS, quiz.total());
            for (int slot = 1; slot <= QUESTIONS; slot++) {
                quiz.answerAndGoOn();
            }
            page.locator("form[action$='/submission'] button").click();
            page.waitForURL("**/review");
            assertEquals(QUESTIONS, page.locator("main section").count());
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target", "real-documents-review.png"))
                    .setFullPage(true));
            Map<String, String> proofs = Review.everyAnswerIsProved(page);
            assertTrue(proofs.size() >= QUESTIONS / 2, proofs.size() + " different passages");
            for (Map.Entry<String, String> proof : proofs.entrySet()) {
                assertEquals(cited(proof.getKey(), files), proof.getValue(), proof.getKey());
            }

            story.printsOnPaper(ten);
            String door = story.classroomWithCode();
            String given = story.given(story.drawsByRule());
            Page ana = browser.window(footnote.url());
            story.joins(ana, door, "Ana Sousa");
            story.takes(ana);
            Page ben = browser.window(footnote.url());
            story.joins(ben, door, "Ben Adler");
            story.takes(ben);
            story.challenges(ben);
            story.regrades(given);
            story.takesMarksHome(given, List.of("Ana Sousa", "Ben Adler"));

            desk.navigate("/results");
            BrowserAtHand.accessible(desk);
            desk.locator("ul.list a.btn").first().click();
            BrowserAtHand.accessible(desk);
            desk.locator("a[href^='/desk/attempts/']").first().click();
            assertTrue(desk.locator(".fol").first().innerText().contains("Lin Mei"));
            Page office = browser.window(footnote.url());
            BrowserAtHand.enter(office, "varga");
            office.navigate("/reports");
            assertTrue(office.locator("main").innerText().contains(QUIZ));
            BrowserAtHand.accessible(office);
        }
    }

    private static String upload(Page desk) throws IOException {
        desk.navigate("/collections");
        desk.locator("#title").fill("The originals");
        desk.locator("form[action='/collections'] button").click();
        desk.waitForURL(Pattern.compile(".*/collections/\\d+.*"));
        String collection = desk.url().replaceFirst("^https?://[^/]+", "").replaceFirst("[?#].*", "");
        try (Stream<Path> documents = Files.list(MATERIAL)) {
            List<Path> all = documents
                    .filter(p -> p.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
            desk.locator("#files").setInputFiles(all.toArray(Path[]::new));
        }
        desk.locator("form[action$='/documents'] button").click();
        PlaywrightAssertions.assertThat(desk.locator("#held li"))
                .hasCount(5, new LocatorAssertions.HasCountOptions().setTimeout(60_000));
        BrowserAtHand.accessible(desk);
        return collection;
    }

    /** Which file each document of the page came from, by its key. */
    private static Map<String, Path> files(Page desk) {
        Map<String, Path> files = new HashMap<>();
        for (Locator line : desk.locator("#held li").all()) {
            String key = line.locator("a[href^='/documents/']")
                    .first()
                    .getAttribute("href")
                    .replaceAll("\\D", "");
            Matcher name = Pattern.compile("\\S+\\.txt").matcher(line.innerText());
            assertTrue(name.find(), line.innerText());
            files.put(key, MATERIAL.resolve(name.group()));
        }
        return files;
    }

    private static void haveQuestionsWritten(Page desk, String collection) {
        desk.locator("a[href='" + collection + "/questions']").click();
        BrowserAtHand.accessible(desk);
        desk.locator("form[action$='/drafts'] button").click();
        PlaywrightAssertions.assertThat(desk.locator("h1"))
                .containsText("ready to be asked", new LocatorAssertions.ContainsTextOptions().setTimeout(180_000));
        BrowserAtHand.accessible(desk);
        desk.navigate(collection + "/scorecard");
        assertTrue(desk.locator(".cov svg").first().isVisible());
        BrowserAtHand.accessible(desk);
        desk.navigate(collection + "/questions");
        desk.locator("a[href^='/questions/']").first().click();
        assertTrue(desk.locator("mark").first().isVisible());
        BrowserAtHand.accessible(desk);
    }

    /** @return its address */
    private static String makeQuiz(Page desk, String collection) {
        desk.navigate(collection + "/quizzes");
        desk.locator("#title").fill(QUIZ);
        desk.locator("#number").fill(String.valueOf(QUESTIONS));
        BrowserAtHand.accessible(desk);
        desk.locator("form[action$='/quizzes'] button").click();
        PlaywrightAssertions.assertThat(desk.locator("main")).containsText("is made");
        return desk.url().replaceFirst("^https?://[^/]+", "").replaceFirst("/parts.*", "");
    }

    /** The words the address cites, cut out of the file itself: code points of the file read as UTF-8. */
    private static String cited(String address, Map<String, Path> files) {
        Matcher span = SPAN.matcher(address);
        assertTrue(span.find(), address);
        try {
            int[] text = Files.readString(files.get(span.group(1))).codePoints().toArray();
            int from = Integer.parseInt(span.group(2));
            int to = Integer.parseInt(span.group(3));
            return Review.squeeze(new String(text, from, to - from));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
