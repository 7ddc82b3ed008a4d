package org.footnote.quiz;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages where a teacher gives quizzes to classrooms. */
@MessageBundle("assigning")
public interface AssigningMessages {

    @Message("Results, question by question")
    String results_table();

    @Message("Assign “{title}”")
    String assign_title(String title);

    @Message("It is not assigned to a classroom of yours yet.")
    String assign_none();

    @Message("Assign it to a classroom")
    String assign_form();

    @Message("You teach no classroom. An administrator can enrol you in one.")
    String assign_no_classrooms();

    @Message("Assign")
    String assign();

    @Message("Assigned. The classroom finds it under Today.")
    String assigned();

    @Message("opens")
    String opens_word();

    @Message("due")
    String due_word();

    @Message("closes")
    String closes_word();

    @Message("{minutes} minutes")
    String minutes_of(int minutes);

    @Message("{#if attempts == 1}one attempt{#else}{attempts} attempts{/if}")
    String attempts_of(int attempts);

    @Message("forward only")
    String forward_word();

    @Message("certainty counts")
    String certainty_word();

    @Message("{#if attempts == 1}one attempt submitted{#else}{attempts} attempts submitted{/if}")
    String handed_in(long attempts);

    @Message("Classroom")
    String classroom_label();

    @Message("Opens")
    String opens_label();

    @Message("In your time zone, {zone}. Students see it in theirs.")
    String times_hint(String zone);

    @Message("Due")
    String due_label();

    @Message("May be left out. What comes later counts, and is shown as late.")
    String due_hint();

    @Message("Closes")
    String closes_label();

    @Message("May be left out. Nothing is taken after it; open attempts are submitted then.")
    String closes_hint();

    @Message("Time limit in minutes")
    String minutes_label();

    @Message("May be left out. Personal extra time makes it longer.")
    String minutes_hint();

    @Message("Attempts")
    String attempts_label();

    @Message("Left out: as many as a student likes.")
    String attempts_hint();

    @Message("Marks, keys and notes are shown")
    String feedback_label();

    @Message("after each question")
    String feedback_immediate();

    @Message("feedback {when}")
    String feedback_of(String when);

    @Message("questions {how}")
    String layout_of(String how);

    @Message("after the submission")
    String feedback_submission();

    @Message("after the quiz has closed")
    String feedback_close();

    @Message("Questions")
    String layout_label();

    @Message("one a page")
    String layout_one();

    @Message("all on one page")
    String layout_all();

    @Message("Rules")
    String rules_label();

    @Message("Students may go back to earlier questions")
    String free_label();

    @Message("Ask how sure each answer is, and mark by it")
    String certainty_label();

    @Message("Right gives 1, 2 or 3 points, not right 0, −2 or −6; three points are one mark.")
    String certainty_hint();

    @Message("Choose one of your classrooms.")
    String no_classroom();

    @Message("Enter a day and a time.")
    String time_unread();

    @Message("Choose a time after the opening time.")
    String due_early();

    @Message("Choose a closing time after the opening time.")
    String closes_early();

    @Message("Choose a closing time that is not before the due time.")
    String closes_before_due();

    @Message("Marks are to be shown after the close, so choose a closing time.")
    String closes_needed();

    @Message("Whoever sees all questions on one page can go back. Allow it, or show one a page.")
    String free_all();

    @Message("This classroom was given this quiz from that time on already. Choose another time.")
    String twice();

    @Message("Students and extra time")
    String extra_time();

    @Message("Students")
    String students_label();

    @Message("Only some students")
    String students_some();

    @Message("Tick none for the whole classroom.")
    String students_hint();

    @Message("These students do not all study in the classroom.")
    String not_in_classroom();

    @Message("{#if students == 1}for one student{#else}for {students} students{/if}")
    String for_students(int students);

    @Message("Which attempt counts")
    String grading_label();

    @Message("the best")
    String grading_best();

    @Message("the first")
    String grading_first();

    @Message("the last")
    String grading_last();

    @Message("the average of all")
    String grading_average();

    @Message("Taken off a late attempt, per cent a day")
    String late_label();

    @Message("For each day begun after the due time, until it closes. Left out: late costs nothing.")
    String late_hint();

    @Message("{percent} % off per day late")
    String late_of(int percent);

    @Message("Access code")
    String code_label();

    @Message("Left out: none. Students type it before they begin; capitals do not count.")
    String code_hint();

    @Message("Ask the questions of each attempt in an order of its own")
    String shuffle_questions();

    @Message("Show the choices of each attempt in an order of its own")
    String shuffle_choices();

    @Message("Otherwise each question has one order for everybody. Dates and quantities always ascend.")
    String shuffle_hint();

    @Message("This quiz begins with an access code. Your teacher tells it.")
    String code_text();

    @Message("Begin")
    String code_go();

    @Message("That is not the code.")
    String code_wrong();

    @Message("Too many tries. Wait {minutes} minutes and try again.")
    String code_wait(long minutes);

    @Message("See and change")
    String see();

    @Message("Given to {classroom}")
    String given_to(String classroom);

    @Message("Everything that is given")
    String given_link();

    @Message("Nothing was given to this classroom yet.")
    String given_none();

    @Message("Quiz")
    String quiz_word();

    @Message("withdrawn")
    String withdrawn_word();

    @Message("Submitted")
    String submitted_word();

    @Message("Give it again")
    String copy_title();

    @Message("Give all of it again")
    String copy_all_title();

    @Message("Due and closing times move as far as the opening does, by the clock of your zone, {zone}.")
    String copy_text(String zone);

    @Message(
            "All times move as far as the first opening does, by the clock of your zone, {zone}. What was withdrawn, and quizzes of other teachers, are left out.")
    String copy_all_text(String zone);

    @Message("First opening")
    String first_opening();

    @Message("{#if copied == 1}One quiz was given again.{#else}{copied} quizzes were given again.{/if}")
    String copied(int copied);

    @Message("“{title}” would close before it opens, because clocks are changed then. Choose another time.")
    String clocks_leave_nothing(String title);

    @Message("Change")
    String change();

    @Message("Change “{title}”")
    String change_title(String title);

    @Message("Save")
    String save();

    @Message("Changed.")
    String changed();

    @Message("Withdraw")
    String withdraw();

    @Message("Nobody has begun: withdrawn, it is as if it had never been given.")
    String withdraw_unbegun();

    @Message(
            "Somebody has begun: withdrawn, nobody begins any more. Attempts under way can be finished, and those submitted stay and count.")
    String withdraw_begun();

    @Message("Withdrawn, and gone, for nobody had begun.")
    String gone();

    @Message("Withdrawn. Nobody begins it any more.")
    String withdrawn();

    @Message("Withdrawn on {time}. Nobody begins it any more; attempts under way can be finished.")
    String withdrawn_on(String time);

    @Message(
            "Somebody has begun. When it opened ({time}), when marks are shown, the layout and how it is marked stay as they are; the time limit and the number of attempts can only grow; nobody who began can be left out. The rest may change and counts for everybody, also for attempts that are submitted; orders count for attempts that begin later.")
    String begun_text(String time);

    @Message("Nobody has begun, so everything may change but the quiz and the classroom.")
    String unbegun_text();

    @Message("has begun")
    String has_begun();

    @Message("Marks have been shown since it closed, so the closing time stays.")
    String told_already();

    @Message("Choose a closing time that has not passed.")
    String closes_past();

    @Message("Somebody has begun with more time. Choose the same limit or a longer one.")
    String minutes_less();

    @Message(
            "{#if most == 1}Somebody has begun one attempt.{#else}Somebody has begun {most} attempts.{/if} Allow as many at least.")
    String attempts_less(int most);

    @Message("{done} of {all} have submitted")
    String done_of(long done, int all);

    @Message("Student")
    String student_word();

    @Message("Attempts")
    String attempts_word();

    @Message("Counts")
    String counts_word();

    @Message("attempt {number}")
    String attempt_word(int number);

    @Message("{#if days == 1}one day late{#else}{days} days late{/if}")
    String days_late(long days);

    @Message("−{percent} %")
    String taken_off(long percent);

    @Message("under way")
    String under_way();

    @Message("not begun")
    String not_begun();

    @Message(
            "What counts is a share of the full mark. Lateness is counted from each student’s own due time, extra time included.")
    String counts_note();

    @Message("Rules")
    String rules_title();

    @Message("Access code {code}")
    String code_of(String code);

    @Message("Counts: {which}")
    String counts_of(String which);

    @Message("questions shuffled for each attempt")
    String shuffled_questions();

    @Message("Choices in one order for all")
    String fixed_choices();

    @Message("Clocks are changed on that day: {typed} is taken as {time}.")
    String clocks(String typed, String time);

    @Message("Make an exception")
    String exception();

    @Message("Change the exception")
    String exception_change();

    @Message("Exception for {name}")
    String exception_for(String name);

    @Message("Exception: {what}")
    String exception_is(String what);

    @Message(
            "Write only what is to be different; a blank field is as for everybody. What you write is exact: extra time does not stretch it. It counts at once, also in an attempt that is under way.")
    String exception_text();

    @Message("time limit {minutes} minutes")
    String exception_minutes(long minutes);

    @Message("{#if attempts == 1}one attempt{#else}{attempts} attempts{/if}")
    String exception_attempts(int attempts);

    @Message("It would have to open, then be due, then close, but these times do not: {what}.")
    String exception_order(String what);

    @Message("Empty all fields and save to take the exception away.")
    String exception_end();
}
