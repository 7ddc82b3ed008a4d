package org.footnote.knowledge;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/** Sources that exclude each other about something. It is shown and taught and costs nobody a mark. */
@Entity
@Table(name = "disagreement")
public class StoredDisagreement {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "collection_id")
    private long collectionId;

    private int ordinal;
    private String subject;

    @OneToMany(mappedBy = "disagreement", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("ordinal")
    @Fetch(FetchMode.SUBSELECT)
    private List<StoredClaim> claims = new ArrayList<>();

    protected StoredDisagreement() {}

    StoredDisagreement(long collectionId, int ordinal, String subject) {
        this.collectionId = collectionId;
        this.ordinal = ordinal;
        this.subject = subject;
    }

    void add(StoredClaim claim) {
        claims.add(claim);
    }

    public Long id() {
        return id;
    }

    public String subject() {
        return subject;
    }

    public List<StoredClaim> claims() {
        return List.copyOf(claims);
    }
}
