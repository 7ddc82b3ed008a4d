package org.footnote.quiz;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words about marks that are given by hand. */
@MessageBundle("hand")
public interface HandMessages {

    @Message("{count} {#if count == 1}attempt{#else}attempts{/if} with it handed in")
    String asked(long count);

    @Message("facility {percent} %")
    String facility(String percent);

    @Message("discrimination {figure}")
    String discrimination(String figure);

    @Message("Previous question")
    String previous();

    @Message("Next question")
    String next();

    @Message("How often each answer was given")
    String distribution();

    @Message("Answers")
    String groups();

    @Message("Equal answers stand together, the most frequent first.")
    String groups_text();

    @Message(
            "Equal answers stand together, the most frequent first. One that was not recognised can be marked by hand, for all who gave it, or become a key.")
    String groups_typed();

    @Message("Nobody has answered it yet.")
    String nothing();

    @Message("× {count}")
    String times(int count);

    @Message("earns {percent} % of the mark")
    String earns(String percent);

    @Message("marked in different ways")
    String earns_unlike();

    @Message("marked when it is handed in")
    String earns_not_yet();

    @Message("Mark it by hand")
    String mark_it();

    @Message("Per cent of the mark, 0 to 100")
    String percent_label();

    @Message("Make it a key instead: see what would change")
    String accept();

    @Message("Let the key decide again")
    String take_back();

    @Message("Enter per cent from 0 to 100, such as 50.")
    String percent_unread();

    @Message("Marked alike for all who answered so; they are told where their mark is another one.")
    String marked();
}
