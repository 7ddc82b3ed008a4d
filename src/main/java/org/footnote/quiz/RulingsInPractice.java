package org.footnote.quiz;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.footnote.bank.QuestionVersion;
import org.footnote.item.Item;
import org.footnote.web.Viewer;

/** What teachers decided about questions, for answers that are given in practice. */
@ApplicationScoped
public class RulingsInPractice {

    @Inject
    Rulings rulings;

    /** By what an answer that a student gives now is marked. What was put right later than all rulings is asked well already. */
    public Decided inForce(QuestionVersion version, long student) {
        Item shown = version.item();
        List<Decided> all = rulings.inPractice(version.question().id(), version.number(), student).stream()
                .map(Decided::of)
                .toList();
        Decided own = Decided.asShown(shown);
        Decided words = all.stream()
                .filter(d -> d.standard().reaches(shown))
                .findFirst()
                .orElse(own);
        return all.isEmpty() ? own : all.get(0).after(words, shown);
    }

    /** Rulings by their keys. */
    public Map<Long, Decided> byId(Collection<Long> ids) {
        return rulings.byId(ids).values().stream().collect(toMap(Ruling::id, Decided::of));
    }

    /** What a learner reads of a ruling beside the question as it was shown; nothing where it says the same. */
    public Optional<Amended> told(long ruling, Item shown, Viewer viewer) {
        return Optional.ofNullable(rulings.byId(List.of(ruling)).get(ruling))
                .flatMap(r -> Amended.by(r, shown, viewer));
    }
}
