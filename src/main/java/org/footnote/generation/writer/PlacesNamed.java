package org.footnote.generation.writer;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.footnote.generation.language.Gazetteer;
import org.footnote.generation.language.Sentence;

/** Countries and cities that a sentence names, with the article they take. */
final class PlacesNamed {

    private static final Pattern NAME =
            Pattern.compile("(?<!\\p{Lu}[\\p{L}]{0,20} )\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?(?! \\p{Lu})");

    private PlacesNamed() {}

    static Set<String> in(Sentence sentence) {
        Set<String> names = new LinkedHashSet<>();
        Matcher matcher = NAME.matcher(sentence.text());
        while (matcher.find()) {
            String name = matcher.group();
            boolean place = Gazetteer.isCountry(name) && name.length() > 4 || Gazetteer.isCity(name);
            if (place && !name.startsWith("The ")) {
                names.add(Gazetteer.hasArticle(name) ? "the " + name : name);
            }
        }
        return names;
    }
}
