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
import org.footnote.generation.frame.VerbGroup;
import org.footnote.generation.frame.Wording;
import org.footnote.generation.language.Gazetteer;
import org.footnote.generation.language.Morphology;
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
     * @param also the same with "also" at its place, for a second thing told of one subject
     * @param undated the text without its date, the same as the text where it has none
     * @param subject what the clause speaks of; for a part, what its clause speaks of
     * @param plural whether the subject is many
     * @param role null for a whole clause, otherwise what a part adds: a result, a reason, a time
     * @param date when, where one date says it, otherwise null
     * @param leans whether it has a definite noun that only the document as a whole explains
     */
    public record Telling(
            String text,
            String also,
            String undated,
            String subject,
            boolean plural,
            Role role,
            DateValue date,
            boolean leans,
            Frame frame,
            List<Citation> evidence) {

        static Telling part(Sayable.Piece piece, Sayable s) {
            Frame frame = s.frame;
            String text = piece.text();
            return new Telling(
                    text,
                    text,
                    text,
                    s.subject.text(),
                    isPlural(s),
                    piece.part().role(),
                    null,
                    piece.leans(),
                    frame,
                    frame.cite(piece.part().words()));
        }

        public Sentence sentence() {
            return frame.sentence();
        }

        /** What is told of the subject, with "also". */
        public String predicate() {
            return also.substring(subject.length()).strip();
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
            Sayable s = sayable.get();
            for (Sayable.Piece piece : s.pieces) {
                Role role = piece.part().role();
                boolean adds = role == Role.RESULT || role == Role.CAUSE;
                if (adds && Words.count(piece.text()) >= 3 && Words.count(piece.text()) <= 24) {
                    out.add(Telling.part(piece, s));
                }
            }
            whole(s).ifPresent(out::add);
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
                said(subject, also(frame.group()), s.body(null)),
                exact ? undated : text,
                subject,
                isPlural(s),
                null,
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

    private static boolean isPlural(Sayable s) {
        int head = s.frame.subject();
        var tree = s.frame.sentence().tree();
        return Morphology.isPlural(tree.form(head), tree.tag(head))
                || s.subject.text().contains(" and ");
    }

    private static String said(String subject, String verb, String body) {
        return (subject + " " + verb + " " + body)
                .replaceAll("\\s+", " ")
                .replaceAll("[,;]+$", "")
                .strip();
    }

    /** "also signed", "was also signed", "is also". */
    private static String also(VerbGroup group) {
        if (group.isCopula()) {
            return (group.form() + " also " + group.adverb()).strip();
        }
        return group.auxiliaries().size() > 1
                ? group.finite()
                : new VerbGroup(
                                group.auxiliaries(),
                                group.form(),
                                group.base(),
                                group.tag(),
                                group.particle(),
                                ("also " + group.adverb()).strip(),
                                group.passive(),
                                group.negated())
                        .finite();
    }
}
