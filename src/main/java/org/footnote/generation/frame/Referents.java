package org.footnote.generation.frame;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.footnote.generation.language.Morphology;
import org.footnote.generation.language.Names;
import org.footnote.generation.language.Sentence;
import org.footnote.generation.syntax.Tree;

/**
 * What a pronoun stands for: a person when only one comes into question, a thing or a group when it is the subject of the
 * clause before and no other subject competes. Otherwise nothing.
 */
final class Referents {

    static final Set<String> PERSONAL = Set.of("he", "she", "him", "his", "her");
    static final Set<String> SINGULAR = Set.of("it", "its");
    static final Set<String> PLURAL = Set.of("they", "them", "their");

    /** @param person full name, or empty where the antecedent is a phrase */
    record Antecedent(String person, Frame frame) {}

    private final Story story;
    private final Names names;

    Referents(Story story, Names names) {
        this.story = story;
        this.names = names;
    }

    Optional<Antecedent> of(Sentence sentence, int word) {
        String lower = sentence.tokens().get(word).lower();
        if (PERSONAL.contains(lower)) {
            return person(sentence, word);
        }
        if (SINGULAR.contains(lower) || PLURAL.contains(lower)) {
            return thing(sentence, word, PLURAL.contains(lower));
        }
        return Optional.empty();
    }

    private Optional<Antecedent> person(Sentence sentence, int word) {
        String before = sentence.text().substring(0, sentence.tokens().get(word).from());
        List<String> here = people(before);
        if (here.size() == 1) {
            return Optional.of(new Antecedent(here.get(0), null));
        }
        Optional<Antecedent> subject = subjects(sentence, word);
        if (subject.isPresent() || !here.isEmpty()) {
            return subject;
        }
        Sentence at = story.before(sentence);
        for (int i = 0; i < 2 && at != null; i++) {
            List<String> there = people(at.text());
            if (there.size() == 1) {
                return Optional.of(new Antecedent(there.get(0), null));
            }
            if (there.size() > 1) {
                Frame main = story.main(at);
                return main == null ? Optional.empty() : named(main);
            }
            at = story.before(at);
        }
        return Optional.empty();
    }

    private Optional<Antecedent> subjects(Sentence sentence, int word) {
        Frame main = story.main(sentence);
        return main != null && main.subject() < word ? named(main) : Optional.empty();
    }

    private Optional<Antecedent> named(Frame frame) {
        Tree tree = frame.sentence().tree();
        if (frame.subjectWords().cardinality() == 1
                && PERSONAL.contains(tree.form(frame.subject()).toLowerCase(Locale.ROOT))) {
            return of(frame.sentence(), frame.subject());
        }
        return names.person(Wording.raw(frame.sentence(), frame.subjectWords())).map(p -> new Antecedent(p, null));
    }

    private List<String> people(String text) {
        return names.namedIn(text);
    }

    private Optional<Antecedent> thing(Sentence sentence, int word, boolean plural) {
        Frame candidate = null;
        for (Frame frame : story.of(sentence)) {
            boolean earlier = frame.subject() < word
                    && frame.verb() < word
                    && !frame.subjectWords().get(word);
            if (earlier && frame.main() && fits(frame, plural)) {
                candidate = candidate == null ? frame : candidate;
            }
        }
        if (candidate == null) {
            Sentence before = story.before(sentence);
            Frame main = before == null ? null : story.main(before);
            if (main == null || !isSubject(sentence, word)) {
                return Optional.empty();
            }
            String pronoun = main.sentence().tokens().get(main.subject()).lower();
            if (main.subjectWords().cardinality() == 1 && (plural ? PLURAL : SINGULAR).contains(pronoun)) {
                return of(before, main.subject());
            }
            candidate = fits(main, plural) ? main : plural ? usual(sentence) : null;
        }
        return candidate == null ? Optional.empty() : Optional.of(new Antecedent("", candidate));
    }

    /** What the paragraph mostly speaks of in the plural, when nothing else comes near it. */
    private Frame usual(Sentence sentence) {
        Map<String, Integer> counts = new HashMap<>();
        Map<String, Frame> frames = new HashMap<>();
        for (Sentence at = story.before(sentence); at != null; at = story.before(at)) {
            for (Frame frame : story.of(at)) {
                if (frame.main() && fits(frame, true)) {
                    String head = frame.sentence().tokens().get(frame.subject()).lower();
                    counts.merge(head, 1, Integer::sum);
                    frames.put(head, frame);
                }
            }
        }
        List<String> byCount = counts.keySet().stream()
                .sorted(Comparator.comparing((String h) -> -counts.get(h)).thenComparing(h -> h))
                .toList();
        boolean clear = !byCount.isEmpty()
                && counts.get(byCount.get(0)) >= 2
                && (byCount.size() == 1 || counts.get(byCount.get(0)) >= 2 * counts.get(byCount.get(1)));
        return clear ? frames.get(byCount.get(0)) : null;
    }

    private boolean isSubject(Sentence sentence, int word) {
        return sentence.tree().relation(word).startsWith("nsubj");
    }

    private boolean fits(Frame frame, boolean plural) {
        Tree tree = frame.sentence().tree();
        int head = frame.subject();
        if (tree.tag(head).startsWith("PRP")
                || tree.tag(head).equals("DT")
                || tree.tag(head).startsWith("W")) {
            return false;
        }
        boolean many = isPlural(tree, head);
        boolean person = names.person(Wording.raw(frame.sentence(), frame.subjectWords()))
                .isPresent();
        return many == plural && !(person && !plural);
    }

    static boolean isPlural(Tree tree, int head) {
        if (Morphology.isPlural(tree.form(head), tree.tag(head))) {
            return true;
        }
        for (int c : tree.children(head)) {
            if (tree.relation(c).equals("conj")) {
                for (int d : tree.children(c)) {
                    if (tree.relation(d).equals("cc") && tree.form(d).equalsIgnoreCase("and")) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
