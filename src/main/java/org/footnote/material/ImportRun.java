package org.footnote.material;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The record of one import: what came of each file. */
@Entity
@Table(name = "import_run")
public class ImportRun {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "collection_id")
    private DocumentCollection collection;

    private Instant at;

    @Column(name = "by_id")
    private Long byId;

    @ElementCollection
    @CollectionTable(name = "import_file", joinColumns = @JoinColumn(name = "run_id"))
    @OrderColumn(name = "position")
    private List<FileOutcome> files = new ArrayList<>();

    protected ImportRun() {}

    ImportRun(DocumentCollection collection, Instant at, Long byId, List<FileOutcome> files) {
        this.collection = collection;
        this.at = at;
        this.byId = byId;
        this.files.addAll(files);
    }

    public Long id() {
        return id;
    }

    public DocumentCollection collection() {
        return collection;
    }

    public List<FileOutcome> files() {
        return List.copyOf(files);
    }
}
