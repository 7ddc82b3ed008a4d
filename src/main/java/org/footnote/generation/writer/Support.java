package org.footnote.generation.writer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.footnote.generation.language.Collection;
import org.footnote.generation.language.Sentence;
import org.footnote.generation.language.Words;
import org.footnote.text.DateValue;

/** Whether any sentence of the collection might make a choice right. Errs on the side of yes. */
public final class Support {

    private record Line(Sentence sentence, Set<String> content) {}

    private final List<Line> lines = new ArrayList<>();

    public Support(Collection collection) {
        collection.sentences().forEach(s -> lines.add(new Line(s, Words.content(s.text()))));
    }

    /** A sentence that dates something alike to a time that touches the value. */
    public boolean dates(Set<String> event, DateValue value) {
        for (Line line : lines) {
            boolean touches =
                    line.sentence().dates().stream().anyMatch(d -> d.value().overlaps(value));
            if (touches && alike(event, line.content())) {
                return true;
            }
        }
        return false;
    }

    /** A sentence that names the value together with what is asked of it. */
    public boolean says(Set<String> about, String value) {
        Set<String> words = Words.content(value);
        for (Line line : lines) {
            if (Words.share(words, line.content()) >= 0.99
                    && Words.contains(line.sentence().text(), value)
                    && alike(about, line.content())) {
                return true;
            }
        }
        return false;
    }

    private static boolean alike(Set<String> event, Set<String> line) {
        int common = Words.common(event, line);
        return common >= 3 || common >= 2 && common * 2 >= event.size() || event.size() == 1 && common == 1;
    }

    /** How often a text stands in the collection. */
    public int frequency(String text) {
        int n = 0;
        for (Line line : lines) {
            n += Words.contains(line.sentence().text(), text) ? 1 : 0;
        }
        return n;
    }
}
