package org.footnote.app;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.footnote.material.CoursePack;
import org.footnote.material.CoursePacks;
import org.footnote.material.DocumentCollections;
import org.footnote.material.MalformedPack;
import org.footnote.people.AccessLinks;
import org.footnote.people.KeepingPeople;
import org.footnote.people.OpeningLink;
import org.footnote.quiz.CourseImport;

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
    Settings settings;

    @Inject
    DocumentCollections collections;

    @Inject
    CourseImport courses;

    @Inject
    Announcement announcement;

    @ConfigProperty(name = "quarkus.http.host-enabled", defaultValue = "true")
    boolean serving;

    void run(@Observes StartupEvent start) {
        if (!serving) {
            return;
        }
        QuarkusTransaction.requiringNew().run(school::found);
        settings.bundledCourse().filter(course -> settings.embedded()).ifPresent(this::bring);
        announcement.firstAdministrator(firstAdministratorLink());
    }

    /** Once: what a teacher has changed since is theirs. */
    private void bring(String course) {
        if (QuarkusTransaction.requiringNew()
                .call(() -> collections.withSlug(course).isEmpty())) {
            courses.begin(pack(course));
        }
    }

    private static CoursePack pack(String course) {
        try {
            return CoursePacks.fromClasspath(course);
        } catch (MalformedPack | IOException e) {
            throw new IllegalStateException("the bundled course cannot be read", e);
        }
    }

    /** Where demonstrations are open nobody needs one; elsewhere somebody real has to begin. */
    private Optional<AccessLinks.Issued> firstAdministratorLink() {
        return school.isOpen() || people.hasAdministrator()
                ? Optional.empty()
                : Optional.of(links.firstAdministratorLink());
    }
}
