package org.footnote.bank;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.footnote.item.Kind;

/** The bank. */
@ApplicationScoped
public class Questions implements PanacheRepository<Question> {

    /** Versions that may be asked, with their questions; no kinds stand for all kinds. */
    public List<QuestionVersion> ready(long collection, Set<Kind> kinds) {
        return getEntityManager()
                .createQuery(
                        "select v from QuestionVersion v join fetch v.question q where v.number = q.currentNumber"
                                + " and v.status = :ready and q.collectionId = :collection and q.kind in :kinds"
                                + " order by q.id",
                        QuestionVersion.class)
                .setParameter("ready", Status.READY)
                .setParameter("collection", collection)
                .setParameter("kinds", kinds.isEmpty() ? EnumSet.allOf(Kind.class) : kinds)
                .getResultList();
    }

    /** Versions with their citations. */
    public List<QuestionVersion> withCitations(Collection<Long> versions) {
        return getEntityManager()
                .createQuery(
                        "select distinct v from QuestionVersion v join fetch v.question left join fetch v.citations"
                                + " where v.id in :versions",
                        QuestionVersion.class)
                .setParameter("versions", versions)
                .getResultList();
    }
}
