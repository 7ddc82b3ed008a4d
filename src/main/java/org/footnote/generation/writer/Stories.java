package org.footnote.generation.writer;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.footnote.generation.Source;
import org.footnote.generation.language.Collection;
import org.footnote.generation.language.Sentence;

/** Which documents tell of one story: they speak of the same people, countries and bodies again and again. */
final class Stories {

    private static final Pattern NAME =
            Pattern.compile("(?<=[\\p{L},;:] )(?:\\p{Lu}[\\p{L}-]+)(?: \\p{Lu}[\\p{L}-]+)*");
    private static final int OFTEN = 2;
    private static final int COMMON = 3;
    private static final double SHARE = 0.25;

    private final Map<Source, Set<String>> names = new HashMap<>();

    Stories(Collection collection) {
        Map<Source, Map<String, Integer>> counts = new HashMap<>();
        for (Sentence sentence : collection.sentences()) {
            Map<String, Integer> here = counts.computeIfAbsent(sentence.source(), s -> new HashMap<>());
            Matcher matcher = NAME.matcher(sentence.text());
            while (matcher.find()) {
                here.merge(matcher.group(), 1, Integer::sum);
            }
        }
        counts.forEach((source, here) -> {
            Set<String> often = new HashSet<>();
            here.forEach((name, n) -> {
                if (n >= OFTEN) {
                    often.add(name);
                }
            });
            names.put(source, often);
        });
    }

    boolean same(Source a, Source b) {
        if (a.equals(b)) {
            return true;
        }
        Set<String> x = names.getOrDefault(a, Set.of());
        Set<String> y = names.getOrDefault(b, Set.of());
        long common = x.stream().filter(y::contains).count();
        return common >= COMMON && common >= SHARE * Math.min(x.size(), y.size());
    }
}
