package org.footnote.people;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;
import java.time.Instant;
import java.util.Locale;

/** The code by which students join a classroom, for a while. */
@Entity
class JoinCode {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    private Classroom classroom;

    private String code;
    private Instant expiresAt;

    protected JoinCode() {}

    JoinCode(Classroom classroom, String code, Instant expiresAt) {
        this.classroom = classroom;
        change(code, expiresAt);
    }

    /** Another code: the one before opens nothing any more. */
    final void change(String newCode, Instant newExpiresAt) {
        code = newCode;
        expiresAt = newExpiresAt;
    }

    boolean opens(Instant now) {
        return now.isBefore(expiresAt) && !classroom.isArchived();
    }

    Classroom classroom() {
        return classroom;
    }

    /** As it is read out: in two halves. */
    String shown() {
        return code.substring(0, 4) + "-" + code.substring(4);
    }

    Instant expiresAt() {
        return expiresAt;
    }

    /** As it is kept, however it was typed. */
    static String plain(String typed) {
        return typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }
}
