package org.footnote.bank;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the coverage map of a document. */
@MessageBundle("coverage")
public interface CoverageMessages {

    @Message("Coverage")
    String title();

    @Message("{asked} of {prose} passages have a question in use")
    String heading(long asked, long prose);

    @Message(
            "One square is one passage. What was refused tells why; from each passage you can write a question yourself.")
    String lede();

    @Message("Coverage: what each passage gives")
    String link();

    @Message("Coverage of “{title}”")
    String of(String title);

    @Message("Passages")
    String passages();

    @Message("What passages have")
    String states();

    @Message("all")
    String all();

    @Message("in use")
    String ready();

    @Message("waiting")
    String draft();

    @Message("refused")
    String refused();

    @Message("nothing")
    String nothing();

    @Message("not read for facts")
    String not_prose();

    @Message("another language")
    String other_language();

    @Message("not drafted yet")
    String unread();

    @Message("{#if number == 1}1 question in use{#else}{number} questions in use{/if}")
    String ready_n(int number);

    @Message("{#if number == 1}1 question waits{#else}{number} questions wait{/if}")
    String draft_n(int number);

    @Message("Refused: {reason}")
    String why(String reason);

    @Message("It gives facts, but no question on them was good enough.")
    String facts_only();

    @Message("It was read and gives nothing to ask.")
    String nothing_note();

    @Message("question {number}")
    String question_n(long number);

    @Message("No passage is in this state.")
    String none_of_state();

    @Message("No questions have been written from this collection yet.")
    String not_drafted();

    @Message(
            "{asked} passages with questions in use, {waiting} with questions that wait, {refused} refused, {nothing} with nothing")
    String label(long asked, long waiting, long refused, long nothing);

    @Message("Pages")
    String pages();

    @Message("Previous")
    String previous();

    @Message("Next")
    String next();

    @Message("Page {page} of {pages}")
    String page_of(int page, int pages);
}
