package org.footnote.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionalException;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AuditLogTest {

    @Inject
    AuditLog audit;

    @Inject
    EntityManager entities;

    @Test
    void what_was_written_can_neither_be_changed_nor_removed() {
        QuarkusTransaction.requiringNew().run(() -> audit.record("ada", "tried", "test entry", "once"));
        for (String attempt : new String[] {
            "update audit_entry set actor = 'nobody'", "delete from audit_entry", "truncate audit_entry"
        }) {
            Exception refused = assertThrows(Exception.class, () -> QuarkusTransaction.requiringNew()
                    .run(() -> entities.createNativeQuery(attempt).executeUpdate()));
            assertTrue(refused.getMessage().contains("never changed or removed"), refused.getMessage());
        }
        assertEquals("ada", audit.about("test entry").get(0).actor());
    }

    @Test
    void an_entry_needs_the_transaction_of_the_deed() {
        assertThrows(TransactionalException.class, () -> audit.record("ada", "tried", "no deed", ""));
    }
}
