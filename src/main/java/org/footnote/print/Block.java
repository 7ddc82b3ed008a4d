package org.footnote.print;

import java.util.List;

/** What stands on a page, from top to bottom. Measures are points, 72 to the inch. */
public sealed interface Block {

    /**
     * Text that runs over as many lines as it needs.
     *
     * @param label hung before the first line, may be empty
     * @param indent of the text from the left edge; the label stands in it
     */
    record Text(String label, String text, Face face, double size, double indent) implements Block {

        public Text {
            if (size <= 0 || indent < 0) {
                throw new IllegalArgumentException("size " + size + ", indent " + indent);
            }
        }
    }

    /** Nothing. */
    record Space(double height) implements Block {}

    /** A rule across the page, from {@code indent} on. */
    record Rule(double indent, double weight) implements Block {}

    /**
     * Room to write.
     *
     * @param label before the line, may be empty
     * @param after behind the line, such as a unit; may be empty
     */
    record Blank(String label, String after, double indent) implements Block {}

    /** Boxes to be marked, each with its name behind it, on as many lines as they need. */
    record Boxes(String label, List<String> names, double indent) implements Block {

        public Boxes {
            names = List.copyOf(names);
        }
    }

    static Text plain(String text, double size) {
        return new Text("", text, Face.PLAIN, size, 0);
    }

    static Text strong(String text, double size) {
        return new Text("", text, Face.STRONG, size, 0);
    }
}
