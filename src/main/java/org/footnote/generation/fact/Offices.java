package org.footnote.generation.fact;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.footnote.generation.language.Collection;
import org.footnote.generation.language.Gazetteer;
import org.footnote.generation.language.Names;
import org.footnote.generation.language.Sentence;
import org.footnote.generation.language.Words;
import org.footnote.item.Kind;

/** Who held which office: "the Norbian Foreign Minister Peter Holm", "Anna Berg, chairwoman of the Harbour Board". */
final class Offices {

    private static final String NATION = "(?:U\\.S\\.|US|USSR|UK|\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?)";
    private static final String OFFICE =
            "(?:(?:Vice |Deputy )?(?:President|Premier|Chancellor|Prime Minister)|(?:Foreign|Defen[cs]e|Finance|Interior) (?:Minister|Secretary)"
                    + "|(?:Secretary|Minister) of (?:State|Defen[cs]e|Foreign Affairs|War|the Treasury|the Interior))";
    private static final String NAME = "(\\p{Lu}[\\p{L}.-]+(?: \\p{Lu}[\\p{L}.-]+){0,3})";
    private static final Pattern BEFORE = Pattern.compile("\\b(" + NATION + " " + OFFICE + ") " + NAME);
    private static final Pattern BEHIND =
            Pattern.compile(NAME + "(?: \\([^)]*\\))?, (?:the |then )?((?:former |first |late )?(?:\\p{Ll}+ ){0,2}"
                    + "(?:chair(?:man|woman|person)?|president|leader|head|founder|director|secretary|governor|minister|commander|king|queen|emperor|ambassador|author|inventor|discoverer|professor|editor|general secretary) "
                    + "(?:of|to) (?:the )?[^,;:.()“”]{3,60}?)(?= and the | and had | and was |,|\\.|;| \\()");

    private final Collection collection;
    private final Names names;
    private final List<Claim> found = new ArrayList<>();

    Offices(Collection collection, Names names) {
        this.collection = collection;
        this.names = names;
    }

    List<Claim> all() {
        for (Sentence sentence : collection.sentences()) {
            Matcher before = BEFORE.matcher(sentence.text());
            while (before.find()) {
                String nation = before.group(1).split(" ")[0];
                if (nation.matches("U\\.S\\.|US|UK|USSR") || Gazetteer.isNationality(nation)) {
                    add(sentence, before.group(2), before.group(1), before.start(), before.start(2));
                }
            }
            Matcher behind = BEHIND.matcher(sentence.text());
            while (behind.find()) {
                if (!behind.group(2).matches(".*\\b(?:his|her|its|their|this|these|that|which|who)\\b.*")) {
                    add(sentence, behind.group(1), behind.group(2), behind.start(), behind.start(1));
                }
            }
        }
        return found;
    }

    private void add(Sentence sentence, String named, String office, int from, int nameAt) {
        Optional<String> person = Optional.empty();
        String name = named;
        while (person.isEmpty() && !name.isEmpty()) {
            person = names.person(name);
            if (person.isEmpty()) {
                name = name.contains(" ") ? name.substring(0, name.lastIndexOf(' ')) : "";
            }
        }
        if (person.isEmpty()
                || Words.count(office) > 12
                || Words.content(office).size() < 2) {
            return;
        }
        int to = Math.max(nameAt + name.length(), sentence.text().indexOf(office, from) + office.length());
        Set<String> accepted = new LinkedHashSet<>(List.of(person.get()));
        accepted.addAll(names.aliases(person.get()));
        List<org.footnote.text.Citation> proof = new ArrayList<>(sentence.cite(from, to));
        if (!name.equals(person.get())) {
            proof.addAll(names.mention(person.get(), sentence.source()));
        }
        // a title before a name is one that several bore in turn: only the source says whom it means
        boolean title = Character.isUpperCase(office.charAt(0));
        String article = title ? "" : "the ";
        found.add(new Claim(
                Claim.Slot.ROLE,
                Kind.PERSON,
                Claim.Shape.NAME,
                Claim.Sort.PERSON,
                "which of these people was " + article + office + "?",
                "{} was " + article + office,
                person.get(),
                title ? List.of() : List.copyOf(accepted),
                "",
                title,
                sentence,
                proof));
    }
}
