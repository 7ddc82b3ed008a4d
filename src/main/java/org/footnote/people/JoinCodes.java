package org.footnote.people;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The codes by which classrooms are joined. */
@ApplicationScoped
class JoinCodes implements PanacheRepository<JoinCode> {

    Optional<JoinCode> of(Classroom classroom) {
        return find("classroom", classroom).firstResultOptional();
    }

    Optional<JoinCode> typed(String code) {
        return find("from JoinCode j join fetch j.classroom where j.code = ?1", JoinCode.plain(code))
                .firstResultOptional();
    }
}
