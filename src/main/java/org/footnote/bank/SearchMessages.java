package org.footnote.bank;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the search over the question bank. */
@MessageBundle("banksearch")
public interface SearchMessages {

    @Message("Questions")
    String section();

    @Message("Question bank")
    String title();

    @Message("{#if total == 0}No question is like this{#else if total == 1}One question{#else}{total} questions{/if}")
    String heading(long total);

    @Message("Words")
    String words();

    @Message("In stem, choices, key or explanation. “Quotation marks” keep words together, a minus leaves them out.")
    String words_hint();

    @Message("Collection")
    String collection();

    @Message("Document")
    String document();

    @Message("Choose a collection first.")
    String document_hint();

    @Message("Topic")
    String topic();

    @Message("Kind of knowledge")
    String kind();

    @Message("Type")
    String type();

    @Message("Difficulty")
    String difficulty();

    @Message("easy, below 0.4")
    String easy();

    @Message("middle, 0.4 to 0.6")
    String middle();

    @Message("hard, above 0.6")
    String hard();

    @Message("State")
    String status();

    @Message("in use, not looked at by anybody")
    String unseen();

    @Message("any")
    String any();

    @Message("Search")
    String search();

    @Message("More filters")
    String filters();

    @Message("All questions")
    String clear();

    @Message("At most {most} characters.")
    String too_long(int most);

    @Message("Questions")
    String list();

    @Message("Choose")
    String pick();

    @Message("Choose: {stem}")
    String pick_one(String stem);

    @Message("Which")
    String which();

    @Message("those that are ticked")
    String ticked();

    @Message("all {total} that were found")
    String matching(long total);

    @Message("Approve")
    String approve();

    @Message("Retire")
    String retire();

    @Message("Make draft again")
    String redraft();

    @Message(
            "{#if number == 0}They waited already.{#else if number == 1}1 question is a draft again and waits in the review.{#else}{number} questions are drafts again and wait in the review.{/if}")
    String drafted(int number);

    @Message("Describe them anew")
    String describe();

    @Message("New topic")
    String new_topic();

    @Message("New difficulty")
    String new_difficulty();

    @Message("as it is")
    String as_it_is();

    @Message("Set topic and difficulty")
    String set_description();

    @Message("Give a topic or a difficulty.")
    String nothing_described();

    @Message(
            "{#if number == 0}They were described so already.{#else if number == 1}1 question described anew.{#else}{number} questions described anew.{/if}")
    String described(int number);

    @Message("Nothing was ticked.")
    String nothing_picked();

    @Message("At most {most} at once: narrow the search.")
    String too_many(int most);

    @Message(
            "{#if number == 0}They stood so already.{#else if number == 1}1 question approved.{#else}{number} questions approved.{/if}")
    String approved(int number);

    @Message(
            "{#if number == 0}They stood so already.{#else if number == 1}1 question retired.{#else}{number} questions retired.{/if}")
    String retired(int number);

    @Message("Write questions from a collection first.")
    String none();

    @Message("difficulty {figure}")
    String difficulty_of(String figure);

    @Message("changed by hand")
    String by_hand();

    @Message("Flags")
    String flag();

    @Message("challenged by a student")
    String challenged();

    @Message("Facility from")
    String facility_from();

    @Message("Facility to")
    String facility_to();

    @Message("Discrimination from")
    String discrimination_from();

    @Message("Discrimination to")
    String discrimination_to();

    @Message("Mean share of the mark, 0 to 1. With a bound, only questions that were answered are found.")
    String facility_hint();

    @Message("Correlation with the rest of the quiz, −1 to 1; counted from five answers on.")
    String discrimination_hint();

    @Message("facility {figure} of {#if answered == 1}one answer{#else}{answered} answers{/if}")
    String facility_of(String figure, long answered);

    @Message("discrimination {figure}")
    String discrimination_of(String figure);
}
