package org.footnote.people;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;

/** Who is in which classroom, looked at from the person. */
@ApplicationScoped
class Enrolments implements PanacheRepository<Enrolment> {}
