package org.footnote.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * Removes from a page what is not its text: what is never shown, what the standard says is around the text, and what is
 * built like navigation or like a row of comments. Names of classes only support what the build shows. Nothing that holds
 * most of the page is removed, whatever it calls itself.
 */
final class HtmlChrome {

    /** Never text, or never shown. */
    private static final String SILENT = "script, style, noscript, template, svg, canvas, iframe, object, embed, audio,"
            + " video, rt, rp, input, select, textarea, datalist, progress, meter, map, img, picture,"
            + " [hidden], [aria-hidden=true]";

    /** Around the text by the meaning that HTML and ARIA give these elements; captions belong to what is not shown. */
    private static final String AROUND = "nav, aside, footer, dialog, menu, button, figcaption, caption, address,"
            + " [role=navigation], [role=banner], [role=contentinfo], [role=complementary], [role=search], [role=dialog],"
            + " [role=alertdialog], [role=alert], [role=status], [role=menu], [role=menubar], [role=toolbar],"
            + " [role=tablist], [role=button], [role=form], [role=doc-toc], [role=doc-backlink], [aria-modal=true],"
            + " [itemprop=comment], [itemtype$=/Comment], [itemtype$=/BreadcrumbList], [itemtype$=/SiteNavigationElement],"
            + " form, article article";

    private static final String NOTE_MARKS =
            "a[role=doc-noteref], [epub|type=noteref], sup:has(a[href^=#]), sup.reference";

    private static final Pattern UNSEEN =
            Pattern.compile("display:none|visibility:hidden|position:(?:fixed|sticky)|font-size:0(?:px|em)?(?:;|$)");

    private static final Pattern TELLING = Pattern.compile(
            "(?:^|[\\s_-])(?:shar(?:e|ing)|social|comments?|respond|disqus"
                    + "|cookies?|consent|gdpr|breadcrumbs?|related|newsletter|subscribe|subscription|advert\\w*|ads?|sponsor\\w*"
                    + "|promo\\w*|popup|modal|overlay|sidebar|toolbar|pagination|pager|widget|navbox|navbar|navigation|menu|toc"
                    + "|editsection|noprint|catlinks|hatnote|skip|sr-only|visually-hidden|screen-reader-text)(?:$|[\\s_-])");

    private static final Set<String> CONTAINERS =
            Set.of("div", "section", "ul", "ol", "dl", "table", "p", "td", "center", "span", "header");

    /** Share of the page's text, from which an element is the text of the page. */
    private static final double MOST = 0.5;

    /** Share of the letters that are links, from which a block leads elsewhere and says nothing. */
    private static final double LINKS = 0.7;

    /** Characters outside links, from which a block is prose. */
    private static final int PROSE = 200;

    private final Element body;
    private HtmlMeasure measure;

    private HtmlChrome(Document page) {
        this.body = page.body();
    }

    static void remove(Document page) {
        new HtmlChrome(page).remove();
    }

    private void remove() {
        measure = new HtmlMeasure(body);
        removeAll(body.select(SILENT));
        removeAll(body.select(NOTE_MARKS));
        removeAll(styledUnseen());
        measure = new HtmlMeasure(body);
        removeAll(repeatedWithControls());
        removeAll(body.select(AROUND));
        keepHeadingsOfHeaders();
        measure = new HtmlMeasure(body);
        removeAll(
                body.getAllElements().stream().filter(this::isTellingAndBuiltSo).toList());
        removeAll(body.getAllElements().stream().filter(this::isLinks).toList());
    }

    /** From the last to the first: what stands behind a removed element is counted anew each time. */
    private void removeAll(List<Element> elements) {
        for (int i = elements.size() - 1; i >= 0; i--) {
            Element element = elements.get(i);
            if (element != body && !holdsThePage(element)) {
                element.remove();
            }
        }
    }

    private boolean holdsThePage(Element element) {
        return measure.prose(element) > MOST * measure.prose(body) && measure.prose(element) > 0;
    }

    private List<Element> styledUnseen() {
        return body.select("[style]").stream()
                .filter(element -> UNSEEN.matcher(
                                element.attr("style").toLowerCase(Locale.ROOT).replaceAll("\\s+", ""))
                        .find())
                .toList();
    }

    /** The headers of articles and sections name them; the header of the page names the site. */
    private void keepHeadingsOfHeaders() {
        for (Element header : body.select("header")) {
            if (holdsThePage(header)) {
                continue;
            }
            boolean ofText = header.closest("main, article, section, [role=main]") != null;
            Elements headings = header.select(ofText ? "h1, h2, h3, h4, h5, h6" : "h1");
            if (ofText || body.select("h1").size() == 1) {
                List.copyOf(headings).forEach(header::before);
            }
            header.remove();
        }
    }

    /**
     * Rows of comments and teasers: neighbours built alike, each with a control of the same name ("Reply", "Read more").
     */
    private List<Element> repeatedWithControls() {
        List<Element> found = new ArrayList<>();
        for (Element parent : body.getAllElements()) {
            List<Element> children = parent.children();
            if (children.size() >= 2
                    && children.size() <= 2000
                    && children.stream().map(HtmlChrome::signature).distinct().count() == 1
                    && haveCommonControl(children)) {
                found.add(parent);
            }
        }
        return found;
    }

    private static String signature(Element element) {
        return element.normalName() + "." + element.className();
    }

    private static boolean haveCommonControl(List<Element> rows) {
        Set<String> common = null;
        for (Element row : rows) {
            Set<String> controls = row.select("a[href], button").stream()
                    .map(Element::text)
                    .filter(text -> !text.isBlank())
                    .collect(Collectors.toSet());
            if (common == null) {
                common = controls;
            } else {
                common.retainAll(controls);
            }
            if (common.isEmpty()
                    || row.text().length() < 2 * common.iterator().next().length()) {
                return false;
            }
        }
        return common != null;
    }

    private boolean isTellingAndBuiltSo(Element element) {
        String names = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
        return !names.isBlank()
                && TELLING.matcher(names).find()
                && !element.normalName().matches("body|main|article|h[1-6]")
                && measure.prose(element) < PROSE;
    }

    private boolean isLinks(Element element) {
        int text = measure.text(element);
        return CONTAINERS.contains(element.normalName())
                && measure.links(element) >= 2
                && measure.linkText(element) >= LINKS * text;
    }
}
