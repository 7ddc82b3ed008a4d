package org.footnote.generation.writer;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.footnote.generation.language.Collection;
import org.footnote.generation.language.Sentence;
import org.footnote.text.Citation;

/** From a citation back to the sentence it stands in. */
final class Cited {

    private final Map<String, NavigableMap<Integer, Sentence>> starts = new HashMap<>();

    Cited(Collection collection) {
        for (Sentence sentence : collection.sentences()) {
            for (Citation citation : sentence.citeAll()) {
                starts.computeIfAbsent(sentence.source().name(), n -> new TreeMap<>())
                        .put(citation.span().start(), sentence);
            }
        }
    }

    /** The sentence that holds the first word of a citation. */
    Sentence sentence(Citation citation) {
        NavigableMap<Integer, Sentence> here = starts.get(citation.document());
        var before = here.floorEntry(citation.span().start());
        return before == null ? here.firstEntry().getValue() : before.getValue();
    }
}
