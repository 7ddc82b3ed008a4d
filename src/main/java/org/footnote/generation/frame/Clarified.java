package org.footnote.generation.frame;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.footnote.generation.language.Names;
import org.footnote.generation.language.Sentence;
import org.footnote.generation.language.Words;
import org.footnote.generation.syntax.Tree;
import org.footnote.text.Citation;
import org.footnote.text.DateMention;
import org.footnote.text.Token;

/**
 * A sentence as it stands, for quoting it away from its document: what its pronouns, its "this session" and its dates without
 * a year mean is added in square brackets, as editors do. A sentence that hangs on what cannot be found out is not quoted.
 */
final class Clarified {

    private static final Set<String> SPEAKER = Set.of("we", "our", "us", "ours", "i", "my", "me", "you", "your");
    private static final Set<String> POINTING = Set.of("this", "these", "those", "such", "that");
    /** Nouns with which a sentence points to what was said before. */
    private static final Set<String> LATTER = Set.of("former", "latter", "aforementioned", "aforesaid");

    /** What only the sentence before explains. */
    private static final Pattern LINKED = Pattern.compile(
            "(?i)^[“‘]?(?:in|by|to) (?:doing|do) so\\b|\\bof (?:these|those|them)\\b|\\bon the (?:other hand|contrary)\\b|^[“‘]?(?:another|both|the others?)\\b");

    /** A word up to here opens its sentence. */
    private static final int FIRST_WORDS = 1;

    private final Wording wording;
    private final Definites definites;
    private final Names names;

    Clarified(Wording wording, Definites definites, Names names) {
        this.wording = wording;
        this.definites = definites;
        this.names = names;
    }

    /**
     * @param from where the quoted part begins in the text of the sentence
     * @param to behind its last character
     * @param continues whether the sentence before it is known to the reader
     */
    Optional<Told> of(Sentence sentence, int from, int to, boolean continues) {
        if (LINKED.matcher(sentence.text()).find()) {
            return Optional.empty();
        }
        Map<Integer, String> added = new TreeMap<>();
        List<Citation> proof = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        List<Token> tokens = sentence.tokens();
        boolean quoted = false;
        for (int i = 0; i < tokens.size(); i++) {
            String text = tokens.get(i).text();
            String lower = tokens.get(i).lower();
            quoted = text.equals("“") || quoted && !text.equals("”");
            if (quoted || tokens.get(i).from() < from || tokens.get(i).to() > to) {
                continue;
            }
            if (SPEAKER.contains(lower) && !text.equals("US") || LATTER.contains(lower)) {
                return Optional.empty();
            }
            boolean pronoun = Referents.PERSONAL.contains(lower)
                    || Referents.SINGULAR.contains(lower)
                    || Referents.PLURAL.contains(lower);
            if (pronoun && !pronoun(sentence, i, added, proof, seen)
                    || POINTING.contains(lower) && !pointer(sentence, i, continues, added, proof)) {
                return Optional.empty();
            }
        }
        for (DateMention date : sentence.dates()) {
            int year = date.value().end().getYear();
            boolean stands =
                    sentence.text().contains(Integer.toString(year)) || added.containsValue(Integer.toString(year));
            if (date.yearCarried() && !stands && date.from() >= from && date.to() <= to) {
                added.put(date.to(), Integer.toString(year));
            }
        }
        StringBuilder out = new StringBuilder();
        int at = from;
        for (Map.Entry<Integer, String> one : added.entrySet()) {
            out.append(sentence.text(), at, one.getKey())
                    .append(" [")
                    .append(one.getValue())
                    .append(']');
            at = one.getKey();
        }
        out.append(sentence.text(), at, to);
        return Optional.of(new Told(out.toString().strip(), false, proof));
    }

    /** Whether it is clear what a pronoun means: from the sentence itself, or with what is added. */
    private boolean pronoun(
            Sentence sentence, int i, Map<Integer, String> added, List<Citation> proof, Set<String> seen) {
        Tree tree = sentence.tree();
        String lower = sentence.tokens().get(i).lower();
        String before = sentence.text().substring(0, sentence.tokens().get(i).from());
        boolean person = Referents.PERSONAL.contains(lower);
        if (tree.is(i, "expl") || !seen.add(person ? "person" : lower.substring(0, 2))) {
            return true;
        }
        boolean here = person
                ? !names.namedIn(before).isEmpty()
                : i > 3 && !tree.relation(i).startsWith("nsubj") || i > 6;
        if (here) {
            return true;
        }
        Optional<Told> meant = wording.antecedent(sentence, i);
        if (meant.isEmpty() || meant.get().leans() || Words.count(meant.get().text()) > 9) {
            return false;
        }
        if (Words.contains(before, meant.get().text().replaceFirst("^the ", ""))) {
            return true;
        }
        boolean possessive = tree.tag(i).equals("PRP$");
        added.put(
                sentence.tokens().get(i).to(),
                possessive
                        ? Wording.possessive(meant.get().text())
                        : meant.get().text());
        proof.addAll(meant.get().proof());
        return true;
    }

    /** "this session [the Second Session]"; what a bare "this" means only the sentence before can tell. */
    private boolean pointer(
            Sentence sentence, int i, boolean continues, Map<Integer, String> added, List<Citation> proof) {
        Tree tree = sentence.tree();
        String lower = sentence.tokens().get(i).lower();
        boolean that = lower.equals("that") || lower.equals("those");
        if (!tree.is(i, "det")) {
            // "those who", "that he went": they point forward, or are explained by what follows
            return that || continues && !lower.equals("such");
        }
        int noun = tree.head(i);
        if (that && hasFollower(tree, noun)) {
            return true;
        }
        if (tree.form(noun).toLowerCase(Locale.ROOT).matches("year|month|day|time|period|years")) {
            // "on 20 January he arrived, and from this time onwards": the sentence tells which
            int at = sentence.tokens().get(i).from();
            return sentence.dates().stream().anyMatch(d -> d.to() < at);
        }
        Optional<Definites.Meaning> meant = definites.of(sentence, noun, true);
        if (meant.isEmpty() || noun < i) {
            // "This renewal of hostilities …" opens what carries on from a sentence that the reader has before them
            return continues && meant.isEmpty() && noun > i && i <= FIRST_WORDS && !that;
        }
        added.put(
                sentence.tokens().get(noun).to(),
                meant.get().text().matches("\\p{Lu}.*") || meant.get().plural()
                        ? meant.get().text()
                        : "the " + meant.get().text());
        proof.addAll(meant.get().proof());
        return true;
    }

    /** "those countries that …" say themselves which. */
    private static boolean hasFollower(Tree tree, int noun) {
        for (int c : tree.children(noun)) {
            if (c > noun && tree.is(c, "acl:relcl", "acl", "nmod")) {
                return true;
            }
        }
        return false;
    }
}
