package org.footnote.bank;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the editor of questions and of their versions. */
@MessageBundle("editor")
public interface EditorMessages {

    @Message("Edit")
    String title();

    @Message("Change the question, its key or its proof")
    String heading();

    @Message("Write a question on this passage")
    String heading_new();

    @Message(
            "What you save is a new version. Earlier ones stay: attempts that met them keep them, and they can be restored.")
    String lede();

    @Message("Stem")
    String stem();

    @Message("The question or statement, understood without the text.")
    String stem_hint();

    @Message("A sentence with one gap, marked by four underscores: ____")
    String stem_hint_gap();

    @Message("Choices")
    String choices();

    @Message("Mark what is right. Rows that are left empty are left out.")
    String choices_hint();

    @Message("Choice {number}")
    String choice_n(int number);

    @Message("What to tell somebody who took choice {number}")
    String feedback_n(int number);

    @Message("Feedback")
    String feedback();

    @Message("Choice {number} is right")
    String right_n(int number);

    @Message("The statement is")
    String truth();

    @Message("Forms that are right")
    String accepted();

    @Message("One a line. The first is the key; the others are accepted, too.")
    String accepted_hint();

    @Message("Unit")
    String unit();

    @Message("Shown beside the field. Empty where the stem says it.")
    String unit_hint();

    @Message("Tolerance")
    String tolerance();

    @Message("Largest difference from the key that is still right. Empty for exactly.")
    String tolerance_hint();

    @Message("How exactly the stem asks")
    String precision();

    @Message("as exactly as the key")
    String precision_as_key();

    @Message("day, month and year")
    String precision_day();

    @Message("month and year")
    String precision_month();

    @Message("year")
    String precision_year();

    @Message("Pairs")
    String pairs();

    @Message("What belongs together. Rows that are left empty are left out.")
    String pairs_hint();

    @Message("Left side {number}")
    String left_n(int number);

    @Message("Right side {number}")
    String right_side_n(int number);

    @Message("Right sides that belong to nothing")
    String spare();

    @Message("In the right order")
    String order();

    @Message("One a line.")
    String one_a_line();

    @Message("Explanation")
    String explanation();

    @Message("What the source says around the key, in your own words.")
    String explanation_hint();

    @Message("Proving words")
    String quote();

    @Message("Exactly as they stand in the document: take out what proves nothing, or copy in what is missing.")
    String quote_hint();

    @Message("Further proving words. Empty them to leave them out.")
    String quote_more();

    @Message("Type")
    String type();

    @Message("Show the fields of this type")
    String change_type();

    @Message("Kind of knowledge")
    String kind();

    @Message("Topic")
    String topic();

    @Message("Empty: the usual name of this kind.")
    String topic_hint();

    @Message("Check")
    String check();

    @Message("Save")
    String save();

    @Message("Save all the same")
    String save_anyway();

    @Message("Save and approve")
    String save_approve();

    @Message("Back without saving")
    String cancel();

    @Message("As a student sees it, with the key")
    String preview();

    @Message(
            "{#if number == 1}The gates find one thing. It stays yours to decide: mend it, or save all the same.{#else}The gates find {number} things. They stay yours to decide: mend them, or save all the same.{/if}")
    String found(int number);

    @Message("The gates find nothing to object to.")
    String sound();

    @Message(
            "Somebody else saved version {number} while you wrote. What you wrote is below; saving it makes another version.")
    String overtaken(int number);

    @Message("What they changed")
    String compare_overtaken();

    @Message("Saved as a new version.")
    String saved();

    @Message("Your question is in the bank. It is asked once you approve it.")
    String created();

    @Message("Your question is in use.")
    String created_approved();

    @Message("Version {number} is in force again, as a new version.")
    String restored(int number);

    @Message("Versions")
    String history();

    @Message("What this question said, and who changed it")
    String history_title();

    @Message("Version {number}")
    String version_n(int number);

    @Message("written by Footnote")
    String by_engine();

    @Message("written by {name}")
    String by_person(String name);

    @Message("Changed: {parts}")
    String changed(String parts);

    @Message("The same words")
    String changed_nothing();

    @Message("in force")
    String in_force();

    @Message("Restore")
    String restore();

    @Message("Compare")
    String compare();

    @Message("From")
    String compare_former();

    @Message("To")
    String compare_later();

    @Message("From version {former} to version {later}")
    String compared(int former, int later);

    @Message("They say the same.")
    String compared_same();

    @Message("taken out:")
    String removed();

    @Message("put in:")
    String added();

    @Message("end of change")
    String added_end();

    @Message("Key")
    String part_key();

    @Message("How exactly")
    String part_measure();

    @Message("Proof")
    String part_proof();

    @Message("Write what is asked.")
    String stem_missing();

    @Message("Mark one gap with four underscores: ____")
    String gap_missing();

    @Message("Give at least {fewest} choices.")
    String choices_few(int fewest);

    @Message("Choice {number} is marked or has feedback, but no text.")
    String choice_without_text(int number);

    @Message("Mark the choice that is right.")
    String key_missing();

    @Message("Only one choice can be right here.")
    String key_one();

    @Message("Not all choices can be right.")
    String key_all();

    @Message("Two of them say the same.")
    String same_twice();

    @Message("Say whether the statement is true.")
    String truth_missing();

    @Message("Give at least one form that is right.")
    String accepted_missing();

    @Message("“{text}” is not read as a number.")
    String no_number(String text);

    @Message("“{text}” is not read as a date.")
    String no_date(String text);

    @Message("Give the tolerance as a number such as 0.5, or leave it empty.")
    String no_tolerance();

    @Message("Choose how exactly the stem asks.")
    String no_precision();

    @Message("Pair {number} lacks a side.")
    String side_missing(int number);

    @Message("Give at least two pairs and three right sides.")
    String pairs_few();

    @Message("Give at least three things to put in order.")
    String order_few();

    @Message("At most {most} characters.")
    String too_long(int most);

    @Message("At most {most}.")
    String too_many(int most);

    @Message("Give the words that prove the key.")
    String quote_missing();

    @Message("These words do not stand in the document like this. Copy them exactly.")
    String quote_not_there();

    @Message("Write a question here")
    String write_here();

    @Message("Write a question on these words")
    String write_on_words();

    @Message("Which words prove it?")
    String pick_title();

    @Message(
            "Choose the sentence that holds the answer, or several that stand together. You can cut them down to the very words in the editor.")
    String pick_lede();

    @Message("Sentences of the passage")
    String pick_sentences();

    @Message("Go on")
    String pick_go();

    @Message("Choose at least one sentence.")
    String pick_missing();

    @Message("Choose at least one more")
    String pick_more();

    @Message("Choose a kind of knowledge.")
    String kind_missing();

    @Message("Difficulty")
    String difficulty();

    @Message("From 0 (everybody knows) to 1 (nobody does). It changes no version; what draws by difficulty heeds it.")
    String difficulty_hint();

    @Message("Enter a difficulty from 0 to 1, such as 0.4.")
    String difficulty_range();

    @Message("Further proof")
    String quote_add();

    @Message("Words of one of these documents that prove the key as well. May stay empty.")
    String quote_add_hint();

    @Message("Document of the further proof")
    String quote_add_document();
}
