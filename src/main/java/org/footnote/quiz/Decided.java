package org.footnote.quiz;

import org.footnote.item.Item;
import org.footnote.item.Mark;
import org.footnote.item.Response;

/**
 * By what an answer is marked.
 *
 * @param ruling 0: by what was shown
 */
public record Decided(long ruling, Standard standard) {

    static Decided of(Ruling ruling) {
        return new Decided(ruling.id(), ruling.standard());
    }

    /** By its own key. */
    public static Decided asShown(Item shown) {
        return new Decided(0, Standard.of(shown));
    }

    /** Whether it counts for nobody. */
    public boolean thrownOut() {
        return standard.thrownOut();
    }

    /**
     * By what an answer is marked once this is decided: where it says nothing of the words that were shown, by what it was.
     *
     * @param before by what it is marked so far
     */
    public Decided after(Decided before, Item shown) {
        long kept = before.standard.reaches(shown) ? before.ruling : 0;
        return new Decided(standard.reaches(shown) ? ruling : kept, standard.after(before.standard, shown));
    }

    /** Whether an answer that was marked by something else before is to be marked by this. */
    public boolean differs(Decided before, Item shown) {
        return standard.reaches(shown) && !standard.equals(before.standard.over(shown));
    }

    public Mark mark(Item shown, Response response) {
        return standard.mark(shown, response);
    }
}
