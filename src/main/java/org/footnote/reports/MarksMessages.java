package org.footnote.reports;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words about marks of an assignment and of a student. */
@MessageBundle("marks")
public interface MarksMessages {

    @Message("The assignment")
    String assignment();

    @Message("{students} students: {under} in it now, {submitted} have submitted.")
    String lede(long students, long under, long submitted);

    @Message("live")
    String live();

    @Message("What counts is the first attempt.")
    String counts_first();

    @Message("What counts is the best attempt.")
    String counts_best();

    @Message("What counts is the last attempt.")
    String counts_last();

    @Message("What counts is the average of all attempts.")
    String counts_average();

    @Message("Each day late takes {percent} % off.")
    String late(int percent);

    @Message("Nobody studies in this classroom yet. Invite students under Classrooms.")
    String nobody();

    @Message("Students and questions; each cell leads to the answer and its passage.")
    String caption();

    @Message("Student")
    String student();

    @Message("User name")
    String username();

    @Message("Attempts submitted")
    String attempts();

    @Message("Submitted")
    String submitted();

    @Message("Score")
    String score();

    @Message("Full score")
    String max();

    @Message("Counts, %")
    String counted();

    @Message("Time taken")
    String time_taken();

    @Message("Days late")
    String days_late();

    /** Of what attempt a column tells. */
    @Message("{what} ({attempt})")
    String in_attempt(String what, String attempt);

    @Message("first attempt")
    String first_attempt();

    @Message("best attempt")
    String best_attempt();

    @Message("last attempt")
    String last_attempt();

    @Message("average of attempts")
    String average_attempt();

    @Message("{number}. {stem}")
    String question_of(int number, String stem);

    @Message("attempt {number}")
    String attempt_number(int number);

    @Message("in it now")
    String in_it();

    @Message("{days} days late")
    String days(long days);

    @Message("not begun")
    String not_begun();

    @Message("not asked")
    String not_asked();

    @Message("right,")
    String right();

    @Message("not right,")
    String wrong();

    @Message("partly right")
    String partly();

    @Message("answered")
    String answered();

    @Message("no answer yet")
    String unanswered();

    @Message("thrown out")
    String out();

    @Message("h")
    String hand_sign();

    @Message("marked by hand")
    String by_hand();

    @Message("Facility")
    String facility();

    @Message("Discrimination")
    String discrimination();

    @Message(
            "● right; ✗ not right; a figure: partly right; … answered; · no answer yet; – thrown out; h marked by hand; nothing: not asked.")
    String legend();

    @Message("Take the marks along")
    String take_along();

    @Message(
            "One row a student: the attempt that counts, as the head of each column says. Where the average counts, score, full score and questions are averages too, a question’s over the attempts that asked it; time and lateness are those of the last attempt. What lateness takes off is in what counts, not in the marks. Cells that would begin like a formula begin with an apostrophe.")
    String take_text();

    @Message("Marks only")
    String one_row();

    @Message("With a column for each question")
    String with_questions();

    @Message("The questions")
    String questions();

    @Message("No.")
    String number();

    @Message("Question")
    String question();

    @Message("Marked")
    String asked();

    @Message(
            "Facility: mean mark as a share of the full mark. Discrimination: correlation of a question’s mark with what the rest of the test earned, from 3 attempts on.")
    String figures_note();

    @Message("{name}: history and mastery")
    String history_of(String name);

    @Message("Attempts that this classroom sees: {attempts}.")
    String history_lede(int attempts);

    @Message("Nothing was begun yet.")
    String no_attempts();

    @Message("Attempts")
    String attempts_title();

    @Message("Quiz")
    String quiz();

    @Message("Mastery")
    String mastery_title();

    @Message(
            "The share of a topic’s facts that would be recalled today, in courses you may see. What a quiz still asks is left out.")
    String mastery_note();

    @Message("Topic")
    String topic();

    @Message("Recalled today")
    String held();

    @Message("Met")
    String met();

    @Message("{met} of {total}")
    String met_of(long met, long total);

    @Message("Bar")
    String bar();

    @Message("Nothing was practised or asked yet.")
    String no_mastery();
}
