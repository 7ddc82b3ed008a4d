package org.footnote.quiz;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words about challenges. */
@MessageBundle("challenge")
public interface ChallengeMessages {

    @Message("attempts it touches: {attempts} (students: {students})")
    String touches(long attempts, long students);

    @Message("My challenges")
    String title();

    @Message("I think this is wrong")
    String objection();

    @Message("I still think this is wrong")
    String again();

    @Message("What is wrong with it?")
    String reason_label();

    @Message(
            "Name the words of the source you rely on. Your teacher reads this and answers you. At most 1,000 characters.")
    String reason_hint();

    @Message("Send to the teacher")
    String send();

    @Message("Your challenge is with your teacher. You will be told the outcome on your first page.")
    String made();

    @Message("open")
    String state_open();

    @Message("upheld")
    String state_upheld();

    @Message("declined")
    String state_declined();

    @Message("Challenged on {day}. Your teacher has not answered yet.")
    String standing_open(String day);

    @Message("Your challenge was upheld.")
    String standing_upheld();

    @Message("Your challenge was declined.")
    String standing_declined();

    @Message("See the challenge")
    String see();

    @Message("You have not challenged a question.")
    String none();

    @Message("Nothing here.")
    String none_here();

    @Message("Under each answered question of a review stands “I think this is wrong”.")
    String how();

    @Message("My attempts")
    String to_attempts();

    @Message("All")
    String all();

    @Message("Open")
    String open_ones();

    @Message("Answered")
    String decided_ones();

    @Message("Which challenges")
    String filter();

    @Message("The latest first.")
    String caption();

    @Message("Question")
    String column_question();

    @Message("Asked in")
    String column_where();

    @Message("Made")
    String column_when();

    @Message("State")
    String column_state();

    @Message("Student")
    String column_student();

    @Message("practice")
    String practice();

    @Message("Pages of the list")
    String pages();

    @Message("Previous")
    String previous();

    @Message("Next")
    String next();

    @Message("Page {page} of {pages}")
    String page_of(int page, int pages);

    @Message("Challenge")
    String one();

    @Message("Challenge made on {when}")
    String folio(String when);

    @Message("Your reason")
    String your_reason();

    @Message("What {name} says")
    String their_reason(String name);

    @Message("The teacher’s answer")
    String answer_title();

    @Message("Your teacher has not answered yet.")
    String waiting();

    @Message("Answered on {when}.")
    String decided_on(String when);

    @Message("Your challenge is upheld: the question is to be put right.")
    String upheld_means();

    @Message("Your challenge is declined: the question stands as it is.")
    String declined_means();

    @Message("Noted")
    String note_it();

    @Message("Noted: {stem}")
    String note_which(String stem);

    @Message("A challenge was answered")
    String news_one();

    @Message("{count} challenges were answered")
    String news_many(int count);

    @Message("See it in the review")
    String in_review();

    @Message("The question and your answer")
    String question_title();

    @Message("The question and the answer given")
    String question_theirs();

    @Message("This question stands in a quiz you have not handed in. Its key is shown here again after that.")
    String away();

    @Message("Challenges")
    String desk_title();

    @Message("One challenge waits for an answer")
    String desk_open_one();

    @Message("{count} challenges wait for an answer")
    String desk_open_many(long count);

    @Message("No challenge waits for an answer.")
    String desk_none();

    @Message("Challenges that were answered")
    String desk_decided();

    @Message("No challenge was answered yet.")
    String desk_no_decided();

    @Message("Answer")
    String desk_answer();

    @Message("See")
    String desk_see();

    @Message("Your answer to the student")
    String answer_label();

    @Message("Say what the source says. The student reads this. At most 1,000 characters.")
    String answer_hint();

    @Message("Outcome")
    String outcome_label();

    @Message("Uphold: the question is to be put right")
    String outcome_upheld();

    @Message("Decline: the question stands as it is")
    String outcome_declined();

    @Message("The outcome is final. Marks are not changed here.")
    String outcome_hint();

    @Message("Send the answer")
    String decide();

    @Message("The answer is sent; the student is told.")
    String decided_now();

    @Message("This challenge was answered before.")
    String decided_before();

    @Message("Open the question in the bank")
    String in_bank();
}
