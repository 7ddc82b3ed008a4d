package org.footnote.knowledge;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.footnote.generation.AliasFile;

/** Names that mean the same in the documents of a collection, as a teacher wrote them down. */
@Entity
@Table(name = "alias_list")
public class AliasList {

    /** Longest list, in UTF-16 units. */
    static final int LENGTH = 100_000;

    @Id
    @Column(name = "collection_id")
    private Long collectionId;

    private String content;

    @Version
    private long revision;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private Long changedBy;

    protected AliasList() {}

    AliasList(long collectionId) {
        this.collectionId = collectionId;
        this.content = "";
    }

    /** @throws IllegalArgumentException where a line is wrong: nothing half understood is kept */
    void write(String text, long by, Instant now) {
        if (!AliasFile.parse(text).problems().isEmpty()) {
            throw new IllegalArgumentException("a list of names with problems");
        }
        content = text;
        changedBy = by;
        changedAt = now;
    }

    /** As it was written. */
    String content() {
        return content;
    }

    Map<String, Set<String>> aliases() {
        return AliasFile.parse(content).aliases();
    }
}
