package org.footnote.generation.frame;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.footnote.generation.language.Sentence;
import org.footnote.generation.language.Verbs;
import org.footnote.text.Citation;
import org.footnote.text.DateMention;
import org.footnote.text.Token;

/**
 * One clause: a subject, a verb group and parts, as words of a sentence.
 *
 * @param verb index of the verb, or of the word a copula joins to the subject
 * @param subject head of the subject
 * @param subjectWords the words of the subject
 * @param parts in the order of the sentence
 * @param main whether it is a main clause, so that it is asserted for itself
 * @param speech the verb of saying that reports this clause, or -1
 * @param agreed whether the parsers agree on the skeleton of the clause
 */
public record Frame(
        Sentence sentence,
        int verb,
        VerbGroup group,
        int subject,
        BitSet subjectWords,
        List<Part> parts,
        boolean main,
        int speech,
        boolean agreed) {

    /** Clauses less certain than this are only told as a whole. */
    private static final double SURE = 0.8;

    public Frame {
        parts = List.copyOf(parts);
        subjectWords = (BitSet) subjectWords.clone();
    }

    public Optional<Part> part(Role role) {
        return parts.stream().filter(p -> p.role() == role).findFirst();
    }

    public boolean has(Role role) {
        return part(role).isPresent();
    }

    /** When it happened, where one date says it. */
    public Optional<DateMention> date() {
        List<Part> times = parts.stream().filter(p -> p.role() == Role.TIME).toList();
        return times.size() == 1 ? Optional.of(times.get(0).date()) : Optional.empty();
    }

    /** Whether the date stands with another clause that this one is joined to. */
    public boolean sharesDate() {
        var tree = sentence.tree();
        return part(Role.TIME)
                .filter(t -> tree.is(verb, "conj") && tree.head(t.head()) == tree.head(verb))
                .isPresent();
    }

    /** Share of the words of the clause, signs apart, that the parsers agree on: from 0 to 1. */
    public double certainty() {
        BitSet all = words();
        int sure = 0;
        int counted = 0;
        for (int i = all.nextSetBit(0); i >= 0; i = all.nextSetBit(i + 1)) {
            if (!sentence.tree().is(i, "punct")) {
                counted++;
                sure += sentence.tree().agreed(i) ? 1 : 0;
            }
        }
        return (double) sure / counted;
    }

    /** Whether somebody is named, elected or appointed. */
    public boolean givesOffice() {
        return Verbs.of(group.base()).can("office");
    }

    /** Whether the parsers agree so far that a part of the clause can be left out or moved. */
    public boolean isSure() {
        return certainty() >= SURE;
    }

    private BitSet words() {
        BitSet all = (BitSet) subjectWords.clone();
        all.set(verb);
        parts.forEach(p -> all.or(p.words()));
        return all;
    }

    /** From the first word of the clause to its last. */
    public List<Citation> evidence() {
        return cite(words());
    }

    /** The stretch of the sentence from the first to the last of some words. */
    public List<Citation> cite(BitSet words) {
        List<Token> tokens = sentence.tokens();
        return sentence.cite(
                tokens.get(words.nextSetBit(0)).from(),
                tokens.get(words.length() - 1).to());
    }
}
