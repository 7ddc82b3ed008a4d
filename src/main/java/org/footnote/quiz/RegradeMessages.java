package org.footnote.quiz;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words about marks that are put right. */
@MessageBundle("regrade")
public interface RegradeMessages {

    @Message("Put a question right")
    String title();

    @Message("Results")
    String to_results();

    @Message("All answers to it")
    String to_answers();

    @Message(
            "Something has moved since this was read: an answer came in, or somebody changed the question. Nothing was applied. This is how it stands now.")
    String moved();

    @Message("You decided about it before:")
    String ruled_before();

    @Message("How are answers to be marked?")
    String what();

    @Message("By the key as it stands below")
    String by_key();

    @Message("Not at all: the question is thrown out and counts for nobody")
    String throw_out();

    @Message("What counts as right")
    String right_ones();

    @Message("Tick the key. Where several are ticked though one was asked, each of them earns the full mark.")
    String right_hint();

    @Message("right now")
    String key_now();

    @Message("Accepted answers")
    String accepted_label();

    @Message("One a line, the key first. Case, accents and punctuation do not count.")
    String accepted_hint();

    @Message("What belongs to what")
    String pairs();

    @Message("Which place each one takes")
    String places();

    @Message("now: {what}")
    String place_now(String what);

    @Message("Tolerance: the largest difference that is still right, empty for exactly")
    String tolerance();

    @Message("How exactly the stem asks")
    String precision();

    @Message("day, month and year")
    String precision_day();

    @Message("month and year")
    String precision_month();

    @Message("year")
    String precision_year();

    @Message("as it is asked now")
    String precision_kept();

    @Message("Each left side needs a right side of its own; one that stands twice belongs to one of them only.")
    String no_pairs();

    @Message("Give each one a place of its own, from 1 on.")
    String no_order();

    @Message("Give the tolerance as a number such as 0.5, or leave it empty.")
    String no_tolerance();

    @Message("Answers given to an earlier wording, which stay marked as they are: {answers}.")
    String reworded(long answers);

    @Message("Mark these by the key below, too")
    String all_words();

    @Message("See what would change")
    String dry_run();

    @Message("Correct it in the editor")
    String in_editor();

    @Message(
            "The question belongs to a collection that you do not change: what you decide holds for your classrooms, and the bank stays as it is.")
    String not_bank();

    @Message("What would change")
    String run_title();

    @Message("Nobody in your classrooms has answered it in a quiz.")
    String no_answers();

    @Message("No mark changes; {answers} answers would from now on be marked by this key.")
    String run_silent(long answers);

    @Message("All {answers} answers are marked so already.")
    String run_none(long answers);

    @Message("Marks that change: {changed}. Marks that stay: {same}.")
    String run_some(int changed, long same);

    @Message("Attempts under way that will be marked by it when they are handed in: {open}.")
    String run_open(long open);

    @Message("Answers given in practice, before and later, follow, and what learners remember is computed again.")
    String practice_follows();

    @Message("Nothing is stored by looking.")
    String stores_nothing();

    @Message("Student")
    String student();

    @Message("Attempt")
    String attempt();

    @Message("attempt {number}")
    String attempt_number(int number);

    @Message("Answer")
    String answer();

    @Message("none")
    String no_answer();

    @Message("Mark now")
    String former_mark();

    @Message("Mark then")
    String new_mark();

    @Message("Total now")
    String former_total();

    @Message("Total then")
    String new_total();

    @Message("does not count")
    String not_counted();

    @Message("open")
    String still_open();

    @Message("Apply it")
    String apply_title();

    @Message("Reason")
    String reason_label();

    @Message(
            "The students concerned read it with their old and new mark; it is in the audit log. At most 1,000 characters.")
    String reason_hint();

    @Message("Ask it no more: take it out of use in the bank")
    String retire();

    @Message("Mark all again")
    String apply();

    @Message("All answers were marked again. The students concerned are told on their first page and in their review.")
    String applied();

    @Message("All answers are marked so already; nothing was changed.")
    String nothing_new();

    @Message(
            "Say what is right: with nothing ticked, or with a form that is no number or no date, this is no question.")
    String no_key();

    @Message("Say why, so that the students can follow.")
    String reason_missing();

    @Message("Use at most 1,000 characters for the reason.")
    String reason_long();

    @Message("Your teacher put something right")
    String news_title();

    @Message("question {number}")
    String question_number(int number);

    @Message("marked again")
    String deed_regraded();

    @Message("marked by hand")
    String deed_by_hand();

    @Message("opened again")
    String deed_reopened();

    @Message("given more time")
    String deed_extended();

    @Message("deleted")
    String deed_deleted();

    @Message("The question was thrown out and counts for nobody.")
    String counts_no_more();

    @Message("The question counts again: your mark is {mark}.")
    String counts_again(String mark);

    @Message("Your mark was {former} and is now {mark}.")
    String mark_was_is(String former, String mark);

    @Message("Your score was {formerScore} of {formerMax} and is now {score} of {max}.")
    String score_was_is(String formerScore, String formerMax, String score, String max);

    @Message("It is over at {when}.")
    String until_is(String when);

    @Message("Marked again on {day}:")
    String amended_on(String day);

    @Message("Decided by a teacher on {day}:")
    String decided_on(String day);

    @Message("Marked by your teacher on {day}:")
    String manual_on(String day);

    @Message("Right now: {key}.")
    String key_is(String key);

    @Message("All attempts it touches")
    String touched_title();

    @Message("answers to this question: {count}")
    String touched_count(long count);

    @Message("Every answer to this question in your classrooms, as it is marked now.")
    String touched_caption();

    @Message("Mark")
    String mark_column();

    @Message("Put the question right")
    String put_right();

    @Message("The challenge is upheld and the student is told. Now see what a corrected key would change.")
    String upheld_next();

    @Message("Shown as version {shown}; marked by version {version}, as decided on {day}.")
    String marked_by(int shown, int version, String day);

    @Message("Shown as version {shown} and marked by it.")
    String shown_as(int shown);
}
