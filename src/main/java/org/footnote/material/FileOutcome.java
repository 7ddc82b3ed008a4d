package org.footnote.material;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.footnote.text.Reading;

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

    /** @throws IllegalStateException where it can be read */
    static FileOutcome refused(Incoming file) {
        if (file.reading() instanceof Reading.Refused refused) {
            return new FileOutcome(file.name(), FileResult.of(refused.reason()), null);
        }
        throw new IllegalStateException("a file that can be read: " + file.name());
    }

    public boolean isRefused() {
        return result.isRefused();
    }
}
