package org.footnote.people;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.footnote.web.Languages;
import org.footnote.web.Role;
import org.footnote.web.Viewer;

/** Somebody with an account. */
@Entity
public class Person {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private String username;
    private String displayName;
    private String passwordHash;

    @Enumerated(EnumType.STRING)
    private Role role;

    private String locale;
    private String zone;
    private String sessionStamp;
    private boolean demo;
    private boolean disabled;
    private Instant createdAt;
    private Instant erasureAskedAt;
    private Instant erasedAt;

    protected Person() {}

    /** Without a password, so nobody can sign in yet. */
    Person(String username, String displayName, Role role, ZoneId zone, boolean demo, Instant now) {
        this.username = username;
        this.displayName = displayName;
        this.role = role;
        this.zone = zone.getId();
        this.demo = demo;
        this.createdAt = now;
        this.sessionStamp = Secrets.token();
    }

    public long id() {
        return id;
    }

    public String username() {
        return username;
    }

    public String displayName() {
        return displayName;
    }

    public Role role() {
        return role;
    }

    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    /** Absent: as the browser asks. */
    public Optional<Locale> locale() {
        return Optional.ofNullable(locale).map(Languages::of);
    }

    public boolean isDemo() {
        return demo;
    }

    public boolean isDisabled() {
        return disabled;
    }

    public boolean hasPassword() {
        return passwordHash != null;
    }

    String sessionStamp() {
        return sessionStamp;
    }

    /** Takes the same time whether there is a password or not. */
    boolean passwordIs(String password) {
        return Passwords.match(password, passwordHash) && !disabled;
    }

    /** Ends every session that was begun with the old password. */
    void choosePassword(String password) {
        passwordHash = Passwords.hash(password);
        sessionStamp = Secrets.token();
    }

    void describe(String newDisplayName, Optional<Locale> newLocale, ZoneId newZone) {
        displayName = newDisplayName;
        locale = newLocale.map(Locale::toLanguageTag).orElse(null);
        zone = newZone.getId();
    }

    void disable() {
        disabled = true;
        sessionStamp = Secrets.token();
    }

    /** @throws IllegalStateException where the person is erased */
    void enable() {
        if (isErased()) {
            throw new IllegalStateException("person " + id + " is erased");
        }
        disabled = false;
    }

    /** When the person asked to be erased. */
    Optional<Instant> erasureAskedAt() {
        return Optional.ofNullable(erasureAskedAt);
    }

    void askErasure(Instant now) {
        erasureAskedAt = now;
    }

    void keep() {
        erasureAskedAt = null;
    }

    public boolean isErased() {
        return erasedAt != null;
    }

    /** Nothing stays that tells who it was. */
    void erase(Instant now) {
        disable();
        username = "erased-" + id;
        displayName = "–";
        passwordHash = null;
        locale = null;
        zone = "UTC";
        erasureAskedAt = null;
        erasedAt = now;
    }

    /** What pages know of this person; the accepted language stands in when none was chosen. */
    Viewer viewer(Locale accepted) {
        return Viewer.signedIn(id, displayName, role, locale().orElse(accepted), zone());
    }
}
