package org.footnote.people;

import org.footnote.web.FormErrors;

/**
 * The page of a one-time link; the password is never shown again.
 *
 * @param first whether it makes the first administrator, who also chooses the names
 */
public record LinkView(String token, boolean first, String username, String displayName, FormErrors errors) {}
