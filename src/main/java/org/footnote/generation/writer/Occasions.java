package org.footnote.generation.writer;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.footnote.generation.fact.Claim;
import org.footnote.generation.fact.Deed;
import org.footnote.generation.fact.Fact;
import org.footnote.generation.fact.Knowledge;
import org.footnote.generation.frame.Story;
import org.footnote.generation.language.Sentence;
import org.footnote.text.DateMention;
import org.footnote.text.DatePrecision;

/**
 * The year that an undated sentence is told of: the one that the sentences before it in its paragraph speak of, where those
 * behind it speak of no other. A question about such a sentence stands alone only when it says so.
 */
final class Occasions {

    /** So many sentences away, a date still says when. */
    private static final int REACH = 2;

    private static final Pattern YEAR = Pattern.compile("\\b\\d{4}s?\\b");

    private final Story story;

    Occasions(Knowledge knowledge) {
        this.story = knowledge.tellings().story();
    }

    /** " on the events of 1945", to be set behind the name of the source; empty where the question tells or nothing does. */
    String of(Fact fact, String question) {
        Sentence sentence = fact instanceof Claim claim
                ? claim.sentence()
                : fact instanceof Deed deed ? deed.event().sentence() : null;
        if (sentence == null
                || YEAR.matcher(question).find()
                || !sentence.dates().isEmpty()
                || !isTold(sentence)) {
            return "";
        }
        OptionalInt year = year(sentence);
        return year.isEmpty() ? "" : " on the events of " + year.getAsInt();
    }

    /** A story is told in the past; "had gone" leads behind it. */
    private static boolean isTold(Sentence sentence) {
        int root = sentence.tree().root();
        boolean before = sentence.tokens().stream().anyMatch(t -> t.is("had"));
        boolean now = sentence.tokens().stream().anyMatch(t -> t.is("has", "have", "is", "are"));
        return root >= 0 && sentence.tree().tag(root).matches("VBD|VBN") && !before && !now;
    }

    private OptionalInt year(Sentence sentence) {
        Optional<DateMention> before = Optional.empty();
        Sentence at = story.before(sentence);
        for (int step = 0; step < REACH && at != null && before.isEmpty(); step++) {
            before = at.dates().stream().reduce((a, b) -> b);
            at = story.before(at);
        }
        if (before.isEmpty() || before.get().value().precision().compareTo(DatePrecision.YEAR) > 0) {
            return OptionalInt.empty();
        }
        int year = before.get().value().end().getYear();
        Sentence next = story.after(sentence);
        boolean another = next != null
                && next.dates().stream().anyMatch(d -> d.value().start().getYear() != year);
        return another ? OptionalInt.empty() : OptionalInt.of(year);
    }
}
