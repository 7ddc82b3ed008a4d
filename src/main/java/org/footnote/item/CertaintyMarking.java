package org.footnote.item;

import java.util.Optional;

/**
 * Certainty-based marking after Gardner-Medwin (<i>Confidence assessment in the teaching of basic science</i>, 1995;
 * <i>Certainty-based marking</i>, 2006), with the scheme used at University College London and in Moodle:
 *
 * <table>
 *   <caption>Points</caption>
 *   <tr><th>certainty</th><th>right</th><th>not right</th><th>pays where the chance of being right is</th></tr>
 *   <tr><td>a guess</td><td>1</td><td>0</td><td>below 67 per cent</td></tr>
 *   <tr><td>fairly sure</td><td>2</td><td>−2</td><td>67 to 80 per cent</td></tr>
 *   <tr><td>sure</td><td>3</td><td>−6</td><td>above 80 per cent</td></tr>
 * </table>
 *
 * The scheme is proper: whoever says what they believe expects the most points. A mark between right and not right gives
 * points in proportion between the two. An answer without a word of certainty counts as a guess; no answer gives 0.
 *
 * <p>Normalised, three points are one mark: the score of an attempt is a third of the sum of its points, and never below 0,
 * of a maximum of one per question. So everything right and sure is the full score, everything right by guessing a third.
 */
public final class CertaintyMarking {

    /** Points of one whole mark. */
    public static final double FULL = 3;

    private CertaintyMarking() {}

    /**
     * Points of an answer, −6 to 3.
     *
     * @param fraction of the mark that the answer earns without regard to certainty, 0 to 1
     */
    public static double points(double fraction, Optional<Certainty> said) {
        Certainty certainty = said.orElse(Certainty.GUESS);
        double right =
                switch (certainty) {
                    case GUESS -> 1;
                    case FAIRLY -> 2;
                    case SURE -> 3;
                };
        double wrong =
                switch (certainty) {
                    case GUESS -> 0;
                    case FAIRLY -> -2;
                    case SURE -> -6;
                };
        return wrong + fraction * (right - wrong);
    }

    /** The score of this many points over an attempt, in marks. */
    public static double score(double points) {
        return Math.max(0, points / FULL);
    }
}
