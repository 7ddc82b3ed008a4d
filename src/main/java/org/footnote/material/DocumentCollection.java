package org.footnote.material;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Documents that are read and asked together. */
@Entity
@Table(name = "collection")
public class DocumentCollection {

    public static final int TITLE_LENGTH = 200;
    public static final int DESCRIPTION_LENGTH = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String slug;
    private String title;
    private String description;

    @Column(name = "owner_id")
    private Long ownerId;

    private boolean bundled;

    @ElementCollection
    @CollectionTable(name = "collection_share", joinColumns = @JoinColumn(name = "collection_id"))
    @Column(name = "person_id")
    private Set<Long> sharedWith = new HashSet<>();

    @Column(name = "created_at")
    private Instant createdAt;

    protected DocumentCollection() {}

    private DocumentCollection(
            String slug, String title, String description, Long ownerId, boolean bundled, Instant createdAt) {
        if (slug.isBlank() || title.isBlank()) {
            throw new IllegalArgumentException("a collection needs a slug and a title");
        }
        this.slug = slug;
        this.title = title.strip();
        this.description = description.strip();
        this.ownerId = ownerId;
        this.bundled = bundled;
        this.createdAt = Objects.requireNonNull(createdAt);
    }

    /** A teacher's own collection. */
    public static DocumentCollection ofTeacher(
            long teacher, String slug, String title, String description, Instant now) {
        return new DocumentCollection(slug, title, description, teacher, false, now);
    }

    /** A collection that is nobody's and open to everyone who is signed in. */
    public static DocumentCollection bundled(String slug, String title, String description, Instant now) {
        return new DocumentCollection(slug, title, description, null, true, now);
    }

    public void rename(String title, String description) {
        if (title.isBlank()) {
            throw new IllegalArgumentException("a collection needs a title");
        }
        this.title = title.strip();
        this.description = description.strip();
    }

    /** A colleague keeps it, too. False where they do already. */
    boolean share(long person) {
        requireOwner();
        return person != ownerId && sharedWith.add(person);
    }

    /** False where it was not shared with them. */
    boolean unshare(long person) {
        return sharedWith.remove(person);
    }

    /** It belongs to somebody else from now on. */
    void handOver(long heir) {
        requireOwner();
        sharedWith.remove(heir);
        ownerId = heir;
    }

    private void requireOwner() {
        if (ownerId == null) {
            throw new IllegalStateException("a collection that is nobody's is open to all");
        }
    }

    public Long id() {
        return id;
    }

    /** Name in addresses and on the command line, unique. */
    public String slug() {
        return slug;
    }

    public String title() {
        return title;
    }

    public String description() {
        return description;
    }

    /** Key of the teacher it belongs to; empty for a bundled collection. */
    public Optional<Long> ownerId() {
        return Optional.ofNullable(ownerId);
    }

    public boolean isBundled() {
        return bundled;
    }
}
