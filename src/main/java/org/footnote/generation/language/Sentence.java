package org.footnote.generation.language;

import java.util.ArrayList;
import java.util.List;
import org.footnote.generation.Source;
import org.footnote.generation.syntax.Tree;
import org.footnote.text.Citation;
import org.footnote.text.DateMention;
import org.footnote.text.Passage;
import org.footnote.text.Span;
import org.footnote.text.TidyText;
import org.footnote.text.Token;

/**
 * A sentence of a document: readable text, tokens, dates, and the way back to the document.
 *
 * @param offset where the sentence starts in the tidy paragraph
 * @param number running number within the collection
 */
public record Sentence(
        Source source,
        TidyText paragraph,
        int offset,
        String text,
        List<Token> tokens,
        Tree tree,
        List<DateMention> dates,
        int number,
        int paragraphNumber) {

    /** The same stretch is cited again and again by what hangs on one sentence: it is held in memory once. */
    private static final Memo<String> QUOTES = new Memo<>(10_000, q -> q);

    public Sentence {
        tokens = List.copyOf(tokens);
        dates = List.copyOf(dates);
    }

    /** Of what tells sentences apart: tokens and tree are many, and come from the text. */
    @Override
    public int hashCode() {
        return 31 * number + text.hashCode();
    }

    /** Citations for a stretch of the text; several where the document has footnote marks in between. */
    public List<Citation> cite(int from, int to) {
        List<Citation> citations = new ArrayList<>();
        int start = from;
        for (int i = from + 1; i <= to; i++) {
            boolean gap = i < to
                    && paragraph.origin(offset + i) > paragraph.origin(offset + i - 1) + 1
                    && hasMark(paragraph.origin(offset + i - 1) + 1, paragraph.origin(offset + i));
            if (gap || i == to) {
                add(citations, start, i);
                start = i;
            }
        }
        return citations;
    }

    public List<Citation> citeAll() {
        return cite(0, text.length());
    }

    private boolean hasMark(int from, int to) {
        return source.document().text().value().substring(from, to).indexOf('[') >= 0;
    }

    private void add(List<Citation> citations, int from, int to) {
        int start = from;
        int end = to;
        while (start < end
                && !Character.isLetterOrDigit(text.codePointAt(start))
                && "“$(".indexOf(text.charAt(start)) < 0) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (end <= start) {
            return;
        }
        Span span = paragraph.span(offset + start, offset + end);
        String quote = QUOTES.of(source.document().text().slice(span));
        citations.add(new Citation(source.name(), ordinal(span), span, quote));
    }

    private int ordinal(Span span) {
        List<Passage> passages = source.document().passages();
        int low = 0;
        int high = passages.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Span here = passages.get(middle).span();
            if (span.start() < here.start()) {
                high = middle - 1;
            } else if (span.start() >= here.end()) {
                low = middle + 1;
            } else {
                return passages.get(middle).ordinal();
            }
        }
        throw new IllegalStateException("a sentence stands in no passage");
    }

    /** Index of the token that starts at or behind a position of the text, or the number of tokens. */
    public int tokenAt(int position) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).from() >= position) {
                return i;
            }
        }
        return tokens.size();
    }
}
