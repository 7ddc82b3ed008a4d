package org.footnote.app;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Looks at pages as they are: whether everybody can read them, whatever the width, the colours and the size of the text. */
final class Looking {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** {@code -Dpages.pictures=true} leaves pictures under {@code target}, to be looked at. */
    static final boolean PICTURES = Boolean.getBoolean("pages.pictures");

    private static final int PHONE = 390;
    private static final int DESK = 1280;

    /** Text that is cut off, controls that lie over each other, or a page that scrolls sideways, with text twice as large. */
    private static final String ZOOMED = """
            () => {
              const root = document.documentElement;
              root.style.fontSize = '200%';
              const found = [];
              if (root.scrollWidth > root.clientWidth) found.push('scrolls sideways by ' + (root.scrollWidth - root.clientWidth));
              const shown = e => e.checkVisibility() && !e.closest('.vh, svg, .skip, [hidden], option');
              for (const e of document.body.querySelectorAll('*')) {
                if (!shown(e)) continue;
                const style = getComputedStyle(e);
                const text = [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim());
                const wide = /hidden|clip/.test(style.overflowX) && e.scrollWidth > e.clientWidth + 1;
                const high = /hidden|clip/.test(style.overflowY) && e.scrollHeight > e.clientHeight + 1;
                if (text && (wide || high)) found.push('cut off: ' + e.outerHTML.slice(0, 120));
                if (/^(BUTTON|A)$/.test(e.tagName) && style.display !== 'inline' && e.scrollWidth > e.clientWidth + 2)
                  found.push('spills over: ' + e.outerHTML.slice(0, 120));
              }
              const controls = [...document.querySelectorAll('main :is(a, button, input, select, textarea, summary)')]
                .filter(e => shown(e) && !e.closest('.finding, .acts, .choice, .slots, .tick'));
              const boxes = controls.map(e => [...e.getClientRects()]);
              for (let i = 0; i < boxes.length; i++) for (let j = i + 1; j < boxes.length; j++) {
                if (controls[i].contains(controls[j]) || controls[j].contains(controls[i])) continue;
                for (const a of boxes[i]) for (const b of boxes[j]) {
                  const w = Math.min(a.right, b.right) - Math.max(a.left, b.left);
                  const h = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
                  if (w > 3 && h > Math.min(a.height, b.height) / 2)
                    found.push('lie over each other: ' + controls[i].outerHTML.slice(0, 90) + ' and ' + controls[j].outerHTML.slice(0, 90));
                }
              }
              root.style.fontSize = '';
              return [...new Set(found)];
            }
            """;

    /** What takes the focus shows it, nothing jumps the queue, errors stand with their fields, nothing moves. */
    private static final String REACHED = """
            () => {
              const found = [];
              const shown = e => e.checkVisibility({visibilityProperty: true}) && !e.closest('[aria-hidden=true]');
              for (const e of document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]')) {
                if (!shown(e) || e.disabled) continue;
                if (e.tabIndex > 0) found.push('jumps the queue: ' + e.outerHTML.slice(0, 120));
                if (e.tabIndex < 0) continue;
                e.focus();
                if (document.activeElement !== e) { found.push('takes no focus: ' + e.outerHTML.slice(0, 120)); continue; }
                const style = getComputedStyle(e);
                const ring = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
                const cell = e.closest('svg') && parseFloat(getComputedStyle(e.querySelector('.cell') || e).strokeWidth) > 1;
                if (!ring && style.boxShadow === 'none' && !cell) found.push('shows no focus: ' + e.outerHTML.slice(0, 120));
                if (parseFloat(style.transitionDuration) > 0 || style.animationName !== 'none') found.push('moves: ' + e.outerHTML.slice(0, 120));
              }
              if (getComputedStyle(document.documentElement).scrollBehavior !== 'auto') found.push('scrolls smoothly');
              for (const e of document.querySelectorAll('[aria-invalid=true]')) {
                const names = (e.getAttribute('aria-describedby') || '').split(' ');
                if (!names.some(n => n.endsWith('-error') && document.getElementById(n)?.textContent.trim()))
                  found.push('has no error beside it: ' + e.outerHTML.slice(0, 120));
              }
              for (const e of document.querySelectorAll('.bad'))
                if (!document.querySelector('[aria-describedby~="' + e.id + '"]')) found.push('belongs to no field: ' + e.outerHTML.slice(0, 120));
              for (const e of document.querySelectorAll('.err a[href^="#"]'))
                if (!document.getElementById(e.hash.slice(1))) found.push('leads nowhere: ' + e.outerHTML);
              document.activeElement.blur();
              window.scrollTo(0, 0);
              return found;
            }
            """;

    /** Texts in ideographs on an English page, and the other way round, say what they are written in. */
    private static final String SPOKEN = """
            () => {
              const found = [];
              const zh = document.documentElement.lang.startsWith('zh');
              const walk = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
              for (let n = walk.nextNode(); n; n = walk.nextNode()) {
                const text = n.data.trim();
                const lang = n.parentElement.closest('[lang]').lang;
                const han = (text.match(/\\p{Script=Han}/gu) || []).length;
                const words = (text.match(/[a-z]{2,}/gi) || []).length;
                if (han > 4 && !lang.startsWith('zh')) found.push('is Chinese: ' + text.slice(0, 60));
                if (zh && han === 0 && words > 5 && lang.startsWith('zh')) found.push('is English: ' + text.slice(0, 60));
              }
              return found;
            }
            """;

    private final List<String> findings = new ArrayList<>();
    private final List<String> opened = new ArrayList<>();
    private final String folder;
    private Page page;

    /** @param folder under {@code target} that pictures go to */
    Looking(String folder) {
        this.folder = folder;
    }

    /** Goes on in another window. */
    void through(Page window) {
        page = window;
    }

    List<String> findings() {
        return findings;
    }

    /** Opens a page, which is there unless it is called an error, and looks at it. */
    void at(String path, String name) {
        int status = page.navigate(path).status();
        opened.add(path);
        if ((status == 200) == name.startsWith("error")) {
            findings.add(name + ": " + path + " answers " + status);
        }
        here(name);
    }

    /** Each kind of page that was opened, once more in Chinese and on a phone; their words are longer or shorter there. */
    void inChinese() {
        page.navigate("/account");
        page.locator("#language").selectOption("zh");
        page.locator("main form:has(#language) button").first().click();
        page.locator("html[lang^=zh]").waitFor();
        Set<String> kinds = new HashSet<>();
        for (String path : List.copyOf(opened)) {
            if (kinds.add(path.replaceAll("\\d+|[?].*", "#"))) {
                page.navigate(path);
                view("zh " + path, PHONE, ColorScheme.LIGHT, true);
            }
        }
    }

    /** The page as it is now, in both widths and both schemes. */
    void here(String name) {
        view(name, PHONE, ColorScheme.LIGHT, true);
        evaluated(name + " on a phone, text at 200 %", ZOOMED);
        view(name, DESK, ColorScheme.DARK, true);
        view(name, DESK, ColorScheme.LIGHT, false);
        view(name, PHONE, ColorScheme.DARK, false);
        page.setViewportSize(DESK, 900);
        evaluated(name + ", text at 200 %", ZOOMED);
        // whoever came by the keyboard sees where they are
        page.keyboard().press("Tab");
        evaluated(name, REACHED);
        evaluated(name, SPOKEN);
    }

    private void evaluated(String name, String script) {
        ((List<?>) page.evaluate(script)).forEach(found -> findings.add(name + ": " + found));
    }

    /** @param whole false: what hangs on colours only, for the rest was seen in the same width */
    private void view(String name, int width, ColorScheme scheme, boolean whole) {
        page.setViewportSize(width, 900);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        String view = name + "-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT);
        if (whole) {
            if (PICTURES) {
                page.screenshot(new Page.ScreenshotOptions()
                        .setPath(Path.of("target", folder, view + ".png"))
                        .setFullPage(true));
            }
            Object over = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            if (((Number) over).intValue() != 0) {
                findings.add(view + ": scrolls sideways by " + over);
            }
        }
        // the rest does not hang on the scheme, and was seen in the same width
        List<String> found = whole ? Axe.byTags(page, RULES) : Axe.byRule(page, "color-contrast");
        found.forEach(what -> findings.add(view + ": " + what));
    }
}
