package org.footnote.generation.frame;

/** What a part of a clause says about its verb. */
public enum Role {
    /** What the verb acts on: "signed <b>a treaty</b>". */
    OBJECT,
    /** Who gets it: "gave <b>the party</b> a name". */
    RECEIVER,
    /** Who did it, in the passive: "was signed <b>by both sides</b>". */
    AGENT,
    /** When: an expression that the date grammar reads. */
    TIME,
    /** Any other phrase with a preposition. */
    PREPOSITIONAL,
    /** A to-infinitive that says what for. */
    PURPOSE,
    /** "because …", "since …". */
    CAUSE,
    /** "by doing …". */
    MANNER,
    /** What was said or thought: "declared <b>that …</b>". */
    CONTENT,
    /** What completes the verb: "agreed <b>to go</b>", "declared it <b>open</b>". */
    COMPLEMENT,
    /** What somebody or something is: "was <b>a pivotal moment</b>". */
    PREDICATE,
    /** "…, opening a new era": what came of it. */
    RESULT,
    /** A clause of time: "after the talks had failed". */
    WHILE,
    /** "if …", "unless …": without it the clause is not true. */
    CONDITION,
    /** Anything else: adverbs behind the verb, clauses of contrast. */
    OTHER
}
