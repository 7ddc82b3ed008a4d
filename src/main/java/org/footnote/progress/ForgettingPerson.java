package org.footnote.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
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

    void forget(@Observes PersonErased erased) {
        sittings.forget(erased.person());
        memories.delete("personId", erased.person());
        reviews.delete("personId", erased.person());
        fits.delete("personId", erased.person());
    }
}
