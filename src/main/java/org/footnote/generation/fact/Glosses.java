package org.footnote.generation.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.footnote.generation.language.Collection;
import org.footnote.generation.language.Sentence;
import org.footnote.generation.language.Words;
import org.footnote.generation.syntax.Tree;
import org.footnote.item.Kind;

/** What something is called and what an abbreviation stands for: "a wand called …", "the League of Norby (LN)". */
final class Glosses {

    private static final Set<String> CALLED = Set.of("called", "termed", "known", "named", "dubbed");
    private final Collection collection;
    private final List<Claim> found = new ArrayList<>();

    Glosses(Collection collection) {
        this.collection = collection;
    }

    List<Claim> all() {
        for (Sentence sentence : collection.sentences()) {
            called(sentence);
        }
        return found;
    }

    /** A noun phrase with "called …" behind it: what it is called. */
    private void called(Sentence sentence) {
        Tree tree = sentence.tree();
        for (int i = 1; i + 1 < tree.size(); i++) {
            boolean gloss = CALLED.contains(tree.form(i).toLowerCase(Locale.ROOT))
                    && tree.is(i, "acl:")
                    && tree.head(i) < i
                    && tree.head(i) >= 0
                    && tree.tag(tree.head(i)).startsWith("NN");
            if (!gloss) {
                continue;
            }
            int head = tree.head(i);
            int first = tree.first(head);
            int from = tree.form(i + 1).equalsIgnoreCase("as") ? i + 2 : i + 1;
            if (from >= tree.size() || first > head) {
                continue;
            }
            String thing = tree.text(first, i - 1)
                    .replaceFirst("[,;]?(?: (?:also|collectively|commonly|later|often|then))?[,;]?$", "")
                    .strip();
            String rest = sentence.text().substring(tree.word(from).from());
            Matcher value = Pattern.compile(
                            "^(“[^”]{3,60}”|(?:the )?[^,;:.()“”]{3,50}?)(?=[,;:.()]|$| which | who | that | and )")
                    .matcher(rest);
            if (!value.find() || !describes(thing)) {
                continue;
            }
            String name = value.group(1).replaceFirst("[.,]”$", "”").strip();
            boolean named = name.startsWith("“")
                    || Character.isUpperCase(name.replaceFirst("^the ", "").charAt(0));
            if (named && Words.count(name) <= 7) {
                String subject = lowered(thing, tree.tag(first));
                found.add(claim(
                        sentence,
                        "what was " + subject + " called?",
                        subject + " was called {}",
                        name,
                        Claim.Sort.NAME,
                        List.of(name.replaceAll("[“”]", "")),
                        tree.word(first).from(),
                        tree.word(from).from() + value.end(1)));
            }
        }
    }

    private static String lowered(String thing, String tag) {
        return tag.startsWith("NNP") ? thing : Character.toLowerCase(thing.charAt(0)) + thing.substring(1);
    }

    /** Enough is said to know what is meant, and nothing points elsewhere. */
    private static boolean describes(String thing) {
        return Words.content(thing).size() >= 2
                && Words.count(thing) <= 14
                && thing.indexOf('“') < 0
                && !thing.matches("(?i).*\\b(?:it|its|his|her|their|this|these|that|those|our|which|who)\\b.*")
                && thing.matches("(?i)(?:the|a|an) .*");
    }

    private static Claim claim(
            Sentence sentence,
            String question,
            String statement,
            String value,
            Claim.Sort sort,
            List<String> accepted,
            int from,
            int to) {
        return new Claim(
                Claim.Slot.DEFINITION,
                Kind.DEFINITION,
                Claim.Shape.NAME,
                sort,
                question,
                statement,
                value,
                accepted,
                "",
                false,
                sentence,
                sentence.cite(from, to));
    }
}
