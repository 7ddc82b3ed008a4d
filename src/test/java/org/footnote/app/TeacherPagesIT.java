package org.footnote.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.ReducedMotion;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.footnote.material.DocumentCollections;
import org.footnote.people.Classroom;
import org.footnote.people.TestPeople;
import org.junit.jupiter.api.Test;

/**
 * Every page of a teacher's desk, empty and full, on a phone and at a desk, in the light and in the dark: nothing shuts
 * anybody out and no page scrolls sideways. {@code -Dpages.documents=folder} takes other documents.
 */
@QuarkusTest
class TeacherPagesIT {

    private static final Path DOCUMENTS = Path.of(System.getProperty("pages.documents", "quizzes/early-prc-diplomacy"));

    /** Longer than any name a teacher gives, and without a place to break it. */
    private static final String LONG_NAME = "Readings-for-the-second-term-of-the-course-on-treaties-and-their-undoing";

    /** A page may be held while questions are written. Seconds. */
    private static final int PATIENCE = 300;

    private static final long WRITING_MS = 240_000;

    @Inject
    TestPeople people;

    @Inject
    DocumentCollections collections;

    @Inject
    EntityManager database;

    @TestHTTPResource("/")
    URL address;

    private final List<String> findings = new ArrayList<>();

    /** One page of each kind. */
    private final Map<String, String> opened = new LinkedHashMap<>();

    private Page desk;

    @Test
    void every_page_of_a_teacher_fits_and_can_be_read_by_everybody() throws IOException {
        Classroom classroom = people.classroom(
                "Pages 10A",
                people.teacher("pages-teacher"),
                people.student("pages-student"),
                people.student("pages-idle"));
        people.teacher("pages-newcomer");
        try (BrowserAtHand browser = BrowserAtHand.open()) {
            desk = window(browser, "pages-newcomer");
            for (String path : List.of("/collections", "/results", "/documents", "/account")) {
                look(path, "empty" + path.replace('/', '-'));
            }
            desk = window(browser, "pages-teacher");
            String collection = made();
            for (String part : List.of("", "/questions", "/drafts", "/facts", "/aliases", "/scorecard", "/quizzes")) {
                look(collection + part, "empty-collection" + part.replace('/', '-'));
            }
            List<FilePayload> files = files();
            upload(collection, files);
            lookHere("uploaded");
            String document =
                    desk.locator("#held a[href^='/documents/']").first().getAttribute("href");
            look(document, "reader");
            look(document + "/details", "details");
            desk.locator("#title").fill("");
            desk.locator("#main form:has(#title)").evaluate("form => { form.noValidate = true; }");
            desk.locator("#main form:has(#title) button").click();
            lookHere("details-refused");

            whileQuestionsAreWritten(collection, () -> {
                lookHere("writing");
                look(collection + "/drafts", "writing-drafts");
            });
            look(collection + "/questions", "bank");
            look(collection + "/questions?state=STALE", "bank-of-a-state-that-is-empty");
            look(collection + "/drafts", "drafts");
            afterwards(collection, "CANCELLED", null, "", () -> look(collection + "/questions", "bank-cancelled"));
            afterwards(
                    collection,
                    "FAILED",
                    "ERROR",
                    "IllegalStateException: a_sentence_of_the_program_without_any_place_to_break_it_".repeat(2),
                    () -> look(collection + "/drafts", "drafts-failed"));
            names(collection);
            for (String part : List.of("", "/facts", "/scorecard", "/quizzes")) {
                look(collection + part, "full-collection" + part.replace('/', '-'));
            }
            String type =
                    desk.locator("main").count() > 0 ? firstOf(collection + "/facts", "nav a[href*='type=']") : "";
            look(type, "facts-of-a-type");
            questions(collection);
            replace(collection, files.get(0));
            quiz(collection);
            String given = given(collection);
            taken(browser);
            look(given, "given");
            look(given + "/results", "marks");
            look(firstOf(given + "/results", "th a[href*='/questions/']"), "answers-of-a-question");
            look("/desk/challenges", "challenges");
            look(firstOf("/desk/challenges", "ul.list a"), "challenge");
            desk.locator("form[action$='/decision']").evaluate("form => { form.noValidate = true; }");
            desk.locator("form[action$='/decision'] button").click();
            lookHere("challenge-refused");
            look(firstOf(firstOf("/desk/challenges", "ul.list a"), "a[href*='/regrade']") + "&deed=out", "regrade");
            look(firstOf(firstOf("/desk/challenges", "ul.list a"), "a[href^='/desk/attempts/']"), "attempt");
            look("/search?q=treaty", "search");
            look("/results", "results");
            look("/results/" + classroom.id(), "results-of-classroom");
            look(firstOf("/results/" + classroom.id(), "a[href*='/quizzes/']"), "results-answers");
            look(
                    firstOf("/results/" + classroom.id(), "a[href^='/desk/attempts/']")
                            .replaceFirst("/desk(.*)", "$1/review"),
                    "review");
            look(firstOf("/results/" + classroom.id(), "a[href*='/students/']"), "history");
            look("/collections", "collections");
            look("/documents", "documents");
            look("/nowhere", "no-such-page");
            inChinese();
        }
        assertEquals(List.of(), findings);
    }

    @Test
    void every_page_of_an_administrator_and_of_a_stranger_fits_too() {
        people.admin("pages-admin");
        people.student("pages-pupil");
        people.teacher("pages-leaver");
        try (BrowserAtHand browser = BrowserAtHand.open()) {
            desk = browser.window(
                    address.toString().replaceFirst("/$", ""),
                    new Browser.NewContextOptions().setReducedMotion(ReducedMotion.REDUCE));
            look("/sign-in", "sign-in");
            look("/sign-in?ended=true&to=%2Fpeople", "sign-in-after-the-session-ended");
            look("/links/nothing-opens-with-this", "link-that-does-not-open");
            desk = window(browser, "pages-admin");
            look("/people", "people");
            desk.locator("form[action='/people']").evaluate("form => { form.noValidate = true; }");
            desk.locator("form[action='/people'] button").click();
            lookHere("people-refused");
            desk.locator("#username").fill("pages-new-pupil");
            desk.locator("#displayName").fill("A new pupil");
            desk.locator("form[action='/people'] button").click();
            lookHere("people-with-link");
            desk.locator("tr:has-text('pages-new-pupil') a[href$='/erasure']").click();
            lookHere("erasure");
            desk.locator("#name").fill("Another pupil");
            desk.locator("form[action$='/erasure'] button").click();
            lookHere("erasure-refused");
            look("/classrooms", "classrooms");
            desk.locator("#name").fill("Pages 12C");
            desk.locator("form[action='/classrooms'] button").click();
            lookHere("classroom-empty");
            desk.locator("#username").fill("pages-pupil");
            desk.locator("form[action$='/enrolments'] button").click();
            lookHere("classroom");
            look("/reports", "reports");
            look(firstOf("/people", "tr:has-text('pages-leaver') a[href$='/succession']"), "succession");
            desk.locator("form[action$='/succession'] button").click();
            lookHere("succession-refused");
            inChinese();
        }
        assertEquals(List.of(), findings);
    }

    private Page window(BrowserAtHand browser, String name) {
        Page page = browser.window(
                address.toString().replaceFirst("/$", ""),
                new Browser.NewContextOptions()
                        .setViewportSize(1280, 900)
                        // a colour on its way to another one is no colour of ours
                        .setReducedMotion(ReducedMotion.REDUCE));
        page.navigate("/sign-in");
        page.locator("#username").fill(name);
        page.locator("#password").fill(TestPeople.PASSWORD);
        page.locator("#password").press("Enter");
        page.waitForURL(url -> !url.contains("/sign-in"));
        return page;
    }

    private String made() {
        desk.navigate("/collections");
        desk.locator("#title").fill(LONG_NAME);
        desk.locator("form[action='/collections'] button").click();
        desk.waitForURL("**/collections/*");
        return desk.url().replaceFirst("^https?://[^/]+", "").replaceFirst("[?#].*", "");
    }

    private static List<FilePayload> files() throws IOException {
        try (Stream<Path> all = Files.list(DOCUMENTS)) {
            return all.filter(p -> p.toString().matches(".*(?:txt|md)"))
                    .sorted()
                    .skip(1)
                    .limit(2)
                    .map(TeacherPagesIT::file)
                    .toList();
        }
    }

    private static FilePayload file(Path path) {
        try {
            return new FilePayload(path.getFileName().toString(), "text/plain", Files.readAllBytes(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void upload(String collection, List<FilePayload> files) {
        desk.navigate(collection);
        desk.locator("#files").setInputFiles(files.toArray(FilePayload[]::new));
        desk.locator("form[action$='/documents'] button").click();
        desk.locator("#report").waitFor();
    }

    /** Nothing is stored as long as somebody holds the collection, so that the pages of a run can be read in peace. */
    private void whileQuestionsAreWritten(String collection, Runnable looking) {
        QuarkusTransaction.requiringNew().timeout(PATIENCE).run(() -> {
            collections.hold(Long.parseLong(collection.replaceAll("\\D", "")));
            desk.navigate(collection + "/questions");
            desk.locator("form[action$='/drafts'] button").click();
            PlaywrightAssertions.assertThat(desk.locator("[data-live]"))
                    .containsText("documents read", new LocatorAssertions.ContainsTextOptions().setTimeout(WRITING_MS));
            looking.run();
        });
        desk.navigate(collection + "/questions");
        PlaywrightAssertions.assertThat(desk.locator("h1"))
                .containsText("ready to be asked", new LocatorAssertions.ContainsTextOptions().setTimeout(WRITING_MS));
    }

    /** How the last run of a collection would be told of if it had ended in another way. */
    private void afterwards(String collection, String status, String reason, String problem, Runnable looking) {
        told(collection, status, reason, problem);
        looking.run();
        told(collection, "DONE", null, "");
    }

    private void told(String collection, String status, String reason, String problem) {
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery(
                        "update drafting_run set status = ?1, reason = ?2, problem = ?3 where collection_id = ?4")
                .setParameter(1, status)
                .setParameter(2, reason)
                .setParameter(3, problem)
                .setParameter(4, Long.parseLong(collection.replaceAll("\\D", "")))
                .executeUpdate());
    }

    private void names(String collection) {
        desk.navigate(collection + "/aliases");
        desk.locator("#aliases").fill("Mao Zedong Mao Tse-tung\nZhou Enlai =\n");
        desk.locator("form[action$='/aliases'] button").click();
        assertEquals(2, desk.locator(".err ul.faults li, form .err li").count());
        lookHere("aliases-refused");
        desk.locator("#aliases").fill("Mao Zedong = Mao Tse-tung; Chairman Mao\nZhou Enlai = Chou En-lai\n");
        desk.locator("form[action$='/aliases'] button").click();
        look(collection + "/aliases", "aliases");
    }

    private void questions(String collection) {
        desk.navigate(collection + "/questions");
        List<String> links = desk.locator("ul.list a[href^='/questions/']").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
        look(links.get(0), "question");
        desk.locator("form[action$='/retirement'] button").click();
        lookHere("question-retired");
        desk.locator("form[action$='/approval'] button").click();
    }

    /** A new version in which every year of the fifties is another one. */
    private void replace(String collection, FilePayload former) {
        String changed = new String(former.buffer, StandardCharsets.UTF_8).replaceAll("195\\d", "1971");
        upload(
                collection,
                List.of(new FilePayload(former.name, "text/plain", changed.getBytes(StandardCharsets.UTF_8))));
        lookHere("waiting-for-a-word");
        desk.locator("form[action$='/replacement'] button").click();
        lookHere("replaced");
        look(collection + "/questions", "bank-with-stale");
        String standing = firstOf(collection + "/questions", ".msg a[href$='/questions']");
        look(standing, "standing");
        assertTrue(desk.locator("#stale li").count() > 0, "something is stale");
        look(firstOf(standing, "#stale a[href^='/questions/']"), "question-stale");
        look(firstOf(standing, "#stale a[href^='/documents/']"), "reader-of-earlier-version");
    }

    private void quiz(String collection) {
        desk.navigate(collection + "/quizzes");
        desk.locator("#number").fill("0");
        desk.locator("form[action$='/quizzes']").evaluate("form => { form.noValidate = true; }");
        desk.locator("form[action$='/quizzes'] button").click();
        lookHere("quizzes-refused");
        desk.locator("#title").fill("Pages quiz");
        desk.locator("#number").fill("4");
        desk.locator("form[action$='/quizzes'] button").click();
        lookHere("quiz-made");
    }

    /** To the one classroom. @return address of what was given */
    private String given(String collection) {
        desk.navigate(firstOf(collection + "/quizzes", "li:has-text('Pages quiz') a[href$='/assignments']"));
        desk.locator("form[action$='/assignments'] button.go").click();
        return desk.locator("ul.list a[href^='/desk/assignments/']").first().getAttribute("href");
    }

    private void taken(BrowserAtHand browser) {
        Page student = window(browser, "pages-student");
        Quiz quiz = Quiz.begin(student, "li:has-text('Pages quiz') button");
        for (int slot = 1; slot <= quiz.total(); slot++) {
            quiz.answerAndGoOn();
        }
        student.locator("form[action$='/submission'] button").click();
        student.waitForURL("**/review");
        student.locator(".objection summary").first().click();
        student.locator(".objection textarea").first().fill("The passage says otherwise.");
        student.locator(".objection button").first().click();
        student.locator(".objection .tag.on").waitFor();
    }

    private String firstOf(String path, String selector) {
        desk.navigate(path);
        Locator link = desk.locator(selector).first();
        return link.getAttribute("href");
    }

    private void look(String path, String name) {
        opened.putIfAbsent(path.replaceAll("\\d+|[?].*", "#"), path);
        desk.navigate(path);
        lookHere(name);
    }

    /** Each kind of page once more in Chinese and on a phone, where words are shorter and rows are narrow. */
    private void inChinese() {
        desk.navigate("/account");
        desk.locator("#language").selectOption("zh");
        desk.locator("main form:has(#language) button").first().click();
        desk.locator("html[lang^=zh]").waitFor();
        opened.forEach((kind, path) -> {
            desk.navigate(path);
            look("zh" + kind.replace('/', '-'), 390, ColorScheme.LIGHT);
        });
    }

    /** The page as it is now: what fits does not depend on colours, nor contrast on the width, so that two views tell all. */
    private void lookHere(String name) {
        look(name, 390, ColorScheme.LIGHT);
        look(name, 1280, ColorScheme.DARK);
        desk.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    private void look(String name, int width, ColorScheme scheme) {
        desk.setViewportSize(width, 900);
        desk.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        String view = name + "-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT);
        if (Looking.PICTURES) {
            desk.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target", "teacher-pages", view + ".png"))
                    .setFullPage(true));
        }
        found(view, () -> {
            BrowserAtHand.fits(desk);
            BrowserAtHand.accessible(desk);
        });
    }

    /** The rest is looked at all the same, so that one run tells everything. */
    private void found(String view, Runnable check) {
        try {
            check.run();
        } catch (AssertionError e) {
            findings.add(view + ": " + e.getMessage());
        }
    }
}
