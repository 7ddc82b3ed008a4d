package org.footnote.material;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.footnote.text.Byline;
import org.footnote.text.CanonicalText;
import org.footnote.text.Passage;
import org.footnote.text.Reading;
import org.footnote.text.TextFormat;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/** A text as it was imported. Its words never change; title, author and reference may be corrected. */
@Entity
@Table(name = "document")
public class Document {

    public static final int NAME_LENGTH = 200;
    public static final int TITLE_LENGTH = 300;
    public static final int AUTHOR_LENGTH = 200;
    public static final int REFERENCE_LENGTH = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "collection_id")
    private DocumentCollection collection;

    private int ordinal;

    @Column(name = "file_name")
    private String fileName;

    private String title;
    private String author;
    private String reference;

    @Enumerated(EnumType.STRING)
    private TextFormat format;

    private String content;
    private String sha256;

    @Column(name = "text_sha256")
    private String textSha256;

    private String language;

    @Column(name = "imported_at")
    private Instant importedAt;

    @Column(name = "imported_by")
    private Long importedBy;

    private Long replaces;

    @Column(name = "replaced_at")
    private Instant replacedAt;

    @ElementCollection
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "passage", joinColumns = @JoinColumn(name = "document_id"))
    @OrderBy("ordinal")
    private List<PassageRange> passages = new ArrayList<>();

    /** To be searched only: nothing reads it from here. */
    @ElementCollection
    @CollectionTable(name = "passage_text", joinColumns = @JoinColumn(name = "document_id"))
    private List<PassageText> searched = new ArrayList<>();

    protected Document() {}

    /** @param importedBy key of the person, null for the command line */
    Document(
            DocumentCollection collection,
            int ordinal,
            Reading.Document read,
            Source source,
            Instant importedAt,
            Long importedBy) {
        this.collection = collection;
        this.ordinal = ordinal;
        this.fileName = read.fileName();
        this.format = read.format();
        this.content = read.text().value();
        this.sha256 = source.sha256();
        this.textSha256 = Source.sha256(content);
        this.language = read.language();
        this.importedAt = importedAt;
        this.importedBy = importedBy;
        read.passages().forEach(passage -> {
            passages.add(PassageRange.of(passage));
            searched.add(PassageText.of(read.text(), passage));
        });
        describe(
                source.title().isBlank() ? read.title() : source.title(),
                source.author().isBlank() ? Byline.author(read) : source.author(),
                source.reference());
    }

    /**
     * A new version takes the place of this one, under the same names: those a person corrected stay corrected.
     *
     * @throws IllegalStateException where a new version is there already
     */
    Document replace(Reading.Document read, Source source, Instant now, Long by) {
        if (!isInForce()) {
            throw new IllegalStateException("document " + id + " is replaced already");
        }
        replacedAt = now;
        Source named = new Source(
                source.name(),
                source.bytes(),
                source.title().isBlank() ? title : source.title(),
                source.author().isBlank() ? author : source.author(),
                source.reference().isBlank() ? reference : source.reference());
        Document version = new Document(collection, ordinal, read, named, now, by);
        version.replaces = id;
        return version;
    }

    /** Whether no new version has taken its place. */
    public boolean isInForce() {
        return replacedAt == null;
    }

    /** When a new version took its place; empty for the version in force. */
    public Optional<Instant> replacedAt() {
        return Optional.ofNullable(replacedAt);
    }

    /** Corrects how the document is named; an empty author or reference says that none is known. */
    public void describe(String title, String author, String reference) {
        if (title.isBlank()) {
            throw new IllegalArgumentException("a document needs a title");
        }
        this.title = title.strip();
        this.author = author.strip();
        this.reference = reference.strip();
    }

    /** Whether the stored text is still, to the byte, what was read from the file that was imported. */
    public boolean isIntact() {
        return Source.sha256(content).equals(textSha256);
    }

    public CanonicalText text() {
        return new CanonicalText(content);
    }

    public List<Passage> passages() {
        return passages.stream().map(PassageRange::passage).toList();
    }

    /** The document as the reader of its format gave it, for whoever works on texts and not on rows. */
    public Reading.Document reading() {
        return new Reading.Document(fileName, format, text(), title, passages(), language);
    }

    public Long id() {
        return id;
    }

    public DocumentCollection collection() {
        return collection;
    }

    /** Place in the collection, from 1. */
    public int ordinal() {
        return ordinal;
    }

    public String fileName() {
        return fileName;
    }

    public String title() {
        return title;
    }

    public String author() {
        return author;
    }

    public String reference() {
        return reference;
    }

    public TextFormat format() {
        return format;
    }

    /** What the text is written in: BCP 47 tag, {@code und} where that cannot be told. */
    public String language() {
        return language;
    }

    /** Of the file, in lower-case hexadecimal. */
    public String sha256() {
        return sha256;
    }
}
