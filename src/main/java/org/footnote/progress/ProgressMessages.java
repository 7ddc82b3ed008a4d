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

    @Message("last time {day}")
    String last_day(String day);

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

    @Message("note")
    String note();

    @Message("Topic")
    String topic();

    @Message("Bar")
    String bar();

    @Message("Back to text, note 1")
    String back_to_text();

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

    @Message("Practice")
    String practice();

    @Message("{#if count == 1}One fact to practise{#else}{count} facts to practise{/if}")
    String practice_due(long count);

    @Message("{#if count == 1}One new fact to meet{#else}{count} new facts to meet{/if}")
    String practice_new(long count);

    @Message("Nothing to practise now")
    String practice_none();

    @Message("No questions are open to you yet. Practice begins with the questions of your quizzes.")
    String practice_empty();

    @Message("Practise")
    String practice_begin();

    @Message("Meet new facts")
    String practice_meet();

    @Message(
            "Up to {count} questions, one by one. After each you see at once whether it is right and the passage that proves it.")
    String practice_lede(int count);

    @Message(
            "A fact returns on the day your chance of recalling it falls to {percent} %. It returns in another form, so that you learn the fact and not the question.")
    String practice_returns(int percent);

    @Message(
            "{#if count == 1}One fact of your courses you have not met yet.{#else}{count} facts of your courses you have not met yet.{/if}")
    String practice_new_also(long count);

    @Message("The next fact returns on {day}.")
    String practice_next(String day);

    @Message("By course")
    String by_course();

    @Message("{#if count == 1}1 due{#else}{count} due{/if}")
    String course_due(long count);

    @Message("{count} new")
    String course_new(long count);

    @Message("nothing due, nothing new")
    String course_done();

    @Message("There is nothing to ask about this now.")
    String nothing_to_ask();

    @Message("This fact stands in a quiz you have open. It can be practised when you have submitted that.")
    String away();

    @Message("Choose or type an answer, or say that you do not know.")
    String problem_nothing();

    @Message("This answer is longer than 200 characters. Shorten it and answer again.")
    String problem_long();

    @Message("This question has no such choice. Choose one of those below.")
    String problem_choice();

    @Message("Practice, question {number}")
    String question_number(int number);

    @Message("Answer")
    String answer();

    @Message("I do not know")
    String dont_know();

    @Message("How sure are you?")
    String how_sure();

    @Message("If you like. It helps to bring the fact back at the right time.")
    String how_sure_hint();

    @Message("guessing")
    String sure_guess();

    @Message("fairly")
    String sure_fairly();

    @Message("sure")
    String sure_sure();

    @Message("Right")
    String told_right();

    @Message("Partly right")
    String told_partly();

    @Message("Not right")
    String told_wrong();

    @Message("This fact returns later today.")
    String returns_today();

    @Message("This fact returns tomorrow.")
    String returns_tomorrow();

    @Message("This fact returns in {days} days.")
    String returns_in(int days);

    @Message("Next question")
    String next_question();

    @Message("See how it went")
    String to_end();

    @Message("Stop here")
    String stop();

    @Message("{right} of {asked} right")
    String end_title(long right, int asked);

    @Message("No question was answered")
    String end_none();

    @Message(
            "{#if count == 1}One answer is{#else}{count} answers are{/if} not told now: a quiz asks the same and has not told its answers yet.")
    String end_withheld(int count);

    @Message("Questions of this sitting")
    String end_caption();

    @Message("Question")
    String end_question();

    @Message("Answer")
    String end_mark();

    @Message("Returns")
    String end_returns();

    @Message("right")
    String mark_right();

    @Message("partly")
    String mark_partly();

    @Message("not right")
    String mark_wrong();

    @Message("today")
    String today_again();

    @Message("tomorrow")
    String tomorrow();

    @Message("in {days} days")
    String in_days(int days);

    @Message("Go on with the open question")
    String go_on();

    @Message("Practise more")
    String practise_more();

    @Message("Back to today")
    String back_today();

    @Message("See them on the timeline")
    String to_timeline();

    @Message("Timeline")
    String timeline();

    @Message("Practice today")
    String to_practise();

    @Message("{#if count == 1}One fact is ready to return.{#else}{count} facts are ready to return.{/if}")
    String today_due(long count);

    @Message("Nothing has to return today.")
    String today_none_due();

    @Message("Practice begins with the facts of your courses. You have met none yet.")
    String today_start();

    @Message("The next fact returns on {day}.")
    String today_next(String day);

    @Message("Mastery")
    String mastery();

    @Message("Mastery by topic")
    String mastery_by_topic();

    @Message(
            "Mastery is the share of a topic’s facts that you would expect to recall today; a fact you never met counts nothing. It moves with time as well as with answers.")
    String mastery_note();

    @Message("{met} of {total}")
    String met_of(long met, long total);

    @Message("Met")
    String met();

    @Message("What would raise it next")
    String what_next();

    @Message("{#if count == 1}Practise the fact that is due{#else}Practise the {count} that are due{/if}")
    String next_practise(long count);

    @Message("{#if count == 1}Meet one new fact{#else}Meet {count} new facts{/if}")
    String next_meet(long count);

    @Message("{#if points == 1}up to 1 point{#else}up to {points} points{/if}")
    String next_points(long points);

    @Message("Nothing today; the next fact returns on {day}")
    String next_wait(String day);

    @Message("Submit the open quiz first")
    String next_submit();

    @Message(" of {topic}")
    String about_topic(String topic);

    @Message(
            "You would recall about {percent} % of the {total} facts of your courses today; {met} of them you have met.")
    String progress_lede(long percent, long total, long met);

    @Message("Your memory, the next four weeks")
    String your_memory();

    @Message("Recall expected in four weeks: {with} per cent with practice, {without} per cent without.")
    String forecast_title(long with, long without);

    @Message(
            "Chance that you recall a fact, averaged over the {count} you have met. The solid line supposes that each is practised and recalled on the day it returns, the dashed one that nothing is practised.")
    String forecast_caption(int count);

    @Message("with practice")
    String with_practice();

    @Message("without")
    String without_practice();

    @Message("today")
    String now_axis();

    @Message("{count} weeks")
    String weeks_axis(int count);

    @Message("Expected recall, per cent")
    String forecast_table();

    @Message("When")
    String when_day();

    @Message("{#if count == 0}Today{#else if count == 1}In one week{#else}In {count} weeks{/if}")
    String in_weeks(int count);

    @Message("Facts that return that day")
    String return_then();

    @Message("How strong your memories are")
    String strengths();

    @Message("Facts of each topic by strength of memory")
    String strength_title();

    @Message(
            "Each bar is a topic, each length a share of its facts: strong, steady, fading, slipping, not met yet. The figure at its end is your mastery.")
    String strength_caption();

    @Message("strong")
    String strong();

    @Message("steady")
    String steady();

    @Message("fading")
    String fading();

    @Message("slipping")
    String slipping();

    @Message("not met yet")
    String unmet();

    @Message(
            "Strong: you would recall it nine times in ten a month from now. Steady: a week from now. Fading: today, but not for long. Slipping: below 70 % today.")
    String strength_note();

    @Message("Answers, week by week")
    String activity();

    @Message("{count} answers in the last twelve weeks")
    String activity_title(long count);

    @Message("Answers in quizzes and practice, by the week from Monday.")
    String activity_caption();

    @Message("Week from")
    String week_from();

    @Message("Answers")
    String answers();

    @Message("Right")
    String right_percent();

    @Message("How right is this forecast")
    String how_right();

    @Message(
            "Before each answer Footnote expects how likely you are to recall the fact. Afterwards it can be seen how often it was right.")
    String how_right_text();

    @Message("Look at the forecast and what came")
    String see_calibration();

    @Message("How right is the forecast of your memory")
    String calibration_title();

    @Message("Nothing can be compared yet: it begins when a fact you have met is asked again on a later day.")
    String calibration_none();

    @Message("So far this rests on {count} answers. From twenty on it begins to mean something.")
    String calibration_few(int count);

    @Message("Over {count} answers the forecast did better than always expecting your average of {observed} %.")
    String calibration_better(int count, long observed);

    @Message(
            "Over {count} answers the forecast did not do better than always expecting your average of {observed} %. Take it with care.")
    String calibration_worse(int count, long observed);

    @Message("Log-loss of the forecast")
    String log_loss();

    @Message("Log-loss of your constant average")
    String log_loss_base();

    @Message("Recalled")
    String observed_recall();

    @Message("Answers compared")
    String compared();

    @Message(
            "Log-loss is the mean surprise: 0 for a forecast that was certain and right, more the surer it was of what did not come. The constant average is the best that one number could have done, and nobody could have known it before.")
    String loss_note();

    @Message("Expected recall against observed recall")
    String plot_title();

    @Message(
            "Each circle is the forecasts of about the same height; the larger, the more answers. On the dashed line the forecast was right; above it you recalled more than expected.")
    String plot_caption();

    @Message("expected")
    String plot_expected();

    @Message("recalled")
    String plot_observed();

    @Message("Expected and observed recall, per cent")
    String plot_table();

    @Message(
            "The forecast uses parameters that fit learners in general. When you have answered {count} times on later days, it is fitted to you.")
    String fit_common(int count);

    @Message("The forecast is fitted to how the students of your classroom remember.")
    String fit_classroom();

    @Message("The forecast is fitted to how you remember.")
    String fit_own();

    @Message("{from} to {to}, and how well you hold it")
    String timeline_title(int from, int to);

    @Message("{from}, and how well you hold it")
    String timeline_year(int from);

    @Message("Events by year, {from} to {to}, filled by strength of memory")
    String timeline_label(int from, int to);

    @Message(
            "One square is one event, set above its year. The fuller the square, the stronger the memory. Choose a year to read its events below.")
    String timeline_caption();

    @Message("Strength is an estimate from your answers and the days since.")
    String timeline_estimate();

    @Message("No dated events are in your courses yet.")
    String timeline_none();

    @Message(
            "{#if count == 1}One event is left out: it stands in a quiz you have open.{#else}{count} events are left out: they stand in a quiz you have open.{/if}")
    String timeline_away(long count);

    @Message("{#if count == 1}Practise the fact that is due{#else}Practise the {count} facts that are due{/if}")
    String timeline_practise(long count);

    @Message("Year by year")
    String year_by_year();

    @Message("Read as a list")
    String read_list();

    @Message("{year}, {#if count == 1}1 event{#else}{count} events{/if}")
    String year_events(int year, int count);

    @Message("Courses")
    String courses();

    @Message("What the sources say")
    String fact_passages();

    @Message("What the source says")
    String fact_passage();

    @Message("Your memory of it")
    String fact_memory();

    @Message("You have not met this fact in a question yet.")
    String fact_unmet();

    @Message("Recall expected today")
    String fact_now();

    @Message("Strength")
    String fact_strength();

    @Message("Last met")
    String fact_last();

    @Message("Returns")
    String fact_due();

    @Message("now")
    String fact_due_now();

    @Message("Asked")
    String fact_counts();

    @Message("{#if n == 1}once{#else}{n} times{/if}, {lapses} not recalled")
    String fact_counted(int n, int lapses);

    @Message("Nine in ten after")
    String fact_stability();

    @Message("{#if days == 1}1 day{#else}{days} days{/if}")
    String fact_days(long days);

    @Message("Practise this fact")
    String fact_practise();

    @Message("No question asks this fact yet.")
    String fact_no_question();

    @Message("Sources differ")
    String fact_differ();

    @Message("Back to text, note {number}")
    String back_to_note(int number);

    @Message("{#if count == 1}, one fact to practise{#else}, {count} facts to practise{/if}")
    String and_practise(long count);
}
