package org.footnote.quiz;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages where a teacher composes a quiz. */
@MessageBundle("sets")
public interface SetMessages {

    @Message("Questions of “{title}”")
    String parts_title(String title);

    @Message("Questions")
    String parts_short();

    @Message("Preview")
    String preview();

    @Message("Copy")
    String copy();

    @Message(
            "Each attempt asks {#if questions == 1}one question{#else}{questions} questions{/if} for {#if marks == '1'}one mark{#else}{marks} marks{/if}, and never two on the same fact.")
    String asks(long questions, String marks);

    @Message("This quiz asks nothing yet. Choose questions, or add a rule that draws them.")
    String empty();

    @Message("{#if number == 1}One question{#else}{number} questions{/if} drawn: {kinds}")
    String drawn(int number, String kinds);

    @Message("any kind")
    String any_kind();

    @Message("difficulty {from}–{to}")
    String difficulty(String from, String to);

    @Message("none that the student has seen")
    String unseen();

    @Message("{#if marks == '1'}one mark each{#else}{marks} marks each{/if}")
    String marks_each(String marks);

    @Message(
            "This rule cannot be met: it wants {wanted}, and {#if matching == 0}no fact matches{#else}{matching} {#if matching == 1}fact matches{#else}facts match{/if}{/if}. Attempts ask fewer questions, unless you lower the number or widen the rule.")
    String rule_short(int wanted, long matching);

    @Message(
            "This rule cannot be met: it wants {wanted}, and {matching} facts match, but other lines of the quiz need some of them; {filled} are left. Attempts ask fewer questions, unless you lower a number or widen a rule.")
    String rule_taken(int wanted, long matching, int filled);

    @Message("This question is not in use any more, so it is not asked.")
    String not_in_use();

    @Message("An earlier line asks the same fact, so this question is not asked.")
    String same_fact();

    @Message("Move up")
    String up();

    @Message("Move down")
    String down();

    @Message("Remove")
    String remove();

    @Message("Change")
    String change();

    @Message("Marks")
    String marks();

    @Message("Save")
    String save();

    @Message("line {place}")
    String line(int place);

    @Message("Drag line {place}")
    String drag(int place);

    @Message("Choose questions")
    String choose();

    @Message("Choose questions for “{title}”")
    String choose_title(String title);

    @Message(
            "{#if total == 1}One question can{#else}{total} questions can{/if} be chosen. What stands in the quiz already is not listed.")
    String choose_lede(long total);

    @Message("No question in use matches.")
    String choose_none();

    @Message("Kind")
    String kind();

    @Message("all kinds")
    String all_kinds();

    @Message("Topic")
    String topic();

    @Message("all topics")
    String all_topics();

    @Message("Words of the question")
    String words();

    @Message("Show")
    String show();

    @Message("Add the chosen ones")
    String add_chosen();

    @Message("Choose at least one question.")
    String none_chosen();

    @Message("{#if added == 1}One question added.{#else}{added} questions added.{/if}")
    String added(int added);

    @Message(
            "{#if added == 1}One question added.{#else}{added} questions added.{/if} {#if left == 1}One asks{#else}{left} ask{/if} a fact that the quiz asks already, and {#if left == 1}was{#else}were{/if} left out.")
    String added_but(int added, int left);

    @Message("Add a rule")
    String add_rule();

    @Message("Change the rule")
    String change_rule();

    @Message("Each attempt draws its own questions by it, new ones before those the student has met in this quiz.")
    String rule_text();

    @Message("Number of questions")
    String number();

    @Message("From 1 to 100.")
    String number_hint();

    @Message("Difficulty from")
    String easiest();

    @Message("0 is known to everybody, 1 to nobody. Left out: 0.")
    String easiest_hint();

    @Message("to")
    String hardest();

    @Message("Left out: 1.")
    String hardest_hint();

    @Message("Nothing that the student was asked before, in any quiz or in practice")
    String unseen_label();

    @Message("Whoever has seen too much is asked fewer questions; marks are compared as shares.")
    String unseen_hint();

    @Message("Marks of each question")
    String max_mark();

    @Message("Left out: 1.")
    String max_mark_hint();

    @Message("The upper bound lies below the lower one.")
    String upside_down();

    @Message("Enter marks greater than 0, up to 100, such as 1 or 2.5.")
    String marks_range();

    @Message("Saved.")
    String saved();

    @Message("Moved.")
    String moved();

    @Message("Removed.")
    String removed();

    @Message("Title and description")
    String describe();

    @Message("“{title}” is copied. The copy is yours to change.")
    String copied(String title);

    @Message("{title} (copy)")
    String copy_of(String title);

    @Message("{title} (copy {number})")
    String copy_number(String title, int number);

    @Message(
            "Attempts that were begun keep the questions they drew; what you change counts for those that begin later.")
    String keeps();

    @Message("Preview of “{title}”")
    String preview_title(String title);

    @Message("This is how an attempt may look to a student who has seen nothing yet. Nothing is recorded.")
    String preview_text();

    @Message("Draw again")
    String again();

    @Message("Question {number}")
    String question(int number);

    @Message("{#if marks == '1'}one mark{#else}{marks} marks{/if}")
    String worth(String marks);

    @Message("No question could be drawn.")
    String preview_none();

    @Message("Back to the quiz")
    String back();

    @Message("Pages")
    String pages();

    @Message("Earlier")
    String earlier();

    @Message("Later")
    String later();

    @Message("page {page} of {pages}")
    String page_of(int page, int pages);
}
