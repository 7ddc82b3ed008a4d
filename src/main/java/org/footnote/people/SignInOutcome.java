package org.footnote.people;

/** What came of an attempt to sign in. */
sealed interface SignInOutcome {

    record SignedIn(Person person) implements SignInOutcome {}

    /** Name or password is not right; which, is not told. */
    record Refused() implements SignInOutcome {}

    /** Too many failures lately. */
    record MustWait() implements SignInOutcome {}
}
