package org.footnote.people;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Everybody with an account. */
@ApplicationScoped
public class People implements PanacheRepository<Person> {

    /** Capitals do not count. */
    public Optional<Person> named(String username) {
        return find("lower(username) = lower(?1)", username.strip()).firstResultOptional();
    }

    /** Those of these names, in small letters, by name in small letters. */
    Map<String, Person> named(Set<String> lower) {
        return stream("lower(username) in ?1", lower)
                .collect(Collectors.toMap(p -> p.username().toLowerCase(Locale.ROOT), p -> p));
    }

    List<Person> inOrder() {
        return list("erasedAt is null order by role, displayName, id");
    }

    List<Person> demo() {
        return list("demo = true and disabled = false order by id");
    }

    boolean none() {
        return count() == 0;
    }
}
