package org.footnote.generation.fact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.footnote.generation.language.Collection;
import org.footnote.generation.language.Sentence;
import org.footnote.generation.language.Words;

/** The names of policies, their other renderings, and which are named together. */
final class PolicyNames {

    private static final String WORD =
            "(?:polic(?:y|ies)|strateg(?:y|ies)|doctrines?|slogans?|concepts?|principles?|view|approach|line)";
    static final Pattern NAMED_BEFORE =
            Pattern.compile("\\b" + WORD + "(?: of| called| known as)? “([^”]{4,80})”(?:(?:,? and|,) “([^”]{4,80})”)?");
    static final Pattern NAMED_AFTER = Pattern.compile("“([^”]{4,80})”,? (?:\\p{Ll}+ ){0,2}" + WORD + "\\b");
    private static final Pattern NAMED_SELF = Pattern.compile(
            "“((?:\\p{Lu}\\p{L}+ )+(?:Principles|Doctrine|Policy|Plan|Strategy|Theses|Guidelines)\\b[^”,.]{0,50})”");
    private static final Pattern LISTED =
            Pattern.compile("(?:policies|principles|doctrines|strategies)\\b[^:“.]{0,40}: “([^”]+)” and “([^”]+)”");
    private static final Pattern SAME = Pattern.compile(
            "“([^”]+)” is (?:another|a different) (?:rendering|translation|name|version) (?:of|for) “([^”]+)”");

    private final Collection collection;
    private final Map<String, String> names = new LinkedHashMap<>();
    private final List<Set<String>> groups = new ArrayList<>();
    private final Set<Set<String>> aliases = new LinkedHashSet<>();

    PolicyNames(Collection collection) {
        this.collection = collection;
        collection.sentences().forEach(this::collect);
    }

    void addGroup(Set<String> members) {
        groups.add(members);
    }

    boolean isKnown(String name) {
        return names.containsKey(Words.slug(name));
    }

    boolean same(String a, String b) {
        Set<String> x = Words.content(a);
        Set<String> y = Words.content(b);
        if (Words.share(x, y) >= 0.6 || Words.share(y, x) >= 0.6) {
            return true;
        }
        return !a.equals(b) && aliases.contains(Set.of(Words.slug(a), Words.slug(b))) || samePlace(a, b);
    }

    /** Two lists that share a member name the others in the same order: what stands in the same place may be the same. */
    private boolean samePlace(String a, String b) {
        for (Set<String> g : groups) {
            for (Set<String> h : groups) {
                List<String> first = List.copyOf(g);
                List<String> second = List.copyOf(h);
                int i = first.indexOf(a);
                if (g != h && i >= 0 && i < second.size() && second.get(i).equals(b) && shares(first, second)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean shares(List<String> first, List<String> second) {
        for (int k = 0; k < Math.min(first.size(), second.size()); k++) {
            if (Words.share(Words.content(first.get(k)), Words.content(second.get(k))) >= 0.6) {
                return true;
            }
        }
        return false;
    }

    boolean inSameGroup(String a, String b) {
        return groups.stream()
                .anyMatch(
                        g -> g.stream().anyMatch(m -> same(m, a)) && g.stream().anyMatch(m -> same(m, b)));
    }

    private void collect(Sentence sentence) {
        Matcher listed = LISTED.matcher(sentence.text());
        while (listed.find()) {
            String first = add(listed.group(1));
            String second = add(listed.group(2));
            if (first != null && second != null) {
                groups.add(new LinkedHashSet<>(List.of(first, second)));
            }
        }
        Matcher same = SAME.matcher(sentence.text());
        while (same.find()) {
            aliases.add(Set.of(Words.slug(same.group(1)), Words.slug(same.group(2))));
        }
        Matcher before = NAMED_BEFORE.matcher(sentence.text());
        while (before.find()) {
            String first = add(before.group(1));
            if (before.group(2) != null && first != null) {
                String second = add(before.group(2));
                if (second != null) {
                    groups.add(new LinkedHashSet<>(List.of(first, second)));
                }
            }
        }
        Matcher self = NAMED_SELF.matcher(sentence.text());
        while (self.find()) {
            String name = self.group(1);
            if (collection.sources().stream().noneMatch(s -> Words.contains(s.title(), name))
                    && !sentence.text()
                            .substring(0, self.start())
                            .matches(".*\\b(?:article|book|essay|paper|report|text|story) ")) {
                add(name);
            }
        }
        Matcher after = NAMED_AFTER.matcher(sentence.text());
        while (after.find()) {
            add(after.group(1));
        }
    }

    /** Remembers a name; the first way of writing it is kept. */
    String add(String quoted) {
        String name = quoted.replaceAll("[.,;]+$", "").replace("'", "").strip();
        int words = Words.count(name);
        if (words < 2 || words > 12 || !quoted.replace("'", "").equals(quoted) && words < 3) {
            return null;
        }
        String shown = Words.capitalised(name);
        names.putIfAbsent(Words.slug(name), shown);
        return names.get(Words.slug(name));
    }

    List<String> names() {
        return List.copyOf(names.values());
    }
}
