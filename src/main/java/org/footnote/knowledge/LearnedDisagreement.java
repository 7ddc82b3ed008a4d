package org.footnote.knowledge;

import java.util.List;
import org.footnote.text.Citation;

/**
 * Sources that say things about a subject which exclude each other.
 *
 * @param claims at least two
 */
public record LearnedDisagreement(String subject, List<Claim> claims) {

    public LearnedDisagreement {
        claims = List.copyOf(claims);
        if (subject.isBlank() || claims.size() < 2) {
            throw new IllegalArgumentException("it takes two to disagree: " + subject);
        }
    }

    /**
     * @param document file name of the source
     * @param evidence where it says so, at least one span
     */
    public record Claim(String document, String value, List<Citation> evidence) {

        public Claim {
            evidence = List.copyOf(evidence);
            if (evidence.isEmpty()) {
                throw new IllegalArgumentException("a claim needs evidence: " + value);
            }
        }
    }
}
