package org.footnote.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Turns the elements of a page into blocks. The page is no deeper than {@link Limits#DEPTH}, so walking down is safe. */
final class HtmlBlocks {

    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "section",
            "article",
            "main",
            "blockquote",
            "pre",
            "hr",
            "figure",
            "details",
            "summary",
            "fieldset",
            "form",
            "center",
            "body",
            "dt",
            "dd",
            "li",
            "tr",
            "td",
            "th",
            "header",
            "footer",
            "address",
            "hgroup",
            "legend",
            "nav",
            "aside");

    private final Blocks blocks;
    private final StringBuilder run = new StringBuilder();

    HtmlBlocks(Blocks blocks) {
        this.blocks = blocks;
    }

    void read(Element root) throws Unreadable {
        walk(root);
        flush();
    }

    private void walk(Node node) throws Unreadable {
        if (node instanceof TextNode text) {
            append(text);
        } else if (node instanceof Element element) {
            String name = element.normalName();
            switch (name) {
                case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                    flush();
                    blocks.heading(name.charAt(1) - '0', text(element));
                }
                case "ul", "ol", "dl" -> {
                    flush();
                    List<String> items = new ArrayList<>();
                    collectItems(element, items);
                    blocks.lines(PassageKind.LIST, items);
                }
                case "table" -> {
                    flush();
                    HtmlTable table = new HtmlTable(element);
                    if (table.isData()) {
                        blocks.lines(PassageKind.TABLE, table.rows());
                    } else {
                        walkChildren(element);
                        flush();
                    }
                }
                case "br" -> lineBreak();
                case "sup" -> run.append(Characters.raised(run, element.text()));
                default -> {
                    if (BLOCKS.contains(name)) {
                        flush();
                        walkChildren(element);
                        flush();
                    } else {
                        walkChildren(element);
                    }
                }
            }
        }
    }

    private void walkChildren(Element element) throws Unreadable {
        for (Node child : element.childNodes()) {
            walk(child);
        }
    }

    /** Two line breaks are how old pages make a paragraph. */
    private void lineBreak() throws Unreadable {
        int end = run.length();
        while (end > 0 && run.charAt(end - 1) == ' ') {
            end--;
        }
        if (end > 0 && run.charAt(end - 1) == '\n') {
            flush();
        } else {
            run.append('\n');
        }
    }

    private void append(TextNode text) throws Unreadable {
        Element parent = text.parent();
        boolean preformatted = parent != null && parent.closest("pre") != null;
        if (!preformatted) {
            run.append(text.getWholeText().replaceAll("\\s+", " "));
            return;
        }
        String[] paragraphs = text.getWholeText().split("\\n[ \\t\\r]*\\n");
        for (int i = 0; i < paragraphs.length; i++) {
            run.append(paragraphs[i]);
            if (i < paragraphs.length - 1) {
                flush();
            }
        }
    }

    private void flush() throws Unreadable {
        String text = run.toString();
        run.setLength(0);
        blocks.paragraph(text);
    }

    /** The items of a list and of the lists in it, one a line, with the sign or number that the page shows. */
    private static void collectItems(Element list, List<String> items) {
        int number = number(list);
        String term = "";
        for (Element child : list.children()) {
            switch (child.normalName()) {
                case "li" -> {
                    items.add((list.normalName().equals("ol") ? number + ". " : "• ") + textOutsideLists(child));
                    number++;
                    child.children().forEach(inner -> collectInner(inner, items));
                }
                case "dt" -> term = term.isEmpty() ? text(child) : term + ", " + text(child);
                case "dd" -> {
                    items.add("• " + (term.isEmpty() ? "" : term + ": ") + text(child));
                    term = "";
                }
                default -> collectInner(child, items);
            }
        }
    }

    private static void collectInner(Element element, List<String> items) {
        if (isList(element)) {
            collectItems(element, items);
        } else {
            element.children().forEach(child -> collectInner(child, items));
        }
    }

    private static int number(Element list) {
        String start = list.attr("start");
        return start.matches("\\d{1,4}") ? Integer.parseInt(start) : 1;
    }

    private static boolean isList(Element element) {
        return Set.of("ul", "ol", "dl").contains(element.normalName());
    }

    private static String textOutsideLists(Element item) {
        StringBuilder text = new StringBuilder();
        item.childNodes().forEach(child -> gather(child, text));
        return text.toString();
    }

    /** The text of an element, with a blank wherever a block or a line ends. */
    static String text(Element element) {
        StringBuilder text = new StringBuilder();
        element.childNodes().forEach(child -> gather(child, text));
        return Characters.plainLine(text.toString());
    }

    private static void gather(Node node, StringBuilder out) {
        if (node instanceof TextNode text) {
            out.append(text.getWholeText());
        } else if (node instanceof Element element && !isList(element)) {
            if (element.normalName().equals("sup")) {
                out.append(Characters.raised(out, element.text()));
                return;
            }
            boolean apart = element.isBlock()
                    || element.normalName().toLowerCase(Locale.ROOT).equals("br");
            out.append(apart ? " " : "");
            element.childNodes().forEach(child -> gather(child, out));
            out.append(apart ? " " : "");
        }
    }
}
