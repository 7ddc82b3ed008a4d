package org.footnote.generation.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.footnote.generation.language.Clause;
import org.footnote.generation.language.Sentence;
import org.footnote.generation.language.Verbs;
import org.footnote.text.DateMention;
import org.footnote.text.DatePrecision;

/** Events that hide in noun phrases: "during X's visit to Y in December 1811", "the Third Session of Z in 1878". */
final class Nominals {

    private static final String CAP = "\\p{Lu}[\\p{L}\\p{M}-]*";
    private static final Pattern VISIT = Pattern.compile(
            "(" + CAP + "(?: " + CAP + ")*)'s (?:first |second )?(visit) to ((?:the )?" + CAP + "(?: " + CAP + ")*)");
    private static final Pattern OWN_VISIT =
            Pattern.compile("(?:[Dd]uring|[Oo]n) (?:his|her) (visit|trip) to ((?:the )?" + CAP + "(?: " + CAP
                    + ")*) (?:in|on) [^,]{4,30}, (" + CAP + "(?: " + CAP + ")*)(?= \\p{Ll})");
    private static final Pattern OCCASION = Pattern.compile("the ((?:(?:\\d{1,2}(?:st|nd|rd|th)|" + CAP
            + ") ){1,4}(?:Session|Congress|Conference|Summit|Plenum)(?: of the " + CAP + "(?: " + CAP + "| of (?:the )?"
            + CAP + ")*)?)(?= (?:in|of|on|held))");

    private static final Pattern DESCRIBED = Pattern.compile(
            "([Tt]he " + CAP + "(?: " + CAP
                    + ")*), (?:which (?:had been|was|were) )?(signed|established|founded|adopted|created|held|opened|concluded|launched|convened|completed)\\b");

    private Nominals() {}

    static List<Clause> clauses(Sentence sentence) {
        List<Clause> found = new ArrayList<>();
        Matcher visit = VISIT.matcher(sentence.text());
        while (visit.find()) {
            if (visit.group(1)
                    .matches("(?:After|Before|During|Although|Since|When|With|In|The|As|From|By|Once)\\b.*")) {
                continue;
            }
            DateMention date = dateNear(sentence, visit.start(), visit.end());
            if (date != null) {
                found.add(clause(
                        sentence,
                        visit.start(1),
                        visit.end(1),
                        "visit",
                        false,
                        visit.start(3),
                        visit.end(3),
                        date,
                        visit.start(),
                        visit.end()));
            }
        }
        Matcher own = OWN_VISIT.matcher(sentence.text());
        while (own.find()) {
            DateMention date = dateAfter(sentence, own.end(2));
            if (date != null) {
                found.add(clause(
                        sentence,
                        own.start(3),
                        own.end(3),
                        "visit",
                        false,
                        own.start(2),
                        own.end(2),
                        date,
                        own.start(),
                        own.end()));
            }
        }
        Matcher described = DESCRIBED.matcher(sentence.text());
        while (described.find()) {
            DateMention date = firstAfter(sentence, described.end());
            if (date != null) {
                found.add(clause(
                        sentence,
                        described.start(1),
                        described.end(1),
                        Verbs.participle(described.group(2)).base(),
                        true,
                        0,
                        0,
                        date,
                        described.start(),
                        described.end()));
            }
        }
        Matcher occasion = OCCASION.matcher(sentence.text());
        while (occasion.find()) {
            DateMention date = dateAfter(sentence, occasion.end());
            if (date != null && date.value().precision() != DatePrecision.DECADE) {
                found.add(clause(
                        sentence,
                        occasion.start(),
                        occasion.end(),
                        "hold",
                        true,
                        0,
                        0,
                        date,
                        occasion.start(),
                        occasion.end()));
            }
        }
        return found;
    }

    private static Clause clause(
            Sentence s,
            int subjectFrom,
            int subjectTo,
            String verb,
            boolean passive,
            int from,
            int to,
            DateMention date,
            int first,
            int last) {
        List<int[]> complement = to > from ? List.of(new int[] {s.tokenAt(from), s.tokenAt(to)}) : List.of();
        return new Clause(
                s,
                new int[] {s.tokenAt(subjectFrom), s.tokenAt(subjectTo)},
                Verbs.base(verb),
                passive,
                false,
                passive
                        ? s.text().substring(subjectFrom, subjectTo).matches(".*(?:[^s]s|Accords)") ? "were" : "was"
                        : "",
                "",
                complement,
                date,
                date.value().precision() == DatePrecision.DAY ? "on" : "in",
                null,
                null,
                s.tokenAt(first),
                s.tokenAt(last));
    }

    /** The first date behind a position, if no finite verb stands in between. */
    private static DateMention firstAfter(Sentence sentence, int position) {
        for (DateMention date : sentence.dates()) {
            if (date.from() >= position) {
                String between = sentence.text().substring(position, date.from());
                boolean plain = sentence.tokens().stream()
                        .filter(t -> t.from() >= position && t.to() <= date.from())
                        .noneMatch(t -> t.tagged("VERB", "AUX"));
                return plain && between.matches("(?s).* (?:in|on|from)(?: the)? ") ? date : null;
            }
        }
        return null;
    }

    private static DateMention dateAfter(Sentence sentence, int position) {
        for (DateMention date : sentence.dates()) {
            boolean close = date.from() >= position && date.from() - position <= 8;
            if (close
                    && sentence.text().substring(position, date.from()).matches(" (?:held )?(?:in|on|of) (?:the )?")) {
                return date;
            }
        }
        return null;
    }

    private static DateMention dateNear(Sentence sentence, int from, int to) {
        DateMention after = dateAfter(sentence, to);
        if (after != null) {
            return after;
        }
        for (DateMention date : sentence.dates()) {
            boolean opens = date.from() <= 5 && from - date.to() >= 0 && from - date.to() <= 3;
            if (opens && sentence.text().substring(date.to(), from).equals(", ")) {
                return date;
            }
        }
        return null;
    }
}
