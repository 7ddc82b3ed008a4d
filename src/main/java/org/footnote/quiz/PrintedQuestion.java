package org.footnote.quiz;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.footnote.bank.QuestionVersion;

/** A question of a print, in the version that was printed. */
@Embeddable
class PrintedQuestion {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "version_id")
    private QuestionVersion version;

    @Column(name = "max_mark")
    private double maxMark;

    protected PrintedQuestion() {}

    PrintedQuestion(QuestionVersion version, double maxMark) {
        this.version = version;
        this.maxMark = maxMark;
    }

    QuestionVersion version() {
        return version;
    }

    double maxMark() {
        return maxMark;
    }
}
