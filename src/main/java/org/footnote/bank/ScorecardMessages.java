package org.footnote.bank;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the scorecard. */
@MessageBundle("scorecard")
public interface ScorecardMessages {

    @Message("Scorecard")
    String title();

    @Message(
            "{#if items == 1}One question in use asks{#else}{items} questions in use ask{/if} {#if facts == 1}one fact{#else}{facts} facts{/if}.")
    String lede(int items, int facts);

    @Message("No question is in use, so there is nothing to count yet.")
    String none();

    @Message("Have questions written")
    String write();

    @Message("By type")
    String by_type();

    @Message("By kind of knowledge")
    String by_kind();

    @Message("By document")
    String by_document();

    @Message("a former version")
    String former_version();

    @Message("Questions about the same fact")
    String per_fact();

    @Message("Difficulty")
    String difficulty();

    @Message("By estimated difficulty")
    String by_difficulty();

    @Message("Estimated from what an item asks, from 0 (easy) to 1 (hard); the mean is {mean}.")
    String difficulty_mean(String mean);

    @Message("All are alike: nothing was estimated.")
    String difficulty_constant();

    @Message("Where the key stands")
    String keys();

    @Message("Questions with {choices} choices")
    String keys_of(int choices);

    @Message("Chance alone may place keys like this.")
    String keys_even();

    @Message("Chance alone would hardly ever place keys so unevenly.")
    String keys_uneven();

    @Message("Statements to judge: {right} true, {wrong} false.")
    String true_false(int right, int wrong);

    @Message("How long the key is")
    String lengths();

    @Message("Keys have {key} characters on average, distractors {distractors}.")
    String lengths_mean(String key, String distractors);

    @Message(
            "Always taking the longest choice would be right for {longest} %, the shortest for {shortest} %, guessing for {chance} %.")
    String lengths_earned(long longest, long shortest, long chance);

    @Message("Coverage: passages with at least one question")
    String coverage();

    @Message("{asked} of {prose}")
    String coverage_of(int asked, int prose);

    @Message("{prose} passages of prose, {asked} with questions")
    String coverage_label(int prose, int asked);

    @Message("questions")
    String level_asked();

    @Message("facts only")
    String level_facts();

    @Message("nothing found")
    String level_nothing();

    @Message("not read")
    String level_unread();

    @Message("Passages without a question: {title}")
    String gaps(String title);

    @Message("And {count} more.")
    String gaps_more(int count);

    @Message("Passage")
    String passage();

    @Message("What came of it")
    String state();

    @Message("Most frequent reason")
    String why();

    @Message("facts, but no good question")
    String state_facts();

    @Message("nothing to ask")
    String state_nothing();

    @Message("not in English")
    String state_other_language();

    @Message("What was refused, and why")
    String refused();

    @Message("Counted when questions were last written. One sentence can be refused more than once.")
    String refused_lede();

    @Message("Reason")
    String reason();

    @Message("Times")
    String number();

    @Message("For example")
    String example();

    @Message("Questions")
    String questions();

    @Message("Facts")
    String facts();

    @Message("Share")
    String share();

    @Message("What is counted")
    String what();

    @Message("The facts and where sources differ")
    String facts_link();

    @Message("Dates")
    String kind_date();

    @Message("Terms of treaties")
    String kind_treaty_term();

    @Message("Policies")
    String kind_policy();

    @Message("People")
    String kind_person();

    @Message("Quotations")
    String kind_quotation();

    @Message("Quantities")
    String kind_quantity();

    @Message("Definitions")
    String kind_definition();

    @Message("Causes and aims")
    String kind_cause();

    @Message("Places")
    String kind_place();

    @Message("Organisations")
    String kind_organisation();

    @Message("Order of events")
    String kind_sequence();

    @Message("Lists")
    String kind_enumeration();

    @Message("Where sources differ")
    String kind_disagreement();
}
