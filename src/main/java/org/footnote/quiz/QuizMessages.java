package org.footnote.quiz;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages where quizzes are taken and read again. */
@MessageBundle("quiz")
public interface QuizMessages {

    @Message("Question {number} of {total}")
    String question_of(int number, int total);

    @Message("Next question")
    String next();

    @Message("Previous")
    String previous();

    @Message("Check and submit")
    String check();

    @Message("Save and leave")
    String leave();

    @Message("Flag for later")
    String flag();

    @Message("Remove flag")
    String unflag();

    @Message("True or false?")
    String true_or_false();

    @Message("True")
    String true_word();

    @Message("False")
    String false_word();

    @Message("gap")
    String gap();

    @Message("The missing words")
    String your_answer();

    @Message("Your answer")
    String your_word();

    @Message("Choose all that apply")
    String choose_all();

    @Message("Choose what belongs in the gap")
    String choose_for_gap();

    @Message("Choose what belongs to each")
    String match_each();

    @Message("There are more to choose from than are needed.")
    String match_more();

    @Message("Choose one")
    String choose_one();

    @Message("Give each its place, 1 for the first")
    String order_each();

    @Message("Day, month and year, such as 9 March 1871, Mar 9, 1871 or 1871-03-09")
    String hint_day();

    @Message("Month and year, such as March 1871 or 1871-03")
    String hint_month();

    @Message("The year, such as 1871")
    String hint_year();

    @Message("As exactly as the question asks, such as early March 1871, 1871 to 1874 or the 1870s")
    String hint_date();

    @Message("In figures or in words")
    String hint_number();

    @Message("In {unit}, in figures or in words")
    String hint_number_unit(String unit);

    @Message("A name or a few words")
    String hint_words();

    @Message(" Something is still left open.")
    String left_open();

    @Message(" Two have the same place; each needs its own.")
    String same_place();

    @Message(" It cannot be read as a date yet.")
    String no_date();

    @Message(" It cannot be read as a number yet.")
    String no_number();

    @Message("answered, something left open")
    String state_partial();

    @Message("This answer is longer than 200 characters and was not saved. Shorten it and save again.")
    String problem_long();

    @Message("This question has no such choice, so nothing was saved. Choose one of those below.")
    String problem_choice();

    @Message("Saved at")
    String saved_at();

    @Message(", receipt")
    String receipt_word();

    @Message(". You can change it until you submit.")
    String receipt_end();

    @Message("Your answer was taken out; this question is open again.")
    String withdrawn();

    @Message("Not answered yet. It is saved when you go on.")
    String not_answered();

    @Message("All questions")
    String all_questions();

    @Message("Question {number}")
    String cell(int number);

    @Message(", answered")
    String cell_answered();

    @Message(", not answered")
    String cell_open();

    @Message(", flagged")
    String cell_flagged();

    @Message("{answered} of {total} answered and saved.")
    String count_saved(long answered, int total);

    @Message("† marks what you flagged ({flags}).")
    String flags_marked(long flags);

    @Message("Check and submit")
    String summary_title();

    @Message("All {total} questions are answered")
    String summary_all(int total);

    @Message("{answered} of {total} questions are answered")
    String summary_some(long answered, int total);

    @Message("Nothing is marked until you submit. After that, answers stay as they are.")
    String summary_all_lede();

    @Message("A question left open earns no mark. After you submit, answers stay as they are.")
    String summary_some_lede();

    @Message("Your questions")
    String summary_caption();

    @Message("Question")
    String question();

    @Message("State")
    String state();

    @Message("Flag")
    String flag_column();

    @Message("answered and saved")
    String state_answered();

    @Message("not answered")
    String state_open();

    @Message("flagged")
    String state_flagged();

    @Message("Submit for marking")
    String submit();

    @Message("Back to the questions")
    String back_to_questions();

    @Message("This attempt was submitted before")
    String late_title();

    @Message(
            "Answers given after the submission are not counted. What was saved before is marked, and you can read the review.")
    String late_text();

    @Message("Read the review")
    String see_review();

    @Message("Review")
    String review();

    @Message("Review · submitted {at}")
    String review_submitted(String at);

    @Message("Review · {name} · submitted {at}")
    String review_of(String name, String at);

    @Message("{score} of {max}")
    String score_of(String score, String max);

    @Message("{score} of {max}.")
    String lede_score(String score, String max);

    @Message("One answer was not fully right; read its note below.")
    String one_slipped();

    @Message("{count} answers were not fully right; read their notes below.")
    String some_slipped(long count);

    @Message("Every answer was right.")
    String none_slipped();

    @Message("Questions")
    String questions();

    @Message(", right")
    String cell_right();

    @Message(", partly right")
    String cell_partly();

    @Message(", not right")
    String cell_wrong();

    @Message("Crossed numbers were not fully right.")
    String crossed();

    @Message("Question {number} · {mark} of {max}")
    String question_mark(int number, String mark, String max);

    @Message("✓ {#if own}Your response{#else}Response{/if}, key")
    String yours_right(boolean own);

    @Message("✓ {#if own}Your response{#else}Response{/if}, right")
    String yours_also(boolean own);

    @Message("✓ {#if own}Your response{#else}Response{/if}, partly right")
    String yours_partly(boolean own);

    @Message("✗ {#if own}Your response{#else}Response{/if}")
    String yours(boolean own);

    @Message("Key")
    String key();

    @Message("{#if own}You left this question open.{#else}Left open.{/if}")
    String no_response(boolean own);

    @Message("Also right:")
    String accepted();

    @Message("Accepted; it is written “{form}”.")
    String corrected(String form);

    @Message("Accepted; exactly it is {form}.")
    String remark_near(String form);

    @Message("The number is right, the unit is another.")
    String remark_unit();

    @Message("Right, but the day was missing: half the mark.")
    String remark_day();

    @Message("Right, but month and day were missing: half the mark.")
    String remark_month_day();

    @Message("Right, but the month was missing: half the mark.")
    String remark_month();

    @Message("Right, but less exact than was asked: half the mark.")
    String remark_coarser();

    @Message("This could not be read as a date or a number.")
    String remark_unreadable();

    @Message(
            "{right} of {keys} right ones chosen{#if wrong == 1}, and one that is not{#else if wrong > 1}, and {wrong} that are not{/if}.")
    String share_choices(long right, int keys, long wrong);

    @Message("{right} of {pairs} pairs are right.")
    String share_pairs(long right, int pairs);

    @Message("{right} of {pairs} pairs of neighbours stand in the right order.")
    String share_order(long right, int pairs);

    @Message("Key, not chosen")
    String yours_missed();

    @Message("Belongs to nothing:")
    String spare();

    @Message("The right order")
    String order_key();

    @Message("{#if own}your place{#else}placed{/if} {place}")
    String your_place(int place, boolean own);

    @Message("{#if own}you gave it no place{#else}given no place{/if}")
    String your_no_place(boolean own);

    @Message("note")
    String note();

    @Message("Back to text, note {number}")
    String back_to_text(int number);

    @Message("Open in the reader")
    String open_in_reader();

    @Message("Sources differ")
    String sources_differ();

    @Message("The sources give different accounts of this fact. Both are shown; the difference costs nobody a mark.")
    String differ_text();

    @Message(
            "Some of what there is to read here proves a question that you are still asked. It is shown when that is told.")
    String held_back();

    @Message("Back to the first page")
    String back_home();

    @Message("Attempts")
    String attempts();

    @Message("Your attempts")
    String attempts_title();

    @Message("You have not taken a quiz yet.")
    String attempts_none();

    @Message("Attempts, the latest first")
    String attempts_caption();

    @Message("Quiz")
    String quiz();

    @Message("Started")
    String started();

    @Message("Submitted")
    String submitted();

    @Message("Score")
    String score();

    @Message("attempt {number}")
    String attempt_number(int number);

    @Message("open")
    String open_state();

    @Message("Continue")
    String continue_it();

    @Message("Choose a quiz")
    String to_quizzes();

    @Message("This quiz has no questions yet")
    String no_questions_title();

    @Message("Its texts have given no question that is ready. Your teacher can have some written.")
    String no_questions_text();

    @Message("Results")
    String results();

    @Message("Results of your classrooms")
    String results_of_classrooms();

    @Message("You teach no classroom yet. An administrator can add you to one.")
    String no_classrooms();

    @Message("See results")
    String see_results();

    @Message("Collections and their questions")
    String to_collections();

    @Message(
            "{#if students == 1}One student{#else}{students} students{/if}, {#if attempts == 1}one submitted attempt{#else}{attempts} submitted attempts{/if}.")
    String results_lede(int students, long attempts);

    @Message("By quiz")
    String by_quiz();

    @Message("Mean share of the full mark over all submitted attempts. Choose a quiz to see which answers were given")
    String by_quiz_caption();

    @Message("Bar")
    String bar();

    @Message("Mean")
    String mean();

    @Message("Attempts")
    String attempts_count();

    @Message("Students")
    String students();

    @Message("{some} of {all}")
    String students_of(long some, int all);

    @Message("Answers to {title}")
    String answers_of(String title);

    @Message("{title}, {classroom}: what was answered")
    String answers_title(String title, String classroom);

    @Message(
            "{#if questions == 1}One question was asked.{#else}{questions} questions were asked, the least known first.{/if} Only submitted attempts count, with the last answer given in each.")
    String answers_lede(long questions);

    @Message("{#if times == 1}asked once{#else}asked {times} times{/if}")
    String answers_asked(long times);

    @Message("mean {mean} % of the mark")
    String answers_mean(String mean);

    @Message("How often each answer was given")
    String answers_caption();

    @Message("Answer")
    String answers_answer();

    @Message("Times")
    String answers_times();

    @Message("right")
    String answers_right();

    @Message("Left open")
    String answers_open();

    @Message("Score report")
    String answers_report();

    @Message("See the answers")
    String answers_see();

    @Message("Pages")
    String answers_pages();

    @Message("Previous")
    String answers_previous();

    @Message("Next")
    String answers_next();

    @Message("Page {page} of {pages}")
    String answers_page(int page, int pages);

    @Message("You have a quiz of this title here already. Choose another title.")
    String title_taken();

    @Message("Collections")
    String collections();

    @Message("By student")
    String by_student();

    @Message("Choose a quiz to read the whole attempt")
    String by_student_caption();

    @Message("Student")
    String student();

    @Message("Nobody is enrolled here yet.")
    String no_students();

    @Message("no attempt yet")
    String no_attempt();

    @Message("Quizzes: make and look through")
    String quizzes_link();

    @Message("Quizzes from {title}")
    String quizzes_of(String title);

    @Message("Quizzes")
    String quizzes_title();

    @Message("No quiz draws on these documents yet.")
    String no_quizzes();

    @Message("asks {#if count == 1}one question{#else}{count} questions{/if}")
    String asks_now(long count);

    @Message("Make a quiz")
    String make_title();

    @Message("The bank is empty: have questions written first.")
    String write_first();

    @Message("Go to the questions")
    String to_bank();

    @Message(
            "The bank can ask {facts} facts. Each attempt draws its own questions, and never asks the same fact twice. Students of your classrooms find the quiz on their first page at once.")
    String make_text(long facts);

    @Message("Title")
    String title_label();

    @Message("Description")
    String description_label();

    @Message("One or two sentences for students; may stay empty.")
    String description_hint();

    @Message("Number of questions")
    String number_label();

    @Message("From 1 to 100. Left out: you choose questions and add rules next.")
    String number_hint();

    @Message("Kinds of knowledge")
    String kinds_label();

    @Message("Choose some, or none for all of them.")
    String kinds_hint();

    @Message("{#if count == 1}1 fact{#else}{count} facts{/if}")
    String facts_count(long count);

    @Message("Make the quiz")
    String make();

    @Message("“{title}” is made. Your students find it on their first page as soon as it asks something.")
    String made(String title);

    @Message("Everything together")
    String everything();

    @Message("On your choice {letter}:")
    String on_choice(String letter);

    @Message("Attempts at")
    String attempts_of();

    @Message("all quizzes")
    String attempts_all();

    @Message("Show")
    String attempts_show();

    @Message("Pages of the list")
    String attempts_pages();
}
