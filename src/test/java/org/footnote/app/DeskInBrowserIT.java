package org.footnote.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ReducedMotion;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import java.util.List;
import org.footnote.Browsing;
import org.footnote.bank.TestDesk;
import org.footnote.people.TestPeople;
import org.junit.jupiter.api.Test;

/** The desk in a real browser: a review by keyboard alone, the editor with and without JavaScript, and how its pages look. */
@QuarkusTest
class DeskInBrowserIT {

    /** So that there is more to review than ten questions. */
    private static final String MORE = """

            In 1940 Carl Dahl bought three steamers from the shipyard of Riga. The steamers carried timber and grain to the \
            northern towns for many years.

            On 2 May 1942, Peter Holm closed the North Bridge to repair its rotten pillars. The repair took three winters and \
            cost the merchants of Norby more than the bridge itself.
            """;

    @Inject
    TestDesk desk;

    @TestHTTPResource("/")
    URL address;

    @Test
    void ten_questions_are_reviewed_by_keyboard_and_the_editor_listens_while_one_types() {
        Browsing teacher = desk.teacher("desk-by-keyboard");
        long collection = desk.drafted(teacher, TestDesk.TEXT + MORE);
        String review = "/collections/" + collection + "/review";
        try (BrowserAtHand browser = BrowserAtHand.open()) {
            Page page = window(browser, "desk-by-keyboard", true);
            page.navigate(review);
            int all = left(page);
            assertTrue(all > 10, "enough to review: " + all);
            for (int i = 0; i < 10; i++) {
                page.keyboard().press(i % 4 == 3 ? "r" : "a");
                reached(page, "1 of " + (all - 1 - i));
            }
            page.keyboard().press("u");
            reached(page, "of " + (all - 9));
            assertThat(page.locator("[role=status]")).containsText("stands as before");
            page.navigate(review);
            String here = page.locator(".sheet").innerText();
            page.keyboard().press("j");
            reached(page, "2 of " + (all - 9));
            page.keyboard().press("k");
            reached(page, "1 of " + (all - 9));
            assertEquals(here, page.locator(".sheet").innerText());

            // keys do nothing while somebody types, nor when they are switched off
            page.locator("#confidence").focus();
            page.keyboard().press("r");
            page.locator("[data-keys] button").click();
            page.locator("h1").click();
            page.keyboard().press("r");
            page.reload();
            page.keyboard().press("r");
            assertEquals(all - 9, left(page));
            page.locator("[data-keys] button").click();

            page.keyboard().press("e");
            page.waitForURL("**/versions/new*");
            page.locator("#stem").fill("This is what they said?");
            assertThat(page.locator("#stem-found")).containsText("rule 14, 15");
            assertEquals("This is what they said?", page.locator("#stem").inputValue(), "typing goes on");

            page.navigate("/documents/" + desk.document(collection));
            page.locator("#s2")
                    .evaluate(
                            "p => { const t = [...p.childNodes].find(n => n.nodeType === 3 && n.data.includes('Anna'));"
                                    + " const r = document.createRange(); const at = t.data.indexOf('Anna'); r.setStart(t, at); r.setEnd(t, at + 33);"
                                    + " getSelection().removeAllRanges(); getSelection().addRange(r); }");
            assertThat(page.locator("#s2 + .here a")).containsText("Write a question on these words");
            page.locator("#s2 + .here a").click();
            assertThat(page.locator("#quote0")).hasValue("Anna Berg signed the Harbour Pact");
        }
    }

    @Test
    void the_desk_works_without_javascript() {
        Browsing teacher = desk.teacher("desk-without-script");
        long collection = desk.drafted(teacher);
        try (BrowserAtHand browser = BrowserAtHand.open()) {
            Page page = window(browser, "desk-without-script", false);
            page.navigate("/collections/" + collection + "/review");
            int all = left(page);
            page.locator("form[action$='/approval'] button").click();
            assertEquals(all - 1, left(page));
            page.locator("form[action$='/undoing'] button").click();
            assertEquals(all, left(page));
            page.locator("a[href*='/versions/new']").click();
            page.locator("#explanation")
                    .fill("Said in a few words more, so that everybody learns something about the harbour.");
            page.locator("button[value=check]").click();
            assertThat(page.locator("[data-preview] .sheet")).isVisible();
            page.locator("button[value=save]").click();
            if (page.locator(".msg input[name=seen]").count() > 0) {
                page.locator("button[value=save]").click();
            }
            assertThat(page.locator("[role=status]")).containsText("Saved as a new version");
        }
    }

    @Test
    void every_page_of_the_desk_can_be_read_by_everybody() {
        Browsing teacher = desk.teacher("desk-looked-at");
        long collection = desk.drafted(teacher);
        long document = desk.document(collection);
        List<Long> questions = desk.questions(collection);
        String versions = "/questions/" + questions.get(0) + "/versions";
        Looking look = new Looking("desk-pages");
        try (BrowserAtHand browser = BrowserAtHand.open()) {
            Page page = window(browser, "desk-looked-at", true);
            look.through(page);
            look.at("/collections/" + collection + "/review", "review");
            page.locator("form[action$='/approval'] button").click();
            look.here("review-decided");
            look.at(versions + "/new", "editor");
            page.locator("#stem").fill("This was always so, they said");
            page.locator("input[name=choice]").first().fill("");
            page.locator("#quote0").fill("words that nobody wrote");
            page.locator("button[value=save]").click();
            look.here("editor-refused");
            page.navigate(versions + "/new");
            page.locator("#explanation").fill("Riga.");
            page.locator("button[value=save]").click();
            look.here("editor-found");
            page.locator("button[value=save]").click();
            look.at(versions, "history");
            look.at("/questions/" + questions.get(0), "question");
            look.at("/documents/" + document, "reader");
            look.at("/documents/" + document + "/passages/2/questions/new", "picking");
            page.locator("main .go").click();
            look.here("picking-nothing");
            page.locator("input[name=span]").first().check();
            page.locator("#type").selectOption("matching");
            page.locator("main .go").click();
            look.here("editor-new");
            look.at("/documents/" + document + "/coverage", "coverage");
            look.at("/bank", "bank-search");
            look.at("/bank?collection=" + collection + "&q=bridge", "bank-found");
            look.at("/bank?q=nobody-wrote-this", "bank-nothing");
            look.at("/collections/" + collection + "/keepers", "keepers");
            assertNotEquals(0, questions.size());
            look.inChinese();
        }
        assertEquals(List.of(), look.findings());
    }

    /** The page says where one is in the queue, and its keys work. */
    private static void reached(Page page, String place) {
        assertThat(page.locator(".fol").first()).containsText(place);
        page.waitForLoadState(LoadState.LOAD);
    }

    private static int left(Page page) {
        return Integer.parseInt(page.locator(".fol").first().innerText().replaceFirst("(?s).* of (\\d+).*", "$1"));
    }

    private Page window(BrowserAtHand browser, String name, boolean script) {
        Page page = browser.window(
                address.toString().replaceFirst("/$", ""),
                new Browser.NewContextOptions()
                        .setViewportSize(1280, 900)
                        .setJavaScriptEnabled(script)
                        .setReducedMotion(ReducedMotion.REDUCE));
        page.navigate("/sign-in");
        page.locator("#username").fill(name);
        page.locator("#password").fill(TestPeople.PASSWORD);
        page.locator("#password").press("Enter");
        page.waitForURL(url -> !url.contains("/sign-in"));
        return page;
    }
}
