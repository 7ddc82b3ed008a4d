package org.footnote.generation.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.footnote.text.DateMention;
import org.footnote.text.DatePrecision;
import org.footnote.text.Token;

/** Groups the tokens of a sentence: quotations, asides, dates with their prepositions, long titles. */
final class Units {

    private static final Set<String> DATE_PREPOSITIONS = Set.of(
            "on",
            "in",
            "by",
            "since",
            "until",
            "till",
            "from",
            "between",
            "after",
            "before",
            "during",
            "at",
            "around",
            "that",
            "throughout",
            "of",
            "entering");
    private static final String CAP = "\\p{Lu}[\\p{L}\\p{M}'-]*";
    private static final Pattern TITLE = Pattern.compile("(?:" + CAP
            + " )*(?:Treaty|Agreement|Agreements|Accords?|Pact|Convention|Protocol|Measures|Act)(?: (?:of|on|for|to|in|against) (?:the )?"
            + CAP + "(?: " + CAP + "| of (?:the )?" + CAP + "| for (?:the )?" + CAP + "| to (?:the )?" + CAP + ")*(?:, "
            + CAP + "(?: " + CAP + ")*)*(?:,? and " + CAP
            + "(?: " + CAP + ")*)?)+");
    private static final Pattern PLAIN_TITLE = Pattern.compile(
            "\\b(?:treaty|agreement|pact|convention) of \\p{Ll}+(?:, \\p{Ll}+)*,? and (?:mutual )?\\p{Ll}+");

    private final Sentence sentence;
    private final List<Token> tokens;
    private final List<Unit> units = new ArrayList<>();

    private Units(Sentence sentence) {
        this.sentence = sentence;
        this.tokens = sentence.tokens();
    }

    static List<Unit> of(Sentence sentence) {
        Units builder = new Units(sentence);
        builder.build();
        return builder.units;
    }

    private void build() {
        int i = 0;
        while (i < tokens.size()) {
            Unit unit = quote(i);
            unit = unit != null ? unit : aside(i);
            unit = unit != null ? unit : date(i);
            unit = unit != null ? unit : title(i, TITLE);
            unit = unit != null ? unit : title(i, PLAIN_TITLE);
            unit = unit != null ? unit : Unit.word(i);
            units.add(unit);
            i = unit.last();
        }
    }

    private Unit quote(int i) {
        if (!tokens.get(i).text().equals("“")) {
            return null;
        }
        for (int j = i + 1; j < tokens.size(); j++) {
            if (tokens.get(j).text().equals("”")) {
                return new Unit(Unit.Kind.QUOTE, i, j + 1, null, "");
            }
        }
        return null;
    }

    private Unit aside(int i) {
        if (!tokens.get(i).text().equals("(")) {
            return null;
        }
        for (int j = i + 1; j < tokens.size(); j++) {
            if (tokens.get(j).text().equals(")")) {
                return new Unit(Unit.Kind.ASIDE, i, j + 1, null, "");
            }
        }
        return null;
    }

    private Unit date(int i) {
        String word = tokens.get(i).lower();
        int at = i;
        String preposition = "";
        if (DATE_PREPOSITIONS.contains(word)) {
            preposition = word;
            at++;
            if (at < tokens.size() && tokens.get(at).is("the")) {
                at++;
            }
        } else if (word.equals("the")) {
            at++;
        }
        DateMention mention = at < tokens.size() ? startingAt(tokens.get(at).from()) : null;
        if (mention == null && at > i) {
            at--;
            mention = startingAt(tokens.get(at).from());
        }
        if (mention == null) {
            return null;
        }
        int last = at;
        while (last < tokens.size() && tokens.get(last).from() < mention.to()) {
            last++;
        }
        boolean noun = last < tokens.size()
                        && tokens.get(last).tagged("NOUN", "PROPN")
                        && !tokens.get(last).isCapitalised()
                || last < tokens.size()
                        && tokens.get(last).tagged("PROPN")
                        && mention.value().precision() == DatePrecision.YEAR;
        boolean determined = at > i || i > 0 && tokens.get(i - 1).tagged("DET", "POSS", "ADJ");
        boolean inName = noun
                && determined
                && (preposition.isEmpty() || tokens.get(at > 0 ? at - 1 : at).is("the"));
        return inName ? null : new Unit(Unit.Kind.DATE, i, last, mention, preposition);
    }

    private DateMention startingAt(int position) {
        for (DateMention mention : sentence.dates()) {
            if (mention.from() == position) {
                return mention;
            }
        }
        return null;
    }

    private Unit title(int i, Pattern pattern) {
        Matcher matcher = pattern.matcher(sentence.text())
                .region(tokens.get(i).from(), sentence.text().length());
        if (!matcher.lookingAt()) {
            return null;
        }
        int last = i;
        while (last < tokens.size() && tokens.get(last).to() <= matcher.end()) {
            last++;
        }
        return last > i + 1 ? new Unit(Unit.Kind.NAME, i, last, null, "") : null;
    }
}
