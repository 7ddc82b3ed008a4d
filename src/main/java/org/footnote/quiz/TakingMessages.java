package org.footnote.quiz;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of time, of what waits to be saved, and of what was given to a classroom, as its students read them. */
@MessageBundle("taking")
public interface TakingMessages {

    @Message("Time left")
    String time_left();

    @Message("left")
    String left();

    @Message("Less than five minutes are left. What is saved at {at} is submitted for you.")
    String ending_soon(String at);

    @Message("Half of the time is left.")
    String half_left();

    @Message("Five minutes left.")
    String five_left();

    @Message("One minute left.")
    String one_left();

    @Message("The time is over. What was saved is being submitted.")
    String time_over();

    @Message("Time ends at {at}. Whatever is saved then is submitted for you.")
    String ends_at(String at);

    @Message("Time ends on {at}. Whatever is saved then is submitted for you.")
    String ends_on(String at);

    @Message("Your extra time is included: {percent} % more.")
    String extra_shown(long percent);

    @Message("Marks and notes are shown after the quiz has closed for everybody.")
    String told_after_close();

    @Message("This quiz leads forward only: once you go on, you cannot come back to a question.")
    String forward_only();

    @Message("Answer for good and see the key")
    String settle();

    @Message("{total} questions")
    String questions_count(int total);

    @Message("Not everything was saved. The rest was.")
    String not_all_saved();

    @Message("Save all answers")
    String save_all();

    @Message("Give an answer first; then it can be marked.")
    String problem_nothing();

    @Message("This question was marked, so its answer stays as it is.")
    String problem_settled();

    @Message("You went on from this question in another window, so it takes no more answers.")
    String problem_passed();

    @Message("Go on")
    String go_on();

    @Message("Another window was quicker.")
    String overtaken_title();

    @Message("At {at} it saved “{answer}”, and that stands.")
    String overtaken(String answer, String at);

    @Message("At {at} it took the answer out, and that stands.")
    String overtaken_empty(String at);

    @Message("What you gave here is kept below and not saved.")
    String overtaken_yours();

    @Message("Save mine instead")
    String save_mine();

    @Message("Show what is saved")
    String show_saved();

    @Message("How sure are you?")
    String how_sure();

    @Message(
            "It counts: right gives 1, 2 or 3 points, not right 0, −2 or −6. Say what you believe; that earns most. Without a word it counts as a guess.")
    String how_sure_hint();

    @Message("guessing")
    String sure_guess();

    @Message("fairly sure")
    String sure_fairly();

    @Message("sure")
    String sure_sure();

    @Message("answered and marked")
    String state_settled();

    @Message("Not saved yet: kept in this browser. It is sent as soon as the connection is back.")
    String offline();

    @Message("Not saved yet: kept in this browser. Your session has ended.")
    String signed_out();

    @Message("Sign in to go on")
    String sign_in_again();

    @Message("Saving what was kept in this browser …")
    String replaying();

    @Message(
            "Some answers are kept in this browser and not saved yet. They are sent as soon as the connection is back; submit after that.")
    String unsent();

    @Message(
            "Not saved: the server could not take this answer, though it was tried several times. It is kept in this browser; change it, or tell your teacher.")
    String aside();

    @Message(
            "An answer could not be saved, though it was tried several times: its question is not ticked below. Go back and change it, or submit without it.")
    String aside_unsent();

    @Message("No connection. Go on answering and turning pages: all is kept in this browser and sent when it is back.")
    String no_line();

    @Message("This needs the connection. Nothing is lost: your answers are kept in this browser.")
    String needs_line();

    @Message("There is no connection")
    String no_line_title();

    @Message(
            "This page comes from the server, which cannot be reached just now. Nothing is lost: answers that are not saved yet are kept in this browser and sent when the connection is back.")
    String no_line_lede();

    @Message("It opens by itself then; there is nothing you need to do.")
    String no_line_next();

    @Message("This question was answered for good. Its key and note are shown when the connection is back.")
    String untold();

    @Message(
            "There is no connection, so nothing can be submitted now. Your answers are saved; submit when the connection is back.")
    String cut_unsent();

    @Message("The time was over")
    String over_title();

    @Message("This answer came after the end at {at} and earns nothing. What was saved before was submitted for you.")
    String over_text(String at);

    @Message("Submitted")
    String waiting_title();

    @Message("Your answers are in. Marks and notes are shown after the quiz has closed: {at}.")
    String waiting_lede(String at);

    @Message("after the close")
    String not_told();

    @Message("This quiz is not open yet")
    String not_open_title();

    @Message("It opens on {at}.")
    String not_open_text(String at);

    @Message("This quiz has closed")
    String closed_title();

    @Message("It closed on {at}. Nothing more is taken.")
    String closed_text(String at);

    @Message("Its questions are being asked")
    String asked_title();

    @Message(
            "Every question of this quiz stands in another quiz whose answers you may not see yet. Take it after that one has been told.")
    String asked_text();

    @Message("This question stands in another quiz whose answers you may not see yet. It is told here after that.")
    String withheld();

    @Message("{#if count == 1}One more question is{#else}{count} more questions are{/if} not counted here yet.")
    String withheld_count(int count);

    @Message("Its marks and notes are shown when other quizzes that ask the same have told theirs.")
    String all_withheld();

    @Message("after another quiz")
    String held();

    @Message("time over")
    String over_state();

    @Message("Your time ended at {at}")
    String ended_title(String at);

    @Message(
            "What was saved is being submitted. This page goes on by itself; without scripts, load it again in a few seconds.")
    String ended_lede();

    @Message("The quiz has closed. Marks and notes are shown in a few seconds.")
    String telling_lede();

    @Message("This answer has not been saved: the server does not know the question any more.")
    String gone();

    @Message("No attempt is left")
    String used_title();

    @Message("This quiz can be taken {#if allowed == 1}once{#else}{allowed} times{/if}, and you have.")
    String used_text(int allowed);
}
