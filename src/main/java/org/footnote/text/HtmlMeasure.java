package org.footnote.text;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Letters, links and prose of every element of a page, counted in one walk. */
final class HtmlMeasure {

    /** Letters of a run of text outside links, from which it is a piece of a sentence rather than a label. */
    private static final int SENTENCE = 60;

    private static final class Count {
        private int text;
        private int linkText;
        private int links;
        private int prose;
    }

    private final Map<Element, Count> counts = new IdentityHashMap<>();

    HtmlMeasure(Element root) {
        NodeTraversor.traverse(
                new NodeVisitor() {
                    private int withinLinks;

                    @Override
                    public void head(Node node, int depth) {
                        if (node instanceof Element element) {
                            counts.put(element, new Count());
                            withinLinks += isLink(element) ? 1 : 0;
                        } else if (node instanceof TextNode text && node.parent() instanceof Element parent) {
                            add(parent, text, withinLinks > 0);
                        }
                    }

                    @Override
                    public void tail(Node node, int depth) {
                        if (node instanceof Element element) {
                            withinLinks -= isLink(element) ? 1 : 0;
                            Count own = counts.get(element);
                            own.links += isLink(element) ? 1 : 0;
                            if (depth > 0 && node.parent() instanceof Element parent) {
                                addTo(counts.get(parent), own);
                            }
                        }
                    }
                },
                root);
    }

    private void add(Element parent, TextNode node, boolean linked) {
        int letters = (int)
                node.text().codePoints().filter(Character::isLetterOrDigit).count();
        Count count = counts.get(parent);
        count.text += letters;
        if (linked) {
            count.linkText += letters;
        } else if (letters >= SENTENCE) {
            count.prose += letters;
        }
    }

    private static void addTo(Count whole, Count part) {
        whole.text += part.text;
        whole.linkText += part.linkText;
        whole.links += part.links;
        whole.prose += part.prose;
    }

    private static boolean isLink(Element element) {
        return element.normalName().equals("a") && element.hasAttr("href");
    }

    /** Letters and digits. */
    int text(Element element) {
        return counts.containsKey(element) ? counts.get(element).text : 0;
    }

    /** Letters and digits within links. */
    int linkText(Element element) {
        return counts.containsKey(element) ? counts.get(element).linkText : 0;
    }

    int links(Element element) {
        return counts.containsKey(element) ? counts.get(element).links : 0;
    }

    /** Letters and digits in runs of text outside links that are as long as sentences are. */
    int prose(Element element) {
        return counts.containsKey(element) ? counts.get(element).prose : 0;
    }
}
