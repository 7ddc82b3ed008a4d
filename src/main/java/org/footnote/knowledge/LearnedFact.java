package org.footnote.knowledge;

import java.util.List;
import org.footnote.item.Kind;
import org.footnote.text.Citation;

/**
 * A fact as it was found in the documents of a collection.
 *
 * @param key made of what it says: the same fact has the same key whenever it is found
 * @param type name of its type
 * @param subject what it is about, readable by itself
 * @param slot what can be asked of the subject
 * @param topic how a learner's progress names it
 * @param evidence what proves it, at least one span
 */
public record LearnedFact(
        String key,
        String type,
        Kind kind,
        String subject,
        String slot,
        String value,
        String topic,
        List<Citation> evidence) {

    public LearnedFact {
        evidence = List.copyOf(evidence);
        if (key.isBlank() || subject.isBlank() || value.isBlank() || evidence.isEmpty()) {
            throw new IllegalArgumentException("a fact needs a key, a subject, a value and evidence: " + key);
        }
    }
}
