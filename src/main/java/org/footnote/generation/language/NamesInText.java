package org.footnote.generation.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Finds which of many people a text names, without asking for each of them. */
public final class NamesInText {

    /** One way to write the name of a person. */
    private record Form(String text, int person) {}

    private final List<String> people;
    private final Map<String, List<Form>> byFirstWord = new HashMap<>();
    private final Set<String> fullNames;
    private final Set<String> words = new HashSet<>();

    NamesInText(List<String> people, Function<String, Set<String>> aliases) {
        this.people = people;
        this.fullNames = Set.copyOf(people);
        people.forEach(p -> words.addAll(List.of(p.split(" "))));
        for (int i = 0; i < people.size(); i++) {
            add(people.get(i), i);
            for (String alias : aliases.apply(people.get(i))) {
                add(alias, i);
            }
        }
    }

    private void add(String form, int person) {
        List<String> words = Words.all(form);
        if (!words.isEmpty()) {
            byFirstWord.computeIfAbsent(words.get(0), w -> new ArrayList<>()).add(new Form(form, person));
        }
    }

    /** Full names, in the order of the people. */
    List<String> of(String text) {
        BitSet named = new BitSet();
        for (String word : new HashSet<>(Words.all(text))) {
            for (Form form : byFirstWord.getOrDefault(word, List.of())) {
                if (!named.get(form.person()) && Words.contains(text, form.text())) {
                    named.set(form.person());
                }
            }
        }
        return named.stream().mapToObj(people::get).toList();
    }

    /** The full names that a text ends in, as words of their own behind others. */
    public List<String> endOf(String text) {
        List<String> names = new ArrayList<>();
        for (int at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
            String end = text.substring(at + 1);
            if (fullNames.contains(end)) {
                names.add(end);
            }
        }
        return names;
    }

    /** Whether a word stands in the full name of a person. */
    public boolean isPartOfName(String word) {
        return words.contains(word);
    }
}
