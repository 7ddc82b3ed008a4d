package org.footnote.generation.writer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.footnote.generation.fact.Claim;
import org.footnote.generation.fact.Knowledge;
import org.footnote.generation.fact.Tellings;
import org.footnote.generation.fact.Tellings.Telling;
import org.footnote.generation.frame.Role;
import org.footnote.generation.language.Sentence;
import org.footnote.generation.language.Words;
import org.footnote.generation.writer.Notes.Note;

/** What the source says around a clause: its outcome, its reason, and what the sentences beside it tell. */
final class ClaimNotes {

    private static final int ENOUGH = 2;
    private static final List<String> SAME =
            List.of("In the same breath, the source says that ", "The same passage says that ", "Along with this, ");
    private static final List<String> NEXT =
            List.of("The source goes on to say that ", "What follows in the text: ", "Next, the source tells that ");
    private static final List<String> BEFORE = List.of(
            "The background in the source: ", "Just before, the source says that ", "This belongs to a wider story: ");

    private final Knowledge knowledge;
    private final Dice dice;

    ClaimNotes(Knowledge knowledge, Dice dice) {
        this.knowledge = knowledge;
        this.dice = dice;
    }

    /** Two sentences at most, each of which says something that question and value do not. */
    List<Note> about(Claim claim, String form) {
        Tellings tellings = knowledge.tellings();
        List<Note> notes = new ArrayList<>();
        Set<String> said = new HashSet<>(Words.content(claim.told()));
        Sentence sentence = claim.sentence();
        for (Telling telling : tellings.of(sentence)) {
            add(notes, said, claim, telling, form, SAME, null);
        }
        Sentence next = tellings.story().after(sentence);
        Sentence before = tellings.story().before(sentence);
        if (next != null) {
            for (Telling telling : tellings.of(next)) {
                add(notes, said, claim, telling, form, NEXT, next);
            }
        }
        if (before != null) {
            for (Telling telling : tellings.of(before)) {
                add(notes, said, claim, telling, form, BEFORE, before);
            }
        }
        return notes;
    }

    private void add(
            List<Note> notes,
            Set<String> said,
            Claim claim,
            Telling telling,
            String form,
            List<String> leads,
            Sentence other) {
        Set<String> words = Words.content(telling.text());
        Set<String> added = new HashSet<>(words);
        added.removeAll(said);
        boolean part = telling.role() != null;
        if (notes.size() >= ENOUGH
                || telling.leans()
                || part && other != null
                || added.size() < (part ? 2 : 4)
                || Words.share(words, said) > 0.6
                || !part && Words.contains(telling.text(), claim.value()) && other == null && added.size() < 5) {
            return;
        }
        String text = part
                ? lead(telling)
                : leads.get(dice.roll(claim.key() + form + telling.text(), leads.size())) + telling.text() + ".";
        notes.add(new Note(Words.capitalised(text), telling.evidence()));
        said.addAll(words);
    }

    private static String lead(Telling telling) {
        if (telling.role() == Role.RESULT) {
            return "The source names what came of it: " + telling.text() + ".";
        }
        if (telling.role() == Role.CAUSE) {
            return "The reason the source gives: " + telling.text() + ".";
        }
        return "The circumstances, as the source tells them: " + telling.text() + ".";
    }
}
