package org.footnote.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What a teacher does with a class, from the review of the questions to the marks that are taken home. */
final class WholeStory {

    private static final int REVIEWED = 10;
    private static final int ASKED = 3;
    private static final String ROOM = "Treaties 9C";
    private static final String TEST = "The class test";

    private final Page desk;
    private final String collection;

    /** @param desk window of the teacher */
    WholeStory(Page desk, String collection) {
        this.desk = desk;
        this.collection = collection;
    }

    void tenAreReviewedByKeyboard() {
        desk.navigate(collection + "/review");
        int all = left();
        for (int i = 1; i <= REVIEWED; i++) {
            desk.keyboard().press(i % 5 == 0 ? "r" : "a");
            assertThat(desk.locator(".fol").first()).containsText("1 of " + (all - i));
            desk.waitForLoadState(LoadState.LOAD);
        }
    }

    private int left() {
        return Integer.parseInt(desk.locator(".fol").first().innerText().replaceFirst("(?s).* of (\\d+).*", "$1"));
    }

    /** A quiz that draws by a rule. @return its address */
    String drawsByRule() {
        desk.navigate(collection + "/quizzes");
        desk.locator("#title").fill(TEST);
        desk.locator("#number").fill("");
        desk.locator("form[action$='/quizzes'] button").click();
        desk.waitForURL("**/parts");
        desk.locator("#number").fill(String.valueOf(ASKED));
        desk.locator("#hardest").fill("0.9");
        desk.locator("form[action$='/draws'] button.go").click();
        assertThat(desk.locator(".lines")).containsText(ASKED + " questions drawn");
        return path(desk).replaceFirst("/parts$", "");
    }

    /** A new classroom with an open door. @return the way in */
    String classroomWithCode() {
        desk.navigate("/desk/classrooms");
        desk.locator("#name").fill(ROOM);
        desk.locator("form[action='/desk/classrooms'] button").click();
        desk.locator("form[action$='/code'] button").click();
        return "/join/" + desk.locator(".code").innerText().replaceAll("\\W", "");
    }

    /** Somebody new makes an account behind the code. */
    void joins(Page student, String door, String name) {
        student.navigate(door);
        student.locator("#displayName").fill(name);
        student.locator("#username")
                .fill(name.toLowerCase(java.util.Locale.ROOT).replace(' ', '.'));
        student.locator("#newPassword").fill("a-password-of-" + name);
        student.locator("form[action$='/account'] button").click();
        student.waitForURL("**/today");
    }

    /** @return address of what was given */
    String given(String quiz) {
        desk.navigate(quiz + "/assignments");
        desk.locator("#classroom").selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(ROOM));
        desk.locator("form[action$='/assignments'] button.go").click();
        desk.locator("ul.list a[href^='/desk/assignments/']").first().click();
        return path(desk);
    }

    void takes(Page student) {
        Quiz quiz = Quiz.begin(student, "form[action^='/assignments/'] button");
        assertEquals(ASKED, quiz.total());
        for (int slot = 1; slot <= ASKED; slot++) {
            quiz.answerAndGoOn();
        }
        student.locator("form[action$='/submission'] button").click();
        student.waitForURL("**/review");
    }

    void challenges(Page student) {
        student.locator(".objection summary").first().click();
        student.locator(".objection textarea").first().fill("Another document tells it differently.");
        student.locator(".objection button").first().click();
        student.locator(".objection .tag.on").waitFor();
    }

    /**
     * Upholds the challenge and throws the question out: what the dry run says comes true, for everybody it names.
     *
     * @param assignment address
     */
    void regrades(String assignment) {
        desk.navigate("/desk/challenges");
        desk.locator("ul.list a[href^='/desk/challenges/']").first().click();
        desk.locator("#answer").fill("You are right: the sources differ, so it counts for nobody.");
        desk.locator("input[name=outcome][value=upheld]").check();
        desk.locator("form[action$='/decision'] button").click();
        desk.locator("input[name=deed][value=out]").check();
        desk.locator("#wanted button").click();
        Map<String, String> foretold = new LinkedHashMap<>();
        for (Locator row : desk.locator("[aria-labelledby=run] tbody tr").all()) {
            foretold.put(
                    row.locator("th").innerText().strip(),
                    row.locator("td").last().innerText().strip());
        }
        assertTrue(!foretold.isEmpty(), "the dry run names who is concerned");
        desk.locator("#reason").fill("The sources differ.");
        desk.locator("form[action$='/rulings'] button.go").click();
        desk.waitForLoadState(LoadState.LOAD);
        desk.navigate(assignment + "/results");
        Map<String, String> after = new LinkedHashMap<>();
        for (Locator row : desk.locator("table.grid tbody tr").all()) {
            String score = row.locator("td").nth(1).locator("a").first().textContent();
            after.put(
                    row.locator("th").innerText().strip(),
                    score.replaceFirst("(\\d) [A-Z].*", "$1").strip());
        }
        foretold.forEach((student, total) ->
                assertTrue(after.get(student).startsWith(total), student + ": " + total + ", then " + after));
    }

    /** One row a student, one column a question. */
    void takesMarksHome(String assignment, List<String> students) {
        APIResponse csv = desk.request().get(url(assignment + "/marks.csv?questions=on"));
        assertEquals(200, csv.status());
        List<String> lines = csv.text().lines().filter(l -> !l.isBlank()).toList();
        assertEquals(1 + students.size(), lines.size(), csv.text());
        for (String student : students) {
            assertTrue(lines.stream().anyMatch(l -> l.contains(student)), csv.text());
        }
    }

    /** Two variants that differ, and a key whose letters stand before the right words on each. @param quiz address */
    void printsOnPaper(String quiz) throws IOException {
        desk.navigate(quiz + "/prints");
        desk.locator("form[action$='/prints'] button").click();
        String sheets = text(desk.locator("a[href$='sheets.pdf']").first().getAttribute("href"));
        String key = text(desk.locator("a[href$='key.pdf']").first().getAttribute("href"));
        Map<String, String> papers = parts(sheets, "Variant %s.");
        Map<String, String> keys = parts(key, "Key to variant %s");
        assertNotEquals(flat(papers.get("A")), flat(papers.get("B")));
        int checked = 0;
        Matcher told = Pattern.compile("Where it stands: A (\\d+) · B (\\d+)\\R+\\s*Key: (.+)")
                .matcher(key);
        while (told.find()) {
            for (String variant : List.of("A", "B")) {
                String number = told.group(variant.equals("A") ? 1 : 2);
                Matcher letter = Pattern.compile("(?m)^\\s*" + number + "\\.\\s+([A-Z])\\s+\\(")
                        .matcher(keys.get(variant));
                if (letter.find()) {
                    assertTrue(
                            flat(papers.get(variant)).contains(letter.group(1) + flat(told.group(3))),
                            number + " on " + variant + ": " + letter.group(1) + " " + told.group(3));
                    checked++;
                }
            }
        }
        assertTrue(checked > 0, key);
    }

    private static Map<String, String> parts(String text, String head) {
        int a = text.indexOf(String.format(head, "A"));
        int b = text.indexOf(String.format(head, "B"));
        assertTrue(a >= 0 && b > a, text);
        return Map.of("A", text.substring(a, b), "B", text.substring(b));
    }

    private String text(String path) throws IOException {
        APIResponse pdf = desk.request().get(url(path));
        assertEquals(200, pdf.status());
        try (PDDocument document = Loader.loadPDF(pdf.body())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document);
        }
    }

    private String url(String path) {
        return desk.url().replaceFirst("^(https?://[^/]+).*", "$1") + path;
    }

    private static String path(Page page) {
        return page.url().replaceFirst("^https?://[^/]+", "").replaceFirst("[?#].*", "");
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", "");
    }
}
