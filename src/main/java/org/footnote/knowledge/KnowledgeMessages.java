package org.footnote.knowledge;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of facts and disagreements. */
@MessageBundle("knowledge")
public interface KnowledgeMessages {

    @Message("Facts")
    String facts_title();

    @Message("Collections")
    String collections();

    @Message(
            "{#if total == 1}1 fact was found in these documents.{#else}{total} facts were found in these documents.{/if}"
                    + " Each stands with the words that prove it.")
    String facts_lede(long total);

    @Message("No facts have been found here yet. They appear when questions are written from the documents.")
    String facts_none();

    @Message("Go to the questions")
    String to_questions();

    @Message("Where sources differ")
    String differences();

    @Message("A difference is shown to students and costs nobody a mark.")
    String differences_lede();

    @Message("Fact")
    String fact();

    @Message("Value")
    String value();

    @Message("Proof")
    String proof();

    @Message("Page {page} of {pages}")
    String page(int page, int pages);

    @Message("Types of fact")
    String types();

    @Message("All")
    String all_types();

    @Message("Names that mean the same")
    String aliases_title();

    @Message(
            "The engine finds many names by itself. What you add here holds for this collection the next time questions are written.")
    String aliases_lede();

    @Message("Names")
    String aliases_label();

    @Message(
            "One line for each name, with its other forms: Marie Curie = Maria Skłodowska; Madame Curie. A line that begins with # is a note of your own.")
    String aliases_hint();

    @Message("Save the names")
    String aliases_save();

    @Message("Saved. Write questions again to have them used.")
    String aliases_saved();

    @Message("Nobody has added names to this collection.")
    String aliases_none();

    @Message(
            "{#if count == 1}One line cannot be understood; nothing was saved.{#else}{count} lines cannot be understood; nothing was saved.{/if}")
    String aliases_problems(int count);

    @Message("Line {line}: put “=” between the name and its other forms.")
    String fault_no_equals(int line);

    @Message("Line {line}: the name before “=” is missing.")
    String fault_no_name(int line);

    @Message("Line {line}: “{name}” has no other form after “=”.")
    String fault_no_form(int line, String name);

    @Message("Line {line}: a name is longer than {length} characters.")
    String fault_too_long(int line, int length);

    @Message("Line {line}: “{name}” has a line above. Put all its forms there.")
    String fault_name_twice(int line, String name);

    @Message("Line {line}: “{name}” means another name already.")
    String fault_form_of_two(int line, String name);

    @Message("There are more than {lines} lines.")
    String fault_too_many_lines(int lines);

    @Message("Change the names")
    String aliases_change();

    @Message("part of a clause")
    String type_claim();

    @Message("order or pairs")
    String type_grouping();

    @Message("cited by hand")
    String type_by_hand();

    @Message("dated event")
    String type_dated_event();

    @Message("deed")
    String type_deed();

    @Message("place")
    String type_place();

    @Message("policy")
    String type_policy();

    @Message("purpose")
    String type_purpose();

    @Message("quantity")
    String type_quantity();

    @Message("statement")
    String type_statement();

    @Message("term of a treaty")
    String type_treaty_term();

    @Message("person and role")
    String type_person();

    @Message("definition")
    String type_definition();

    @Message("enumeration")
    String type_enumeration();

    @Message("cause and effect")
    String type_cause();

    @Message("sequence")
    String type_sequence();

    @Message("Previous page")
    String previous();

    @Message("Next page")
    String next();

    @Message("Dates")
    String topic_dates();

    @Message("Treaty terms")
    String topic_treaty_terms();

    @Message("Policies")
    String topic_policies();

    @Message("People and statements")
    String topic_people();

    @Message("Quantities")
    String topic_quantities();

    @Message("Ideas and definitions")
    String topic_ideas();

    @Message("Causes and aims")
    String topic_causes();

    @Message("Places")
    String topic_places();

    @Message("Where sources disagree")
    String topic_differing();

    @Message(
            "{#if facts == 0}no facts yet{#else if facts == 1}one fact{#else}{facts} facts{/if}{#if differing == 1} · one disagreement with another source{#else if differing > 1} · {differing} disagreements with other sources{/if}")
    String understood(long facts, long differing);
}
