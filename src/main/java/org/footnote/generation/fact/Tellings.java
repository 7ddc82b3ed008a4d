package org.footnote.generation.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.footnote.generation.frame.Frame;
import org.footnote.generation.frame.Part;
import org.footnote.generation.frame.Role;
import org.footnote.generation.frame.Story;
import org.footnote.generation.frame.Wording;
import org.footnote.generation.language.Gazetteer;
import org.footnote.generation.language.Sentence;
import org.footnote.generation.language.Verbs;
import org.footnote.generation.language.Words;
import org.footnote.text.Citation;
import org.footnote.text.DateValue;

/** What the sentences of a collection tell, clause by clause, in words that stand alone: the stuff of explanations. */
public final class Tellings {

    private static final int SHORTEST = 5;
    private static final int LONGEST = 30;

    /**
     * @param text "X did y in z", without a full stop
     * @param undated the text without its date, the same as the text where it has none
     * @param subject what the clause speaks of
     * @param date when, where one date says it, otherwise null
     * @param leans whether it has a definite noun that only the document as a whole explains
     */
    public record Telling(
            String text,
            String undated,
            String subject,
            DateValue date,
            boolean leans,
            Frame frame,
            List<Citation> evidence) {

        public Sentence sentence() {
            return frame.sentence();
        }
    }

    private final Story story;
    private final Wording wording;
    private final Map<Integer, List<Telling>> known = new ConcurrentHashMap<>();

    Tellings(Story story, Wording wording) {
        this.story = story;
        this.wording = wording;
    }

    public Story story() {
        return story;
    }

    /** What one sentence tells. */
    public List<Telling> of(Sentence sentence) {
        return known.computeIfAbsent(sentence.number(), n -> told(sentence));
    }

    private List<Telling> told(Sentence sentence) {
        List<Telling> out = new ArrayList<>();
        for (Frame frame : story.of(sentence)) {
            boolean sure = frame.main() && frame.agreed() && frame.isSure() && frame.speech() < 0;
            Optional<Sayable> sayable = sure ? Sayable.of(frame, wording) : Optional.empty();
            if (sayable.isEmpty()) {
                continue;
            }
            whole(sayable.get()).ifPresent(out::add);
        }
        return List.copyOf(out);
    }

    private static Optional<Telling> whole(Sayable s) {
        Frame frame = s.frame;
        String subject = named(s.subject.text());
        String text = said(subject, frame.group().finite(), s.body(null));
        if (Words.count(text) < SHORTEST || Words.count(text) > LONGEST || isEmpty(s)) {
            return Optional.empty();
        }
        Optional<Part> time = frame.date().isPresent() ? frame.part(Role.TIME) : Optional.empty();
        String undated = time.isEmpty() ? text : said(subject, frame.group().finite(), s.body(time.get(), ""));
        boolean exact = time.isPresent()
                && time.get().preposition().matches("(?:in|on|at|during|from|between|throughout)?")
                && Words.count(undated) >= 4;
        return Optional.of(new Telling(
                text,
                exact ? undated : text,
                subject,
                exact ? time.get().date().value() : null,
                s.leans(null),
                frame,
                s.evidence()));
    }

    /** "there were signs", "one was": nothing that could be told of anything else. */
    private static boolean isEmpty(Sayable s) {
        String subject = s.subject.text();
        boolean silent = Verbs.of(s.frame.group().base()).can("say")
                && s.piece(Role.CONTENT).isEmpty()
                && s.piece(Role.OBJECT).isEmpty()
                && !s.frame.group().passive();
        return silent
                || subject.matches(".*[,;:].*")
                || subject.matches(".*\\b(?:while|which|who|where|that)\\b.*")
                || subject.matches("(?i)(?:there|one|this|that|all|some|many|both|each|others?|most|much|it)\\b.*");
    }

    /** "british officials" has its capital again. */
    private static String named(String subject) {
        String capitalised = Words.capitalised(subject);
        return Gazetteer.isNationality(capitalised.split(" ", 2)[0]) ? capitalised : subject;
    }

    private static String said(String subject, String verb, String body) {
        return (subject + " " + verb + " " + body)
                .replaceAll("\\s+", " ")
                .replaceAll("[,;]+$", "")
                .strip();
    }
}
