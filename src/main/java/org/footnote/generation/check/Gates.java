package org.footnote.generation.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.footnote.generation.Draft;
import org.footnote.generation.Refusal;
import org.footnote.generation.Source;
import org.footnote.generation.language.Gazetteer;
import org.footnote.generation.language.Runs;
import org.footnote.generation.language.Words;
import org.footnote.item.Choice;
import org.footnote.item.ChoiceItem;
import org.footnote.item.Cloze;
import org.footnote.item.Matching;
import org.footnote.item.Ordering;
import org.footnote.item.TrueFalse;
import org.footnote.text.Citation;
import org.footnote.text.DateGrammar;
import org.footnote.text.DateValue;

/**
 * The gates of a single item. Numbers in brackets are the item-writing rules of Haladyna, Downing and Rodriguez (2002), "A
 * Review of Multiple-Choice Item-Writing Guidelines for Classroom Assessment".
 */
public final class Gates {

    private static final int LONGEST_RUN = 12;
    private static final Pattern DANGLING = Pattern.compile(
            "(?i)^\\W*(?:it|he|she|they|this|these|those|that|his|her|their|its|them|such|however|therefore|thus|moreover|also|then|instead)\\b.*");
    private static final Pattern POINTING = Pattern.compile(
            "(?i)\\b(?:the same (?!as\\b)\\p{Ll}+|(?:that|this) (?:year|month|time|period|session|meeting|conference|letter)|"
                    + "at (?:that|this) time|the following (?:year|day)|the previous year|the (?:former|latter)|aforementioned|mentioned above|the above|as above|"
                    + "as follows|these policies|this policy|this concept|this issue)\\b");
    private static final Pattern NOW =
            Pattern.compile("(?i)\\b(?:our|ours|we|us|today|nowadays|currently|recently)\\b");
    private static final Pattern ABSOLUTE = Pattern.compile(
            "(?i)\\b(?:always|never|all|none|only|every|everyone|nobody|no one|completely|entirely|totally|invariably|without exception|impossible)\\b");
    private static final Pattern MARKUP =
            Pattern.compile("[{}<>\\[\\]|]|\\b(?:todo|tbd|lorem ipsum|undefined|null)\\b");

    private static final Pattern TORN = Pattern.compile(".*(?:,| and| of| the| to|;)$");
    private static final Pattern NUMBERED = Pattern.compile("^\\d+[.)]\\s.*");
    private static final Pattern EDITED = Pattern.compile("\\[([^\\]\\[]*)\\]");

    private final Map<String, Source> sources;
    private final CopiedRuns runs;
    private final Misprints misprints;
    private final List<Gate> gates = List.of(
            this::evidenceMatchesText,
            this::keyStandsInEvidence,
            this::stemStandsAlone,
            this::oneKey,
            this::stemKeepsTheKey,
            this::noClueInLength,
            this::noClueInForm,
            this::noAbsoluteTerms,
            this::readable,
            this::notCopied,
            this::explanationTeaches);

    public Gates(List<Source> sources) {
        this.sources = sources.stream().collect(Collectors.toMap(Source::name, s -> s));
        this.misprints = new Misprints(sources);
        this.runs = new CopiedRuns(
                sources.stream().map(s -> s.document().text().value()).toList(), LONGEST_RUN + 1);
    }

    /** The first reason to refuse a draft, or empty where it passes every gate. */
    public Optional<Refusal> refuse(Draft draft) {
        for (Gate gate : gates) {
            Optional<Refusal> refusal = gate.refuse(draft);
            if (refusal.isPresent()) {
                return refusal;
            }
        }
        return Optional.empty();
    }

    /** Every citation quotes its document exactly. */
    Optional<Refusal> evidenceMatchesText(Draft draft) {
        for (Citation citation : draft.citations()) {
            Source source = sources.get(citation.document());
            boolean matches = source != null
                    && citation.span().end() <= source.document().text().length()
                    && source.document().text().slice(citation.span()).equals(citation.quote());
            if (!matches) {
                return Optional.of(Refusal.EVIDENCE_DOES_NOT_MATCH);
            }
        }
        return Optional.empty();
    }

    /** What is keyed right can be read off the evidence: its words, or its date. */
    Optional<Refusal> keyStandsInEvidence(Draft draft) {
        String key = Texts.key(draft.item());
        if (key.isEmpty() || DateGrammar.parse(key).isPresent()) {
            return Optional.empty();
        }
        String proof = draft.citations().stream().map(Citation::quote).collect(Collectors.joining(" "));
        boolean found = Words.share(Words.content(key), Words.content(proof)) >= 0.5
                || Words.contains(proof, key)
                || Words.content(key).isEmpty();
        return found ? Optional.empty() : Optional.of(Refusal.KEY_NOT_IN_EVIDENCE);
    }

    /** A stem that is understood without the text (rules 14, 15: clear directions, the central idea in the stem). */
    Optional<Refusal> stemStandsAlone(Draft draft) {
        String outside = Texts.unquoted(draft.item().stem());
        boolean leans = DANGLING.matcher(draft.item().stem()).matches()
                || POINTING.matcher(outside).find()
                || NOW.matcher(outside.replaceAll("\\bUS\\b", "")).find();
        return leans ? Optional.of(Refusal.STEM_NOT_STANDALONE) : Optional.empty();
    }

    /** Choices that do not say the same or contain one another (rules 19, 22: one right answer, independent choices). */
    Optional<Refusal> oneKey(Draft draft) {
        if (!(draft.item() instanceof ChoiceItem choice)) {
            return Optional.empty();
        }
        List<String> texts = choice.choices().stream().map(Choice::text).toList();
        List<Optional<DateValue>> values =
                texts.stream().map(DateGrammar::parse).toList();
        for (int i = 0; i < texts.size(); i++) {
            for (int j = 0; j < texts.size(); j++) {
                var a = values.get(i);
                var b = values.get(j);
                boolean dates = a.isPresent() && b.isPresent();
                boolean clash = dates ? a.get().overlaps(b.get()) : Words.contains(texts.get(i), texts.get(j));
                if (i != j && clash) {
                    return Optional.of(Refusal.MORE_THAN_ONE_KEY);
                }
            }
        }
        return Optional.empty();
    }

    /** The stem does not name the key, nor most of its words (rule 28a: no clang associations). */
    Optional<Refusal> stemKeepsTheKey(Draft draft) {
        String key = Texts.key(draft.item());
        if (key.isEmpty()) {
            return Optional.empty();
        }
        if (draft.item() instanceof Matching || draft.item() instanceof Ordering) {
            return Optional.empty();
        }
        Set<String> keyWords = Words.content(key);
        Set<String> stem = Words.content(draft.item().stem());
        boolean leaks = Words.contains(draft.item().stem(), key)
                || !keyWords.isEmpty()
                        && Words.share(keyWords, stem) > 0.99
                        && DateGrammar.parse(key).isEmpty()
                        && Texts.distractors(draft.item()).isEmpty()
                || keyWords.size() >= 3
                        && Words.share(keyWords, stem) >= 0.8
                        && Texts.distractors(draft.item()).stream()
                                .noneMatch(d -> Words.share(Words.content(d), stem) >= 0.8);
        return leaks ? Optional.of(Refusal.STEM_GIVES_KEY_AWAY) : Optional.empty();
    }

    /** Choices of about equal length (rule 24). */
    Optional<Refusal> noClueInLength(Draft draft) {
        List<String> wrong = Texts.distractors(draft.item());
        if (wrong.isEmpty()) {
            return Optional.empty();
        }
        double mean = wrong.stream().mapToInt(String::length).average().orElse(0);
        int keys = draft.item() instanceof ChoiceItem choice ? choice.keys().size() : 1;
        int key = (Texts.key(draft.item()).length() - 2 * (keys - 1)) / keys;
        boolean longer = key > 1.48 * mean && key - mean >= 6;
        boolean shorter = key * 1.48 < mean && mean - key >= 6;
        return longer || shorter ? Optional.of(Refusal.CLUE_IN_LENGTH) : Optional.empty();
    }

    /** Choices of one grammatical form, case and punctuation (rules 23, 28c: homogeneous, no grammatical clue). */
    Optional<Refusal> noClueInForm(Draft draft) {
        List<String> wrong = Texts.distractors(draft.item());
        if (wrong.size() < 2) {
            return Optional.empty();
        }
        String key = Texts.key(draft.item());
        boolean date = DateGrammar.parse(key).isPresent();
        boolean mixed = wrong.stream().anyMatch(w -> DateGrammar.parse(w).isPresent() != date);
        boolean numeric = Character.isDigit(key.charAt(0));
        mixed |= wrong.stream().anyMatch(w -> Character.isDigit(w.charAt(0)) != numeric);
        boolean upper = Character.isUpperCase(key.charAt(0));
        mixed |= wrong.stream()
                .allMatch(w -> Character.isUpperCase(w.charAt(0)) != upper
                        && Character.isLetter(w.charAt(0)) == Character.isLetter(key.charAt(0)));
        return mixed ? Optional.of(Refusal.CLUE_IN_FORM) : Optional.empty();
    }

    /** No "always" or "never" that a writer of tests brought in (rule 28d: specific determiners). */
    Optional<Refusal> noAbsoluteTerms(Draft draft) {
        boolean found = draft.item() instanceof TrueFalse
                        && ABSOLUTE.matcher(Texts.unquoted(draft.item().stem())).find()
                || Texts.distractors(draft.item()).stream()
                        .anyMatch(d -> ABSOLUTE.matcher(d).find());
        return found ? Optional.of(Refusal.ABSOLUTE_TERM) : Optional.empty();
    }

    /** Short enough, quotations closed, no markup, no misprint carried over, a stem that ends as a question or a sentence (rules 12, 13). */
    Optional<Refusal> readable(Draft draft) {
        String stem = draft.item().stem();
        int words = Words.count(stem);
        boolean bad = words < 4 || words > 55;
        boolean gap = stem.contains(Cloze.GAP);
        bad |= isQuestion(draft) ? !stem.endsWith("?") : !stem.matches("(?s).*[.”]$");
        bad |= gap && Words.count(stem.replace(Cloze.GAP, "")) < 6;
        for (String text : Texts.shown(draft)) {
            bad |= text.chars().filter(c -> c == '“').count()
                    != text.chars().filter(c -> c == '”').count();
            bad |= text.contains("  ") || text.contains("\n") || text.indexOf('"') >= 0;
            bad |= MARKUP.matcher(text).find()
                    || TORN.matcher(text).matches()
                    || NUMBERED.matcher(text).matches();
            bad |= Gazetteer.lacksArticle(text) || misprints.in(text);
            bad |= quotedWords(text) > 25 || Words.count(text) > 60;
        }
        // square brackets in an explanation are those of an editor
        bad |= MARKUP.matcher(EDITED.matcher(draft.item().explanation()).replaceAll("$1"))
                .find();
        return bad ? Optional.of(Refusal.UNREADABLE) : Optional.empty();
    }

    private static boolean isQuestion(Draft draft) {
        return switch (draft.item().type()) {
            case MULTIPLE_CHOICE, NUMERIC, SHORT_ANSWER -> true;
            case MULTIPLE_RESPONSE, TRUE_FALSE, CLOZE, CLOZE_CHOICE, DATE_ENTRY, MATCHING, ORDERING -> false;
        };
    }

    private static int quotedWords(String text) {
        return Words.count(text) - Words.count(Texts.unquoted(text));
    }

    /** No more than twelve consecutive words shared with a document, quotations apart; the gap of a cloze filled in. */
    Optional<Refusal> notCopied(Draft draft) {
        String stem = draft.item().stem();
        String whole = stem.replaceAll(
                Pattern.quote(Cloze.GAP) + "(?: \\([^)]*\\))?",
                java.util.regex.Matcher.quoteReplacement(Texts.key(draft.item())));
        boolean copied = copied(stem) || copied(whole) || copied(Texts.key(draft.item()));
        return copied ? Optional.of(Refusal.COPIED) : Optional.empty();
    }

    private boolean copied(String text) {
        for (String part : text.split("“[^”]*”|____")) {
            if (runs.isIn(part)) {
                return true;
            }
        }
        return false;
    }

    /** The explanation says more than stem and key together. */
    Optional<Refusal> explanationTeaches(Draft draft) {
        String explanation = draft.item().explanation();
        Set<String> added = Words.contentOnce(explanation);
        added.removeAll(Words.content(draft.item().stem()));
        added.removeAll(Words.content(Texts.key(draft.item())));
        boolean repeats = explanation.isBlank() || added.size() < 3 || verbatim(explanation, draft) >= 0.78;
        return repeats ? Optional.of(Refusal.EXPLANATION_REPEATS) : Optional.empty();
    }

    /** Share of the words of an explanation that stand in runs of five or more words of what it cites. */
    private static double verbatim(String explanation, Draft draft) {
        List<Citation> cited = new ArrayList<>(draft.citations());
        cited.addAll(draft.context());
        return Runs.share(explanation, cited.stream().map(Citation::quote).collect(Collectors.joining(" ~ ")), 5);
    }
}
