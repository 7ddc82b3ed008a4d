package org.footnote.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Who may come in. */
@ApplicationScoped
public class SigningIn {

    @Inject
    People people;

    @Inject
    SignInThrottle throttle;

    @Transactional
    SignInOutcome attempt(String username, String password, String address) {
        if (throttle.mustWait(username, address)) {
            return new SignInOutcome.MustWait();
        }
        Optional<Person> person = people.named(username);
        boolean right = person.map(p -> p.passwordIs(password)).orElseGet(() -> Passwords.match(password, null));
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
                .filter(p -> !p.isDisabled() && p.sessionStamp().equals(subject.stamp()));
    }
}
