package org.footnote.material;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.footnote.text.CanonicalText;
import org.footnote.text.Passage;
import org.footnote.text.Segment;
import org.footnote.text.Span;
import org.footnote.text.TextLine;
import org.footnote.text.TextRun;
import org.footnote.text.Typesetting;

/** A document opened for showing what is cited from it. */
record CitedText(Document document, CanonicalText text, List<Passage> passages, boolean intact) {

    /** Context on one side of a span is at most this long, in characters; a sentence may be longer than a page. */
    private static final int CONTEXT = 400;

    static CitedText of(Document document) {
        return new CitedText(document, document.text(), document.passages(), document.isIntact());
    }

    /** Whether a span can be marked truthfully: the text is the imported one and the span has words in its passages. */
    boolean holds(Span span) {
        return intact && span.end() <= text.length() && first(span).isPresent();
    }

    /** The passage in which the span begins. */
    Optional<Passage> first(Span span) {
        return passages.stream().filter(p -> p.span().overlaps(span)).findFirst();
    }

    CitedPassageView show(CitedSpan cited) {
        Span span = cited.span();
        if (!holds(span)) {
            return CitedPassageView.unsound(document.title(), document.author(), document.reference());
        }
        List<Passage> touched =
                passages.stream().filter(p -> p.span().overlaps(span)).toList();
        Span whole = touched.get(0).span().cover(touched.get(touched.size() - 1).span());
        Span window = context(whole, span);
        List<TextRun> runs = runs(touched);
        return new CitedPassageView(
                true,
                document.title(),
                document.author(),
                document.reference(),
                touched.get(0).ordinal(),
                Segment.of(runs, List.of(span), window),
                window.start() > whole.start(),
                window.end() < whole.end(),
                cited.readerLink(touched.get(0).ordinal()),
                document.language());
    }

    /**
     * A passage with words that were sought.
     *
     * @param hits in code points from the start of the passage, at least one
     */
    SearchView.Hit excerpt(Passage passage, List<Span> hits, String collection, SearchWords words) {
        int start = passage.span().start();
        List<Span> places = hits.stream()
                .map(h -> new Span(start + h.start(), start + h.end()))
                .toList();
        Span window = places.isEmpty() ? passage.span() : context(passage.span(), places.get(0));
        return new SearchView.Hit(
                collection,
                document.title(),
                document.author(),
                passage.ordinal(),
                Segment.of(runs(List.of(passage)), List.of(), new Segment.Hits(places, 1), window),
                window.start() > start,
                window.end() < passage.span().end(),
                "/documents/" + document.id() + "?q=" + URLEncoder.encode(words.text(), StandardCharsets.UTF_8) + "#s"
                        + passage.ordinal(),
                document.language());
    }

    private List<TextRun> runs(List<Passage> passages) {
        List<TextRun> runs = new ArrayList<>();
        for (Passage passage : passages) {
            for (TextLine line : Typesetting.set(text, document.format(), passage)) {
                if (!runs.isEmpty()) {
                    runs.add(lineEnd(runs.get(runs.size() - 1)));
                }
                runs.addAll(line.runs());
            }
        }
        return runs;
    }

    /** Lines that are set one below the other in the reader stand in one line here, so a space has to part them. */
    private static TextRun lineEnd(TextRun last) {
        int end = last.span().end();
        return new TextRun(new Span(end, end + 1), " ", last.strong(), last.emphasis());
    }

    /** The sentences the span touches, and one more on either side, within the passages. */
    private Span context(Span whole, Span span) {
        String words = text.slice(whole);
        int base = text.toIndex(whole.start());
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        sentences.setText(words);
        int start = Math.max(0, text.toIndex(span.start()) - base);
        int end = Math.min(words.length(), text.toIndex(span.end()) - base);
        int from = sentences.preceding(Math.min(words.length(), start + 1));
        from = from <= 0 ? 0 : Math.max(0, sentences.preceding(from));
        int to = end >= words.length() ? words.length() : sentences.following(end - 1);
        to = to >= words.length() ? words.length() : sentences.following(to);
        from = Math.max(from, wordStart(words, start - CONTEXT));
        to = Math.min(to, wordEnd(words, end + CONTEXT));
        return text.span(base + from, base + to);
    }

    private static int wordStart(String words, int from) {
        if (from <= 0) {
            return 0;
        }
        int space = words.indexOf(' ', from);
        return space < 0 || space > from + CONTEXT / 4 ? from : space + 1;
    }

    private static int wordEnd(String words, int to) {
        if (to >= words.length()) {
            return words.length();
        }
        int space = words.lastIndexOf(' ', to);
        return space < to - CONTEXT / 4 ? to : space;
    }
}
