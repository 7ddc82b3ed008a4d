package org.footnote.progress;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.footnote.progress.FactReviews.TopicResult;
import org.footnote.progress.fsrs.Calibration;
import org.footnote.quiz.AttemptLine;
import org.footnote.quiz.DueShelf;
import org.footnote.quiz.Figures;
import org.footnote.quiz.OpenAttempt;
import org.footnote.quiz.Shelf;
import org.footnote.web.Viewer;

/** A learner looks at what is to do and how they are doing. */
@ApplicationScoped
class SeeingProgress {

    @Inject
    Shelf shelf;

    @Inject
    DueShelf due;

    @Inject
    Clock clock;

    @Inject
    FactReviews reviews;

    @Inject
    SeeingMemory memory;

    @Inject
    Fits fits;

    @Inject
    MemorySettings settings;

    TodayView today(Viewer viewer) {
        List<OpenAttempt> all = shelf.open(viewer.id());
        List<OpenAttempt> open =
                all.stream().filter(o -> o.assignment() == null).toList();
        List<Shelf.Offer> quizzes = shelf.quizzes(viewer.id()).stream()
                .filter(q -> open.stream().noneMatch(o -> o.set() == q.line().id()))
                .toList();
        MemoryNow now = memory.of(viewer.id(), viewer.zone());
        TodayView.Practice practice =
                new TodayView.Practice(now.due(), now.fresh(), now.met(), retention(), now.nextDue());
        return new TodayView(
                clock.instant(),
                due.of(viewer.id(), all),
                open,
                quizzes,
                practice,
                Mastery.byTopic(now, settings.sitting()));
    }

    ProgressView progress(Viewer viewer) {
        List<AttemptLine> submitted = submitted(viewer.id());
        Map<Long, List<AttemptLine>> byQuiz = submitted.stream()
                .filter(AttemptLine::scored)
                .collect(groupingBy(AttemptLine::set, LinkedHashMap::new, toList()));
        List<ProgressView.Quiz> quizzes = byQuiz.values().stream()
                .map(attempts -> new ProgressView.Quiz(
                        attempts.get(0).set(),
                        attempts.get(0).quiz(),
                        attempts,
                        ScoreChart.of(
                                attempts.stream().map(AttemptLine::fraction).toList())))
                .sorted(Comparator.comparing(ProgressView.Quiz::title))
                .toList();
        MemoryNow now = memory.of(viewer.id(), viewer.zone());
        List<Mastery> mastery = Mastery.byTopic(now, settings.sitting());
        return new ProgressView(
                mastery,
                StrengthChart.of(mastery),
                MemoryForecast.of(now),
                Activity.of(
                        reviews.answersSince(viewer.id(), Activity.from(now.now(), now.days())), now.now(), now.days()),
                quizzes,
                topics(viewer.id(), submitted));
    }

    CalibrationView calibration(Viewer viewer) {
        Calibration calibration = Calibration.of(reviews.forecasts(viewer.id()));
        CalibrationView.Fitted fitted = fits.ofStudent(viewer.id())
                .map(f -> f.own() ? CalibrationView.Fitted.OWN : CalibrationView.Fitted.CLASSROOM)
                .orElse(CalibrationView.Fitted.COMMON);
        return new CalibrationView(calibration, ReliabilityPlot.of(calibration), fitted, settings.learnerReviews());
    }

    private int retention() {
        return (int) Math.round(100 * settings.retention());
    }

    /** The earliest first. */
    private List<AttemptLine> submitted(long student) {
        return shelf.attempts(student).stream()
                .filter(AttemptLine::told)
                .sorted(Comparator.comparing(AttemptLine::submittedAt))
                .toList();
    }

    private List<ProgressView.Topic> topics(long student, List<AttemptLine> submitted) {
        Map<Long, AttemptLine> attempts = submitted.stream().collect(toMap(AttemptLine::id, identity()));
        Map<String, List<TopicResult>> byTopic =
                reviews.results(student).stream().collect(groupingBy(TopicResult::topic, LinkedHashMap::new, toList()));
        return byTopic.entrySet().stream()
                .map(e -> new ProgressView.Topic(
                        e.getKey(),
                        e.getValue().stream()
                                .map(r -> new ProgressView.Moment(
                                        attempts.get(r.attempt()), Figures.mark(r.score()), String.valueOf(r.asked())))
                                .toList()))
                .toList();
    }
}
