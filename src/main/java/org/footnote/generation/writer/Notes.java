package org.footnote.generation.writer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.footnote.generation.fact.Claim;
import org.footnote.generation.fact.DatedEvent;
import org.footnote.generation.fact.Deed;
import org.footnote.generation.fact.Event;
import org.footnote.generation.fact.Fact;
import org.footnote.generation.fact.Knowledge;
import org.footnote.generation.fact.Place;
import org.footnote.generation.fact.PolicyFact;
import org.footnote.generation.fact.Purpose;
import org.footnote.generation.fact.Quantity;
import org.footnote.generation.fact.Statement;
import org.footnote.generation.fact.TermOfTreaty;
import org.footnote.generation.language.Verbs;
import org.footnote.generation.language.Words;
import org.footnote.text.Citation;

/** Explanations that teach: what the sources say around the fact, each sentence with its proof. */
final class Notes {

    /** A sentence and what proves it. */
    record Note(String text, List<Citation> evidence) {}

    private static final int ENOUGH = 2;

    private final Knowledge knowledge;
    private final Dice dice;
    private final Chronology chronology;
    private final ClaimNotes claims;
    private final List<DatedEvent> timeline;

    Notes(Knowledge knowledge, Dice dice) {
        this.knowledge = knowledge;
        this.dice = dice;
        this.claims = new ClaimNotes(knowledge, dice);
        this.chronology = new Chronology(knowledge, dice);
        this.timeline = chronology.timeline();
    }

    /** Two or three sentences around a fact; empty where the sources say nothing beyond it. */
    List<Note> about(Fact fact, String form) {
        if (fact instanceof Claim claim) {
            return claims.about(claim, form);
        }
        List<Note> notes = new ArrayList<>();
        Event event = event(fact);
        if (event != null) {
            if (!event.isVague() || !event.purpose().isEmpty()) {
                consequence(event).ifPresent(notes::add);
            }
            if (!(fact instanceof Purpose) && !event.isVague()) {
                aim(event).ifPresent(notes::add);
            }
            if (!(fact instanceof DatedEvent)
                    && event.date() != null
                    && !(fact instanceof Deed)
                    && !(fact instanceof Place)
                    && !(fact instanceof Purpose)
                    && !event.datePreposition().equals("by")) {
                notes.add(new Note("It happened " + event.date().phrase() + ".", event.evidence()));
            }
        }
        if (fact instanceof DatedEvent dated) {
            agreement(dated).ifPresent(notes::add);
        }
        if (fact instanceof PolicyFact policy && policy.inferred()) {
            notes.add(new Note(
                    "The source first lists the policies and then, in the same order, the questions they answered; the pairs follow from that order.",
                    policy.evidence()));
        }
        if (notes.size() < ENOUGH) {
            chronology.around(fact, event, form).ifPresent(notes::add);
        }
        if (notes.size() < ENOUGH && fact instanceof TermOfTreaty term) {
            otherTerms(term, form).ifPresent(notes::add);
            if (term.slotName() != TermOfTreaty.Slot.NAME) {
                signing(term).ifPresent(notes::add);
            }
        }
        if (fact instanceof PolicyFact policy && notes.size() < ENOUGH) {
            otherPolicyFact(policy, form).ifPresent(notes::add);
        }
        if (fact instanceof Statement statement && notes.size() < ENOUGH) {
            otherStatement(statement, form).ifPresent(notes::add);
        }
        if (notes.isEmpty()) {
            related(fact).ifPresent(notes::add);
        }
        return notes;
    }

    private static Event event(Fact fact) {
        if (fact instanceof DatedEvent d) {
            return d.event();
        }
        if (fact instanceof Deed d) {
            return d.event();
        }
        if (fact instanceof Place p) {
            return p.event();
        }
        if (fact instanceof Purpose p) {
            return p.event();
        }
        return fact instanceof Quantity q ? q.event() : null;
    }

    /** Another term of the same treaty. */
    private Optional<Note> otherTerms(TermOfTreaty fact, String form) {
        List<TermOfTreaty> others = knowledge.facts().stream()
                .filter(f -> f instanceof TermOfTreaty t
                        && t.treaty().equals(fact.treaty())
                        && !t.key().equals(fact.key()))
                .map(f -> (TermOfTreaty) f)
                .toList();
        if (others.isEmpty()) {
            return Optional.empty();
        }
        TermOfTreaty other = others.get(dice.roll(fact.key() + form + "term", others.size()));
        return Optional.of(new Note(
                "The document also tells that "
                        + other.statement()
                                .replace("{}", other.value())
                                .replace(
                                        fact.treaty(),
                                        fact.treaty().startsWith("the loan")
                                                ? "the loan"
                                                : fact.treaty().endsWith("agreement") ? "the agreement" : "the treaty")
                        + ".",
                other.evidence()));
    }

    /** When the treaty was signed. */
    private Optional<Note> signing(TermOfTreaty fact) {
        return timeline.stream()
                .filter(d -> d.event().verb().can("agree")
                        && d.event().told().contains(fact.treaty().replaceFirst("^the ", "")))
                .findFirst()
                .map(d -> new Note("The treaty was signed " + d.date().phrase() + ".", d.evidence()));
    }

    /** Another thing that is known of the same policy, or of its fellows. */
    private Optional<Note> otherPolicyFact(PolicyFact fact, String form) {
        List<PolicyFact> others = knowledge.facts().stream()
                .filter(f -> f instanceof PolicyFact p
                        && p.slotName() != fact.slotName()
                        && knowledge.samePolicy(p.policy(), fact.policy()))
                .map(f -> (PolicyFact) f)
                .filter(p -> p.slotName() != PolicyFact.Slot.NAME)
                .toList();
        if (!others.isEmpty()) {
            PolicyFact other = others.get(dice.roll(fact.key() + form + "policy", others.size()));
            return Optional.of(new Note(
                    "Of the same policy the documents say that "
                            + other.statement().replace("{}", other.value()) + ".",
                    other.evidence()));
        }
        return knowledge.facts().stream()
                .filter(f -> f instanceof PolicyFact p
                        && p.slotName() == fact.slotName()
                        && !p.policy().equals(fact.policy())
                        && knowledge.inSameGroup(p.policy(), fact.policy()))
                .map(f -> (PolicyFact) f)
                .findFirst()
                .map(p -> new Note("Beside it, " + p.statement().replace("{}", p.value()) + ".", p.evidence()));
    }

    /** Something else the same speaker said or did. */
    private Optional<Note> otherStatement(Statement fact, String form) {
        List<DatedEvent> deeds = timeline.stream()
                .filter(d -> d.event().person().equals(fact.speaker())
                        && !d.evidence().equals(fact.evidence()))
                .toList();
        if (deeds.isEmpty()) {
            return Optional.empty();
        }
        DatedEvent deed = deeds.get(dice.roll(fact.key() + form + "deed", deeds.size()));
        return Optional.of(new Note(
                "Of the same speaker these documents also tell this: " + Chronology.dated(deed) + ".",
                deed.evidence()));
    }

    /** "heralding the birth of the alliance" becomes a sentence. */
    private static Optional<Note> consequence(Event event) {
        if (event.tail().isEmpty()) {
            return Optional.empty();
        }
        int space = event.tail().indexOf(' ');
        Verbs.Verb verb = space > 0 ? Verbs.ing(event.tail().substring(0, space)) : null;
        if (verb == null) {
            return Optional.empty();
        }
        return Optional.of(new Note("This " + verb.past() + event.tail().substring(space) + ".", event.tailEvidence()));
    }

    private static Optional<Note> aim(Event event) {
        return event.purpose().isEmpty() || event.purpose().matches(".*\\b(?:it|them|they|this)\\b.*")
                ? Optional.empty()
                : Optional.of(new Note("The aim was " + event.purpose() + ".", event.evidence()));
    }

    private static Optional<Note> agreement(DatedEvent fact) {
        return fact.accepted().isEmpty()
                ? Optional.empty()
                : Optional.of(new Note(
                        "Elsewhere in the sources the same event is dated less exactly: "
                                + String.join(
                                        ", ",
                                        fact.accepted().stream()
                                                .map(d -> d.label())
                                                .toList()) + ".",
                        List.of()));
    }

    /** Another fact from the same sentence or about the same subject. */
    private Optional<Note> related(Fact fact) {
        Fact best = null;
        double most = 0.2;
        Set<String> content = Words.content(fact.subject() + " " + fact.value());
        for (DatedEvent other : timeline) {
            Set<String> theirs = other.event().content();
            double alike = Words.share(content, theirs);
            boolean person = !other.event().person().isEmpty()
                    && (fact.subject() + " " + fact.value())
                            .contains(other.event().person());
            if ((person || alike > 0.4)
                    && alike > most
                    && alike < 0.75
                    && !other.evidence().equals(fact.evidence())) {
                most = alike;
                best = other;
            }
        }
        if (best == null) {
            return Optional.empty();
        }
        DatedEvent other = (DatedEvent) best;
        return Optional.of(
                new Note("The documents tell more of this: " + Chronology.dated(other) + ".", other.evidence()));
    }
}
