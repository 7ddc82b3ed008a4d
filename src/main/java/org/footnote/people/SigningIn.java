package org.footnote.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.footnote.web.Role;

/** Who may come in. */
@ApplicationScoped
public class SigningIn {

    @Inject
    People people;

    @Inject
    SignInThrottle throttle;

    @Inject
    DemoDoor demo;

    @Transactional
    SignInOutcome attempt(String username, String password, String address) {
        if (throttle.mustWait(username, address)) {
            return new SignInOutcome.MustWait();
        }
        Optional<Person> person = people.named(username);
        boolean right = person.filter(p -> !p.isDemo())
                .map(p -> p.passwordIs(password))
                .orElseGet(() -> Passwords.match(password, null));
        if (person.isEmpty() || !right) {
            throttle.failed(username, address);
            return new SignInOutcome.Refused();
        }
        throttle.succeeded(username, address);
        return new SignInOutcome.SignedIn(person.get());
    }

    /** The person of a session, unless it has ended. */
    @Transactional
    Optional<Person> resumed(SessionSubject subject) {
        return people.findByIdOptional(subject.personId())
                .filter(p -> !p.isDisabled() && p.sessionStamp().equals(subject.stamp()))
                .filter(p -> !p.isDemo() || demo.isOpen());
    }

    /** One of the demonstration's people for each role, where it is open. */
    @Transactional
    List<Person> demoPeople() {
        Map<Role, Person> first = new EnumMap<>(Role.class);
        if (demo.isOpen()) {
            people.demo().forEach(p -> first.putIfAbsent(p.role(), p));
        }
        return List.copyOf(first.values());
    }

    /** One of the demonstration's people, where it is open. */
    @Transactional
    Optional<Person> asDemo(String username) {
        return people.named(username).filter(p -> demo.isOpen() && p.isDemo() && !p.isDisabled());
    }
}
