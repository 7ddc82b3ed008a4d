package org.footnote.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.footnote.knowledge.Disagreements;
import org.footnote.knowledge.Facts;
import org.footnote.knowledge.StoredDisagreement;
import org.footnote.knowledge.StoredFact;
import org.footnote.material.Citations;
import org.footnote.material.CitedPassageView;
import org.footnote.material.CitedSpan;
import org.footnote.quiz.Reach;
import org.footnote.text.DateGrammar;
import org.footnote.text.DateValue;
import org.footnote.web.Viewer;

/** A learner looks along the events of a course, and at one fact with its passages. */
@ApplicationScoped
class SeeingTimeline {

    @Inject
    SeeingMemory memory;

    @Inject
    Facts facts;

    @Inject
    Citations citations;

    @Inject
    Disagreements disagreements;

    private record Dated(StoredFact fact, DateValue date) {}

    /** The course to begin with, nothing where the learner has none. */
    Optional<Long> first(Viewer viewer) {
        MemoryNow now = memory.of(viewer.id(), viewer.zone());
        return now.courses().stream().map(Reach.Course::id).min(Comparator.comparingLong(c -> -now.facts().stream()
                .filter(f -> f.collection() == c && f.met())
                .count()));
    }

    /** @throws NotFoundException where the learner does not reach this course */
    @Transactional
    TimelineView timeline(long courseId, Viewer viewer) {
        MemoryNow now = memory.of(viewer.id(), viewer.zone());
        Reach.Course course = now.courses().stream()
                .filter(c -> c.id() == courseId)
                .findFirst()
                .orElseThrow(NotFoundException::new);
        List<Dated> dated = dated(courseId);
        List<Dated> shown =
                dated.stream().filter(d -> !now.away().contains(d.fact().id())).toList();
        List<TimelineView.Year> years = years(shown, now);
        return new TimelineView(
                courseId,
                course.title(),
                now.courses().stream()
                        .map(c -> new TimelineView.CourseLink(c.id(), c.title(), c.id() == courseId))
                        .toList(),
                years,
                TimelineDrawing.of(years),
                dated.size() - shown.size(),
                now.facts().stream()
                        .filter(f -> f.collection() == courseId && f.due() && !f.away())
                        .count());
    }

    /** In order of time; an event that several sources date more and less exactly is shown as exactly as one does. */
    private List<Dated> dated(long course) {
        List<Dated> all = new ArrayList<>();
        for (StoredFact fact : facts.dated(course)) {
            DateGrammar.parse(fact.value()).ifPresent(date -> all.add(new Dated(fact, date)));
        }
        return all.stream()
                .filter(d -> all.stream()
                        .noneMatch(o -> o.fact().subject().equals(d.fact().subject())
                                && o.date().within(d.date())
                                && !o.date().same(d.date())))
                .sorted(Comparator.comparing((Dated d) -> d.date().start())
                        .thenComparing(d -> d.date().end())
                        .thenComparing(d -> d.fact().id()))
                .toList();
    }

    private static List<TimelineView.Year> years(List<Dated> shown, MemoryNow now) {
        Map<Integer, List<TimelineView.Event>> years = new TreeMap<>();
        for (Dated d : shown) {
            Optional<Recall> recall =
                    Optional.ofNullable(now.recalls().get(d.fact().id()));
            years.computeIfAbsent(d.date().start().getYear(), y -> new ArrayList<>())
                    .add(new TimelineView.Event(
                            d.fact().id(), d.date().label(), capital(d.fact().subject()), now.strength(recall)));
        }
        return years.entrySet().stream()
                .map(e -> new TimelineView.Year(e.getKey(), e.getValue()))
                .toList();
    }

    private static String capital(String told) {
        int first = told.offsetByCodePoints(0, 1);
        return told.substring(0, first).toUpperCase(Locale.ROOT) + told.substring(first);
    }

    /**
     * One fact; nothing where it stands in a quiz that is open.
     *
     * @throws NotFoundException where the learner does not reach it
     */
    @Transactional
    Optional<FactView> fact(long id, Viewer viewer) {
        MemoryNow now = memory.of(viewer.id(), viewer.zone());
        StoredFact fact = facts.findByIdOptional(id)
                .filter(f -> now.courses().stream().anyMatch(c -> c.id() == f.collectionId()))
                .orElseThrow(NotFoundException::new);
        if (now.away().contains(id)) {
            return Optional.empty();
        }
        List<StoredDisagreement> differing = disagreements.about(List.of(id));
        List<CitedSpan> spans = new ArrayList<>(fact.evidence());
        differing.forEach(d -> d.claims().forEach(c -> spans.addAll(c.evidence())));
        Map<CitedSpan, CitedPassageView> passages = citations.show(spans);
        Optional<Recall> recall = Optional.ofNullable(now.recalls().get(id));
        Optional<Standing> standing =
                now.facts().stream().filter(f -> f.fact() == id).findFirst();
        return Optional.of(new FactView(
                id,
                fact.collectionId(),
                now.courses().stream()
                        .filter(c -> c.id() == fact.collectionId())
                        .map(Reach.Course::title)
                        .findFirst()
                        .orElseThrow(),
                capital(fact.subject()),
                fact.value(),
                fact.evidence().stream().map(passages::get).toList(),
                differing.stream()
                        .flatMap(d -> d.claims().stream())
                        .map(c -> new FactView.Side(
                                c.value(), passages.get(c.evidence().get(0))))
                        .toList(),
                now.strength(recall),
                recall.map(r -> FactView.Memory.of(r, now)),
                standing.map(s -> s.questions().size()).orElse(0)));
    }
}
