package org.footnote.progress;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.footnote.progress.fsrs.Parameters;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** How one learner, or the students of one classroom, remember. */
@Entity
@Table(name = "fitted_parameters")
public class FittedParameters {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "person_id", updatable = false)
    private Long personId;

    @Column(name = "classroom_id", updatable = false)
    private Long classroomId;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "weights")
    private double[] weights;

    @Column(name = "reviews")
    private int reviews;

    @Column(name = "loss_before")
    private double lossBefore;

    @Column(name = "loss_after")
    private double lossAfter;

    @Column(name = "fitted_at")
    private Instant fittedAt;

    protected FittedParameters() {}

    private FittedParameters(Long person, Long classroom) {
        this.personId = person;
        this.classroomId = classroom;
    }

    static FittedParameters ofLearner(long person) {
        return new FittedParameters(person, null);
    }

    static FittedParameters ofClassroom(long classroom) {
        return new FittedParameters(null, classroom);
    }

    /**
     * @param before mean log-loss of the common parameters on reviews that the fit did not see
     * @param after the same of these
     */
    void fit(Parameters parameters, int number, double before, double after, Instant now) {
        weights = parameters.weights().stream().mapToDouble(Double::doubleValue).toArray();
        reviews = number;
        lossBefore = before;
        lossAfter = after;
        fittedAt = now;
    }

    Parameters parameters() {
        return Parameters.of(weights);
    }

    boolean own() {
        return personId != null;
    }

    int reviews() {
        return reviews;
    }
}
