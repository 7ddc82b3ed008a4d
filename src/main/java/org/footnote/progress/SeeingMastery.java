package org.footnote.progress;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import org.footnote.material.CollectionLine;
import org.footnote.material.DocumentCollections;
import org.footnote.people.People;
import org.footnote.web.Viewer;

/** How well a student holds each topic, for those who teach them. */
@ApplicationScoped
public class SeeingMastery {

    @Inject
    SeeingMemory memory;

    @Inject
    DocumentCollections collections;

    @Inject
    People people;

    @Inject
    MemorySettings settings;

    /** By topic, of courses that the viewer may see; who asks has seen to it that they may ask. */
    @Transactional
    public List<Mastery> of(long student, Viewer viewer) {
        Set<Long> visible =
                collections.visibleTo(viewer).stream().map(CollectionLine::id).collect(toSet());
        MemoryNow now = memory.of(student, people.findById(student).zone());
        List<Standing> seen = now.facts().stream()
                .filter(f -> visible.contains(f.collection()))
                .toList();
        return Mastery.byTopic(now.with(seen), settings.sitting()).stream()
                .filter(m -> m.met() > 0)
                .toList();
    }
}
