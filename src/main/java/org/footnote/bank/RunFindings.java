package org.footnote.bank;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a drafting run found besides questions, apart from the run because only the scorecard reads it. */
@Entity
@Table(name = "drafting_findings")
public class RunFindings {

    @Id
    @Column(name = "run_id")
    private Long run;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "content", updatable = false)
    private String content;

    protected RunFindings() {}

    RunFindings(long run, Findings findings) {
        this.run = run;
        this.content = findings.json();
    }

    Findings findings() {
        return Findings.read(content);
    }
}
