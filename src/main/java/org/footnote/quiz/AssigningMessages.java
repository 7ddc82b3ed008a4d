package org.footnote.quiz;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the page where a teacher gives a quiz to a classroom. */
@MessageBundle("assigning")
public interface AssigningMessages {

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
}
