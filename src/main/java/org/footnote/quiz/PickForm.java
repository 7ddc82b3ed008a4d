package org.footnote.quiz;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

/**
 * Which questions a teacher wants to choose from.
 *
 * @param kind name of a kind, blank for all
 * @param topic blank for all
 * @param words that the question holds, blank for any
 * @param page from 1
 */
public record PickForm(
        @QueryParam("kind") @DefaultValue("") String kind,
        @QueryParam("topic") @DefaultValue("") String topic,
        @QueryParam("words") @DefaultValue("") String words,
        @QueryParam("page") @DefaultValue("1") int page) {

    public PickForm {
        words = words.strip();
    }
}
