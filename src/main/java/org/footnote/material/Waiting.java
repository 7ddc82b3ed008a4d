package org.footnote.material;

import java.time.Instant;

/**
 * A file that may become the new version of a document.
 *
 * @param id of the file
 * @param documentId the version in force
 */
public record Waiting(long id, String fileName, long documentId, String title, Instant at) {}
