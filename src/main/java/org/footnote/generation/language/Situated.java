package org.footnote.generation.language;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether somebody who has not the text before them knows what a stem speaks of: which time, and which talks, demand or plan. */
public final class Situated {

    /** A year, decade or century; what was the first of its kind, or was done in a reign, was so once. */
    private static final Pattern TIME = Pattern.compile(
            "\\b\\d{3,4}s?\\b|\\bcentur(?:y|ies)\\b|\\b(?:BC|AD|BCE|CE)\\b|\\bthe first\\b|\\b(?i:emperor|empress|king|queen|pope|tsar)\\b");

    private static final Pattern NAME =
            Pattern.compile("\\p{Lu}[\\p{L}'’-]*(?: (?:(?:of|on|and|for|in|to|the) )*\\p{Lu}[\\p{L}'’-]*)+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}'’-]+");
    private static final Pattern ASKED_PAST = Pattern.compile("(?i)\\b(?:did|was|were|had)\\b");
    private static final Pattern MARKS = Pattern.compile("[“”]");

    /** What may stand between a noun and the end of its clause: nothing, or when it was. */
    private static final Pattern LEFT_OPEN = Pattern.compile(
            "^(?:[?.,;]|$| (?:on|in|by|from|at|since|until|during|before|after|as) (?:(?:early|mid|late|the|an?|\\p{L}+-)[ -]?)*(?:\\d|\\p{Lu}\\p{Ll}+ \\d|time|end|beginning)).*");

    private static final Pattern MORE = Pattern.compile("\\b(?:even|an?) (?:more|less) \\p{Ll}+ \\p{Ll}");

    private static final Pattern NEXT = Pattern.compile("^ (\\p{Ll}+)(?! by\\b)\\b.*");

    /** "by January 1878": a time before which something was so, which says not when it was done. */
    private static final Pattern LIMIT = Pattern.compile(
            "\\b[Bb]y (?:(?:the )?(?:early|mid|late|end of|beginning of|spring of|summer of|autumn of)[ -]?)?(?:\\d{1,2} )?(?:\\p{Lu}\\p{Ll}+ )?\\d{4}\\b");

    /** What is asked is a time or an order, or what belongs together. */
    private static final Pattern ASKS_TIME = Pattern.compile(
            "\\b[Ww]hen\\b|\\b(?:which|what) (?:day|date|month|year|years|period|decade)\\b|\\b(?:date|month|month and year|year) (?:\\([^)]*\\) )?(?:in|on|since|until) which\\b"
                    + "|^(?:Put|Arrange|Order|Match)\\b|\\bMatch each\\b|\\bbelongs? to\\b");

    private Situated() {}

    /** Whether a stem leaves open neither when it was, nor what its nouns are of, nor than what something is more. */
    public static boolean isClear(String stem) {
        return tellsWhen(stem) && !LIMIT.matcher(stem).find() && !comparesWithNothing(stem) && !leavesOpen(stem);
    }

    /** What was done is told with its time, or belongs to an occasion, treaty or policy that has a name. */
    private static boolean tellsWhen(String stem) {
        String text = MARKS.matcher(stem).replaceAll("");
        return TIME.matcher(text).find()
                || ASKS_TIME.matcher(text).find()
                || !isPast(text)
                || namesOccasion(text)
                || speaksOfPolicy(text);
    }

    private static boolean isPast(String text) {
        if (ASKED_PAST.matcher(text).find()) {
            return true;
        }
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            if (Verbs.past(words.group()) != null) {
                return true;
            }
        }
        return false;
    }

    private static boolean namesOccasion(String text) {
        Matcher names = NAME.matcher(text);
        while (names.find()) {
            for (String word : names.group().split(" ")) {
                if (Gazetteer.isEventWord(word) || Gazetteer.isTreatyWord(word.toLowerCase(Locale.ROOT))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean speaksOfPolicy(String text) {
        return Words.all(text).stream().anyMatch(Gazetteer::isPolicyWord);
    }

    /** Whether a noun leaves open what it is of: "who expressed disappointment?" */
    private static boolean leavesOpen(String stem) {
        String text = MARKS.matcher(stem.replace("____", "X")).replaceAll("");
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            if (Gazetteer.isNounOfSomething(words.group()) && isLast(text.substring(words.end()))) {
                return true;
            }
        }
        return false;
    }

    /** "a more prominent role", and than what is not said. */
    private static boolean comparesWithNothing(String stem) {
        Matcher more = MORE.matcher(stem);
        return more.find() && !stem.substring(more.end()).contains(" than ");
    }

    /** Whether a noun is the last word of its phrase: its clause ends, or the verb that it is the subject of comes next. */
    private static boolean isLast(String behind) {
        Matcher next = NEXT.matcher(behind);
        return LEFT_OPEN.matcher(behind).matches() || next.matches() && Verbs.past(next.group(1)) != null;
    }
}
