package org.footnote.material;

import java.text.BreakIterator;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.footnote.text.CanonicalText;

/**
 * Finds words that were cited from one version of a document in another. They stand where the new version has them too,
 * however its lines are broken; a few words stand only in the sentence they were cited from, since "in 1950" proves
 * something else elsewhere.
 */
public final class Anchors {

    /** From how many words on a quotation is a statement of its own. */
    private static final int STATEMENT = 5;

    private final long former;
    private final long present;
    private final CanonicalText before;
    private final Spaced old;
    private final CanonicalText after;
    private final Spaced fresh;

    Anchors(long former, CanonicalText before, long present, CanonicalText after) {
        this.former = former;
        this.present = present;
        this.before = before;
        this.old = Spaced.of(before.value());
        this.after = after;
        this.fresh = Spaced.of(after.value());
    }

    /**
     * The same words in the new version.
     *
     * @return empty where they are not there; a citation of another document is returned as it is
     */
    public Optional<CitedSpan> find(CitedSpan cited) {
        if (cited.document() != former) {
            return Optional.of(cited);
        }
        int from = old.position(before.toIndex(cited.span().start()));
        int to = old.position(before.toIndex(cited.span().end()));
        String quote = old.text().substring(from, to).strip();
        if (quote.isEmpty()) {
            return Optional.empty();
        }
        int lead = old.text().indexOf(quote, from) - from;
        int[] sentence = sentence(from + lead, from + lead + quote.length());
        String whole = old.text().substring(sentence[0], sentence[1]).strip();
        int base = old.text().indexOf(whole, sentence[0]);
        int at = nearest(whole, base);
        if (at >= 0) {
            return Optional.of(cite(at + from + lead - base, quote.length()));
        }
        if (quote.split(" ").length < STATEMENT) {
            return Optional.empty();
        }
        int alone = nearest(quote, from + lead);
        return alone < 0 ? Optional.empty() : Optional.of(cite(alone, quote.length()));
    }

    private CitedSpan cite(int start, int length) {
        int from = fresh.origin()[start];
        int to = fresh.origin()[start + length - 1] + 1;
        return new CitedSpan(present, after.span(from, to));
    }

    /** Begin and end of the sentences that a stretch of the old text touches. */
    private int[] sentence(int from, int to) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        sentences.setText(old.text());
        int start = sentences.preceding(Math.min(old.text().length(), from + 1));
        int end = sentences.following(Math.max(0, to - 1));
        return new int[] {
            Math.max(0, start), end == BreakIterator.DONE ? old.text().length() : end
        };
    }

    /** Where words stand in the new text: of several places the one nearest to where they stood, measured from the start; -1: nowhere. */
    private int nearest(String words, int stood) {
        int best = -1;
        for (int at = fresh.text().indexOf(words); at >= 0; at = fresh.text().indexOf(words, at + 1)) {
            if (startsAndEndsWords(at, words.length()) && (best < 0 || Math.abs(at - stood) < Math.abs(best - stood))) {
                best = at;
            }
        }
        return best;
    }

    /** "1950" does not stand in "19501". */
    private boolean startsAndEndsWords(int at, int length) {
        String text = fresh.text();
        boolean starts = at == 0
                || !Character.isLetterOrDigit(text.charAt(at))
                || !Character.isLetterOrDigit(text.charAt(at - 1));
        int end = at + length;
        boolean ends = end == text.length()
                || !Character.isLetterOrDigit(text.charAt(end - 1))
                || !Character.isLetterOrDigit(text.charAt(end));
        return starts && ends;
    }

    /**
     * A text whose runs of white space are single spaces.
     *
     * @param origin index in the original of each character
     */
    private record Spaced(String text, int[] origin) {

        static Spaced of(String original) {
            StringBuilder text = new StringBuilder(original.length());
            int[] origin = new int[original.length()];
            for (int i = 0; i < original.length(); i++) {
                char c = original.charAt(i);
                boolean white = Character.isWhitespace(c) || Character.isSpaceChar(c);
                if (!white || (text.length() > 0 && text.charAt(text.length() - 1) != ' ')) {
                    origin[text.length()] = i;
                    text.append(white ? ' ' : c);
                }
            }
            return new Spaced(text.toString(), Arrays.copyOf(origin, text.length()));
        }

        /** Where a place of the original is here; its end for a place behind the last character. */
        int position(int index) {
            int at = Arrays.binarySearch(origin, index);
            return at >= 0 ? at : -at - 1;
        }
    }
}
