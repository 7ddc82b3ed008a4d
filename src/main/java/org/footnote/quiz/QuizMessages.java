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

    @Message("One answer was not right; read its note below.")
    String one_slipped();

    @Message("{count} answers were not right; read their notes below.")
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

    @Message("Crossed numbers were not right.")
    String crossed();

    @Message("Question {number} · {mark} of 1")
    String question_mark(int number, String mark);

    @Message("✓ Your response, key")
    String yours_right();

    @Message("✗ Your response")
    String yours();

    @Message("Key")
    String key();

    @Message("You left this question open.")
    String no_response();

    @Message("Also right:")
    String accepted();

    @Message("Accepted; it is written “{form}”.")
    String corrected(String form);

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
}
