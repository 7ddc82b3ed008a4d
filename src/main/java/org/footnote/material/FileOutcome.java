package org.footnote.material;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What came of one file.
 *
 * @param documentId the document that was made or is already there, null where there is none
 */
@Embeddable
public record FileOutcome(
        @Column(name = "file_name") String fileName,
        @Enumerated(EnumType.STRING) FileResult result,
        @Column(name = "document_id") Long documentId) {

    public boolean isRefused() {
        return result.isRefused();
    }
}
