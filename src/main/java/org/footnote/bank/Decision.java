package org.footnote.bank;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * One question in a batch of decisions, with how it stood before.
 *
 * @param version the one that was decided about
 * @param formerApprover person who had put it in use, null where nobody had
 */
@Embeddable
record Decision(
        @Column(name = "question_id") long question,
        @Column(name = "version_id") long version,

        @Enumerated(EnumType.STRING) @Column(name = "former_status")
        Status formerStatus,

        @Column(name = "former_approver") Long formerApprover) {}
