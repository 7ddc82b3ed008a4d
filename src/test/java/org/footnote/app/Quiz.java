package org.footnote.app;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A quiz as somebody takes it in a browser. */
final class Quiz {

    private final Page page;
    private final int total;

    private Quiz(Page page) {
        this.page = page;
        this.total = page.locator("ol.slots li").count();
    }

    /** The first page, when the questions of the course are written. */
    static void awaitQuestions(Page page) {
        page.navigate("/today");
        long deadline = System.nanoTime() + 120_000_000_000L;
        while (page.locator("[data-running]").count() > 0 && System.nanoTime() < deadline) {
            page.waitForTimeout(1000);
            page.navigate("/today");
        }
    }

    /** Starts the first quiz that can be started. */
    static Quiz begin(Page page) {
        return begin(page, "form[action$='/attempts'] button");
    }

    static Quiz begin(Page page, String button) {
        awaitQuestions(page);
        page.locator(button).first().click();
        page.waitForURL("**/slots/1");
        return new Quiz(page);
    }

    int total() {
        return total;
    }

    /** Chooses the first choice, types something, or gives everything a place. */
    void choose() {
        Locator typed = page.locator("#entered");
        if (typed.count() > 0) {
            typed.fill("an answer");
        } else if (page.locator("label.choice").count() > 0) {
            page.locator("label.choice").first().click();
        } else {
            // to be matched or put in order: a place for each
            Locator places = page.locator("main form select");
            for (int i = 0; i < places.count(); i++) {
                Locator place = places.nth(i);
                int most = place.locator("option").count() - 1;
                place.selectOption(new SelectOption().setIndex(1 + i % most));
            }
        }
    }

    /** Answers and waits for the receipt. */
    String answer() {
        choose();
        if (page.locator("#entered").count() > 0) {
            page.locator("#entered").blur();
        }
        Locator receipt = page.locator(".receipt");
        PlaywrightAssertions.assertThat(receipt)
                .containsText("Saved at", new LocatorAssertions.ContainsTextOptions().setTimeout(30_000));
        if (page.locator("main form select").count() > 0) {
            // every place given is a save of its own; the last one leaves nothing open
            PlaywrightAssertions.assertThat(receipt).not().containsText("left open");
        }
        return receipt.innerText();
    }

    /** Whether a receipt is for this question, and tells of one save for each thing that was given at most. */
    boolean isSaveOf(String receipt, int question) {
        Matcher number = Pattern.compile("receipt (\\d+)-(\\d+)-").matcher(receipt);
        int given = Math.max(1, page.locator("main form select").count());
        return number.find()
                && Integer.parseInt(number.group(1)) == question
                && Integer.parseInt(number.group(2)) >= 1
                && Integer.parseInt(number.group(2)) <= given;
    }

    void next() {
        String here = page.url();
        page.locator("#answer button.go").click();
        page.waitForURL(url -> !url.equals(here));
    }

    void answerAndGoOn() {
        answer();
        next();
    }
}
