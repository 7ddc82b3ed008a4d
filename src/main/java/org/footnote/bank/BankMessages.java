package org.footnote.bank;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages where the bank is kept. */
@MessageBundle("bank")
public interface BankMessages {

    @Message("Questions")
    String link();

    @Message("Questions: write and look through")
    String link_write();

    @Message("Collections")
    String collections();

    @Message("Questions")
    String questions();

    @Message("Questions from {title}")
    String questions_of(String title);

    @Message("Questions are being written")
    String writing();

    @Message("No questions yet")
    String none_title();

    @Message("{#if count == 1}One question is ready to be asked{#else}{count} questions are ready to be asked{/if}")
    String ready_title(long count);

    @Message("Begun {at}. The documents are read, facts are found, and every question has to pass its checks.")
    String running(String at);

    @Message("You may leave this page.")
    String may_leave();

    @Message("Look again")
    String look_again();

    @Message("Waiting for its turn.")
    String waiting_turn();

    @Message("{read} of {documents} documents read · {facts} facts found · {items} questions written")
    String progress(int read, int documents, int facts, int items);

    @Message("How far it is")
    String how_far();

    @Message("The writing of questions did not finish")
    String failed_title();

    @Message("The writing of questions was cancelled")
    String cancelled_title();

    @Message("The questions are written")
    String written_title();

    @Message("Go to the questions")
    String to_questions();

    @Message("Cancel")
    String cancel();

    @Message("Cancelled. Nothing of this run was kept; the questions are as they were.")
    String cancelled_flash();

    @Message("It was over already.")
    String over_already();

    @Message("The run of {at} was cancelled, and nothing was changed.")
    String cancelled(String at);

    @Message("The run of {at} did not finish, and nothing was changed.")
    String failed(String at);

    @Message("It was interrupted three times, by restarts or by what it read, and is not tried again by itself.")
    String reason_interrupted();

    @Message("The documents need more memory than this machine gives. Spread them over several collections.")
    String reason_memory();

    @Message("Something went wrong in the program. Try again; if it fails again, tell an administrator.")
    String reason_error();

    @Message("For an administrator: {problem}")
    String problem(String problem);

    @Message(
            "{#if documents == 1}1 document{#else}{documents} documents{/if} gave {#if facts == 1}1 fact{#else}{facts} facts{/if}.")
    String report(int documents, int facts);

    @Message("Questions: {added} new, {revised} reworded, {unchanged} as they were.")
    String report_questions(int added, int revised, int unchanged);

    @Message("{count} could not be written again and wait for you.")
    String report_recalled(int count);

    @Message("{count} times something was refused: the reasons")
    String refused(int count);

    @Message("Why sentences, facts and questions were refused")
    String refused_caption();

    @Message("Reason")
    String reason();

    @Message("Times")
    String number();

    @Message("Write questions")
    String write();

    @Message("Write questions again")
    String write_again();

    @Message("Make a quiz")
    String make_quiz();

    @Message("No question has been written from these documents yet.")
    String none();

    @Message("The next one that waits for you")
    String next_waiting();

    @Message("State of the questions")
    String states();

    @Message("all")
    String state_all();

    @Message("No question is in this state any more.")
    String none_of_state();

    @Message("{title}, replaced: {stale} stale, {standing} still standing")
    String link_replaced(String title, long stale, long standing);

    @Message("stale")
    String state_stale();

    @Message("Some questions have become stale with a new version of their document and are not asked:")
    String stale_note();

    @Message(
            "{#if stale == 0}Every question still stands{#else if stale == 1}One question has become stale{#else}{stale} questions have become stale{/if}")
    String standing_title(long stale);

    @Message("Questions that cite “{title}”, which has a new version.")
    String standing_lede(String title);

    @Message("Stale")
    String stale();

    @Message(
            "Their cited words are not in the new version. They are not asked until you decide; attempts that met them keep them, with the passage of the former version.")
    String stale_lede();

    @Message("Still standing")
    String standing();

    @Message(
            "{#if standing == 0}No question still cites this document.{#else}{standing} still stand: their cited words are in the new version, which they cite from now on.{/if}")
    String standing_note(long standing);

    @Message(
            "Its cited words are not in the new version of the document, so it is not asked. Below stands the passage of the former version.")
    String stale_question();

    @Message("Put in use again")
    String confirm();

    @Message("Question")
    String question();

    @Message("Topic")
    String topic();

    @Message("Form")
    String form();

    @Message("State")
    String state();

    @Message("Proof")
    String proof();

    @Message("multiple choice")
    String type_choice();

    @Message("true or false")
    String type_true_false();

    @Message("multiple response")
    String type_response();

    @Message("cloze")
    String type_cloze();

    @Message("cloze with choices")
    String type_cloze_choice();

    @Message("number")
    String type_numeric();

    @Message("date entry")
    String type_date();

    @Message("short answer")
    String type_short();

    @Message("matching")
    String type_matching();

    @Message("ordering")
    String type_ordering();

    @Message("ready")
    String state_ready();

    @Message("waiting")
    String state_draft();

    @Message("retired")
    String state_retired();

    @Message("not to be shown")
    String no_proof();

    @Message("Pages")
    String pages();

    @Message("Previous")
    String previous();

    @Message("Next")
    String next();

    @Message("Page {page} of {pages}")
    String page_of(int page, int pages);

    @Message("Is this question fair, and does the passage prove it?")
    String question_title();

    @Message("version {number}")
    String version(int number);

    @Message("The question and its key")
    String as_seen();

    @Message("True or false?")
    String true_or_false();

    @Message("True")
    String true_word();

    @Message("False")
    String false_word();

    @Message("Key")
    String key();

    @Message("also right")
    String also();

    @Message("Up to {tolerance} {unit} more or less is right.")
    String tolerance(String tolerance, String unit);

    @Message("The year is asked.")
    String asks_year();

    @Message("Month and year are asked.")
    String asks_month();

    @Message("Day, month and year are asked.")
    String asks_day();

    @Message("Asked as exactly as the key is written.")
    String asks_so();

    @Message("belongs to nothing")
    String spare();

    @Message("In the right order; students see another one.")
    String in_order();

    @Message("Students see both sides shuffled.")
    String in_pairs();

    @Message("Explanation")
    String explanation();

    @Message("What proves it")
    String what_proves();

    @Message("Retire")
    String retire();

    @Message("Put in use")
    String approve();

    @Message("Retired. No new attempt asks it; attempts that met it keep it.")
    String retired_flash();

    @Message("In use. New attempts may ask it.")
    String approved_flash();

    @Message("The document is not recognised as English, and questions are written for English only")
    String not_english();

    @Message("A name was missing: “he”, “it” or “the treaty” means nothing certain by itself")
    String unresolved_reference();

    @Message("The sentence holds nothing to ask about, or is cut short")
    String incomplete_clause();

    @Message("Too long to be read in a question")
    String too_long();

    @Message("The writer speaks as “we” or of “today”")
    String speaker_or_now();

    @Message("Quotation marks that do not close")
    String unbalanced_quotation();

    @Message("The time is only a limit, such as “by the end of the year”")
    String vague_date();

    @Message("Too few plausible choices that no source supports")
    String no_distractors();

    @Message("Nothing to explain beyond question and key")
    String nothing_to_teach();

    @Message("Sources differ and this one has no name to attribute to")
    String disagreement_without_name();

    @Message("Told so generally that it may have happened more than once")
    String unspecific();

    @Message("The cited span does not say it")
    String evidence_does_not_match();

    @Message("The key does not stand in the cited span")
    String key_not_in_evidence();

    @Message("The question cannot be understood by itself")
    String stem_not_standalone();

    @Message("The question gives its key away")
    String stem_gives_key_away();

    @Message("More than one choice could be right")
    String more_than_one_key();

    @Message("The length of the key gives it away")
    String clue_in_length();

    @Message("The form of the key gives it away")
    String clue_in_form();

    @Message("“Always”, “never” and the like give it away")
    String absolute_term();

    @Message("It does not read well")
    String unreadable();

    @Message("Too many words in a row are the source’s own")
    String copied();

    @Message("The explanation only repeats the question")
    String explanation_repeats();

    @Message("It asks what another question asks already")
    String near_duplicate();
}
