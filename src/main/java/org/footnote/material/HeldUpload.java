package org.footnote.material;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** A file whose name is taken, kept until its owner says whether it is a new version of the document. */
@Entity
@Table(name = "held_upload")
public class HeldUpload {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "collection_id")
    private DocumentCollection collection;

    @Column(name = "file_name")
    private String fileName;

    private byte[] content;
    private Instant at;

    @Column(name = "by_id")
    private Long byId;

    protected HeldUpload() {}

    HeldUpload(DocumentCollection collection, Source source, Instant at, long byId) {
        this.collection = collection;
        this.fileName = source.name();
        this.content = source.bytes();
        this.at = at;
        this.byId = byId;
    }

    public Long id() {
        return id;
    }

    DocumentCollection collection() {
        return collection;
    }

    Source source() {
        return new Source(fileName, content);
    }
}
