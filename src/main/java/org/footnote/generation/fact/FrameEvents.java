package org.footnote.generation.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.footnote.generation.frame.Frame;
import org.footnote.generation.frame.Part;
import org.footnote.generation.frame.Role;
import org.footnote.generation.frame.Wording;
import org.footnote.generation.language.Names;
import org.footnote.generation.language.Verbs;
import org.footnote.generation.language.Words;
import org.footnote.text.Citation;
import org.footnote.text.DateMention;

/** Clauses of the past told as events: the stuff that dates, deeds, treaties and policies are found in. */
final class FrameEvents {

    private static final int LONGEST = 40;

    private final ClauseClaims claims;
    private final Wording wording;
    private final Names names;

    FrameEvents(Wording wording, Names names, ClauseClaims claims) {
        this.claims = claims;
        this.wording = wording;
        this.names = names;
    }

    /** The event a clause tells; empty where it is not told as a fact, leans on its context or is cut short. */
    Optional<Event> of(Frame frame) {
        var group = frame.group();
        boolean past = group.passive()
                ? Set.of("was", "were", "had", "has", "have")
                        .contains(group.auxiliaries().get(0))
                : group.auxiliaries().isEmpty()
                        ? group.tag().equals("VBD")
                        : group.auxiliaries().get(0).equals("had");
        if (!frame.main() || group.negated() || !past || group.isCopula() || !frame.agreed()) {
            return Optional.empty();
        }
        return Sayable.of(frame, wording).flatMap(s -> event(frame, s));
    }

    private Optional<Event> event(Frame frame, Sayable s) {
        List<String> complement = new ArrayList<>();
        String purpose = "";
        String occasion = "";
        String tail = "";
        List<Citation> tailEvidence = List.of();
        Part time = null;
        for (Sayable.Piece piece : s.pieces) {
            Part part = piece.part();
            if (piece.leans() && piece.isOptional() && part.role() != Role.PREPOSITIONAL) {
                continue;
            }
            switch (part.role()) {
                case TIME -> {
                    if (time != null) {
                        return Optional.empty();
                    }
                    time = part;
                }
                case PURPOSE -> purpose = piece.text().replaceFirst("^.*\\bin order (?=to )", "");
                case RESULT -> {
                    tail = piece.text();
                    tailEvidence = frame.cite(part.words());
                }
                case WHILE, CAUSE, CONDITION -> {
                    if (part.role() == Role.CONDITION) {
                        return Optional.empty();
                    }
                }
                default -> {
                    if (part.fronted()) {
                        occasion = occasion.isEmpty() && part.role() == Role.PREPOSITIONAL ? piece.text() : occasion;
                    } else {
                        complement.add(piece.text());
                    }
                }
            }
        }
        String told = String.join(" ", complement);
        if (Words.count(s.subject.text() + " " + told) > LONGEST) {
            return Optional.empty();
        }
        Verbs.Verb verb = Verbs.of(frame.group().base());
        boolean bare = told.isEmpty()
                && !frame.group().passive()
                && !verb.can("event")
                && !Set.of("begin", "end", "open", "close", "start", "expire", "warm")
                        .contains(verb.base());
        if (bare) {
            return Optional.empty();
        }
        DateMention mention = time == null ? null : time.date();
        String auxiliary = String.join(" ", frame.group().auxiliaries());
        return Optional.of(new Event(
                frame.sentence(),
                mention,
                auxiliary,
                frame.group().particle(),
                s.subject.text(),
                names.person(s.subject.text()).orElse(""),
                verb,
                frame.group().passive(),
                told,
                purpose,
                occasion.isEmpty() ? "" : Character.toLowerCase(occasion.charAt(0)) + occasion.substring(1),
                tail,
                mention == null ? null : mention.value(),
                time == null ? "" : time.preposition(),
                s.evidence(),
                tailEvidence,
                time == null ? null : claims.dated(frame).orElse(null)));
    }
}
