package org.footnote.generation.writer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.footnote.generation.Draft;
import org.footnote.generation.fact.DatedEvent;
import org.footnote.generation.language.Words;
import org.footnote.item.Choice;
import org.footnote.item.Cloze;
import org.footnote.item.ClozeChoice;
import org.footnote.text.Citation;

/**
 * A date asked the other way round: which of these events it belongs to. The wrong ones are events of the same story that the
 * sources date otherwise, so each can say when it happened.
 */
final class EventChoices {

    private static final int WRONG = 3;
    /** Nobody takes what happened so many years earlier or later for it. */
    private static final int REACH = 25;
    /** No event stands as a wrong one more often. */
    private static final int USES = 4;
    /** No choice has so many times the letters of the key, or the key of it. */
    private static final double LONGER = 1.8;

    private final Timeline timeline;
    private final Stories stories;
    private final Support support;
    private final Notes notes;
    private final Dice dice;
    private final Map<String, Integer> used = new HashMap<>();

    EventChoices(Timeline timeline, Stories stories, Support support, Notes notes, Dice dice) {
        this.timeline = timeline;
        this.stories = stories;
        this.support = support;
        this.notes = notes;
        this.dice = dice;
    }

    /** @param open whether a fact, by its key, may be asked once more */
    List<Draft> all(Predicate<String> open) {
        List<Draft> drafts = new ArrayList<>();
        for (DatedEvent event : timeline.events()) {
            if (!isSure(event) || !open.test(event.key())) {
                continue;
            }
            List<DatedEvent> wrong = others(event);
            String key = Timeline.clause(event);
            List<Notes.Note> around =
                    notes.about(event, key + " " + event.date().label(), "event");
            if (wrong.size() == WRONG && !around.isEmpty()) {
                wrong.forEach(w -> used.merge(w.key(), 1, Integer::sum));
                drafts.add(draft(event, key, wrong, around));
            }
        }
        return drafts;
    }

    /** Told of no single source's judgement, and leaning on nothing but itself. */
    private static boolean isSure(DatedEvent event) {
        return !Dates.isJudgement(event)
                && (event.event().wording() == null || !event.event().wording().leans());
    }

    /** The nearest in time that surely happened at another time. */
    private List<DatedEvent> others(DatedEvent event) {
        List<DatedEvent> chosen = new ArrayList<>();
        timeline.events().stream()
                .filter(o -> isSure(o) && isWrong(event, o) && used.getOrDefault(o.key(), 0) < USES)
                .sorted(Comparator.comparingLong(o -> Math.abs(
                        o.date().start().toEpochDay() - event.date().start().toEpochDay())))
                .forEach(o -> {
                    boolean apart = chosen.stream().noneMatch(c -> Timeline.same(c, o));
                    if (chosen.size() < WRONG && apart) {
                        chosen.add(o);
                    }
                });
        return chosen;
    }

    private boolean isWrong(DatedEvent event, DatedEvent other) {
        int years =
                Math.abs(other.date().start().getYear() - event.date().start().getYear());
        double key = Timeline.clause(event).length();
        double length = Timeline.clause(other).length();
        return !Timeline.same(event, other)
                && years <= REACH
                && key < LONGER * length
                && length < LONGER * key
                && !other.date().overlaps(event.date())
                && other.accepted().stream().noneMatch(d -> d.overlaps(event.date()))
                && stories.same(event.source(), other.source())
                && !support.dates(other.event().content(), event.date());
    }

    private Draft draft(DatedEvent event, String key, List<DatedEvent> wrong, List<Notes.Note> around) {
        List<Choice> choices = new ArrayList<>();
        Set<Citation> context = new LinkedHashSet<>();
        for (DatedEvent other : dice.shuffled(wrong, event.key() + "events")) {
            choices.add(new Choice(
                    Timeline.clause(other), false, "That was " + other.date().phrase() + "."));
            context.addAll(other.evidence());
        }
        choices.add(dice.roll(event.key() + "place", WRONG + 1), new Choice(key, true, ""));
        // as a gap, for the same fact has its question for the date already
        String stem = Words.capitalised(event.date().phrase()) + ", the following event took place: " + Cloze.GAP + ".";
        StringBuilder told = new StringBuilder();
        around.forEach(n -> told.append(told.length() > 0 ? " " : "").append(Words.capitalised(n.text())));
        return Drafts.of(event, "event_choice", new ClozeChoice(stem, choices, told.toString()), context, around);
    }
}
