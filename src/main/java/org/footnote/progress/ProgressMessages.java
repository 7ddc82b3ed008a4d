package org.footnote.progress;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages that show what is to do and how a learner is doing. */
@MessageBundle("progress")
public interface ProgressMessages {

    @Message("Today")
    String today();

    @Message("Progress")
    String progress();

    @Message("One quiz to finish")
    String finish_one();

    @Message("{count} quizzes to finish")
    String finish_many(int count);

    @Message("Nothing to do today")
    String nothing();

    @Message("One quiz to take")
    String take_one();

    @Message("{count} quizzes to take")
    String take_many(int count);

    @Message("To finish")
    String to_finish();

    @Message("To take")
    String to_take();

    @Message("Begun {at}")
    String begun(String at);

    @Message("{answered} of {total} answered")
    String answered_of(int answered, int total);

    @Message("Check and submit")
    String check_it();

    @Message("Continue at {number}")
    String continue_at(int number);

    @Message("No quiz is open to you yet. Your teacher can make one from the texts of a course.")
    String no_quizzes();

    @Message("Every quiz that is open to you is begun.")
    String no_more_quizzes();

    @Message("{#if count == 1}One question{#else}{count} questions{/if}")
    String questions(long count);

    @Message("last time {score} of {max}, {day}")
    String last_time(String score, String max, String day);

    @Message("Take again")
    String again();

    @Message("Start")
    String start();

    @Message("no questions yet")
    String no_questions();

    @Message("questions are being written")
    String being_written();

    @Message("How am I doing")
    String how();

    @Message("Progress over time")
    String more();

    @Message("Right answers by topic")
    String by_topic();

    @Message("note")
    String note();

    @Message("Topic")
    String topic();

    @Message("Bar")
    String bar();

    @Message("Right")
    String right_share();

    @Message("Latest")
    String latest_share();

    @Message("Facts met")
    String facts_met();

    @Message("Back to text, note 1")
    String back_to_text();

    @Message(
            "Of everything you were asked about a topic, the share that was right; beside it, the share in the latest attempt that asked about it. Each fact counts as often as it was asked.")
    String share_note();

    @Message("How am I doing")
    String progress_title();

    @Message("Nothing is counted yet: it begins with the first quiz you submit.")
    String no_progress();

    @Message("Choose a quiz")
    String choose();

    @Message("By topic")
    String topics();

    @Message("Each topic over time")
    String topics_time();

    @Message("{#if count == 1}1 attempt{#else}{count} attempts{/if}")
    String moments(int count);

    @Message("{topic}, the earliest first")
    String topic_caption(String topic);

    @Message("When")
    String when();

    @Message("Quiz")
    String quiz();

    @Message("Right")
    String right_of_asked();

    @Message("{score} of {max}")
    String of(String score, String max);

    @Message("By quiz")
    String quizzes();

    @Message("{quiz}: one attempt, {percent} per cent.")
    String chart_one(String quiz, long percent);

    @Message("{quiz}: {count} attempts, from {first} per cent to {last} per cent.")
    String chart_many(String quiz, int count, long first, long last);

    @Message("Per cent of the marks, attempt by attempt.")
    String chart_caption();

    @Message("The same as a table")
    String as_table();

    @Message("Attempt")
    String attempt();

    @Message("Score")
    String score();
}
