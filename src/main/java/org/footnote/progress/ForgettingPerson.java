package org.footnote.progress;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import org.footnote.people.PersonErased;

/** Whoever is erased leaves no memory behind. What was fitted to a whole classroom names nobody and stays. */
@ApplicationScoped
class ForgettingPerson {

    @Inject
    FactReviews reviews;

    @Inject
    FactMemories memories;

    @Inject
    Sittings sittings;

    @Inject
    Fits fits;

    /** Before the rooms below, whose attempts the log of reviews points at. */
    void forget(@Observes @Priority(Interceptor.Priority.APPLICATION) PersonErased erased) {
        sittings.forget(erased.person());
        memories.delete("personId", erased.person());
        reviews.delete("personId", erased.person());
        fits.delete("personId", erased.person());
    }
}
