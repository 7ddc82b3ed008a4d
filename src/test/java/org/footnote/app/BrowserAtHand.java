package org.footnote.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/**
 * A Chromium of this machine. Where there is none, the test is skipped and says so; with {@code -Dbrowser.required=true}
 * it fails.
 */
final class BrowserAtHand implements AutoCloseable {

    private static final List<String> PLACES =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/snap/bin/chromium");

    /** Waiting longer than this for anything on a page means that it does not come; slow machines are slow. */
    private static final int PATIENCE_MS = 60_000;

    /** One for all tests, which come one after the other: bringing it up takes longer than many a test. */
    private static Browser running;

    private final List<BrowserContext> windows = new ArrayList<>();

    private BrowserAtHand() {}

    private static Browser started(Path executable) {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
    }

    static BrowserAtHand open() {
        Optional<Path> executable = Stream.concat(Stream.ofNullable(System.getenv("CHROMIUM")), PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        if (executable.isEmpty()) {
            String loud = "NO BROWSER: nothing is tested in a browser; install chromium or set CHROMIUM to its path";
            System.err.println(loud);
            if (Boolean.getBoolean("browser.required")) {
                Assertions.fail(loud);
            }
            Assumptions.abort(loud);
        }
        if (running == null || !running.isConnected()) {
            running = started(executable.get());
        }
        return new BrowserAtHand();
    }

    /** Somebody's own window: cookies are not shared between windows. */
    Page window(String address, Browser.NewContextOptions options) {
        BrowserContext context = running.newContext(options.setBaseURL(address));
        windows.add(context);
        context.setDefaultTimeout(PATIENCE_MS);
        return context.newPage();
    }

    Page window(String address) {
        return window(address, new Browser.NewContextOptions());
    }

    /** Enters through the one-click door of the demonstration. */
    static void enter(Page page, String person) {
        page.navigate("/sign-in");
        page.locator("form[action='/demo-sessions']:has(input[value='" + person + "']) button")
                .click();
        page.waitForURL(url -> !url.contains("/sign-in"));
    }

    /** Finds nothing that shuts somebody out, in either colour scheme the page is in now. */
    static void accessible(Page page) {
        assertEquals(List.of(), Axe.findings(page), "axe on " + page.url());
    }

    /** Nothing but a table in a region of its own scrolls sideways. */
    static void fits(Page page) {
        assertEquals(
                page.evaluate("document.documentElement.clientWidth"),
                page.evaluate("document.documentElement.scrollWidth"),
                "nothing scrolls sideways on " + page.url());
    }

    @Override
    public void close() {
        windows.forEach(BrowserContext::close);
    }
}
