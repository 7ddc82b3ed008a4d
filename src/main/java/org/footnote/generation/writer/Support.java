package org.footnote.generation.writer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.footnote.generation.Source;
import org.footnote.generation.language.Collection;
import org.footnote.generation.language.Sentence;
import org.footnote.generation.language.Words;
import org.footnote.text.DatePrecision;
import org.footnote.text.DateValue;

/** Whether any sentence of the collection might make a choice right. Errs on the side of yes. */
public final class Support {

    private record Line(Sentence sentence, Set<String> content) {}

    private final List<Line> lines = new ArrayList<>();
    private final Map<String, Integer> frequencies = new HashMap<>();

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

    /**
     * A date told within two sentences of a name in quotation marks that the question has: the name's own story, so no date of
     * it is surely wrong.
     */
    public boolean datesNearQuotation(String text, DateValue value) {
        Matcher quoted = Pattern.compile("“([^”]{5,80})”").matcher(text);
        while (quoted.find()) {
            Set<String> words = Words.content(quoted.group(1));
            for (int i = 0; i < lines.size(); i++) {
                if (Words.share(words, lines.get(i).content()) >= 0.6 && datedAround(i, value)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean datedAround(int at, DateValue value) {
        for (int i = Math.max(0, at - 2); i <= Math.min(lines.size() - 1, at + 2); i++) {
            boolean same = lines.get(i)
                    .sentence()
                    .source()
                    .equals(lines.get(at).sentence().source());
            if (same
                    && lines.get(i).sentence().dates().stream()
                            .anyMatch(d -> d.value().overlaps(value))) {
                return true;
            }
        }
        return false;
    }

    /** Whether another document dates something alike so that both cannot be meant exactly. */
    public boolean datedOtherwise(Set<String> event, DateValue value, Source source) {
        for (Line line : lines) {
            boolean differs = !line.sentence().source().equals(source)
                    && line.sentence().dates().stream()
                            .anyMatch(d -> !d.value().compatible(value)
                                    && Math.abs(d.value().start().getYear()
                                                    - value.start().getYear())
                                            <= 1
                                    && d.value().precision().compareTo(DatePrecision.YEAR) <= 0);
            if (differs && Words.common(event, line.content()) >= 4) {
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
        return frequencies.computeIfAbsent(text, this::counted);
    }

    private int counted(String text) {
        int n = 0;
        for (Line line : lines) {
            n += Words.contains(line.sentence().text(), text) ? 1 : 0;
        }
        return n;
    }
}
