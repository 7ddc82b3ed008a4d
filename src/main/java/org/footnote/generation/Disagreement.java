package org.footnote.generation;

import java.util.List;
import org.footnote.text.Citation;

/**
 * Sources that give values for the same thing which exclude each other.
 *
 * @param subject what they speak of
 */
public record Disagreement(String subject, List<Claim> claims) {

    public Disagreement {
        claims = List.copyOf(claims);
    }

    /** @param document file name */
    public record Claim(String document, String value, List<Citation> evidence) {}
}
