package org.footnote.generation.writer;

import java.util.List;
import org.footnote.generation.Source;
import org.footnote.generation.language.Words;

/** The words that lead into a quotation: whose it is and where it stands, seen from the fact. */
final class Leads {

    /** Where a quotation stands, seen from the fact. */
    enum Place {
        SAME,
        NEXT,
        /** The sentence of the fact and one beside it, quoted in one go. */
        TOGETHER,
        FURTHER,
        BELOW,
        ABOVE,
        ELSEWHERE
    }

    private final Dice dice;

    Leads(Dice dice) {
        this.dice = dice;
    }

    /** Short ones first; the longer ones name the text as well. */
    List<String> into(Place place, Source source, String seed) {
        String who = who(source);
        String by = (source.author().isBlank() ? "in " : "by ") + who;
        List<String> brief =
                switch (place) {
                    case SAME ->
                        List.of(
                                who + " puts it this way:",
                                "The whole sentence " + by + " reads:",
                                "In the words of " + who + ":");
                    case NEXT ->
                        List.of(
                                who + " goes on:",
                                "The next sentence " + by + " says:",
                                "Right after this, " + who + " continues:");
                    case TOGETHER ->
                        List.of(
                                "In its context, this reads " + by + ":",
                                "The passage " + by + " reads:",
                                "With the sentence beside it, this reads " + by + ":");
                    case FURTHER -> List.of("Further on, " + who + " adds:", "A little later, " + who + " says:");
                    case BELOW ->
                        List.of(
                                "The next paragraph " + by + " opens with the words:",
                                "In the paragraph below, " + who + " goes on:");
                    case ABOVE ->
                        List.of(
                                "The paragraph above, " + by + ", ends with the words:",
                                "In the paragraph above, " + who + " says:");
                    case ELSEWHERE ->
                        List.of("On the same matter, " + who + " says:", "In another place, " + who + " says of this:");
                };
        List<String> full =
                switch (place) {
                    case SAME ->
                        List.of(
                                "In the sentence from which this is taken, %s tells more:",
                                "The sentence from which this is taken says more; in the words of %s:",
                                "There is more in the sentence this comes from, where %s says:");
                    case NEXT ->
                        List.of(
                                "In the sentence that follows, %s carries on from there:",
                                "The sentence that follows takes this further, where %s says:",
                                "With the next sentence, %s carries the account on:");
                    case TOGETHER ->
                        List.of(
                                "This is one step in what %s tells; the passage reads:",
                                "It is easier to keep in mind with what stands beside it, where %s writes:",
                                "The passage from which this is taken says more than one thing; %s writes:");
                    case FURTHER ->
                        List.of(
                                "Some sentences further on in the same paragraph, %s adds:",
                                "Further on in the same paragraph, %s says:");
                    case BELOW ->
                        List.of(
                                "At the beginning of the paragraph that follows, %s takes this up again:",
                                "The paragraph that follows takes this up again, where %s says:");
                    case ABOVE ->
                        List.of(
                                "At the end of the paragraph before this one, %s prepares it with these words:",
                                "The paragraph before this one ends by preparing it, where %s says:");
                    case ELSEWHERE ->
                        List.of(
                                "There is more to be read on the same matter; in another place, %s says:",
                                "In another place, where the same matter is spoken of, %s adds:");
                };
        List<String> longest =
                switch (place) {
                    case SAME ->
                        List.of(
                                "The question takes up only a part of what is said in this place; the whole sentence "
                                        + by + " reads:",
                                "More belongs to this than the question can take up; the sentence " + by
                                        + " says all of it:");
                    case NEXT ->
                        List.of(
                                "The account does not end with this; in the sentence that follows directly upon it, %s writes:",
                                "To see what this belongs to, it helps to read on; in the sentence that follows, %s writes:");
                    case TOGETHER ->
                        List.of(
                                "The question takes a single step out of a longer account; with the sentence beside it, the passage "
                                        + by + " reads:",
                                "What this was a part of shows in the passage that the question is taken from; there, %s writes:");
                    case FURTHER ->
                        List.of(
                                "What the same paragraph goes on to tell some sentences further on is this; there, %s writes:");
                    case BELOW ->
                        List.of(
                                "The account of this does not end here; at the beginning of the paragraph that follows, %s writes:");
                    case ABOVE ->
                        List.of("The account of this begins before; at the end of the paragraph above, %s writes:");
                    case ELSEWHERE ->
                        List.of(
                                "What this was about becomes clearer from another place that deals with the same matter; there, %s writes:");
                };
        return List.of(brief, full, longest).stream()
                .map(of -> Words.capitalised(
                        of.get(dice.roll(seed + "lead", of.size())).replace("%s", who)))
                .toList();
    }

    static String who(Source source) {
        return source.attribution().isEmpty() ? "the source" : source.attribution();
    }
}
