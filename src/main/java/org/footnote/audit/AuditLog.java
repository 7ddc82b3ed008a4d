package org.footnote.audit;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Who did what to what. Entries join the transaction of the deed: both happen or neither. */
@ApplicationScoped
public class AuditLog implements PanacheRepository<AuditEntry> {

    @Inject
    Clock clock;

    /**
     * @param actor   user name, or {@code system}
     * @param action  a verb phrase, such as {@code password changed}
     * @param subject what it was done to, such as {@code person lin.mei}
     * @param detail  whatever else a reader needs; never a secret
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(String actor, String action, String subject, String detail) {
        persist(new AuditEntry(clock.instant(), actor, action, subject, detail));
    }

    /** Everything about one subject, oldest first. */
    public List<AuditEntry> about(String subject) {
        return list("subject = ?1 order by at, id", subject);
    }
}
