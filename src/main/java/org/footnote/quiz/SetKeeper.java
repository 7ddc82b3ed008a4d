package org.footnote.quiz;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.hibernate.annotations.Immutable;

/**
 * That somebody keeps a quiz: its owner, and where the owner keeps the collection, everybody who keeps it
 * ({@link org.footnote.material.CollectionKeeper}). To be asked by queries, of a view.
 */
@Entity
@Immutable
@IdClass(SetKeeper.Key.class)
@Table(name = "set_keeper")
class SetKeeper {

    /** Which and who. */
    public record Key(Long setId, Long personId) implements Serializable {}

    @Id
    @Column(name = "set_id")
    private Long setId;

    @Id
    @Column(name = "person_id")
    private Long personId;

    protected SetKeeper() {}
}
