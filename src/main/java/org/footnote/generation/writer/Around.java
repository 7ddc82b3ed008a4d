package org.footnote.generation.writer;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.footnote.generation.fact.Knowledge;
import org.footnote.generation.fact.Tellings.Telling;
import org.footnote.generation.language.Sentence;
import org.footnote.generation.language.Words;
import org.footnote.generation.writer.Notes.Note;

/** What a document tells right beside a sentence, for explanations of items that rest on several sentences. */
final class Around {

    private static final int LONGEST = 28;

    private final Knowledge knowledge;

    Around(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** A clause behind the sentence, in it, or before it, that says something new and stands alone; without full stop. */
    Optional<Note> of(Sentence sentence, Set<String> said) {
        var tellings = knowledge.tellings();
        Sentence next = tellings.story().after(sentence);
        Sentence before = tellings.story().before(sentence);
        Optional<Note> note = next == null ? Optional.empty() : first(next, said);
        if (note.isEmpty()) {
            note = first(sentence, said);
        }
        return note.isPresent() || before == null ? note : first(before, said);
    }

    private Optional<Note> first(Sentence sentence, Set<String> said) {
        for (Telling telling : knowledge.tellings().of(sentence)) {
            Set<String> added = new HashSet<>(Words.content(telling.text()));
            added.removeAll(said);
            boolean good = telling.role() == null
                    && !telling.leans()
                    && added.size() >= 4
                    && Words.share(Words.content(telling.text()), said) < 0.5
                    && Words.count(telling.text()) <= LONGEST
                    && balanced(telling.text());
            if (good) {
                return Optional.of(new Note(telling.text().replaceFirst("[.]”$", "”"), telling.evidence()));
            }
        }
        return Optional.empty();
    }

    private static boolean balanced(String text) {
        return text.chars().filter(c -> c == '“').count()
                == text.chars().filter(c -> c == '”').count();
    }
}
