package org.footnote.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import org.footnote.Browsing;

/**
 * What a student meets where something does not go on, in the language of a window: refused forms, an attempt that is
 * over, none that is left, another window that was quicker, no network.
 *
 * @param name put before the names of what is seen
 */
record RefusedPages(Looking looking, Page page, Browsing student, String name) {

    private void here(String what) {
        looking.here(what.startsWith("error") ? "error-" + name + what.substring(6) : name + what);
    }

    private void error() {
        page.locator(".err").first().waitFor();
    }

    /** Before signing in. @param link of a classroom that may be joined */
    void door(String username, String link) {
        page.navigate("/sign-in");
        here("sign-in");
        page.locator("#username").fill(username);
        page.locator("#password").fill("not this");
        page.locator("#password").press("Enter");
        error();
        here("sign-in-refused");
        page.navigate("/join");
        here("join");
        page.locator("#code").fill("NOTTHIS1");
        page.locator("form[action='/join'] button").click();
        error();
        here("join-refused");
        page.navigate(link);
        here("join-as-a-stranger");
        page.locator("#username").fill("x");
        noValidate("form[action$='/account']");
        page.locator("form[action$='/account'] button").click();
        error();
        here("join-account-refused");
    }

    void account() {
        page.navigate("/account");
        page.locator("#displayName").fill("");
        noValidate("form[action='/account/profile']");
        page.locator("form[action='/account/profile'] button").click();
        error();
        here("account-refused");
        page.navigate("/account/erasure");
        page.locator("#name").fill("somebody");
        page.locator("form[action$='/erasure'] button").click();
        error();
        here("erasure-refused");
        looking.at("/search?q=" + "x".repeat(201), name + "search-refused");
    }

    /** @param review of an attempt with a question that was not challenged */
    void challenge(String review) {
        page.navigate(review);
        page.locator(".objection details:has(form) summary").first().click();
        noValidate(".objection details[open] form");
        page.locator(".objection details[open] button").click();
        error();
        here("review-refused");
    }

    /** @param question that waits in a sitting */
    void practice(String question) {
        page.navigate(question);
        noValidate("#answer");
        page.locator("#answer button.go").click();
        error();
        here("practice-refused");
    }

    /** @param question of a quiz that marks at once, not answered yet */
    void nothingToMark(String question) {
        page.navigate(question);
        page.locator("#answer button[name=settle].go").click();
        error();
        here("timed-nothing-to-mark");
    }

    /** An answer to an attempt that is over; what is there to be answered is of another attempt. */
    void late(String open, String attempt, String what) {
        page.navigate(open + "/slots/1");
        page.locator("form#answer").evaluate("(form, path) => { form.action = path; }", attempt + "/slots/1/response");
        page.locator("form#answer button.go").click();
        page.waitForURL("**" + attempt + "/slots/1/response");
        here("error-409-" + what);
    }

    /** A beginning that is refused. */
    void noBeginning(long assignment, String what) {
        page.navigate("/today");
        page.locator("form[action$='/attempts']")
                .first()
                .evaluate(
                        "(form, path) => { form.action = path; form.requestSubmit(); }",
                        "/assignments/" + assignment + "/attempts");
        page.waitForURL("**/assignments/" + assignment + "/attempts");
        here("error-409-" + what);
    }

    /**
     * Another window answers while this one, without its script, does not know.
     *
     * @param slot which a choice answers; this window takes the fourth
     */
    void overtaken(String attempt, int slot, int stands) {
        page.navigate(attempt + "/slots/" + slot);
        student.post(
                attempt + "/slots/" + slot + "/response",
                Map.of(
                        "choice",
                        String.valueOf(stands),
                        "seen",
                        page.locator("input[name=seen]").inputValue()));
        page.locator("label.choice input[value='3']")
                .evaluate("input => { input.checked = true; input.form.submit(); }");
        page.waitForURL("**/response");
        error();
        here("error-overtaken");
    }

    /** @param asked a question of an open attempt @param review of another attempt */
    void withoutNetwork(String asked, String review) {
        page.navigate(asked);
        page.waitForFunction("() => navigator.serviceWorker.controller");
        page.context().setOffline(true);
        page.reload();
        assertThat(page.locator("[data-line]")).not().isEmpty();
        here("offline-kept");
        page.navigate(review);
        here("offline");
        page.context().setOffline(false);
        // it opens by itself
        page.locator("section.told").first().waitFor();
    }

    private void noValidate(String form) {
        page.locator(form).first().evaluate("form => { form.noValidate = true; }");
    }
}
