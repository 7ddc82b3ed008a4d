package org.footnote.generation.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.footnote.generation.fact.Claim.Shape;
import org.footnote.generation.fact.Claim.Slot;
import org.footnote.generation.fact.Claim.Sort;
import org.footnote.generation.frame.Part;
import org.footnote.generation.frame.Role;
import org.footnote.generation.language.Gazetteer;
import org.footnote.generation.language.Names;
import org.footnote.item.Kind;

/**
 * Numbers and names that stand somewhere inside a part of a clause, too deep for a question word: "appropriate <b>$2.2
 * billion</b> in aid", "a speed limit of <b>55</b> mph", "independence for <b>the island</b>". They are asked by a gap.
 */
final class Details {

    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{L}\\d.,–-])(?:(?:U\\.S\\. |US)?[$£€]\\s?\\d+(?:[.,]\\d+)*(?: (?:million|billion|trillion|thousand))?"
                    + "|\\d+(?:[.,]\\d+)*(?: (?:million|billion|trillion|thousand))?(?:%| percent| per cent| mph| km/h| km| miles| barrels| tons| tonnes)?)(?![\\p{L}\\d–-]|[.,]\\d)");
    /** Years, days of a month, and what is counted by the name before it ("Article 5"). */
    private static final Pattern NO_AMOUNT = Pattern.compile(
            "(?s).*(?:\\b(?:January|February|March|April|May|June|July|August|September|October|November|December)|\\p{Lu}[\\p{L}.]*|\\b(?:paragraph|article|section|part|chapter|page|number|no\\.?)) $");

    private static final Pattern MONTH = Pattern.compile(
            " (?:January|February|March|April|May|June|July|August|September|October|November|December)\\b.*",
            Pattern.DOTALL);
    private static final Pattern NAME =
            Pattern.compile("(?:the )?\\p{Lu}[\\p{L}'’.-]*(?: (?:of |the )?\\p{Lu}[\\p{L}'’.-]*)*");
    /** A name that a preposition governs, and no part of a longer phrase ("the Norby era", "imperial Norland"). */
    private static final Pattern PREPOSITION = Pattern.compile(
            "(?s)(?:.* )?(?:of|to|from|with|in|into|against|between|for|on|by|before|over|towards?|through|at|near|within|under) ");

    private static final Pattern BEHIND = Pattern.compile(
            "$|[,.;”]|(?s) (?:of|to|from|with|in|into|against|between|for|on|by|before|after|over|towards?|through|at|until|and|or|as|during|since|that|which|who)\\b.*");
    private static final int MOST = 2;
    private static final int LEAST_AROUND = 6;

    private final Asking asking;
    private final Names names;

    Details(Asking asking, Names names) {
        this.asking = asking;
        this.names = names;
    }

    void ask() {
        for (Sayable.Piece piece : asking.s.pieces) {
            if (piece.part().role() != Role.TIME && piece.part().role() != Role.RESULT) {
                numbers(piece);
            }
        }
        for (Sayable.Piece piece : asking.s.pieces) {
            if (piece.part().role() != Role.TIME && piece.part().role() != Role.RESULT) {
                names(piece);
            }
        }
    }

    private void numbers(Sayable.Piece piece) {
        Matcher matcher = NUMBER.matcher(piece.text());
        while (matcher.find() && asking.count(Slot.DETAIL) < MOST) {
            String value = matcher.group();
            String before = piece.text().substring(0, matcher.start());
            String behind = piece.text().substring(matcher.end());
            boolean year = value.matches("1\\d{3}|20\\d{2}");
            boolean counts = behind.matches("(?s) (?:\\p{Ll}[\\p{L}-]* ){0,3}\\p{Ll}+.*") || !value.matches("[\\d.,]+");
            if (!year
                    && counts
                    && !NO_AMOUNT.matcher(before).matches()
                    && !MONTH.matcher(behind).matches()) {
                add(piece.part(), before, value, behind, Shape.NUMBER, Sort.NUMBER, Kind.QUANTITY);
            }
        }
    }

    private void names(Sayable.Piece piece) {
        for (String[] found : namesIn(piece.text())) {
            if (asking.count(Slot.DETAIL) >= MOST) {
                return;
            }
            String value = found[1];
            Sort sort = sort(value);
            boolean bare = PREPOSITION.matcher(found[0]).matches()
                    && BEHIND.matcher(found[2]).lookingAt();
            boolean enumerated = found[2].matches("(?s),? and \\p{Lu}.*|(?s), \\p{Lu}.*")
                    || found[0].matches("(?s).*\\p{L},? and (?:the )?|.*\\p{Lu}\\p{L}+, (?:the )?");
            if (sort != null && bare && !enumerated) {
                add(piece.part(), found[0], value, found[2], Shape.NAME, sort, asking.kind(sort, Slot.DETAIL));
            }
        }
    }

    /** Names with what stands before and behind them. */
    private static List<String[]> namesIn(String text) {
        List<String[]> found = new ArrayList<>();
        Matcher matcher = NAME.matcher(text);
        while (matcher.find()) {
            found.add(
                    new String[] {text.substring(0, matcher.start()), matcher.group(), text.substring(matcher.end())});
        }
        return found;
    }

    /** What has enough others of its kind to choose from; null for the rest. */
    private Sort sort(String value) {
        return names.person(value).isPresent()
                ? Sort.PERSON
                : Gazetteer.isCountry(value)
                        ? Sort.COUNTRY
                        : Gazetteer.isCity(value) ? Sort.CITY : Gazetteer.isPlace(value) ? Sort.REGION : null;
    }

    private void add(Part part, String before, String value, String behind, Shape shape, Sort sort, Kind kind) {
        boolean whole = before.isBlank() && behind.isBlank()
                || before.strip().equalsIgnoreCase(part.preposition()) && behind.isBlank();
        boolean twice = (before + behind).contains(value);
        String statement =
                asking.s.subject.text() + " " + asking.finite() + " " + asking.s.body(part, before + "{}" + behind);
        boolean told = Sorts.weight(statement) >= LEAST_AROUND
                && asking.s.subject.text().indexOf(value) < 0;
        if (whole || twice || !told) {
            return;
        }
        asking.add(Slot.DETAIL, shape, sort, "", statement, value, part, kind);
    }
}
