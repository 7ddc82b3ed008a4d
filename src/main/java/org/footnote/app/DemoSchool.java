package org.footnote.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.footnote.people.DemoDoor;
import org.footnote.people.KeepingClassrooms;
import org.footnote.people.KeepingPeople;
import org.footnote.people.PeopleMessages;
import org.footnote.web.Banner;
import org.footnote.web.Page;
import org.footnote.web.Role;
import org.footnote.web.Viewer;

/**
 * A small invented school to look around in. Its people have no passwords, so its door is open only where nobody else
 * can reach it: with the own database, on a server that listens on this machine alone.
 */
@ApplicationScoped
public class DemoSchool implements DemoDoor, Banner {

    public static final String CLASSROOM = "History 11B";

    @Inject
    Settings settings;

    @Inject
    KeepingPeople people;

    @Inject
    KeepingClassrooms classrooms;

    @ConfigProperty(name = "quarkus.http.host")
    String host;

    @Override
    public boolean isOpen() {
        return settings.embedded() && settings.demo() && onlyThisMachine(host);
    }

    @Override
    public Optional<String> text(Viewer viewer) {
        return isOpen()
                ? Optional.of(
                        Page.messages(PeopleMessages.class, viewer.locale()).demo_banner())
                : Optional.empty();
    }

    /** In a new installation only. */
    void found() {
        if (!isOpen() || !people.isEmpty()) {
            return;
        }
        people.addDemo("lin.mei", "Lin Mei", Role.STUDENT);
        people.addDemo("okafor", "Mr Okafor", Role.TEACHER);
        people.addDemo("varga", "Ms Varga", Role.ADMIN);
        people.addDemo("abena", "Abena Mensah", Role.STUDENT);
        people.addDemo("daniel", "Daniel Ortiz", Role.STUDENT);
        people.addDemo("elif", "Elif Kaya", Role.STUDENT);
        people.addDemo("zhou.lan", "Zhou Lan", Role.STUDENT);
        classrooms.add("system", CLASSROOM).ifPresent(room -> {
            for (String username : new String[] {"okafor", "lin.mei", "abena", "daniel", "elif", "zhou.lan"}) {
                classrooms.enrol("system", room.id(), username);
            }
        });
    }

    static boolean onlyThisMachine(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }
}
