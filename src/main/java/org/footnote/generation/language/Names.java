package org.footnote.generation.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.footnote.generation.Source;
import org.footnote.text.Citation;

/** The people that a collection of documents speaks of, with the other forms of their names. */
public final class Names {

    private static final Pattern ALIAS = Pattern.compile(
            "(\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)+) \\((\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)+)\\)");

    private static final Pattern RENEWED = Pattern.compile("\\bnew (\\p{Lu}\\p{L}+)");
    /** Small words before a name. */
    private static final Pattern DESCRIBED = Pattern.compile("^(?:\\p{Ll}[\\p{L}-]* )+(?=\\p{Lu})");

    private final Collection collection;
    private final Map<String, NameEvidence.Candidate> candidates;
    private final Map<String, String> fullByShort = new HashMap<>();
    private final Map<String, Set<String>> aliases = new LinkedHashMap<>();
    private final Map<String, Integer> mentions = new LinkedHashMap<>();
    private final List<String> people;
    private final Map<String, Set<String>> forms = new HashMap<>();
    private final Map<String, Set<String>> same = new HashMap<>();
    private final Map<String, Integer> families = new HashMap<>();
    private final Set<String> renewed = new HashSet<>();
    private final NamesInText inText;

    /** @param given names that mean the same, as a person gave them: the canonical name with its other forms */
    public Names(Collection collection, Map<String, Set<String>> given) {
        this.collection = collection;
        given.forEach((name, others) -> {
            Set<String> group = new TreeSet<>(others);
            group.add(name);
            group.forEach(g -> same.computeIfAbsent(g, x -> new TreeSet<>()).addAll(group));
        });
        this.candidates = NameEvidence.of(collection);
        decide();
        collection.sources().forEach(s -> {
            // who wrote a document is no character of its story
            aliases.remove(s.author());
            mentions.remove(s.author());
            fullByShort.values().removeIf(s.author()::equals);
        });
        collection.sentences().forEach(s -> {
            Matcher matcher = ALIAS.matcher(s.text());
            while (matcher.find()) {
                person(matcher.group(1)).ifPresent(full -> aliases.get(full).add(matcher.group(2)));
            }
        });
        given.forEach(this::merge);
        aliases.forEach((full, others) ->
                forms.computeIfAbsent(full, f -> new TreeSet<>()).addAll(others));
        fullByShort.forEach((s, full) -> {
            if (!s.equals(full)) {
                forms.computeIfAbsent(full, f -> new TreeSet<>()).add(s);
            }
        });
        this.people = mentions.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
        this.people.forEach(p -> families.merge(family(p), 1, Integer::sum));
        collection.sentences().forEach(s -> {
            Matcher matcher = RENEWED.matcher(s.text());
            while (matcher.find()) {
                if (Gazetteer.isCountry(matcher.group(1))) {
                    renewed.add(matcher.group(1));
                }
            }
        });
        this.inText = new NamesInText(people, this::aliases);
    }

    /** Makes one person of those whose names were said to mean the same, where the documents speak of one of them. */
    private void merge(String name, Set<String> others) {
        List<String> group = new ArrayList<>(List.of(name));
        group.addAll(others);
        List<String> known = group.stream()
                .map(g -> fullByShort.getOrDefault(withoutTitle(g), withoutTitle(g)))
                .filter(aliases::containsKey)
                .distinct()
                .toList();
        if (known.isEmpty()) {
            return;
        }
        String full = aliases.containsKey(name) ? name : known.get(0);
        for (String other : known) {
            if (!other.equals(full)) {
                aliases.get(full).addAll(aliases.remove(other));
                mentions.merge(full, mentions.getOrDefault(other, 0), Integer::sum);
                mentions.remove(other);
                fullByShort.replaceAll((s, f) -> f.equals(other) ? full : f);
                fullByShort.put(other, full);
            }
        }
        group.stream().filter(g -> !g.equals(full)).forEach(g -> {
            aliases.get(full).add(g);
            fullByShort.put(withoutTitle(g), full);
        });
    }

    /** Whether two names mean the same: one person, or names that somebody said are one. */
    public boolean same(String a, String b) {
        Optional<String> person = person(a);
        return person.isPresent() && person.equals(person(b)) || otherForms(a).contains(bare(b));
    }

    /** Other forms of any name: those of a person, and those that somebody gave. */
    public Set<String> otherForms(String name) {
        Set<String> all = new TreeSet<>(same.getOrDefault(bare(name), Set.of()));
        person(name).ifPresent(p -> {
            all.addAll(aliases(p));
            if (families.get(family(p)) == 1) {
                all.add(family(p));
            }
        });
        all.addAll(Gazetteer.otherNames(name));
        String plain = plain(name);
        if (!plain.equals(bare(name))) {
            all.add(plain);
            all.addAll(Gazetteer.otherNames(plain));
        }
        // "the moderate Norland Labour Party" is the Norland Labour Party, and the Labour Party
        String named = DESCRIBED.matcher(bare(name)).replaceFirst("");
        int blank = named.indexOf(' ');
        boolean national = blank > 0 && Gazetteer.isNationality(named.substring(0, blank));
        String party = national ? named.substring(blank + 1) : named;
        if (Gazetteer.isParty(party)) {
            all.add(named);
            all.add(party);
        }
        all.remove(bare(name));
        return all;
    }

    /** "New Norland" where the documents also speak of the "new Norland": the country by its plain name; others as they are. */
    public String plain(String name) {
        String bare = bare(name);
        String country = bare.startsWith("New ") ? bare.substring(4) : bare;
        return !country.equals(bare) && renewed.contains(country) ? country : bare;
    }

    /** The family name: the first word of a Chinese name, else the last. */
    private static String family(String person) {
        String first = person.split(" ")[0];
        return Gazetteer.isChineseFamilyName(first) ? first : person.substring(person.lastIndexOf(' ') + 1);
    }

    private static String bare(String name) {
        return name.replaceFirst("^[Tt]he ", "");
    }

    /** Full names of all people, most often mentioned first. */
    public List<String> people() {
        return people;
    }

    /** Those of the people whom a text names, by their full names or otherwise, most often mentioned first. */
    public List<String> namedIn(String text) {
        return inText.of(text);
    }

    /** Finds names in texts, without asking for each of the people. */
    public NamesInText inText() {
        return inText;
    }

    /** The full name of the person a phrase names, titles and roles apart; empty where it is no one person. */
    public Optional<String> person(String phrase) {
        String bare = withoutTitle(phrase);
        if (aliases.containsKey(bare)) {
            return Optional.of(bare);
        }
        String full = fullByShort.get(bare);
        return full == null || full.isEmpty() ? behindOffice(bare) : Optional.of(full);
    }

    /** "Secretary of State Anna Berg": the name behind an office of several words. */
    private Optional<String> behindOffice(String phrase) {
        int of = phrase.indexOf("of ");
        for (int at = of < 0 ? -1 : phrase.indexOf(' ', of + 3); at > 0; at = phrase.indexOf(' ', at + 1)) {
            String name = phrase.substring(at + 1);
            boolean office = phrase.substring(0, at)
                    .matches("(?:\\p{Lu}[\\p{L}.]* )*of (?:the )?\\p{Lu}[\\p{L}]*(?: \\p{Lu}[\\p{L}]*)*");
            if (office && aliases.containsKey(name)) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    /** Other forms of a person's name that mean the same person in this collection. */
    public Set<String> aliases(String full) {
        return Collections.unmodifiableSet(forms.getOrDefault(full, Set.of()));
    }

    /** Where a full name stands, in the document itself if possible: proof that a short name means this person. */
    public List<Citation> mention(String full, Source source) {
        Sentence found = null;
        for (int line : collection.lines().mayContain(full)) {
            Sentence sentence = collection.sentences().get(line);
            boolean names =
                    Words.contains(sentence.text(), full) && sentence.text().contains(full);
            if (names
                    && (found == null
                            || sentence.source().equals(source)
                                    && !found.source().equals(source))) {
                found = sentence;
            }
        }
        if (found == null) {
            return List.of();
        }
        int at = found.text().indexOf(full);
        return found.cite(at, at + full.length());
    }

    /** The text with each short name made full at its first mention. */
    public String expanded(String text) {
        String out = text;
        Set<String> done = new TreeSet<>();
        Matcher matcher = Pattern.compile("\\p{Lu}[\\p{L}-]+").matcher(text);
        List<String> words = new ArrayList<>();
        while (matcher.find()) {
            words.add(matcher.group());
        }
        for (String word : words) {
            String full = fullByShort.get(word);
            if (full == null || full.isEmpty() || full.equals(word) || out.contains(full) || !done.add(full)) {
                continue;
            }
            out = out.replaceFirst(
                    "(?<![\\p{L}-])" + Pattern.quote(word)
                            + "(?![\\p{L}-]| \\p{Lu}\\p{Ll}| (?:administration|government|presidency|regime|era|family))",
                    Matcher.quoteReplacement(full));
        }
        return out;
    }

    public static String withoutTitle(String phrase) {
        String rest = phrase.strip();
        boolean cut = true;
        while (cut) {
            cut = false;
            int space = rest.indexOf(' ');
            if (space > 0) {
                String first = rest.substring(0, space);
                if (Gazetteer.isTitle(first)
                        || Gazetteer.isRole(first)
                        || Gazetteer.isNationality(first)
                        || List.of(
                                        "the",
                                        "The",
                                        "former",
                                        "Former",
                                        "special",
                                        "Foreign",
                                        "Prime",
                                        "Special",
                                        "Trade",
                                        "Representative",
                                        "U.S.",
                                        "US")
                                .contains(first)) {
                    rest = rest.substring(space + 1);
                    cut = true;
                }
            }
        }
        return rest;
    }

    /** "In Norby Anna Berg said": a place and a name, where the rest is known as a name by itself. */
    private boolean holdsName(String name, int seen) {
        String rest = name.substring(name.indexOf(' ') + 1);
        NameEvidence.Candidate other = candidates.get(rest);
        return other != null && other.seen > seen;
    }

    private void decide() {
        candidates.forEach((name, c) -> {
            int words = name.split(" ").length;
            NameEvidence.Candidate surname =
                    words >= 2 ? candidates.get(name.substring(name.lastIndexOf(' ') + 1)) : null;
            boolean person = words >= 2 ? c.evidence >= 1 || surname != null && surname.evidence >= 2 : c.evidence >= 2;
            boolean holdsAnother = words >= 3 && holdsName(name, c.seen);
            if (person && !holdsAnother && name.split(" ")[words - 1].length() > 2) {
                aliases.put(name, new TreeSet<>());
                mentions.put(name, c.seen);
            }
        });
        Map<String, Set<String>> owners = new TreeMap<>();
        for (String full : List.copyOf(aliases.keySet())) {
            String[] parts = full.split(" ");
            if (parts.length > 1) {
                owners.computeIfAbsent(parts[0], p -> new TreeSet<>()).add(full);
                owners.computeIfAbsent(parts[parts.length - 1], p -> new TreeSet<>())
                        .add(full);
            }
        }
        owners.forEach((shortName, fulls) -> {
            boolean standsAlone = candidates.containsKey(shortName);
            if (fulls.size() == 1 && standsAlone) {
                String full = fulls.iterator().next();
                fullByShort.put(shortName, full);
                mentions.merge(full, mentions.getOrDefault(shortName, candidates.get(shortName).seen), Integer::sum);
            }
            if (standsAlone) {
                aliases.remove(shortName);
                mentions.remove(shortName);
            }
        });
    }
}
