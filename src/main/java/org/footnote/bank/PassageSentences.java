package org.footnote.bank;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.footnote.text.CanonicalText;
import org.footnote.text.Passage;
import org.footnote.text.Span;

/** The sentences of a passage, for somebody who chooses which of them prove something. */
final class PassageSentences {

    private PassageSentences() {}

    /** In order, without the blanks around them. */
    static List<Span> of(CanonicalText text, Passage passage, String language) {
        String words = text.slice(passage.span());
        int base = text.toIndex(passage.span().start());
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.forLanguageTag(language));
        breaks.setText(words);
        List<Span> sentences = new ArrayList<>();
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            String sentence = words.substring(from, to);
            int lead = sentence.length() - sentence.stripLeading().length();
            int end = from + sentence.stripTrailing().length();
            if (from + lead < end) {
                sentences.add(text.span(base + from + lead, base + end));
            }
        }
        return sentences;
    }

    /** The same spans, those with nothing but blanks between them as one. */
    static List<Span> joined(CanonicalText text, List<Span> spans) {
        List<Span> joined = new ArrayList<>();
        for (Span span : spans.stream().sorted().distinct().toList()) {
            Span last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            boolean touches = last != null
                    && (last.end() >= span.start()
                            || text.slice(new Span(last.end(), span.start())).isBlank());
            if (touches) {
                joined.set(joined.size() - 1, last.cover(span));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }
}
