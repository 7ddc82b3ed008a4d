package org.footnote.generation.frame;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.footnote.generation.Source;
import org.footnote.generation.language.Gazetteer;
import org.footnote.generation.language.Names;
import org.footnote.generation.language.Sentence;
import org.footnote.generation.language.Words;
import org.footnote.generation.syntax.Tree;
import org.footnote.text.Citation;
import org.footnote.text.Token;

/** Puts phrases of a clause into words that are understood without the text around it, or refuses. */
public final class Wording {

    /** What "the treaty" and the like mean in a document. */
    public interface Meanings {
        /** The full name of the one thing that a bare definite noun means, without article; empty where none is certain. */
        Optional<String> of(Source source, String noun);
    }

    private static final Set<String> SPEAKER = Set.of(
            "we",
            "our",
            "us",
            "ours",
            "i",
            "my",
            "me",
            "you",
            "your",
            "ourselves",
            "today",
            "nowadays",
            "tomorrow",
            "here",
            "yesterday",
            "mine");
    private static final Set<String> POINTING =
            Set.of("this", "these", "those", "such", "former", "latter", "aforementioned", "aforesaid");
    /** Adjectives that do not tell one thing of a kind from another. */
    static final Set<String> WEAK = Set.of(
            "two",
            "three",
            "four",
            "five",
            "six",
            "new",
            "main",
            "first",
            "second",
            "third",
            "present",
            "original",
            "final",
            "whole",
            "entire",
            "previous",
            "following",
            "resulting",
            "same",
            "other",
            "above",
            "last",
            "next",
            "only",
            "said",
            "old",
            "remaining",
            "latest",
            "subsequent",
            "actual",
            "former",
            "current",
            "respective");
    /** Definite nouns of which there is one for everybody. */
    private static final Set<String> KNOWN = Set.of(
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
            "church",
            "state",
            "sky",
            "moon",
            "nation",
            "country",
            "century",
            "military",
            "rich",
            "dead",
            "war",
            "peace",
            "way",
            "mainland",
            "working",
            "time",
            "bottom",
            "top",
            "population",
            "continent",
            "left",
            "right",
            "masses",
            "market",
            "gods",
            "laws",
            "rest",
            "majority",
            "use",
            "internet",
            "universe",
            "atmosphere",
            "ocean",
            "climate",
            "equator",
            "human",
            "proletariat",
            "bourgeoisie",
            "multitude",
            "year",
            "day",
            "month",
            "end",
            "beginning");

    /** What many bodies of one kind are called. */
    private static final Set<String> GENERAL = Set.of(
            "central", "national", "general", "supreme", "standing", "executive", "political", "federal", "foreign");

    private static final Pattern DANGLING = Pattern.compile(
            "(?i).*\\b(?:of|the|a|an|and|or|to|in|on|at|by|for|with|from|its|his|her|their|as|that|than|which|who)$");

    /** "the two first consuls": "they" a sentence later may be others of their kind. */
    private static final Pattern COUNTED = Pattern.compile(
            "(?i)\\b(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|first|last|some|many|several)\\b");

    private static final Pattern LOOSE_END = Pattern.compile("(?s).*, (?:\\p{Ll}\\S* )?\\p{Ll}+");
    private static final Pattern JOINED = Pattern.compile("\\b(?:and|or)\\b");

    private static final int LONGEST_SUBJECT = 14;

    private final Names names;
    private final Referents referents;
    private final Meanings meanings;
    private final Definites definites;
    private final Story story;
    private final Map<String, List<Citation>> mentions = new ConcurrentHashMap<>();
    private final Clarified clarified;

    public Wording(Story story, Names names, Meanings meanings) {
        this.names = names;
        this.story = story;
        this.referents = new Referents(story, names);
        this.meanings = meanings;
        this.definites = new Definites(story);
        this.clarified = new Clarified(this, definites, names);
    }

    /**
     * A sentence for quoting, with what it leaves to its document in square brackets; empty where that is not certain.
     *
     * @param continues whether a reader knows the sentence before it
     */
    public Optional<Told> clarified(Sentence sentence, boolean continues) {
        return clarified.of(sentence, 0, sentence.text().length(), continues);
    }

    /** The same for a part of a sentence, by positions in its text. */
    public Optional<Told> clarified(Sentence sentence, int from, int to) {
        return clarified.of(sentence, from, to, false);
    }

    /** What a pronoun stands for, in words; empty where that is not certain. */
    Optional<Told> antecedent(Sentence sentence, int word) {
        return antecedent(sentence, word, 0);
    }

    /** The words as they stand, gaps closed. */
    public static String raw(Sentence sentence, BitSet words) {
        List<Token> tokens = sentence.tokens();
        StringBuilder out = new StringBuilder();
        int last = -1;
        for (int i = words.nextSetBit(0); i >= 0; i = words.nextSetBit(i + 1)) {
            if (last >= 0) {
                out.append(
                        last == i - 1
                                ? sentence.text()
                                        .substring(
                                                tokens.get(last).to(),
                                                tokens.get(i).from())
                                : " ");
            }
            out.append(tokens.get(i).text());
            last = i;
        }
        return out.toString();
    }

    /** The subject, as in the middle of a sentence. */
    public Optional<Told> subject(Frame frame) {
        return subjects(frame).stream()
                .filter(t -> Words.count(t.text()) <= LONGEST_SUBJECT)
                .findFirst();
    }

    /** All forms of a part that can be said, from the fullest to the shortest. */
    public List<Told> forms(Frame frame, Part part) {
        return forms(frame, part.head(), part.words(), false);
    }

    /** All forms of the subject that can be said, from the fullest to the shortest. */
    public List<Told> subjects(Frame frame) {
        return forms(frame, frame.subject(), frame.subjectWords(), true);
    }

    private List<Told> forms(Frame frame, int head, BitSet words, boolean subject) {
        List<Told> forms = new ArrayList<>();
        String whole = raw(frame.sentence(), words);
        for (BitSet form : new Pruning(frame.sentence().tree()).forms(head, words)) {
            told(frame, form, subject).filter(t -> !isTorn(t.text(), whole)).ifPresent(forms::add);
        }
        return forms;
    }

    /** "the army, navy" of "the army, navy, and air force": an enumeration without its end. */
    private static boolean isTorn(String form, String whole) {
        return form.contains(", ")
                && !JOINED.matcher(form).find()
                && (JOINED.matcher(whole).find() || LOOSE_END.matcher(form).matches());
    }

    Optional<Told> told(Frame frame, BitSet words, boolean subject) {
        return told(frame, words, subject, 0);
    }

    private Optional<Told> told(Frame frame, BitSet words, boolean subject, int depth) {
        Sentence sentence = frame.sentence();
        Tree tree = sentence.tree();
        List<Token> tokens = sentence.tokens();
        StringBuilder out = new StringBuilder();
        List<Citation> proof = new ArrayList<>();
        boolean leans = false;
        boolean quoted = false;
        int last = -1;
        for (int i = words.nextSetBit(0); i >= 0; i = words.nextSetBit(i + 1)) {
            Token token = tokens.get(i);
            String text = token.text();
            if (text.equals("(")) {
                int close = i;
                while (close < tokens.size() && !tokens.get(close).text().equals(")")) {
                    close++;
                }
                if (close < tokens.size()) {
                    i = close;
                    continue;
                }
            }
            if (last >= 0) {
                boolean gap = last != i - 1;
                String between =
                        gap ? " " : sentence.text().substring(tokens.get(last).to(), token.from());
                boolean stop = gap && (text.equals(",") || text.equals("'s"));
                out.append(stop ? "" : between);
            }
            last = i;
            if (text.equals("“")) {
                quoted = true;
            } else if (text.equals("”")) {
                quoted = false;
            } else if (!quoted) {
                String lower = token.lower();
                if (SPEAKER.contains(lower) && !text.equals("US")) {
                    return Optional.empty();
                }
                if (POINTING.contains(lower)) {
                    int noun = tree.head(i);
                    boolean determines = tree.is(i, "det") && words.get(noun) && noun > i && isPlain(tree, i, noun);
                    Optional<Definites.Meaning> meant =
                            determines ? definites.of(sentence, noun, true) : Optional.empty();
                    if (meant.isEmpty()) {
                        return Optional.empty();
                    }
                    out.append("the ").append(meant.get().text());
                    leans |= !meant.get().text().matches("(?s).*[\\p{Lu}\\d].*");
                    proof.addAll(meant.get().proof());
                    i = noun;
                    last = noun;
                    continue;
                }
                if (Referents.PERSONAL.contains(lower)
                        || Referents.SINGULAR.contains(lower)
                        || Referents.PLURAL.contains(lower)) {
                    boolean possessive = tree.tag(i).equals("PRP$");
                    if (possessive && !subject && isOwn(frame, lower)) {
                        out.append(text);
                        continue;
                    }
                    if (!possessive && !subject && meansSubject(frame, i)) {
                        out.append(text);
                        continue;
                    }
                    if (depth > 1) {
                        return Optional.empty();
                    }
                    Optional<Told> meant = antecedent(sentence, i, depth);
                    if (meant.isEmpty()) {
                        return Optional.empty();
                    }
                    leans |= meant.get().leans();
                    proof.addAll(meant.get().proof());
                    out.append(
                            possessive
                                    ? possessive(meant.get().text())
                                    : meant.get().text());
                    continue;
                }
                if (isBareDefinite(tree, i, words)) {
                    Optional<String> name = meanings.of(sentence.source(), lower);
                    Optional<Definites.Meaning> meant =
                            name.isPresent() || !isPlain(tree, i) ? Optional.empty() : definites.of(sentence, i, false);
                    if (name.isPresent()) {
                        // "the main treaty": the name tells which
                        String said = out.toString().replaceFirst("\\b(?:main|present|said|original|new) $", "");
                        out.setLength(0);
                        out.append(said);
                        text = name.get();
                        proof.addAll(mention(sentence, name.get()));
                    } else if (meant.isPresent()) {
                        text = meant.get().text();
                        proof.addAll(meant.get().proof());
                        leans |= !text.matches("(?s).*[\\p{Lu}\\d].*");
                    } else if (hasBoth(tree, i)) {
                        return Optional.empty();
                    } else {
                        leans = true;
                    }
                }
                boolean capital = tree.tag(i).startsWith("NNP")
                        || text.equals("I")
                        || Gazetteer.isNationality(text)
                        || names.inText().isPartOfName(text);
                if (i == 0 && !capital) {
                    text = Character.toLowerCase(text.charAt(0)) + text.substring(1);
                }
            }
            out.append(text);
        }
        String text = names.expanded(Gazetteer.withArticles(out.toString())
                .replaceAll("\\s+", " ")
                .replaceAll("[.,]”$", "”")
                .strip());
        return flawed(text) ? Optional.empty() : Optional.of(new Told(text, leans, proof));
    }

    /** Where a name that took the place of a noun stands first in the document. */
    private List<Citation> mention(Sentence sentence, String name) {
        return mentions.computeIfAbsent(sentence.source().name() + "/" + name, k -> {
            for (int line : story.collection().lines().mayContain(name)) {
                Sentence other = story.collection().sentences().get(line);
                int at = other.source().equals(sentence.source()) ? other.text().indexOf(name) : -1;
                if (at >= 0) {
                    return other.cite(at, at + name.length());
                }
            }
            return List.of();
        });
    }

    /** Only article and noun. */
    private static boolean isPlain(Tree tree, int noun) {
        return noun > 0 && isPlain(tree, noun - 1, noun);
    }

    /** Nothing between the determiner and its noun, and nothing but clauses behind it. */
    private static boolean isPlain(Tree tree, int determiner, int noun) {
        for (int c : tree.children(noun)) {
            if (tree.is(c, "amod", "compound", "flat", "nmod", "nummod", "conj", "appos")) {
                return false;
            }
        }
        return determiner + 1 == noun && tree.is(determiner, "det");
    }

    private static boolean flawed(String text) {
        long open = text.chars().filter(c -> c == '“').count();
        long close = text.chars().filter(c -> c == '”').count();
        return text.isEmpty()
                || open != close
                || text.indexOf('(') >= 0
                || text.indexOf(')') >= 0
                || text.indexOf('[') >= 0
                || text.indexOf('"') >= 0
                || DANGLING.matcher(text).matches();
    }

    /** "its policy" may stay where the subject of the clause is what "its" means. */
    private boolean isOwn(Frame frame, String pronoun) {
        Tree tree = frame.sentence().tree();
        boolean plural = Referents.isPlural(tree, frame.subject());
        String subject = raw(frame.sentence(), frame.subjectWords());
        boolean person =
                names.person(subject).isPresent() || tree.form(frame.subject()).matches("(?i)he|she");
        return Referents.PLURAL.contains(pronoun)
                ? plural
                : Referents.SINGULAR.contains(pronoun) ? !plural && !person : person && !plural;
    }

    /** "admitted that he had been wrong": he is the one who admitted it. */
    private boolean meansSubject(Frame frame, int word) {
        String lower = frame.sentence().tokens().get(word).lower();
        String subject = raw(frame.sentence(), frame.subjectWords());
        if (Set.of("he", "she").contains(lower)) {
            Optional<String> own = names.person(subject);
            Optional<String> meant = referents.of(frame.sentence(), word).map(Referents.Antecedent::person);
            return own.isPresent() && own.equals(meant);
        }
        return false;
    }

    private Optional<Told> antecedent(Sentence sentence, int word, int depth) {
        return referents.of(sentence, word).flatMap(a -> {
            if (a.frame() == null) {
                return Optional.of(new Told(a.person(), false, names.mention(a.person(), sentence.source())));
            }
            return told(a.frame(), a.frame().subjectWords(), true, depth + 1)
                    .filter(t -> !COUNTED.matcher(t.text()).find())
                    .map(t -> {
                        List<Citation> proof = new ArrayList<>(t.proof());
                        proof.addAll(a.frame().cite(a.frame().subjectWords()));
                        return new Told(t.text(), t.leans(), proof);
                    });
        });
    }

    static String possessive(String name) {
        return name.endsWith("s") ? name + "'" : name + "'s";
    }

    /** "the talks": a common noun with nothing beside its article that tells which. */
    private static boolean isBareDefinite(Tree tree, int i, BitSet words) {
        String tag = tree.tag(i);
        boolean capital =
                tag.startsWith("NNP") && Character.isUpperCase(tree.form(i).charAt(0));
        if (!tag.startsWith("NN") || KNOWN.contains(tree.form(i).toLowerCase(Locale.ROOT))) {
            return false;
        }
        String form0 = tree.form(i);
        boolean titleOnly = Gazetteer.isTreatyWord(form0.toLowerCase(Locale.ROOT))
                || Gazetteer.isTitle(form0)
                || Gazetteer.isEventWord(form0)
                || Gazetteer.isOrganisationWord(form0);
        if (capital && !titleOnly) {
            return false;
        }
        boolean definite = false;
        for (int c : tree.children(i)) {
            String rel = tree.relation(c);
            String form = tree.form(c).toLowerCase(Locale.ROOT);
            if (titleOnly && GENERAL.contains(form)) {
                // "the Central Committee": of which party, the name does not say
                continue;
            }
            if (rel.equals("det")) {
                definite |= form.equals("the") || form.equals("both");
            } else if (rel.equals("amod") || rel.equals("nummod")) {
                if (!WEAK.contains(form)) {
                    return false;
                }
            } else if ((rel.startsWith("flat")
                            || rel.startsWith("nmod")
                            || rel.startsWith("acl")
                            || rel.startsWith("compound") && tree.tag(c).startsWith("NNP")
                            || rel.equals("appos"))
                    && words.get(c)) {
                // "the oil embargo" tells the kind, "the Norby treaty" which one
                return false;
            }
        }
        return definite;
    }

    /** "both states": which two, only the sentences before can tell. */
    private static boolean hasBoth(Tree tree, int noun) {
        return tree.children(noun).stream().anyMatch(c -> tree.form(c).equalsIgnoreCase("both"));
    }

    static int count(String text) {
        return Words.count(text);
    }
}
