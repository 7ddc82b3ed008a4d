package org.footnote.bank;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the review queue. */
@MessageBundle("review")
public interface ReviewMessages {

    @Message("Review")
    String title();

    @Message("Review: {count} wait for a look")
    String link(long count);

    @Message("Review: nothing waits")
    String link_done();

    @Message("{place} of {all}")
    String place(int place, long all);

    @Message("Is this question fair, and does the passage prove it?")
    String question();

    @Message("Nothing is left to review")
    String nothing();

    @Message("Every question of this collection was looked at by somebody.")
    String nothing_next();

    @Message("What is left")
    String left();

    @Message("{count} stale: their cited words are gone")
    String left_stale(long count);

    @Message("{count} waiting, not asked yet")
    String left_waiting(long count);

    @Message("{count} in use, not looked at by anybody")
    String left_unseen(long count);

    @Message("As a student sees it, with the key")
    String as_seen();

    @Message("Gates passed")
    String gates();

    @Message("Gates: not all are passed")
    String gates_not();

    @Message("The other gates read English only.")
    String gates_none();

    @Message("Reads well and is worth knowing. A person decides this one")
    String reads_well();

    @Message(
            "Rules by number: Haladyna, Downing and Rodriguez, “A Review of Multiple-Choice Item-Writing Guidelines for Classroom Assessment” (2002).")
    String rules_note();

    @Message("The fact")
    String fact();

    @Message("Type")
    String fact_type();

    @Message("Subject")
    String fact_subject();

    @Message("Value")
    String fact_value();

    @Message("Proved by")
    String fact_sources();

    @Message("{#if number == 1}1 document{#else}{number} documents{/if}")
    String fact_documents(int number);

    @Message("Confidence")
    String confidence();

    @Message("not known: written or changed by a person")
    String confidence_unknown();

    @Message("What speaks for it, and what does not")
    String signs();

    @Message("The cited words hold the key as it is written")
    String sign_literal();

    @Message("The cited words say the key in other words")
    String sign_not_literal();

    @Message("{number} documents say so")
    String sign_sources(int number);

    @Message("One document says so")
    String sign_one_source();

    @Message("Few words are cited")
    String sign_narrow();

    @Message("Many words are cited: see which of them prove it")
    String sign_wide();

    @Message("No source gives another value")
    String sign_undisputed();

    @Message("Sources differ here")
    String sign_disputed();

    @Message("Without the text, too, it is clear when this was and what it is about")
    String sign_clear();

    @Message("Without the text it stays open when this was, or what it is about")
    String sign_unclear();

    @Message("Siblings on the same fact")
    String siblings();

    @Message("No other question asks this fact.")
    String no_siblings();

    @Message("Approve")
    String approve();

    @Message("Put in use again")
    String confirm();

    @Message("Retire")
    String retire();

    @Message("Edit")
    String edit();

    @Message("Previous")
    String previous();

    @Message("Next")
    String next();

    @Message("Approve many at once")
    String many();

    @Message(
            "What nobody has looked at and what speaks for itself: confidence counts signs that anybody can check, and is no probability. Stale questions are looked at one by one.")
    String many_note();

    @Message("{confidence} or more: {number}")
    String many_from(String confidence, long number);

    @Message("With a confidence of")
    String many_label();

    @Message("Approve these")
    String many_go();

    @Message("{#if number == 1}Take the last approval back{#else}Take the last {number} approvals back{/if}")
    String undo_approved(int number);

    @Message("{#if number == 1}Take the last retirement back{#else}Take the last {number} retirements back{/if}")
    String undo_retired(int number);

    @Message(
            "{#if number == 1}Let the last one be as it was before it was a draft again{#else}Let the last {number} be as they were before they were drafts again{/if}")
    String undo_drafted(int number);

    @Message("Approved. Here is the next one.")
    String approved_one();

    @Message("Retired. Here is the next one.")
    String retired_one();

    @Message(
            "{#if number == 0}Nothing was left to approve.{#else if number == 1}1 question approved.{#else}{number} questions approved.{/if}")
    String approved_many(int number);

    @Message(
            "{#if restored == 1}1 question stands as before.{#else}{restored} questions stand as before.{/if}{#if changed > 0} {changed} were changed since and stay as they are.{/if}")
    String taken_back(int restored, int changed);

    @Message("Keys: on")
    String keys_on();

    @Message("Keys: off")
    String keys_off();

    @Message("The citation stands in the document as quoted")
    String gate_evidence();

    @Message("The passage states the key")
    String gate_key();

    @Message("The stem is understood without the text")
    String gate_standalone();

    @Message("One key: no choice says or contains another")
    String gate_one_key();

    @Message("The stem does not give the key away")
    String gate_clang();

    @Message("Choices are of about equal length")
    String gate_length();

    @Message("Choices are of one form")
    String gate_form();

    @Message("No “always” or “never” that gives it away")
    String gate_absolute();

    @Message("Short enough, quotations closed, no misprint")
    String gate_readable();

    @Message("Not copied: no long run of the source’s own words")
    String gate_copied();

    @Message("The explanation teaches more than the question says")
    String gate_explanation();

    @Message("rule {numbers}")
    String rule_numbered(String numbers);

    @Message("our rule: proof")
    String rule_proof();

    @Message("our rule: own words")
    String rule_own_words();

    @Message("our rule: an explanation teaches")
    String rule_teaches();

    @Message("Students choose one.")
    String asks_choice();

    @Message("Students choose all that are right.")
    String asks_response();

    @Message("Students say whether it is true.")
    String asks_true_false();

    @Message("Students type what belongs into the gap.")
    String asks_cloze();

    @Message("Students choose what belongs into the gap.")
    String asks_cloze_choice();

    @Message("Students type a number.")
    String asks_number();

    @Message("Students type a date.")
    String asks_date();

    @Message("Students type a name or a few words.")
    String asks_short();

    @Message("Students match the sides.")
    String asks_matching();

    @Message("Students put them in order.")
    String asks_ordering();
}
