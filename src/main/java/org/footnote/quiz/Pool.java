package org.footnote.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.footnote.bank.QuestionVersion;
import org.footnote.bank.Status;
import org.footnote.item.ChoiceItem;
import org.footnote.item.EntryItem;
import org.footnote.item.Item;
import org.footnote.item.Kind;

/** What the bank of a collection holds for quizzes: versions in force that may be asked. */
@ApplicationScoped
class Pool {

    private static final String READY = " from QuestionVersion v join %s v.question q where v.number = q.currentNumber"
            + " and v.status = :ready and q.collectionId = :collection";

    @Inject
    EntityManager db;

    /** Without their words, which is enough to see whether rules can be met. */
    List<Candidate> light(long collection) {
        return db
                .createQuery(
                        "select v.id, q.id, q.factId, q.kind, q.topic, q.type, q.difficulty" + READY.formatted("")
                                + " order by q.id",
                        Object[].class)
                .setParameter("ready", Status.READY)
                .setParameter("collection", collection)
                .getResultList()
                .stream()
                .map(r -> new Candidate(
                        (Long) r[0],
                        (Long) r[1],
                        (Long) r[2],
                        (Kind) r[3],
                        (String) r[4],
                        (String) r[5],
                        (Double) r[6],
                        "",
                        List.of()))
                .toList();
    }

    /** Those that some line may ask, with their questions. */
    List<QuestionVersion> versions(long collection, List<Wanted> wanted) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        Set<Long> chosen = new HashSet<>();
        for (Wanted line : wanted) {
            if (line instanceof Wanted.Chosen one) {
                chosen.add(one.question());
            } else {
                Set<Kind> drawn = ((Wanted.Drawn) line).rule().kinds();
                kinds.addAll(drawn.isEmpty() ? EnumSet.allOf(Kind.class) : drawn);
            }
        }
        return db.createQuery(
                        "select v" + READY.formatted("fetch") + " and (q.kind in :kinds or q.id in :chosen)"
                                + " order by q.id",
                        QuestionVersion.class)
                .setParameter("ready", Status.READY)
                .setParameter("collection", collection)
                .setParameter("kinds", kinds)
                .setParameter("chosen", chosen)
                .getResultList();
    }

    static Candidate candidate(QuestionVersion version) {
        Item item = version.item();
        return new Candidate(
                version.id(),
                version.question().id(),
                version.question().factId(),
                version.question().kind(),
                version.question().topic(),
                item.type().code(),
                version.question().difficulty(),
                item.stem(),
                telling(item));
    }

    /** Keys that another stem could give away: whole ones only, for half a matching tells nothing. */
    private static List<String> telling(Item item) {
        if (item instanceof ChoiceItem choice) {
            return choice.keys().stream()
                    .map(key -> choice.choices().get(key).text())
                    .toList();
        }
        return item instanceof EntryItem entry ? entry.accepted() : List.of();
    }
}
