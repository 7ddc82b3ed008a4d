package org.footnote.generation.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.footnote.generation.frame.Frame;
import org.footnote.generation.frame.Role;
import org.footnote.generation.frame.Story;
import org.footnote.generation.frame.Wording;
import org.footnote.generation.language.Sentence;
import org.footnote.generation.language.Words;
import org.footnote.text.Citation;

/** What the sentences of a collection tell, clause by clause, in words that stand alone: the stuff of explanations. */
public final class Tellings {

    /**
     * @param text "X did y in z", without a full stop
     * @param role null for a whole clause, otherwise what a part adds: a result, a reason, a time
     */
    public record Telling(String text, Role role, boolean leans, Frame frame, List<Citation> evidence) {}

    private final Story story;
    private final Wording wording;
    private final Map<Integer, List<Telling>> known = new HashMap<>();

    Tellings(Story story, Wording wording) {
        this.story = story;
        this.wording = wording;
    }

    public Story story() {
        return story;
    }

    /** What one sentence tells. */
    public List<Telling> of(Sentence sentence) {
        return known.computeIfAbsent(sentence.number(), n -> told(sentence));
    }

    private List<Telling> told(Sentence sentence) {
        List<Telling> out = new ArrayList<>();
        for (Frame frame : story.of(sentence)) {
            Optional<Sayable> sayable = frame.main() && frame.agreed() ? Sayable.of(frame, wording) : Optional.empty();
            if (sayable.isEmpty()) {
                continue;
            }
            Sayable s = sayable.get();
            for (Sayable.Piece piece : s.pieces) {
                Role role = piece.part().role();
                boolean adds = role == Role.RESULT || role == Role.CAUSE || role == Role.WHILE;
                if (adds && Words.count(piece.text()) >= 3 && Words.count(piece.text()) <= 24) {
                    out.add(new Telling(
                            piece.text(),
                            role,
                            piece.leans(),
                            frame,
                            frame.cite(piece.part().words())));
                }
            }
            String text = (s.subject.text() + " " + frame.group().finite() + " " + s.body(null)).strip();
            if (Words.count(text) >= 5 && Words.count(text) <= 34) {
                out.add(new Telling(text, null, s.leans(null), frame, s.evidence()));
            }
        }
        return out;
    }
}
