package org.footnote.generation.frame;

import java.util.List;
import org.footnote.text.Citation;

/**
 * A phrase put into words that can be read outside its sentence.
 *
 * @param leans whether it has a definite noun ("the talks") that only the document as a whole explains
 * @param proof where the names stand that took the place of pronouns
 */
public record Told(String text, boolean leans, List<Citation> proof) {

    public Told {
        proof = List.copyOf(proof);
    }
}
