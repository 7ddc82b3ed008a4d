package org.footnote.generation.fact;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.footnote.generation.Source;
import org.footnote.generation.language.Clause;
import org.footnote.generation.language.Collection;
import org.footnote.generation.language.Names;
import org.footnote.generation.language.Sentence;

/** What "the treaty", "the Board" and "he" mean in a document: one thing, or nothing certain. */
final class References {

    private static final Pattern BARE = Pattern.compile(
            "\\b[Tt]he (\\p{Ll}[\\p{L}-]+)"
                    + "(?=$|[,.;”]| “| (?:in|at|by|from|to|with|and|until|during|under|before|after|as|into|was|were|through)\\b)");
    private static final Set<String> COMMON = Set.of(
            "world",
            "north",
            "south",
            "east",
            "west",
            "sea",
            "sun",
            "earth",
            "poor",
            "people",
            "economy",
            "past",
            "future",
            "public",
            "press",
            "environment",
            "law",
            "army",
            "church",
            "sides",
            "crown",
            "nobility",
            "clergy",
            "state",
            "senate");
    private static final Pattern BODY = Pattern.compile(
            "\\b[Tt]he ((?:\\p{Lu}\\p{Ll}+ )+(?:Committee|Board|Council|Bureau|Commission|Assembly|Congress|Party))(?! of\\b| \\p{Lu})");

    private final Collection collection;
    private final Names names;
    private final Treaties treaties;

    References(Collection collection, Names names, Treaties treaties) {
        this.collection = collection;
        this.names = names;
        this.treaties = treaties;
    }

    /** "the treaty" made to its name; null where "the something" means nothing certain. */
    String resolved(String text, Source source) {
        String out = text;
        Matcher named = Pattern.compile(
                        "\\b[Tt]he (?:main |present |original )?([Tt]reaty|[Aa]greement|[Pp]act|[Cc]onvention|[Pp]rotocol|[Aa]ccords)\\b(?! (?:of|on|for|between|text|\\p{Lu}))")
                .matcher(out);
        if (named.find()) {
            Optional<String> meant = treaties.meant(source, named.group(1));
            if (meant.isEmpty()) {
                return null;
            }
            out = named.replaceFirst(Matcher.quoteReplacement("the " + meant.get()));
        }
        out = fullBody(out, source);
        Matcher bare = BARE.matcher(out);
        while (bare.find()) {
            if (!COMMON.contains(bare.group(1))) {
                return null;
            }
        }
        return out;
    }

    /** "the Central Board" becomes "the Central Board of the company" where the document nearly always means that one. */
    private String fullBody(String text, Source source) {
        Matcher body = BODY.matcher(text);
        if (!body.find()) {
            return text;
        }
        Map<String, Integer> owners = new TreeMap<>();
        Pattern longer =
                Pattern.compile(Pattern.quote(body.group(1)) + " (of the \\p{Lu}[\\p{L}-]*(?: \\p{Lu}[\\p{L}-]*)*)");
        for (Sentence sentence : collection.sentences()) {
            Matcher owner = longer.matcher(sentence.text());
            while (sentence.source().equals(source) && owner.find()) {
                owners.merge(owner.group(1), 1, Integer::sum);
            }
        }
        int all = owners.values().stream().mapToInt(Integer::intValue).sum();
        return owners.entrySet().stream()
                .filter(e -> e.getValue() * 4 >= all * 3)
                .findFirst()
                .map(e -> text.substring(0, body.end()) + " " + e.getKey() + text.substring(body.end()))
                .orElse(text);
    }

    String antecedent(Clause clause) {
        Sentence sentence = clause.sentence();
        String found = null;
        for (int i = sentence.number(); i >= 0 && i >= sentence.number() - 2; i--) {
            Sentence s = collection.sentences().get(i);
            if (s.paragraphNumber() != sentence.paragraphNumber()) {
                break;
            }
            String text = i == sentence.number() ? clause.slice(0, clause.subject()[0]) : s.text();
            List<String> people = names.namedIn(text);
            if (people.size() > 1) {
                return null;
            }
            if (people.size() == 1) {
                found = people.get(0);
                break;
            }
        }
        return found;
    }
}
