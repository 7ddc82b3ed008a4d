package org.footnote.progress;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of what is due, on a student's first page. */
@MessageBundle("due")
public interface DueMessages {

    @Message("Due")
    String due();

    @Message("One quiz due")
    String due_one();

    @Message("{count} quizzes due")
    String due_many(long count);

    @Message("not open yet")
    String state_later();

    @Message("to do")
    String state_to_start();

    @Message("begun")
    String state_started();

    @Message("late")
    String state_late();

    @Message("submitted")
    String state_done();

    @Message("closed, not taken")
    String state_missed();

    @Message("closed")
    String state_closed();

    @Message("opens {at}")
    String opens_at(String at);

    @Message("due {at}")
    String due_at(String at);

    @Message("closes {at}")
    String closes_at(String at);

    @Message("no date")
    String no_date();

    @Message("your time ends {at}")
    String ends_at(String at);

    @Message("{minutes} minutes")
    String minutes(long minutes);

    @Message("no time limit")
    String no_limit();

    @Message("{#if left == 1}one attempt left{#else}{left} attempts left{/if}")
    String attempts_left(long left);

    @Message("with your extra time of {percent} %")
    String extra(long percent);

    @Message("Read it again")
    String see();

    @Message("an exception was made for you")
    String excepted();

    @Message("{percent} % counts")
    String counts(String percent);
}
