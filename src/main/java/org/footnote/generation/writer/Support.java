package org.footnote.generation.writer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.footnote.generation.Source;
import org.footnote.generation.language.Collection;
import org.footnote.generation.language.Lines;
import org.footnote.generation.language.Sentence;
import org.footnote.generation.language.Words;
import org.footnote.text.DateMention;
import org.footnote.text.DatePrecision;
import org.footnote.text.DateValue;

/** Whether any sentence of the collection might make a choice right. Errs on the side of yes. */
public final class Support {

    private static final Pattern QUOTED = Pattern.compile("“([^”]{5,80})”");

    /** What stands in the collection so many times is remembered. */
    private static final int OFTEN = 3;

    /** A time that lies in so many years is looked for in every dated sentence. */
    private static final int LONG = 300;

    /** The coarsest there is. */
    static final DatePrecision ANY = DatePrecision.values()[DatePrecision.values().length - 1];

    private final List<Sentence> sentences;
    private final Lines lines;
    private final Map<Integer, List<Integer>> datedIn = new HashMap<>();
    private final List<Integer> dated = new ArrayList<>();
    private boolean endless;
    private final Map<String, Integer> frequencies = new ConcurrentHashMap<>();
    private final Map<String, List<Integer>> stories = new ConcurrentHashMap<>();

    public Support(Collection collection) {
        this.sentences = collection.sentences();
        this.lines = collection.lines();
        for (int i = 0; i < sentences.size(); i++) {
            Set<Integer> years = new TreeSet<>();
            for (DateMention date : sentences.get(i).dates()) {
                years(date.value()).forEach(years::add);
                endless |= date.value().end().getYear() - date.value().start().getYear() > LONG;
            }
            for (int year : years) {
                datedIn.computeIfAbsent(year, y -> new ArrayList<>()).add(i);
            }
            if (!sentences.get(i).dates().isEmpty()) {
                dated.add(i);
            }
        }
    }

    /** The years a time touches, a long time only in part. */
    private static IntStream years(DateValue value) {
        int first = value.start().getYear();
        return IntStream.rangeClosed(first, Math.min(value.end().getYear(), first + LONG));
    }

    /** Numbers of the sentences that may hold a time that touches this one. */
    private List<Integer> near(DateValue value, int reach) {
        int first = value.start().getYear() - reach;
        int last = value.end().getYear() + reach;
        if (last - first > LONG / 2 || endless) {
            return dated;
        }
        if (first == last) {
            return datedIn.getOrDefault(first, List.of());
        }
        Set<Integer> near = new TreeSet<>();
        for (int year = first; year <= last; year++) {
            near.addAll(datedIn.getOrDefault(year, List.of()));
        }
        return List.copyOf(near);
    }

    /** A sentence that dates something alike to a time that touches the value. */
    public boolean dates(Set<String> event, DateValue value) {
        return dates(event, value, ANY);
    }

    /** The same, where only times as fine as the given precision count. */
    boolean dates(Set<String> event, DateValue value, DatePrecision coarsest) {
        for (int line : near(value, 0)) {
            if (alike(event, lines.content(line)) && touches(line, value, coarsest)) {
                return true;
            }
        }
        return false;
    }

    private boolean touches(int line, DateValue value, DatePrecision coarsest) {
        for (DateMention date : sentences.get(line).dates()) {
            if (date.value().precision().compareTo(coarsest) <= 0
                    && date.value().overlaps(value)) {
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
        Matcher quoted = QUOTED.matcher(text);
        while (quoted.find()) {
            for (int line : stories.computeIfAbsent(quoted.group(1), this::telling)) {
                if (datedAround(line, value)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Sentences with most of the words of a name. */
    private List<Integer> telling(String name) {
        Set<String> words = Words.content(name);
        Set<Integer> some = new TreeSet<>();
        words.forEach(w -> Arrays.stream(lines.with(w)).forEach(some::add));
        return some.stream()
                .filter(line -> Words.share(words, lines.content(line)) >= 0.6)
                .toList();
    }

    private boolean datedAround(int at, DateValue value) {
        for (int i = Math.max(0, at - 2); i <= Math.min(sentences.size() - 1, at + 2); i++) {
            if (touches(i, value, ANY)
                    && sentences.get(i).source().equals(sentences.get(at).source())) {
                return true;
            }
        }
        return false;
    }

    /** Whether another document dates something alike so that both cannot be meant exactly. */
    public boolean datedOtherwise(Set<String> event, DateValue value, Source source) {
        for (int line : near(value, 1)) {
            if (Words.common(event, lines.content(line)) >= 4
                    && !sentences.get(line).source().equals(source)
                    && sentences.get(line).dates().stream().anyMatch(d -> otherwise(d.value(), value))) {
                return true;
            }
        }
        return false;
    }

    private static boolean otherwise(DateValue date, DateValue value) {
        return !date.compatible(value)
                && Math.abs(date.start().getYear() - value.start().getYear()) <= 1
                && date.precision().compareTo(DatePrecision.YEAR) <= 0;
    }

    /** A sentence that names the value together with what is asked of it. */
    public boolean says(Set<String> about, String value) {
        Set<String> words = Words.content(value);
        for (int line : lines.withAll(words)) {
            if (alike(about, lines.content(line)) && lines.contains(line, value)) {
                return true;
            }
        }
        return false;
    }

    private static boolean alike(Set<String> event, Set<String> line) {
        int common = Words.common(event, line);
        return common >= 3 || common >= 2 && common * 2 >= event.size() || event.size() == 1 && common == 1;
    }

    /** Whether a date is named so much more often than the wrong ones beside it that whoever has leafed through would choose it. */
    boolean standsOut(String key, List<Distractor> wrong) {
        int most = wrong.stream().mapToInt(w -> frequency(w.text())).max().orElse(0);
        return frequency(key) >= OFTEN && frequency(key) > 2 * most;
    }

    /** How often a text stands in the collection. */
    public int frequency(String text) {
        return frequencies.computeIfAbsent(text, this::counted);
    }

    private int counted(String text) {
        int n = 0;
        for (int line : lines.mayContain(text)) {
            n += lines.contains(line, text) ? 1 : 0;
        }
        return n;
    }
}
