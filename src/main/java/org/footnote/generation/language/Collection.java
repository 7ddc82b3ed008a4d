package org.footnote.generation.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.footnote.generation.Progress;
import org.footnote.generation.Source;
import org.footnote.generation.syntax.Tree;
import org.footnote.text.CanonicalText;
import org.footnote.text.DateContext;
import org.footnote.text.DateGrammar;
import org.footnote.text.DateMention;
import org.footnote.text.English;
import org.footnote.text.Passage;
import org.footnote.text.PassageKind;
import org.footnote.text.TidyText;
import org.footnote.text.Token;

/** All teachable sentences of a set of documents, in order. */
public final class Collection {

    private static final Pattern MARK = Pattern.compile("(?m)^\\s*(?:[-*+•–]|\\d{1,3}[.)]|\\([a-z0-9]{1,3}\\))\\s+");

    /** A word that comes again and again is held in memory once. */
    private static final Memo<String> FORMS = new Memo<>(20_000, form -> form);

    private final List<Source> sources;
    private final List<Sentence> sentences = new ArrayList<>();
    private final Parallel<English> readers = new Parallel<>(English::new);
    private final English english = new English();
    private Lines lines;
    private int paragraphs;
    private int passages;
    private final Map<String, Set<Integer>> prose = new HashMap<>();

    public Collection(List<Source> sources) {
        this(sources, Progress.NONE);
    }

    public Collection(List<Source> sources, Progress progress) {
        this.sources = List.copyOf(sources);
        for (int i = 0; i < sources.size(); i++) {
            int done = i;
            read(sources.get(i), () -> progress.reached(Progress.Stage.DOCUMENTS_READ, done));
        }
        progress.reached(Progress.Stage.DOCUMENTS_READ, sources.size());
    }

    public List<Source> sources() {
        return sources;
    }

    public List<Sentence> sentences() {
        return sentences;
    }

    /** The sentences by their words; made when first asked for, by whichever thread asks. */
    public synchronized Lines lines() {
        if (lines == null) {
            lines = new Lines(sentences);
        }
        return lines;
    }

    /** Number of passages that hold prose. */
    public int passages() {
        return passages;
    }

    /** Ordinals of the passages that hold prose, by the name of their document. */
    public Map<String, Set<Integer>> prose() {
        return prose;
    }

    /** A sentence that nobody has looked into yet. */
    private record Found(TidyText paragraph, int offset, String text, List<DateMention> dates, int paragraphNumber) {}

    private record Parsed(List<Token> tokens, Tree tree) {}

    /** @param meanwhile called again and again; what it throws ends the work */
    private void read(Source source, Runnable meanwhile) {
        meanwhile.run();
        List<Found> found = found(source);
        List<Parsed> parsed = readers.map(found, Collection::parsed, meanwhile);
        for (int i = 0; i < found.size(); i++) {
            Found f = found.get(i);
            Parsed p = parsed.get(i);
            if (p != null) {
                sentences.add(new Sentence(
                        source,
                        f.paragraph(),
                        f.offset(),
                        f.text(),
                        p.tokens(),
                        p.tree(),
                        f.dates(),
                        sentences.size(),
                        f.paragraphNumber()));
            }
        }
    }

    /** Null where the sentence is none. */
    private static Parsed parsed(English english, Found sentence) {
        List<Token> tokens = english.tokens(sentence.text()).stream()
                .map(t -> new Token(FORMS.of(t.text()), t.tag(), t.from(), t.to()))
                .toList();
        return isFragment(tokens)
                ? null
                : new Parsed(Tags.repaired(tokens), Trees.of(sentence.text(), tokens, sentence.dates()));
    }

    private List<Found> found(Source source) {
        List<Found> found = new ArrayList<>();
        CanonicalText text = source.document().text();
        List<int[]> stains = Noise.stains(text);
        DateContext years = new DateContext();
        List<Passage> teachable = Noise.teachable(source.document());
        passages += teachable.size();
        prose.put(source.name(), teachable.stream().map(Passage::ordinal).collect(Collectors.toSet()));
        for (int i = 0; i < teachable.size(); i++) {
            int from = text.toIndex(teachable.get(i).span().start());
            int to = text.toIndex(teachable.get(i).span().end());
            if (teachable.get(i).kind() == PassageKind.LIST) {
                readList(source, from, to, years, found);
                continue;
            }
            while (i + 1 < teachable.size() && goesOn(text, to, teachable.get(i + 1))) {
                i++;
                to = text.toIndex(teachable.get(i).span().end());
            }
            readParagraph(source, from, to, years, stains, found);
        }
        return found;
    }

    /** Each entry of a list is read by itself, without its mark. */
    private void readList(Source source, int from, int to, DateContext years, List<Found> found) {
        CanonicalText text = source.document().text();
        String block = text.value().substring(from, to);
        Matcher mark = MARK.matcher(block);
        int start = -1;
        while (mark.find()) {
            if (start >= 0) {
                readParagraph(source, from + start, from + mark.start(), years, List.of(), found);
            }
            start = mark.end();
        }
        if (start >= 0 && from + start < to) {
            readParagraph(source, from + start, to, years, List.of(), found);
        }
    }

    /** A sentence that a page broke over two blocks: no full stop, and the next block starts small. */
    private static boolean goesOn(CanonicalText text, int end, Passage next) {
        if (next.kind() != PassageKind.PARAGRAPH) {
            return false;
        }
        boolean open = ".!?:;”\"'’)]".indexOf(text.value().charAt(end - 1)) < 0;
        return open
                && Character.isLowerCase(
                        text.value().codePointAt(text.toIndex(next.span().start())));
    }

    private void readParagraph(
            Source source, int from, int to, DateContext years, List<int[]> stains, List<Found> found) {
        TidyText tidy = TidyText.of(source.document().text(), from, to);
        paragraphs++;
        for (int[] span : english.sentences(tidy.value())) {
            String text = tidy.value().substring(span[0], span[1]);
            List<DateMention> dates = DateGrammar.find(text, years);
            int start = tidy.origin(span[0]);
            int end = tidy.origin(span[1] - 1) + 1;
            boolean stained = stains.stream().anyMatch(s -> s[0] < end && start < s[1]);
            if (!stained) {
                found.add(new Found(tidy, span[0], text, dates, paragraphs));
            }
        }
    }

    /** A caption or a credit: no finite verb, or no full stop and hardly a word. */
    private static boolean isFragment(List<Token> tokens) {
        return tokens.size() < 4
                || tokens.stream()
                        .noneMatch(t -> t.tagged("VERB", "AUX") || !t.isCapitalised() && Verbs.past(t.lower()) != null);
    }
}
