package org.footnote.people;

import java.time.Instant;
import java.util.Optional;
import org.footnote.web.FormErrors;

/**
 * The page on which an administrator erases somebody.
 *
 * @param asked when the person asked for it
 * @param typed what was typed, which is not the name
 */
public record ErasureView(
        long id, String name, String username, Optional<Instant> asked, String typed, FormErrors errors) {}
