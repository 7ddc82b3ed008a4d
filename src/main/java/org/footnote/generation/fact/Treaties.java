package org.footnote.generation.fact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.footnote.generation.Source;
import org.footnote.generation.language.Collection;
import org.footnote.generation.language.Gazetteer;
import org.footnote.generation.language.Sentence;
import org.footnote.generation.language.Words;

/** The treaties a collection names, and which of them "the treaty" means in a document. */
public final class Treaties {

    private static final String CAP = "(?:\\p{Lu}[\\p{L}\\p{M}-]*)";
    private static final String LIST =
            CAP + "(?: " + CAP + ")*(?:, " + CAP + "(?: " + CAP + ")*)*(?:,? and " + CAP + "(?: " + CAP + ")*)?";
    private static final Pattern NAMED = Pattern.compile("(?:" + CAP
            + " ){1,5}(?:[Tt]reaty|Agreement|Accords|Accord|Pact|Convention|Protocol)(?: (?:of|on|for) (?:the )?" + LIST
            + "(?: (?:to|of) the " + LIST + ")?)?(?![\\p{L}-]| \\p{Lu}\\p{L}| system| text)"
            + "|(?<![\\p{L}-] )(?:Treaty|Agreement|Pact|Convention|Protocol) (?:of|on|for) (?:the )?" + LIST
            + "(?: (?:to|of) the " + LIST + ")?");
    private static final Pattern DESCRIBED = Pattern.compile(
            "(?:treaty|agreement|pact|convention) of (?:\\p{Ll}+)(?:, \\p{Ll}+)*,? and (?:mutual )?\\p{Ll}+");

    private final Map<String, Set<Source>> byName = new LinkedHashMap<>();
    private final Map<Source, List<String>> inDocument = new LinkedHashMap<>();

    public Treaties(Collection collection) {
        for (Sentence sentence : collection.sentences()) {
            Matcher matcher = NAMED.matcher(titled(sentence.text()));
            while (matcher.find()) {
                String name = cleaned(matcher.group());
                if (Words.count(name) > 1) {
                    byName.computeIfAbsent(name, n -> new LinkedHashSet<>()).add(sentence.source());
                }
            }
        }
        Map<String, String> inLower = new LinkedHashMap<>();
        byName.keySet().forEach(name -> inLower.put(name, name.toLowerCase(Locale.ROOT)));
        for (Sentence sentence : collection.sentences()) {
            Map<Integer, String> mentions = new TreeMap<>();
            String text = sentence.text().toLowerCase(Locale.ROOT);
            inLower.forEach((name, lower) -> {
                int at = text.indexOf(lower);
                if (at >= 0) {
                    mentions.put(at, name);
                }
            });
            described(sentence.text()).ifPresent(d -> mentions.put(0, d));
            inDocument
                    .computeIfAbsent(sentence.source(), s -> new ArrayList<>())
                    .addAll(mentions.values());
        }
    }

    /** "THE NORBY TREATY" in capitals is a name like another; only words that are all capitals and long are lowered. */
    private static String titled(String text) {
        return Pattern.compile("\\b\\p{Lu}{4,}\\b")
                .matcher(text)
                .replaceAll(m -> m.group().charAt(0) + m.group().substring(1).toLowerCase(Locale.ROOT));
    }

    private static String cleaned(String match) {
        String name = match.replaceFirst("^(?:The|In|On|At|Although|By|A|An|Of|After|Under|This) ", "")
                .replaceFirst(" treaty", " Treaty");
        return name.strip();
    }

    /** The names of all treaties. */
    public Set<String> names() {
        return byName.keySet();
    }

    /** The treaty a lower-case description stands for, where one name has all its words. */
    public Optional<String> described(String text) {
        Matcher matcher = DESCRIBED.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        Set<String> words = Words.content(matcher.group());
        List<String> fit = byName.keySet().stream()
                .filter(n -> Words.share(words, Words.content(n)) == 1)
                .toList();
        return fit.size() == 1 ? Optional.of(fit.get(0)) : Optional.empty();
    }

    /** Whether a phrase names or describes one treaty: its name. */
    public Optional<String> named(String phrase) {
        String bare = phrase.replaceAll("[“”]", "")
                .replaceFirst("^(?:[Tt]he|[Aa]|[Aa]n) ", "")
                .replaceFirst("^(?:\\d+-year )", "");
        String plain = bare.replaceFirst(" with .*$", "");
        for (String name : byName.keySet()) {
            if (plain.equalsIgnoreCase(name)) {
                return Optional.of(full(name));
            }
        }
        return DESCRIBED.matcher(bare).lookingAt() ? described(bare) : Optional.empty();
    }

    /** The one longer name that begins with a short one: "the Norby Treaty", "the Norby Treaty of Peace and Trade". */
    private String full(String name) {
        List<String> longer = byName.keySet().stream()
                .filter(n -> n.startsWith(name + " of "))
                .toList();
        return longer.size() == 1 ? longer.get(0) : name;
    }

    /** What "the treaty" means in a document: the one treaty with that word in its name, else nothing. */
    public Optional<String> meant(Source source, String word) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (String name : inDocument.getOrDefault(source, List.of())) {
            if (head(name).equals(word.toLowerCase(Locale.ROOT))) {
                counts.merge(full(name), 1, Integer::sum);
            }
        }
        if (counts.size() == 1) {
            return Optional.of(counts.keySet().iterator().next());
        }
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        return counts.entrySet().stream()
                .filter(e -> e.getValue() * 4 >= all * 3)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The word of a name that says what it is: the first of its kind ("Protocol … to the … Treaty" is a protocol). */
    private static String head(String name) {
        return Words.all(name).stream()
                .filter(Treaties::isTreatyWord)
                .findFirst()
                .orElse("");
    }

    public static boolean isTreatyWord(String word) {
        return Gazetteer.isTreatyWord(word.toLowerCase(Locale.ROOT));
    }
}
