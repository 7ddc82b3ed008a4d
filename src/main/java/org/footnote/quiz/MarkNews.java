package org.footnote.quiz;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.footnote.web.Page;

/** What was done to marks of the student who is signed in and they have not taken note of; their first page tells of it. */
@Named("markNews")
@RequestScoped
public class MarkNews {

    @Inject
    MarkChanges changes;

    @Inject
    Page page;

    private List<Line> lines;

    /**
     * One change.
     *
     * @param link where to read on, empty where the attempt is gone or open
     * @param former and mark: of the question; empty where it counts or counted for nobody
     * @param score and max: of the attempt, empty where they stay or may not be told
     * @param until null where nothing is said of that
     */
    public record Line(
            long id,
            MarkChange.Deed deed,
            String quiz,
            int number,
            int slot,
            String link,
            String former,
            String mark,
            String formerScore,
            String formerMax,
            String score,
            String max,
            Instant until,
            String reason) {

        static Line of(MarkChange change, Set<Long> held) {
            boolean kept = change.attempt().filter(held::contains).isPresent();
            boolean scored = !kept && (change.max() > 0 || change.formerMax() > 0);
            return new Line(
                    change.id(),
                    change.deed(),
                    change.quiz(),
                    change.number(),
                    change.slot().orElse(0),
                    change.attempt()
                            .map(a -> change.slot()
                                    .map(n -> "/attempts/" + a + "/review#q" + n)
                                    .orElse("/attempts/" + a))
                            .orElse(""),
                    change.counted() ? Figures.mark(change.formerMark()) : "",
                    change.counts() ? Figures.mark(change.mark()) : "",
                    scored ? Figures.mark(change.formerScore()) : "",
                    scored ? Figures.mark(change.formerMax()) : "",
                    scored ? Figures.mark(change.score()) : "",
                    scored ? Figures.mark(change.max()) : "",
                    change.until().orElse(null),
                    change.reason());
        }
    }

    /** The latest first. */
    public List<Line> lines() {
        if (lines == null) {
            List<MarkChange> news = changes.news(page.viewer().id());
            Set<Long> held = changes.held(
                    news.stream().flatMap(m -> m.attempt().stream()).toList());
            lines = news.stream().map(m -> Line.of(m, held)).toList();
        }
        return lines;
    }

    /** Key of the latest, so that what comes later is told, too. */
    public long latest() {
        return lines().stream().mapToLong(Line::id).max().orElse(0);
    }
}
