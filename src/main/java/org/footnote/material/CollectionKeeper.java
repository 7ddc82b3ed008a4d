package org.footnote.material;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.hibernate.annotations.Immutable;

/** That somebody keeps a collection: its owner, and everybody it is shared with. To be asked by queries, of a view. */
@Entity
@Immutable
@IdClass(CollectionKeeper.Key.class)
@Table(name = "collection_keeper")
public class CollectionKeeper {

    /** Which and who. */
    public record Key(Long collectionId, Long personId) implements Serializable {}

    @Id
    @Column(name = "collection_id")
    private Long collectionId;

    @Id
    @Column(name = "person_id")
    private Long personId;

    protected CollectionKeeper() {}
}
