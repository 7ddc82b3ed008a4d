package org.footnote.material;

import org.jboss.resteasy.reactive.RestQuery;

/**
 * What is sought within a document; anything may stand in an address.
 *
 * @param q words
 * @param hit number of the place one looks at, from 1
 */
public record FindRequest(@RestQuery String q, @RestQuery String hit) {

    SearchWords words() {
        return SearchWords.of(q);
    }

    /** Number of the place, 0: none yet. */
    int at(int hits) {
        return hit != null && hit.matches("[0-9]{1,6}") ? Math.min(Integer.parseInt(hit), hits) : 0;
    }
}
