package org.footnote.quiz;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words about attempts that a teacher opens again, extends or deletes. */
@MessageBundle("handling")
public interface HandlingMessages {

    @Message("attempt {number} of {name}")
    String attempt_of(int number, String name);

    @Message("time is over; it is being handed in")
    String waits();

    @Message("under way")
    String under_way();

    @Message("begun {when}")
    String began(String when);

    @Message("handed in {when}")
    String handed_in(String when);

    @Message("ends {when}")
    String ends(String when);

    @Message("What is answered so far, with what it would earn now. The student sees none of this.")
    String provisional();

    @Message("All answers to question")
    String all_answers();

    @Message("Open it again")
    String reopen_title();

    @Message("What was answered stays and can be changed until then; the mark is given anew when it is handed in.")
    String reopen_text();

    @Message("The student has seen marks and keys of it.")
    String reopen_told();

    @Message("Until ({zone})")
    String until_label(String zone);

    @Message("Leave it empty only where the quiz has no limit and does not close.")
    String until_hint();

    @Message("Open the attempt again")
    String reopen();

    @Message("Give more time")
    String extend_title();

    @Message("It ends {when}. What is handed in by the new end is in time.")
    String extend_text(String when);

    @Message("Give more time")
    String extend();

    @Message("Delete it")
    String delete_title();

    @Message(
            "It is gone with all its answers, from results and from memory; the student may begin anew where attempts are left. The audit log keeps that there was one, its score and your reason.")
    String delete_text();

    @Message("I want to delete this attempt for good")
    String sure();

    @Message("Delete the attempt")
    String delete_it();

    @Message("The attempt is open again, and its student is told.")
    String reopened();

    @Message("The attempt has more time, and its student is told.")
    String extended();

    @Message("The attempt is deleted, and its student is told.")
    String deleted();

    @Message("Tick that you want to delete it for good.")
    String sure_missing();

    @Message("Enter a day and a time.")
    String until_unread();

    @Message("Enter when it is over.")
    String until_missing();

    @Message("Choose a time to come.")
    String until_past();

    @Message("Choose a later end than it has.")
    String until_earlier();

    @Message("The student has an open attempt at this quiz already.")
    String open_already();

    @Message("It is over already, or has no limit.")
    String not_extendable();
}
