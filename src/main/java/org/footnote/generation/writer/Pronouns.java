package org.footnote.generation.writer;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.footnote.generation.fact.Knowledge;
import org.footnote.generation.fact.Tellings.Telling;
import org.footnote.generation.language.Names;
import org.footnote.generation.language.Nouns;
import org.footnote.generation.language.Sentence;

/** The pronoun for a subject that was named in the sentence before: "he" or "she" only as the documents say of that person. */
final class Pronouns {

    private static final Pattern GENDERED =
            Pattern.compile("(?i)\\b(?:(he|his|him|himself)|(?:she|her|hers|herself))\\b");

    private final Names names;
    /** More than 0 for a man, less for a woman; wide apart only where the documents are clear. */
    private final Map<String, Integer> seen = new HashMap<>();

    Pronouns(Knowledge knowledge) {
        this.names = knowledge.names();
        for (Sentence sentence : knowledge.collection().sentences()) {
            var people = names.namedIn(sentence.text());
            Matcher matcher = people.size() == 1 ? GENDERED.matcher(sentence.text()) : GENDERED.matcher("");
            while (matcher.find()) {
                seen.merge(people.get(0), matcher.group(1) != null ? 1 : -1, Integer::sum);
            }
        }
    }

    /** "He", "She", "It", "They", or empty where none is certain. */
    String of(Telling telling) {
        String person = names.person(telling.subject()).orElse("");
        if (!person.isEmpty()) {
            int sum = seen.getOrDefault(person, 0);
            return sum >= 2 ? "He" : sum <= -2 ? "She" : "";
        }
        if (telling.plural()) {
            return "They";
        }
        return Nouns.isPerson(NounPhrases.head(telling.subject())) ? "" : "It";
    }
}
