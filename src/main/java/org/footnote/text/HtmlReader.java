package org.footnote.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import org.footnote.text.Reading.Reason;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Reads a web page: its main text, without what the page has around it. */
final class HtmlReader {

    /** An element that holds this share of the page's text is the text of the page. */
    private static final double MAIN_SHARE = 0.4;

    /** Of a declared title, in UTF-16 units. */
    private static final int TITLE = 1_000;

    private HtmlReader() {}

    static Reading.Document read(String fileName, byte[] bytes) throws Unreadable {
        refuseTooManyTags(bytes);
        Document page = parse(bytes);
        refuseDeepNesting(page);
        if (page.body() == null || page.body().text().isBlank()) {
            throw new Unreadable(Reason.EMPTY);
        }
        Optional<String> onlyTopHeading = only(page, "h1");
        String named = title(page);
        HtmlChrome.remove(page);
        Element main = main(page.body());
        Blocks blocks = new Blocks();
        boolean headed = main.selectFirst("h1") != null;
        if (!headed && onlyTopHeading.isPresent()) {
            blocks.heading(1, onlyTopHeading.get());
        }
        boolean titled = blocks.hasHeading();
        new HtmlBlocks(blocks).read(main);
        if (!blocks.hasText()) {
            throw new Unreadable(Reason.EMPTY);
        }
        return blocks.document(fileName, TextFormat.HTML, headed || titled ? "" : named);
    }

    private static void refuseTooManyTags(byte[] bytes) throws Unreadable {
        int tags = 0;
        for (byte b : bytes) {
            tags += b == '<' ? 1 : 0;
        }
        if (tags > Limits.TAGS) {
            throw new Unreadable(Reason.TOO_COMPLEX);
        }
    }

    /** Decodes as the page declares, or as UTF-8 where it declares nothing. */
    private static Document parse(byte[] bytes) throws Unreadable {
        Document page;
        try {
            page = Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
        } catch (IOException fromMemory) {
            throw new Unreadable(Reason.DAMAGED, fromMemory);
        }
        if (page.charset().equals(StandardCharsets.UTF_8)) {
            PlainReader.decode(bytes);
        }
        return page;
    }

    private static void refuseDeepNesting(Document page) throws Unreadable {
        NodeFilter.FilterResult result = NodeTraversor.filter(
                (Node node, int depth) ->
                        depth > Limits.DEPTH ? NodeFilter.FilterResult.STOP : NodeFilter.FilterResult.CONTINUE,
                page);
        if (result == NodeFilter.FilterResult.STOP) {
            throw new Unreadable(Reason.TOO_COMPLEX);
        }
    }

    private static Optional<String> only(Document page, String tag) {
        var found = page.select(tag);
        return found.size() == 1 && !found.get(0).text().isBlank()
                ? Optional.of(found.get(0).text())
                : Optional.empty();
    }

    /** The title that the page declares, without the name of the site. */
    private static String title(Document page) {
        Element declared = page.selectFirst("meta[property=og:title][content]");
        String whole = declared != null ? declared.attr("content") : page.title();
        String title = whole.substring(0, Math.min(TITLE, whole.length()));
        return Optional.of(title.split("\\s+[|–—·»]\\s+|\\s+::?\\s+|\\s+-\\s+"))
                .flatMap(parts -> Arrays.stream(parts).max(Comparator.comparingInt(String::length)))
                .orElse("");
    }

    /** The innermost element that says it holds the main text, and does hold enough of it. */
    private static Element main(Element body) {
        Element main = body;
        for (String name : new String[] {"main, [role=main]", "article, [itemprop=articleBody]"}) {
            Element within = main;
            main = within.select(name).stream()
                    .filter(candidate -> candidate.text().length()
                            >= MAIN_SHARE * within.text().length())
                    .max(Comparator.comparingInt(candidate -> candidate.text().length()))
                    .orElse(within);
        }
        return main;
    }
}
