package org.footnote.app;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * axe, brought into a page once however often it is run there: bringing it, and carrying away what it is content with,
 * is most of what a look costs. Our pages have no frames, so one run sees everything.
 */
final class Axe {

    private static final String SOURCE = source();

    /**
     * Colours that are still changing, from one scheme to the other, are waited for. What a rule needs other files for is not
     * among the rules that are run, so none are loaded.
     */
    private static final String RUN = """
            async run => {
              await new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)));
              await Promise.allSettled(document.getAnimations()
                .filter(a => Number.isFinite(a.effect.getComputedTiming().endTime))
                .map(a => a.finished));
              const found = await axe.run(document, {...run, resultTypes: ['violations'], preload: false, iframes: false});
              return found.violations.flatMap(rule => rule.nodes.map(node => rule.id + ' ' + node.html));
            }
            """;

    private Axe() {}

    /** Everything axe has rules for. */
    static List<String> findings(Page page) {
        return run(page, Map.of());
    }

    static List<String> byTags(Page page, List<String> tags) {
        return run(page, Map.of("runOnly", Map.of("type", "tag", "values", tags)));
    }

    static List<String> byRule(Page page, String rule) {
        return run(page, Map.of("runOnly", Map.of("type", "rule", "values", List.of(rule))));
    }

    private static List<String> run(Page page, Map<String, ?> options) {
        if (Boolean.FALSE.equals(page.evaluate("typeof axe === 'object'"))) {
            page.evaluate(SOURCE);
        }
        return ((List<?>) page.evaluate(RUN, options))
                .stream().map(String::valueOf).toList();
    }

    private static String source() {
        try (InputStream in = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
