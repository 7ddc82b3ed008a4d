package org.footnote.material;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Optional;
import org.footnote.audit.AuditLog;
import org.footnote.people.People;
import org.footnote.people.Person;
import org.footnote.people.PersonErased;
import org.footnote.people.TeacherSucceeded;
import org.footnote.web.Contended;
import org.footnote.web.FormErrors;
import org.footnote.web.Role;
import org.footnote.web.Viewer;

/**
 * Teachers share their collections with colleagues and hand them over. Whoever keeps a collection, its owner and those it is
 * shared with, does everything in it; only the owner and administrators hand it over. Students see what is kept by somebody
 * who teaches them ({@link Scope}).
 */
@ApplicationScoped
class SharingCollection {

    @Inject
    DocumentCollections collections;

    @Inject
    People people;

    @Inject
    Event<CollectionHandedOver> handedOver;

    @Inject
    AuditLog audit;

    /** @throws NotFoundException where this person does not keep the collection, or it is nobody's */
    @Transactional
    SharingView seen(long id, String username, FormErrors errors, Viewer viewer) {
        DocumentCollection collection = kept(id, viewer);
        long owner = collection.ownerId().orElseThrow();
        List<SharingView.Keeper> keepers = collections.keepers(id).stream()
                .map(p -> new SharingView.Keeper(
                        p.id(), p.displayName(), p.username(), p.id() == owner, p.id() == viewer.id()))
                .toList();
        return new SharingView(id, collection.title(), keepers, mayHandOver(collection, viewer), username, errors);
    }

    /** Name of who keeps it now, too; nothing where no teacher has this user name. */
    @Contended
    @Transactional
    Optional<String> share(String actor, long id, String username, Viewer viewer) {
        DocumentCollection collection = kept(id, viewer);
        Optional<Person> colleague = teacher(username);
        colleague.ifPresent(p -> {
            if (collection.share(p.id())) {
                audit.record(actor, "collection shared", subject(collection), p.username());
            }
        });
        return colleague.map(Person::displayName);
    }

    /** Somebody keeps it no more, oneself perhaps; the owner hands it over instead. */
    @Contended
    @Transactional
    void withdraw(String actor, long id, long person, Viewer viewer) {
        DocumentCollection collection = kept(id, viewer);
        Person member = people.findByIdOptional(person).orElseThrow(NotFoundException::new);
        if (!collection.unshare(person)) {
            throw new NotFoundException();
        }
        // quizzes made of it stay with it: who made them sees the questions of others in them no more
        handedOver.fire(new CollectionHandedOver(
                collection.id(), person, collection.ownerId().orElseThrow()));
        audit.record(actor, "collection no longer shared", subject(collection), member.username());
    }

    /**
     * It belongs to a colleague from now on, quizzes included; who had it goes on keeping it until they leave.
     *
     * @return name of the new owner; nothing where no teacher has this user name
     */
    @Contended
    @Transactional
    Optional<String> handOver(String actor, long id, String username, Viewer viewer) {
        DocumentCollection collection = kept(id, viewer);
        if (!mayHandOver(collection, viewer)) {
            throw new NotFoundException();
        }
        Optional<Person> heir = teacher(username);
        heir.filter(p -> p.id() != collection.ownerId().orElseThrow()).ifPresent(p -> {
            long from = collection.ownerId().orElseThrow();
            pass(collection, from, p, actor);
            collection.share(from);
        });
        return heir.map(Person::displayName);
    }

    /** Everything of a teacher who is gone. */
    void succeed(@Observes TeacherSucceeded succession) {
        Person heir = people.findById(succession.to());
        for (DocumentCollection collection : collections.list("ownerId", succession.from())) {
            pass(collection, succession.from(), heir, succession.actor());
        }
        for (DocumentCollection collection : collections.sharedWith(succession.from())) {
            collection.unshare(succession.from());
            collection.share(heir.id());
        }
    }

    private void pass(DocumentCollection collection, long from, Person heir, String actor) {
        collection.handOver(heir.id());
        collections.flush();
        audit.record(actor, "collection handed over", subject(collection), heir.username());
        handedOver.fire(new CollectionHandedOver(collection.id(), from, heir.id()));
    }

    void forget(@Observes PersonErased erased) {
        collections.sharedWith(erased.person()).forEach(c -> c.unshare(erased.person()));
    }

    private DocumentCollection kept(long id, Viewer viewer) {
        return collections
                .editableBy(id, viewer)
                .filter(c -> c.ownerId().isPresent())
                .orElseThrow(NotFoundException::new);
    }

    private static boolean mayHandOver(DocumentCollection collection, Viewer viewer) {
        return viewer.is(Role.ADMIN) || collection.ownerId().orElseThrow() == viewer.id();
    }

    private Optional<Person> teacher(String username) {
        return people.named(username).filter(p -> p.role() == Role.TEACHER && !p.isDisabled());
    }

    private static String subject(DocumentCollection collection) {
        return "collection " + collection.slug();
    }
}
