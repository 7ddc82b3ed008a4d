package org.footnote.generation.writer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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
    /** Nobody takes what happened so many days earlier or later for it: 25 years. */
    private static final int REACH = 9_131;
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
        List<DatedEvent> events =
                timeline.events().stream().filter(EventChoices::isTold).toList();
        List<String> told = events.stream().map(Timeline::clause).toList();
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            DatedEvent event = events.get(i);
            if (!open.test(event.key())) {
                continue;
            }
            List<Integer> wrong = others(i, events, told);
            List<Notes.Note> around =
                    notes.about(event, told.get(i) + " " + event.date().label(), "event");
            if (wrong.size() == WRONG && !around.isEmpty()) {
                wrong.forEach(w -> used.merge(events.get(w).key(), 1, Integer::sum));
                drafts.add(draft(event, told.get(i), wrong, events, told, around));
            }
        }
        return drafts;
    }

    /** What happened at the time that is told of it, and leans on nothing but itself: no judgement and no state. */
    private static boolean isTold(DatedEvent event) {
        return !Dates.isJudgement(event)
                && !event.event().isWithin()
                && !event.event().verb().can("last")
                && (event.event().wording() == null || !event.event().wording().leans());
    }

    /** What is not done again and again, as visits are and proposals of a policy. */
    private static boolean isOnce(DatedEvent event) {
        return !Dates.isProcess(event) && !event.event().verb().can("travel");
    }

    /** The nearest in time that surely happened at another time, looked for from the event outwards. */
    private List<Integer> others(int at, List<DatedEvent> events, List<String> told) {
        List<Integer> chosen = new ArrayList<>();
        int before = at - 1;
        int after = at + 1;
        while (chosen.size() < WRONG && (isNear(at, before, events) || isNear(at, after, events))) {
            boolean back = isNear(at, before, events)
                    && (!isNear(at, after, events) || days(at, before, events) <= days(at, after, events));
            int other = back ? before-- : after++;
            boolean apart = chosen.stream().noneMatch(c -> Timeline.same(events.get(c), events.get(other)));
            double share = (double) told.get(at).length() / told.get(other).length();
            if (share < LONGER && 1 / share < LONGER && apart && isWrong(events.get(at), events.get(other))) {
                chosen.add(other);
            }
        }
        return chosen;
    }

    private static boolean isNear(int at, int other, List<DatedEvent> events) {
        return other >= 0 && other < events.size() && days(at, other, events) <= REACH;
    }

    private static long days(int a, int b, List<DatedEvent> events) {
        return Math.abs(events.get(a).date().start().toEpochDay()
                - events.get(b).date().start().toEpochDay());
    }

    private boolean isWrong(DatedEvent event, DatedEvent other) {
        return used.getOrDefault(other.key(), 0) < USES
                && isOnce(other)
                && !other.date().overlaps(event.date())
                && other.accepted().stream().noneMatch(d -> d.overlaps(event.date()))
                && !Timeline.same(event, other)
                && stories.same(event.source(), other.source())
                && !support.dates(other.event().content(), event.date())
                && !support.datesNearQuotation(other.subject(), event.date());
    }

    private Draft draft(
            DatedEvent event,
            String key,
            List<Integer> wrong,
            List<DatedEvent> events,
            List<String> told,
            List<Notes.Note> around) {
        List<Choice> choices = new ArrayList<>();
        Set<Citation> context = new LinkedHashSet<>();
        for (int other : dice.shuffled(wrong, event.key() + "events")) {
            choices.add(new Choice(
                    told.get(other),
                    false,
                    "That was " + events.get(other).date().phrase() + "."));
            context.addAll(events.get(other).evidence());
        }
        choices.add(dice.roll(event.key() + "place", WRONG + 1), new Choice(key, true, ""));
        // as a gap, for the same fact has its question for the date already
        String stem = Words.capitalised(event.date().phrase()) + ", the following event took place: " + Cloze.GAP + ".";
        String explanation =
                around.stream().map(n -> Words.capitalised(n.text())).collect(Collectors.joining(" "));
        return Drafts.of(event, "event_choice", new ClozeChoice(stem, choices, explanation), context, around);
    }
}
