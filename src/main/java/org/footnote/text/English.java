package org.footnote.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;

/**
 * Sentences and parts of speech of English, by the OpenNLP models of the classpath with repairs for what they get wrong in
 * scholarly prose: abbreviations, initials and quotation marks.
 *
 * <p>The models are loaded once, on first use. An instance is not for several threads at a time.
 */
public final class English {

    private static final class Models {
        static final SentenceModel SENTENCES = load("/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin", SentenceModel::new);
        static final POSModel TAGS = load("/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin", POSModel::new);
    }

    private interface Loading<T> {
        T from(InputStream in) throws IOException;
    }

    private static final Pattern ABBREVIATION = Pattern.compile(
            "(?:^|.*[\\s(“])(?:U\\.S|U\\.K|U\\.N|Mr|Mrs|Ms|Dr|St|Jr|Sr|Prof|Gen|Gov|Sen|Rep|No|vs|etc|[A-Z]|[A-Z][a-z]{2,3})\\.");
    private static final Pattern SURE_ABBREVIATION = Pattern.compile(
            "(?:^|.*[\\s(“])(?:Mr|Mrs|Ms|Dr|St|Prof|Gen|Gov|Sen|Rep|No|vs|[A-Z]\\. [A-Z][a-z]{1,3}|[A-Z])\\.");
    /** "a U.S. President": the adjective, not the end of a sentence. */
    private static final Pattern STATE = Pattern.compile("(?s).*(?:^|[\\p{Ll},] )(?:U\\.S|U\\.K|U\\.N)\\.");

    private static final Pattern STARTER = Pattern.compile(
            "(?:The|In|It|This|These|He|She|They|A|An|On|At|But|However|After|Before|During|By|Although|While|As|When|For|Its|Their|Some|Many|Such|From|With|Under|Since|Until|If)\\b");
    private static final Pattern TOKEN = Pattern.compile("(?:U\\.S\\.A\\.|U\\.S\\.|U\\.K\\.|U\\.N\\.|D\\.C\\.)"
            + "|(?:Mr|Mrs|Ms|Dr|St|Prof|[A-Z])\\."
            + "|[$£€]?\\d+(?:[.,]\\d+)*%?"
            + "|'s\\b|[\\p{L}\\p{M}\\d]+(?:[-–][\\p{L}\\p{M}\\d]+)*(?:'(?!s\\b)\\p{L}+)?"
            + "|\\S");

    private final SentenceDetectorME detector = new SentenceDetectorME(Models.SENTENCES);
    private final POSTaggerME tagger = new POSTaggerME(Models.TAGS);

    private static <T> T load(String resource, Loading<T> loading) {
        try (InputStream in = English.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("language model missing from the classpath: " + resource);
            }
            return loading.from(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Start and end of each sentence of a paragraph, in UTF-16 units. */
    public List<int[]> sentences(String paragraph) {
        List<int[]> merged = new ArrayList<>();
        for (opennlp.tools.util.Span span : detector.sentPosDetect(paragraph)) {
            int[] last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last != null && belongsTogether(paragraph, last, span.getStart())) {
                last[1] = span.getEnd();
            } else {
                merged.add(new int[] {span.getStart(), span.getEnd()});
            }
        }
        List<int[]> cut = new ArrayList<>();
        merged.forEach(s -> cutWhereMissed(paragraph, s[0], s[1], cut));
        return cut;
    }

    private static boolean belongsTogether(String paragraph, int[] last, int next) {
        String before = paragraph.substring(last[0], last[1]);
        boolean lower = Character.isLowerCase(paragraph.codePointAt(next));
        return lower
                || SURE_ABBREVIATION.matcher(before).matches()
                || STATE.matcher(before).matches()
                        && !STARTER.matcher(paragraph.substring(next)).lookingAt()
                || ABBREVIATION.matcher(before).matches() && !Character.isUpperCase(paragraph.codePointAt(next));
    }

    /** The model now and then misses an end: a full stop after a word, a blank and a capital letter. */
    private static void cutWhereMissed(String paragraph, int from, int to, List<int[]> out) {
        Matcher end = Pattern.compile("(?<=[\\p{Ll}\\d)])[.!?][”\"')]?\\s+(?=[“(]?\\p{Lu})")
                .matcher(paragraph)
                .region(from, to);
        int start = from;
        while (end.find()) {
            String before = paragraph.substring(start, end.start() + 1);
            if (!SURE_ABBREVIATION.matcher(before).matches() && quotesClosed(paragraph, start, end.end())) {
                out.add(new int[] {start, end.end() - trailingBlanks(end.group())});
                start = end.end();
            }
        }
        if (start < to) {
            out.add(new int[] {start, to});
        }
    }

    private static int trailingBlanks(String text) {
        return text.length() - text.stripTrailing().length();
    }

    private static boolean quotesClosed(String paragraph, int from, int to) {
        int depth = 0;
        for (int i = from; i < to; i++) {
            depth += paragraph.charAt(i) == '“' ? 1 : paragraph.charAt(i) == '”' ? -1 : 0;
        }
        return depth <= 0;
    }

    /** The tokens of a sentence with their parts of speech. */
    public List<Token> tokens(String sentence) {
        List<Token> plain = split(sentence);
        String[] words = plain.stream().map(Token::text).toArray(String[]::new);
        String[] tags = words.length == 0 ? words : tagger.tag(words);
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            tokens.add(new Token(
                    words[i], tags[i], plain.get(i).from(), plain.get(i).to()));
        }
        return tokens;
    }

    /** The tokens of a sentence, all of part of speech X. */
    public static List<Token> split(String sentence) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(sentence);
        while (matcher.find()) {
            tokens.add(new Token(matcher.group(), "X", matcher.start(), matcher.end()));
        }
        return tokens;
    }
}
