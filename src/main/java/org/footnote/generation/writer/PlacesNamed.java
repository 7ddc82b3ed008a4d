package org.footnote.generation.writer;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.footnote.generation.language.Collection;
import org.footnote.generation.language.Gazetteer;
import org.footnote.generation.language.Sentence;

/** Countries and cities that a collection names, with the article they take. */
final class PlacesNamed {

    private static final Pattern NAME =
            Pattern.compile("(?<!\\p{Lu}[\\p{L}]{0,20} )\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?(?! \\p{Lu})");

    private PlacesNamed() {}

    static Set<String> in(Collection collection) {
        Set<String> names = new LinkedHashSet<>();
        for (Sentence sentence : collection.sentences()) {
            Matcher matcher = NAME.matcher(sentence.text());
            while (matcher.find()) {
                String name = matcher.group();
                if (name.startsWith("The ")) {
                    continue;
                }
                if (Gazetteer.isCountry(name) && name.length() > 4 || Gazetteer.isCity(name)) {
                    names.add(
                            name.matches(
                                            "Soviet Union|United States|United Kingdom|Netherlands|Philippines|Ottoman Empire|United Arab Emirates")
                                    ? "the " + name
                                    : name);
                }
            }
        }
        return names;
    }
}
