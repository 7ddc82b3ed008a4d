package org.footnote.quiz;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Locale;
import org.footnote.item.Mark;
import org.footnote.item.Response;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A mark that a teacher gave an answer by hand. It stands as long as the answer does, whatever the key becomes. */
@Embeddable
class ManualMark {

    @Column(name = "manual_fraction")
    private Double fraction;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "manual_response")
    private String response;

    @Column(name = "manual_reason")
    private String reason;

    @Column(name = "manual_by")
    private Long by;

    @Column(name = "manual_at")
    private Instant at;

    protected ManualMark() {}

    boolean judges(Response given) {
        return same(ResponseJson.read(response), given);
    }

    Mark mark() {
        return of(fraction);
    }

    String reason() {
        return reason;
    }

    Instant at() {
        return at;
    }

    static Mark of(double fraction) {
        return fraction == 0 ? Mark.NOT_RIGHT : fraction == 1 ? Mark.RIGHT : new Mark(fraction, "");
    }

    /** Whether two answers are the same to a reader: capitals and spaces make no other answer. */
    static boolean same(Response one, Response other) {
        return one instanceof Response.Entered a && other instanceof Response.Entered b
                ? plain(a.text()).equals(plain(b.text()))
                : one.equals(other);
    }

    static String plain(String typed) {
        return typed.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
