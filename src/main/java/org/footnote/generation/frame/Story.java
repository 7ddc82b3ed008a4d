package org.footnote.generation.frame;

import java.util.List;
import org.footnote.generation.language.Collection;
import org.footnote.generation.language.Parallel;
import org.footnote.generation.language.Sentence;

/** The clauses of all sentences of a collection, in order. */
public final class Story {

    private final Collection collection;
    private final List<List<Frame>> frames;

    public Story(Collection collection) {
        this.collection = collection;
        this.frames = Parallel.map(collection.sentences(), Frames::of, () -> {});
    }

    public Collection collection() {
        return collection;
    }

    public List<Frame> of(Sentence sentence) {
        return frames.get(sentence.number());
    }

    public List<Frame> all() {
        return frames.stream().flatMap(List::stream).toList();
    }

    /** The sentence before in the same paragraph, or null. */
    public Sentence before(Sentence sentence) {
        return beside(sentence, -1);
    }

    /** The next sentence of the same paragraph, or null. */
    public Sentence after(Sentence sentence) {
        return beside(sentence, 1);
    }

    /** The next sentence of the same document, or null. */
    public Sentence below(Sentence sentence) {
        return neighbour(sentence, 1);
    }

    /** The sentence before in the same document, or null. */
    public Sentence above(Sentence sentence) {
        return neighbour(sentence, -1);
    }

    private Sentence beside(Sentence sentence, int step) {
        Sentence other = neighbour(sentence, step);
        return other != null && other.paragraphNumber() == sentence.paragraphNumber() ? other : null;
    }

    private Sentence neighbour(Sentence sentence, int step) {
        int at = sentence.number() + step;
        if (at < 0 || at >= collection.sentences().size()) {
            return null;
        }
        Sentence other = collection.sentences().get(at);
        return other.source().equals(sentence.source()) ? other : null;
    }

    /** The clause a sentence is built on: the first main clause with a subject, or null. */
    public Frame main(Sentence sentence) {
        return of(sentence).stream()
                .filter(f -> f.main() && f.sentence().tree().relation(f.verb()).equals("root"))
                .findFirst()
                .orElse(of(sentence).stream().filter(Frame::main).findFirst().orElse(null));
    }
}
