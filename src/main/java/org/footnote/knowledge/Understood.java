package org.footnote.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.footnote.material.DocumentNotes;
import org.footnote.web.Page;
import org.footnote.web.Viewer;

/** How many facts were found in each document, and where it differs from others. */
@ApplicationScoped
class Understood implements DocumentNotes {

    private static final String COUNTS = "select d.id, (select count(distinct e.fact_id) from fact_evidence e"
            + " join fact f on f.id = e.fact_id and f.current where e.document_id = d.id), (select count(distinct c.disagreement_id) from disagreement_claim c"
            + " where c.document_id = d.id) from document d where d.collection_id = :collection and d.replaced_at is null";

    @Inject
    EntityManager db;

    @Override
    @SuppressWarnings("unchecked")
    public Map<Long, String> of(long collectionId, Viewer viewer) {
        KnowledgeMessages words = Page.messages(KnowledgeMessages.class, viewer.locale());
        Map<Long, String> notes = new HashMap<>();
        List<Object[]> rows = db.createNativeQuery(COUNTS)
                .setParameter("collection", collectionId)
                .getResultList();
        rows.forEach(r -> notes.put(
                ((Number) r[0]).longValue(),
                words.understood(((Number) r[1]).longValue(), ((Number) r[2]).longValue())));
        return notes;
    }
}
