package org.footnote.generation.syntax.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.footnote.text.English;
import org.footnote.text.Token;

/**
 * Reads trees in CoNLL-U and brings them to the tokens that {@link English} makes: words it does not cut are put together
 * under the head of the outermost part ("long-standing", "don't", "$300"), words it does cut hang on their first part.
 */
final class Conllu {

    /** Subtypes of relations that are kept; all others are cut off. */
    private static final Set<String> SUBTYPES = Set.of(
            "nsubj:pass",
            "csubj:pass",
            "nsubj:outer",
            "aux:pass",
            "obl:agent",
            "obl:unmarked",
            "nmod:unmarked",
            "nmod:poss",
            "nmod:desc",
            "acl:relcl",
            "advcl:relcl",
            "compound:prt",
            "det:predet",
            "cc:preconj");

    private static final Set<String> MONTHS = Set.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private record Word(
            String form, String lemma, String tag, int head, String relation, String entity, int from, int to) {}

    private final List<GoldTree> trees = new ArrayList<>();
    private final Deque<String[]> open = new ArrayDeque<>();
    private String document = "";

    /** All trees of a file, but those without text. */
    static List<GoldTree> read(Path file) throws IOException {
        Conllu reader = new Conllu();
        reader.document = file.getFileName().toString().replace(".conllu", "");
        List<String> block = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (line.isBlank()) {
                reader.sentence(block);
                block.clear();
            } else {
                block.add(line);
            }
        }
        reader.sentence(block);
        return reader.trees;
    }

    private void sentence(List<String> lines) {
        StringBuilder text = new StringBuilder();
        List<Word> words = new ArrayList<>();
        Map<Integer, List<String>> mentions = new HashMap<>();
        int rangeEnd = 0;
        int rangeFrom = 0;
        String range = "";
        int within = 0;
        boolean spaceAfterRange = true;
        for (String line : lines) {
            if (line.startsWith("# newdoc id = ")) {
                document = line.substring("# newdoc id = ".length());
            }
            if (line.startsWith("#")) {
                continue;
            }
            String[] c = line.split("\t", -1);
            if (c[0].contains(".")) {
                continue;
            }
            boolean space = !c[9].contains("SpaceAfter=No");
            if (c[0].contains("-")) {
                rangeEnd = Integer.parseInt(c[0].substring(c[0].indexOf('-') + 1));
                range = c[1];
                rangeFrom = text.length();
                within = 0;
                spaceAfterRange = space;
                text.append(c[1]);
                continue;
            }
            int id = Integer.parseInt(c[0]);
            int from = text.length();
            int to;
            if (id <= rangeEnd) {
                from = rangeFrom + within;
                to = from + c[1].length();
                if (to > rangeFrom + range.length()
                        || !range.startsWith(c[1], within)
                        || id == rangeEnd && to != rangeFrom + range.length()) {
                    from = rangeFrom;
                    to = rangeFrom + range.length();
                }
                within = Math.min(range.length(), to - rangeFrom);
                if (id == rangeEnd && spaceAfterRange) {
                    text.append(' ');
                }
            } else {
                text.append(c[1]);
                to = text.length();
                if (space) {
                    text.append(' ');
                }
            }
            mentions(c[9], id - 1, mentions);
            String relation = SUBTYPES.contains(c[7])
                    ? c[7]
                    : c[7].matches("(?:obl|nmod):(?:tmod|npmod)")
                            ? c[7].replaceAll(":.*", ":unmarked")
                            : c[7].replaceAll(":.*", "");
            words.add(new Word(c[1], c[2], c[4], Integer.parseInt(c[6]) - 1, relation, null, from, to));
        }
        if (words.isEmpty() || words.stream().allMatch(w -> w.form.equals("_"))) {
            return;
        }
        convert(text.toString().stripTrailing(), words, mentions);
    }

    /** Collects the words of each mention and its type; mentions may span sentences only by mistake. */
    private void mentions(String misc, int id, Map<Integer, List<String>> mentions) {
        for (String field : misc.split("\\|")) {
            if (field.startsWith("Entity=")) {
                String rest = field.substring("Entity=".length());
                int i = 0;
                while (i < rest.length()) {
                    if (rest.charAt(i) == '(') {
                        int end = i + 1;
                        while (end < rest.length() && rest.charAt(end) != '(' && rest.charAt(end) != ')') {
                            end++;
                        }
                        String[] parts = rest.substring(i + 1, end).split("-");
                        open.push(new String[] {parts[0], parts.length > 1 ? parts[1] : "abstract", "" + id});
                        i = end;
                        if (end < rest.length() && rest.charAt(end) == ')') {
                            close(parts[0], id, mentions);
                            i++;
                        }
                    } else {
                        int end = rest.indexOf(')', i);
                        if (end < 0) {
                            break;
                        }
                        close(rest.substring(i, end), id, mentions);
                        i = end + 1;
                    }
                }
            }
        }
    }

    private void close(String group, int id, Map<Integer, List<String>> mentions) {
        for (String[] mention : open) {
            if (mention[0].equals(group)) {
                open.remove(mention);
                mentions.computeIfAbsent(Integer.parseInt(mention[2]) * 1000 + id, k -> new ArrayList<>())
                        .add(mention[1]);
                return;
            }
        }
    }

    private void convert(String text, List<Word> words, Map<Integer, List<String>> mentions) {
        open.clear();
        String uniform = uniform(text);
        List<Token> tokens = English.split(uniform);
        int n = tokens.size();
        int[] depth = new int[words.size()];
        for (int i = 0; i < words.size(); i++) {
            int a = i;
            while (a >= 0) {
                a = words.get(a).head;
                depth[i]++;
            }
        }
        int[] home = new int[words.size()];
        Arrays.fill(home, -1);
        int[] chief = new int[n];
        for (int t = 0; t < n; t++) {
            chief[t] = -1;
            for (int w = 0; w < words.size(); w++) {
                Word word = words.get(w);
                if (word.from < tokens.get(t).to() && tokens.get(t).from() < word.to) {
                    if (chief[t] < 0 || depth[w] < depth[chief[t]]) {
                        chief[t] = w;
                    }
                    boolean letters =
                            Character.isLetterOrDigit(tokens.get(t).text().codePointAt(0));
                    boolean had = home[w] >= 0
                            && Character.isLetterOrDigit(
                                    tokens.get(home[w]).text().codePointAt(0));
                    if (home[w] < 0 || letters && !had) {
                        home[w] = t;
                    }
                }
            }
            if (chief[t] < 0) {
                return;
            }
        }
        String[] forms = new String[n], lemmas = new String[n], tags = new String[n], relations = new String[n];
        int[] heads = new int[n];
        for (int t = 0; t < n; t++) {
            Word word = words.get(chief[t]);
            forms[t] = tokens.get(t).text();
            boolean whole = home[chief[t]] == t;
            boolean letters = Character.isLetterOrDigit(forms[t].codePointAt(0));
            tags[t] = whole || letters ? word.tag : sign(forms[t]);
            boolean same = word.from == tokens.get(t).from()
                    && word.to == tokens.get(t).to();
            lemmas[t] = same ? word.lemma : null;
            if (whole) {
                relations[t] = word.relation;
                heads[t] = word.head < 0 ? -1 : home[word.head];
                if (forms[t].indexOf('-') > 0 && !same && word.relation.equals("amod")) {
                    tags[t] = "JJ";
                }
                if (forms[t].matches("[$£€]\\d.*")) {
                    tags[t] = "CD";
                }
            } else {
                heads[t] = home[chief[t]];
                relations[t] = letters ? "flat" : "punct";
            }
            if (relations[t].equals("compound")
                    && MONTHS.contains(forms[t])
                    && words.get(word.head).form.matches("\\d{1,2}(?:st|nd|rd|th)?")) {
                relations[t] = "nmod:unmarked";
            }
            if (heads[t] == t) {
                return;
            }
        }
        trees.add(new GoldTree(
                document, uniform, forms, lemmas, tags, heads, relations, entities(words, depth, home, mentions, n)));
    }

    private static String[] entities(
            List<Word> words, int[] depth, int[] home, Map<Integer, List<String>> mentions, int n) {
        String[] entities = new String[n];
        int[] width = new int[n];
        mentions.forEach((range, types) -> {
            int from = range / 1000;
            int to = Math.min(range % 1000, words.size() - 1);
            int top = from;
            for (int w = from; w <= to; w++) {
                top = depth[w] < depth[top] ? w : top;
            }
            int t = home[top];
            if (t >= 0 && to - from + 1 > width[t]) {
                entities[t] = types.get(0);
                width[t] = to - from + 1;
            }
        });
        return entities;
    }

    private static String sign(String form) {
        switch (form) {
            case ".", "!", "?":
                return ".";
            case ",":
                return ",";
            case "(", "[", "{":
                return "-LRB-";
            case ")", "]", "}":
                return "-RRB-";
            case "\"", "\u201d":
                return "''";
            case "\u201c":
                return "``";
            default:
                return ":";
        }
    }

    /** Quotation marks and apostrophes as the readers of documents leave them. */
    private static String uniform(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\u2018' || c == '\u2019') {
                c = '\'';
            } else if (c == '"' || c == '\u201c' || c == '\u201d') {
                boolean opens =
                        i == 0 || Character.isWhitespace(text.charAt(i - 1)) || "(['".indexOf(text.charAt(i - 1)) >= 0;
                c = opens ? '\u201c' : '\u201d';
            }
            out.append(c);
        }
        return out.toString();
    }
}
