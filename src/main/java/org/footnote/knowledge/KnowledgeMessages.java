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

    @Message("Previous page")
    String previous();

    @Message("Next page")
    String next();
}
