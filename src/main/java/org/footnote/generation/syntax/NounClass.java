package org.footnote.generation.syntax;

/** What kind of thing a noun phrase names. */
public enum NounClass {
    /** People, one or many, by name or by role: "Zhou Enlai", "the workers". */
    PERSON,
    /** States, parties, armies, firms as those who act: "the government", "NATO". */
    ORGANIZATION,
    /** Countries, towns, buildings, regions as where things are. */
    PLACE,
    /** Dates, periods, durations. */
    TIME,
    /** What takes place: "the visit", "the war". */
    EVENT,
    /** Things, animals, plants, substances. */
    OBJECT,
    /** All else: ideas, texts as content, amounts, relations. */
    ABSTRACT
}
