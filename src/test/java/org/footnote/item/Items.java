package org.footnote.item;

import java.util.List;

/** One item of every type. */
public final class Items {

    private Items() {}

    public static final MultipleChoice CHOICE = new MultipleChoice(
            "Which port was leased?",
            List.of(
                    new Choice("North", true, ""),
                    new Choice("South", false, "It froze."),
                    new Choice("East", false, "")),
            "North it was.");

    public static final MultipleResponse RESPONSE = new MultipleResponse(
            "Which towns sent envoys?",
            List.of(
                    new Choice("Lund", true, "It sent two."),
                    new Choice("Oslo", false, ""),
                    new Choice("Turku", true, ""),
                    new Choice("Riga", false, "It came late.")),
            "Lund and Turku did.");

    public static final TrueFalse STATEMENT = new TrueFalse("The loan was repaid.", false, "It was not.");

    public static final Cloze CLOZE = new Cloze("The pact ran for ____ years.", List.of("thirty", "30"), "Thirty.");

    public static final ClozeChoice CLOZE_CHOICE = new ClozeChoice(
            "The envoy came from ____ in the spring.",
            List.of(new Choice("Lund", false, ""), new Choice("Riga", true, ""), new Choice("Oslo", false, "")),
            "From Riga.");

    public static final Numeric NUMBER =
            new Numeric("How large was the loan?", List.of("300"), "million US dollars", "It was large.");

    public static final Numeric NEAR =
            new Numeric("How long is the canal?", List.of("77.5", "48 miles"), "kilometres", 0.5, "It is long.");

    public static final DateEntry DATE =
            new DateEntry("On which day was it signed?", List.of("14 July 1789", "1789-07-14"), "That day.");

    public static final DateEntry YEAR = new DateEntry(
            "In which year was it signed?",
            List.of("14 July 1789"),
            org.footnote.text.DatePrecision.YEAR,
            "That year.");

    public static final ShortAnswer NAME = new ShortAnswer(
            "Who founded the school of nursing?", List.of("Florence Nightingale", "Nightingale"), "She did.");

    public static final Matching MATCHING = new Matching(
            "Match each town with its river.",
            List.of(
                    new Matching.Pair("Paris", "Seine"),
                    new Matching.Pair("Vienna", "Danube"),
                    new Matching.Pair("Rome", "Tiber")),
            List.of("Ebro"),
            "Rivers.");

    public static final Ordering ORDER =
            new Ordering("First to last.", List.of("siege", "truce", "treaty", "trade"), "So it went.");

    public static final List<Item> ALL =
            List.of(CHOICE, RESPONSE, STATEMENT, CLOZE, CLOZE_CHOICE, NUMBER, NEAR, DATE, YEAR, NAME, MATCHING, ORDER);
}
