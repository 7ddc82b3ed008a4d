package org.footnote.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The review of a quiz as somebody reads it in a browser. */
final class Review {

    private Review() {}

    /**
     * Opens the reader from every note of a review and finds the same words marked there.
     *
     * @return the marked words by the address that was opened
     */
    static Map<String, String> everyAnswerIsProved(Page page) {
        Map<String, String> proofs = new LinkedHashMap<>();
        List<Locator> sections = page.locator("main section").all();
        assertTrue(sections.size() >= 3, sections.size() + " questions");
        for (Locator section : sections) {
            assertTrue(section.locator(".note").count() >= 1, section.innerText());
            for (Locator note : section.locator(".note").all()) {
                proofs.put(note.locator(".src a").getAttribute("href"), words(note.locator("mark")));
            }
        }
        Page reader = page.context().newPage();
        proofs.forEach((address, words) -> {
            reader.navigate(address);
            assertEquals(words, words(reader.locator("article mark, h1 mark")), address);
            assertTrue(reader.locator("article mark").first().isVisible(), address);
        });
        BrowserAtHand.accessible(reader);
        reader.close();
        return proofs;
    }

    /** White space does not count: lines break where they break. */
    static String words(Locator marks) {
        List<String> words = new ArrayList<>();
        marks.all().forEach(m -> words.add(m.textContent()));
        return squeeze(String.join(" ", words));
    }

    static String squeeze(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
