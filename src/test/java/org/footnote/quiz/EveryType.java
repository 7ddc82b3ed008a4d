package org.footnote.quiz;

import java.util.List;
import org.footnote.item.Choice;
import org.footnote.item.Cloze;
import org.footnote.item.ClozeChoice;
import org.footnote.item.DateEntry;
import org.footnote.item.Item;
import org.footnote.item.Kind;
import org.footnote.item.Matching;
import org.footnote.item.MultipleChoice;
import org.footnote.item.MultipleResponse;
import org.footnote.item.Numeric;
import org.footnote.item.Ordering;
import org.footnote.item.ShortAnswer;
import org.footnote.item.TrueFalse;
import org.footnote.text.DatePrecision;

/** A document on the Congress of Vienna and a question of every type about it. */
final class EveryType {

    /** @param proof the sentence of the document that proves the key */
    record Question(Item item, Kind kind, String proof) {}

    private EveryType() {}

    static final MultipleChoice CHOICE = new MultipleChoice(
            "Who presided over the Congress of Vienna?",
            List.of(
                    new Choice("the Austrian foreign minister", true, ""),
                    new Choice("the British foreign secretary", false, "Castlereagh led the British delegation only."),
                    new Choice("the French foreign minister", false, "He came as the envoy of the defeated power."),
                    new Choice("the Prussian chancellor", false, "")),
            "Metternich took the chair because the Emperor Francis was the host, and used it to keep the smaller states out of the main committee.");

    static final MultipleResponse RESPONSE = new MultipleResponse(
            "Which powers belonged to the inner circle that took the decisions at the congress?",
            List.of(
                    new Choice("Austria", true, ""),
                    new Choice("Russia", true, "Its armies held Saxony and Poland when the talks began."),
                    new Choice("Prussia", true, ""),
                    new Choice(
                            "Spain", false, "Spain was heard in the committee of eight, but not in the inner circle."),
                    new Choice("Sweden", false, "Sweden signed the first peace and was then left aside.")),
            "The four allies of the treaty of Chaumont had promised one another to settle everything among themselves before any other power was heard.");

    static final TrueFalse STATEMENT = new TrueFalse(
            "The Final Act of the congress was signed after the battle of Waterloo.",
            false,
            "One thing was changed: it should read before, not after. The signatures were given nine days before the battle, while Napoleon was gathering his army.");

    static final Cloze CLOZE = new Cloze(
            "The kingdom of Saxony lost about ____ of its territory to Prussia.",
            List.of("two fifths", "40 per cent"),
            "The king had stayed with Napoleon too long, and the price was a compromise that avoided a war between the allies.");

    static final ClozeChoice CLOZE_CHOICE = new ClozeChoice(
            "The former Austrian Netherlands were united with ____ in a new kingdom.",
            List.of(
                    new Choice("Luxembourg alone", false, ""),
                    new Choice("the Dutch provinces", true, ""),
                    new Choice("the Rhineland", false, "The Rhineland went to Prussia.")),
            "A strong state on the northern border of France was to be a barrier; it lasted for fifteen years.");

    static final Numeric NUMBER = new Numeric(
            "How large an indemnity was laid on France by the second peace of Paris?",
            List.of("700"),
            "million francs",
            5,
            "The first peace had asked for no money at all; the Hundred Days changed that.");

    static final DateEntry DATE = new DateEntry(
            "On which day was the Final Act of the Congress of Vienna signed?",
            List.of("1815-06-09"),
            "The act bound the single treaties together, so that breaking one of them meant breaking all.");

    static final DateEntry YEAR = new DateEntry(
            "In which year was the kingdom of Poland given its constitution by the tsar?",
            List.of("27 November 1815"),
            DatePrecision.YEAR,
            "Czartoryski had drafted it; it was among the most liberal of its time.");

    static final ShortAnswer NAME = new ShortAnswer(
            "Who led the delegation of defeated France at the congress?",
            List.of("Charles-Maurice de Talleyrand", "Talleyrand", "Talleyrand-Périgord"),
            "He spoke up for the small powers, and so made a place for his own among the great ones.");

    static final Matching SHORT_PAIRS = new Matching(
            "Match each territory with the power that gained it in 1815.",
            List.of(
                    new Matching.Pair("Lombardy", "Austria"),
                    new Matching.Pair("the Cape Colony", "Britain"),
                    new Matching.Pair("Genoa", "Piedmont-Sardinia"),
                    new Matching.Pair("Norway", "Sweden")),
            List.of("Bavaria"),
            "None of the four peoples was asked; legitimacy and balance were the words of the day.");

    static final Matching LONG_PAIRS = new Matching(
            "Match each statesman with what he wanted from the settlement.",
            List.of(
                    new Matching.Pair(
                            "Alexander",
                            "a Polish kingdom under his own crown, with a constitution that others would envy"),
                    new Matching.Pair(
                            "Castlereagh",
                            "a balance on the continent that would leave his country free to mind its trade"),
                    new Matching.Pair(
                            "Hardenberg", "the whole of Saxony for his king in exchange for the lost Polish lands")),
            List.of("a republic on the left bank of the Rhine that would keep the great powers apart"),
            "The three aims could not all be met, and for some weeks in winter a war among the allies was close.");

    static final Ordering ORDER = new Ordering(
            "Put these events in order, the earliest first.",
            List.of(
                    "The allies enter Paris.",
                    "The congress is opened in Vienna.",
                    "Napoleon lands in the south of France.",
                    "The Final Act is signed.",
                    "The battle of Waterloo is fought."),
            "The congress went on through the Hundred Days; the delegates signed while the armies were marching.");

    static final List<Question> ALL = List.of(
            question(CHOICE, Kind.PERSON, "The chair was taken by Prince Metternich, foreign minister of the host."),
            question(RESPONSE, Kind.ENUMERATION, "Britain, Russia, Austria and Prussia decided among themselves."),
            question(STATEMENT, Kind.DATE, "Nine days later the battle was fought."),
            question(CLOZE, Kind.QUANTITY, "Saxony had to give up two fifths of its land."),
            question(CLOZE_CHOICE, Kind.PLACE, "A kingdom was made of the Dutch and the Belgian provinces."),
            question(NUMBER, Kind.QUANTITY, "France had to pay 700 million francs within five years."),
            question(DATE, Kind.DATE, "The Final Act bears the date of 9 June 1815."),
            question(YEAR, Kind.DATE, "On 27 November 1815 Poland was given a constitution."),
            question(NAME, Kind.PERSON, "For France there spoke a former bishop, Talleyrand."),
            question(SHORT_PAIRS, Kind.PLACE, "Lombardy, the Cape, Genoa and Norway changed hands."),
            question(LONG_PAIRS, Kind.POLICY, "Alexander wanted Poland, Hardenberg Saxony, and Castlereagh a balance."),
            question(
                    ORDER,
                    Kind.SEQUENCE,
                    "Paris fell in March, the congress met in autumn, and in the next spring came the Hundred Days."));

    private static Question question(Item item, Kind kind, String proof) {
        return new Question(item, kind, proof);
    }
}
