package org.footnote.generation.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.footnote.text.DateMention;
import org.footnote.text.Token;

/** Cuts the clauses out of a sentence that a shallow grammar is sure of; what it is not sure of it leaves. */
public final class ClauseParser {

    static final Set<String> CLAUSE_STARTS = Set.of(
            "which",
            "who",
            "whom",
            "whose",
            "where",
            "when",
            "while",
            "whereas",
            "because",
            "although",
            "though",
            "but",
            "whereby",
            "so",
            "if",
            "unless",
            "until",
            "yet",
            "that",
            "since",
            "as",
            "rather",
            "instead",
            "whether");

    private final Sentence sentence;
    private final List<Token> tokens;
    private final List<Unit> units;
    private final OpeningPhrases opening;

    private ClauseParser(Sentence sentence) {
        this.sentence = sentence;
        this.tokens = sentence.tokens();
        this.units = Units.of(sentence);
        this.opening = new OpeningPhrases(units, tokens);
    }

    public static List<Clause> clauses(Sentence sentence) {
        ClauseParser parser = new ClauseParser(sentence);
        List<Clause> found = new ArrayList<>();
        for (int i = 1; i < parser.units.size(); i++) {
            Clause clause = parser.clauseAt(i);
            if (clause != null) {
                found.add(clause);
            }
        }
        return found;
    }

    private Clause clauseAt(int i) {
        VerbGroup group = VerbGroup.at(units, tokens, i);
        if (group == null) {
            return null;
        }
        int[] subject = new SubjectFinder(units, tokens).before(i);
        if (subject == null) {
            return null;
        }
        List<int[]> pieces = new ArrayList<>();
        DateMention date = null;
        String preposition = "";
        boolean several = false;
        int j = group.end();
        while (j < units.size() && !ends(j)) {
            Unit unit = units.get(j);
            if (unit.kind() == Unit.Kind.DATE) {
                several |= date != null;
                date = unit.date();
                preposition = unit.preposition();
                if (newSubject(j + 1)) {
                    j++;
                    break;
                }
            } else if (unit.kind() != Unit.Kind.ASIDE) {
                extend(pieces, unit);
            }
            j++;
        }
        if (several || j < units.size() && finite(j)) {
            return null;
        }
        int end = j;
        int first = subject[0];
        int[] occasion = null;
        Unit leading = opening.leadingDate(subject[2]);
        if (date == null && leading != null) {
            date = leading.date();
            preposition = leading.preposition();
        }
        if (date == null || leading != null) {
            int comma = subject[2] - 1;
            occasion = leading == null || leading.first() > 0 ? opening.occasionBefore(comma) : null;
            if (occasion != null) {
                first = occasion[0];
            }
        }
        int last = units.get(end - 1).last();
        return new Clause(
                sentence,
                new int[] {subject[0], subject[1]},
                group.verb(),
                group.passive(),
                group.present(),
                group.auxiliary(),
                group.particle(tokens, units),
                trimmed(pieces, group.particleLength(tokens, units)),
                date,
                preposition,
                occasion,
                tail(end),
                first,
                last);
    }

    /** Behind a date, a name or an article without preposition starts the next clause. */
    private boolean newSubject(int j) {
        return j < units.size()
                && units.get(j).kind() == Unit.Kind.WORD
                && tokens.get(units.get(j).first()).tagged("PROPN", "DET", "PRON");
    }

    /** "as the party lost": a clause, not a role. */
    private boolean verbSoon(int j) {
        for (int k = j; k < units.size() && k < j + 9; k++) {
            if (units.get(k).kind() == Unit.Kind.WORD
                    && tokens.get(units.get(k).first()).text().matches("[,.;:]")) {
                return false;
            }
            if (VerbGroup.at(units, tokens, k) != null) {
                return true;
            }
        }
        return false;
    }

    /** A second finite verb right behind the clause: its subject was none. */
    private boolean finite(int j) {
        return units.get(j).kind() == Unit.Kind.WORD
                && tokens.get(units.get(j).first())
                        .is(
                                "is", "are", "was", "were", "has", "had", "have", "will", "would", "could", "should",
                                "shall");
    }

    /** The complement without the particle that belongs to the verb ("put forward", "pointed out"). */
    private static List<int[]> trimmed(List<int[]> pieces, int particle) {
        if (particle == 0 || pieces.isEmpty()) {
            return pieces;
        }
        List<int[]> rest = new ArrayList<>(pieces);
        int[] head = rest.get(0);
        if (head[1] - head[0] <= particle) {
            rest.remove(0);
        } else {
            rest.set(0, new int[] {head[0] + particle, head[1]});
        }
        return rest;
    }

    private static void extend(List<int[]> pieces, Unit unit) {
        if (!pieces.isEmpty() && pieces.get(pieces.size() - 1)[1] == unit.first()) {
            pieces.get(pieces.size() - 1)[1] = unit.last();
        } else {
            pieces.add(new int[] {unit.first(), unit.last()});
        }
    }

    /** Whether the clause is over at a unit. */
    private boolean ends(int j) {
        Unit unit = units.get(j);
        if (unit.kind() == Unit.Kind.DATE) {
            return false;
        }
        if (unit.kind() != Unit.Kind.WORD) {
            return false;
        }
        Token token = tokens.get(unit.first());
        if (token.text().matches("[.;:!?—–]")) {
            return true;
        }
        if (token.text().equals(",")) {
            return !isList(j);
        }
        boolean role = token.is("as")
                && j + 1 < units.size()
                && tokens.get(units.get(j + 1).first()).tagged("DET")
                && !tokens.get(units.get(j + 1).first()).is("this", "these", "those");
        role &= !verbSoon(j + 2);
        if (finite(j)) {
            return true;
        }
        if (CLAUSE_STARTS.contains(token.lower()) && !role) {
            return true;
        }
        if (token.is("stating", "saying", "declaring", "announcing", "claiming")) {
            return true;
        }
        if (token.tagged("CCONJ") && startsVerb(j + 1)) {
            return true;
        }
        if (token.tagged("VERB")
                && token.lower().endsWith("ing")
                && j > 0
                && tokens.get(units.get(j).first() - 1).tagged("NOUN")
                && j + 1 < units.size()
                && tokens.get(units.get(j + 1).first()).text().matches("[:,]")) {
            return true;
        }
        return VerbGroup.at(units, tokens, j) != null;
    }

    private boolean startsVerb(int j) {
        int k = j;
        while (k < units.size()
                && units.get(k).kind() == Unit.Kind.WORD
                && tokens.get(units.get(k).first()).tagged("ADV")) {
            k++;
        }
        return k < units.size() && VerbGroup.at(units, tokens, k) != null
                || k < units.size()
                        && units.get(k).kind() == Unit.Kind.WORD
                        && (tokens.get(units.get(k).first()).tagged("VERB")
                                        && tokens.get(units.get(k).first())
                                                .lower()
                                                .endsWith("ed")
                                || tokens.get(units.get(k).first())
                                        .is("is", "was", "are", "were", "has", "had", "have"));
    }

    /** A comma between nouns that an "and" closes: part of an enumeration, not the end of the clause. */
    private boolean isList(int comma) {
        int commas = 1;
        for (int k = comma + 1; k < units.size() && k < comma + 14; k++) {
            Unit unit = units.get(k);
            if (unit.kind() != Unit.Kind.WORD) {
                if (unit.kind() == Unit.Kind.DATE) {
                    return false;
                }
                continue;
            }
            Token token = tokens.get(unit.first());
            if (token.text().equals(",")) {
                commas++;
            } else if (token.is("and", "or")) {
                return commas > 0 && !startsVerb(k + 1) && nounFollows(k + 1) && nounFollows(comma + 1);
            } else if (!token.tagged("NOUN", "PROPN", "ADJ", "DET", "ADP", "NUM", "PART")
                    || CLAUSE_STARTS.contains(token.lower())) {
                return false;
            }
        }
        return false;
    }

    private boolean nounFollows(int k) {
        return k < units.size()
                && (units.get(k).kind() == Unit.Kind.QUOTE
                        || units.get(k).kind() == Unit.Kind.NAME
                        || tokens.get(units.get(k).first()).tagged("NOUN", "PROPN", "ADJ", "DET", "NUM"));
    }

    /** What follows a comma as a participle: "heralding the birth of the alliance". */
    private int[] tail(int end) {
        if (end + 1 >= units.size()
                || !tokens.get(units.get(end).first()).text().equals(",")) {
            return null;
        }
        Unit next = units.get(end + 1);
        if (next.kind() != Unit.Kind.WORD || Verbs.ing(tokens.get(next.first()).lower()) == null) {
            return null;
        }
        int k = end + 1;
        while (k < units.size() && !(units.get(k).kind() == Unit.Kind.WORD && stopsTail(k))) {
            k++;
        }
        return new int[] {next.first(), units.get(k - 1).last()};
    }

    private boolean stopsTail(int k) {
        Token token = tokens.get(units.get(k).first());
        return token.text().matches("[.;:!?]")
                || token.text().equals(",") && !isList(k)
                || CLAUSE_STARTS.contains(token.lower());
    }
}
