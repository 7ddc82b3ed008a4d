package org.footnote.app;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.footnote.people.AccessLinks;
import org.footnote.people.KeepingPeople;
import org.footnote.people.OpeningLink;

/** What a server finds missing when it starts, in this order. Each step looks before it acts, so it may run each time. */
@Singleton
class FirstRun {

    @Inject
    DemoSchool school;

    @Inject
    KeepingPeople people;

    @Inject
    OpeningLink links;

    @Inject
    Announcement announcement;

    @ConfigProperty(name = "quarkus.http.host-enabled", defaultValue = "true")
    boolean serving;

    void run(@Observes StartupEvent start) {
        if (!serving) {
            return;
        }
        QuarkusTransaction.requiringNew().run(school::found);
        announcement.firstAdministrator(firstAdministratorLink());
    }

    /** Where demonstrations are open nobody needs one; elsewhere somebody real has to begin. */
    private Optional<AccessLinks.Issued> firstAdministratorLink() {
        return school.isOpen() || people.hasAdministrator()
                ? Optional.empty()
                : Optional.of(links.firstAdministratorLink());
    }
}
