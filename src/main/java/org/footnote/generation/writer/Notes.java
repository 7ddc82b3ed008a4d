package org.footnote.generation.writer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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
import org.footnote.generation.fact.TermOfTreaty;
import org.footnote.generation.language.Runs;
import org.footnote.generation.language.Sentence;
import org.footnote.generation.language.Words;
import org.footnote.text.Citation;
import org.footnote.text.DateValue;

/** Explanations that teach: what the sources say around the fact, each sentence with its proof. */
final class Notes {

    /** A sentence and what proves it. */
    record Note(String text, List<Citation> evidence) {}

    private static final int ENOUGH = 2;
    /** An explanation that is quoted to a larger share says nothing of its own. */
    private static final double MOST_QUOTED = 0.76;
    /** Of so many of its words known before, a sentence says nothing. */
    private static final double MOST_KNOWN = 0.8;

    private final Knowledge knowledge;
    private final Dice dice;
    private final Chronology chronology;
    private final Quotations quotations;
    private final Cited cited;
    private final Map<String, List<TermOfTreaty>> terms = new HashMap<>();
    private final List<DatedEvent> agreed = new ArrayList<>();
    private final Map<String, Optional<DatedEvent>> signed = new ConcurrentHashMap<>();
    private final List<PolicyFact> policies = new ArrayList<>();
    private final Map<String, List<PolicyFact>> ofSamePolicy = new ConcurrentHashMap<>();

    Notes(Knowledge knowledge, Cited cited, Quotations quotations, Dice dice) {
        this.cited = cited;
        this.knowledge = knowledge;
        this.dice = dice;
        this.quotations = quotations;
        this.chronology = new Chronology(knowledge, dice);
        knowledge.facts().forEach(this::sort);
    }

    /** So that no fact has to be sought among all. */
    private void sort(Fact fact) {
        if (fact instanceof TermOfTreaty term) {
            terms.computeIfAbsent(term.treaty(), t -> new ArrayList<>()).add(term);
        } else if (fact instanceof PolicyFact policy) {
            policies.add(policy);
        } else if (fact instanceof DatedEvent dated
                && dated.slot().equals("date")
                && dated.disputed().isEmpty()
                && dated.event().verb().can("agree")) {
            agreed.add(dated);
        }
    }

    /**
     * Two or three sentences around a fact; empty where the sources say nothing beyond it.
     *
     * @param known what the question and its key say
     */
    List<Note> about(Fact fact, String known, String form) {
        List<Note> notes = new ArrayList<>();
        Event event = event(fact);
        if (fact instanceof TermOfTreaty term) {
            if (term.slotName() != TermOfTreaty.Slot.TARGET) {
                // what a treaty was to cost says nothing about whom it was meant to keep away
                otherTerms(term, form).ifPresent(notes::add);
            }
            if (term.slotName() != TermOfTreaty.Slot.NAME) {
                signing(term).ifPresent(notes::add);
            }
        }
        if (fact instanceof PolicyFact policy) {
            ofPolicy(policy, Words.content(known), form, notes);
        }
        String told = told(fact, event);
        Set<String> said = new HashSet<>();
        notes.forEach(n -> said.addAll(Words.content(n.text())));
        String seed = fact.key() + form;
        if (!quote(fact, known, said, seed, notes)) {
            chronology(fact, event, told, said, seed).ifPresent(notes::add);
            quote(fact, known, said, seed, notes);
        } else if (fact instanceof DatedEvent) {
            chronology(fact, event, told, said, seed).ifPresent(notes::add);
        }
        return notes;
    }

    private boolean quote(Fact fact, String known, Set<String> said, String seed, List<Note> notes) {
        Optional<Note> quotation = quotations.around(
                sentence(fact), Words.content(known), said, seed, n -> copied(notes, n, fact) < MOST_QUOTED);
        quotation.ifPresent(n -> said.addAll(Words.content(n.text())));
        quotation.ifPresent(notes::add);
        return quotation.isPresent();
    }

    private Optional<Note> chronology(Fact fact, Event event, String told, Set<String> said, String seed) {
        Sentence sentence = sentence(fact);
        Set<String> known = new HashSet<>(Words.content(told));
        known.addAll(said);
        Optional<Note> note = chronology.around(told, date(fact, event, sentence), sentence, known, seed).stream()
                .filter(n -> copied(List.of(), n, fact) < MOST_QUOTED)
                .findFirst();
        note.ifPresent(n -> said.addAll(Words.content(n.text())));
        return note;
    }

    /** Share of an explanation that stands in the sources word by word. */
    private static double copied(List<Note> others, Note quotation, Fact fact) {
        List<Note> notes = new ArrayList<>(others);
        notes.add(quotation);
        StringBuilder text = new StringBuilder();
        StringBuilder cited = new StringBuilder();
        fact.evidence().forEach(c -> cited.append(c.quote()).append(" ~ "));
        for (Note note : notes) {
            text.append(note.text()).append(' ');
            note.evidence().forEach(c -> cited.append(c.quote()).append(" ~ "));
        }
        return Runs.share(text.toString(), cited.toString(), 5);
    }

    private void ofPolicy(PolicyFact policy, Set<String> known, String form, List<Note> notes) {
        if (policy.inferred()) {
            notes.add(new Note(
                    "The source first lists the policies and then, in the same order, the questions they answered; the pairs follow from that order.",
                    policy.evidence()));
        }
        if (notes.size() < ENOUGH) {
            otherPolicyFact(policy, known, form).ifPresent(notes::add);
        }
    }

    /** The sentence that proves a fact. */
    private Sentence sentence(Fact fact) {
        if (fact instanceof Claim claim) {
            return claim.sentence();
        }
        Event event = event(fact);
        if (event != null) {
            return event.sentence();
        }
        return cited.sentence(fact.evidence().get(0));
    }

    private static String told(Fact fact, Event event) {
        if (fact instanceof Claim claim) {
            return claim.told();
        }
        String value = fact.subject().contains(fact.value()) ? "" : " " + fact.value();
        return event == null ? fact.subject() + value : event.told() + " " + event.occasion() + value;
    }

    private static DateValue date(Fact fact, Event event, Sentence sentence) {
        if (event != null) {
            return event.date();
        }
        boolean one = fact instanceof Claim claim
                && claim.sentence().dates().size() == 1
                && Words.contains(
                        claim.told(), claim.sentence().dates().get(0).value().label());
        return one ? sentence.dates().get(0).value() : null;
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
        List<TermOfTreaty> others = terms.get(fact.treaty()).stream()
                .filter(t -> !t.key().equals(fact.key()))
                .toList();
        if (others.isEmpty()) {
            return Optional.empty();
        }
        TermOfTreaty other = others.get(dice.roll(fact.key() + form + "term", others.size()));
        return Optional.of(new Note(
                "Another term shows what was agreed: "
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
        return signed.computeIfAbsent(fact.treaty(), this::signing)
                .map(d -> new Note("The treaty was signed " + d.date().phrase() + ".", d.evidence()));
    }

    private Optional<DatedEvent> signing(String treaty) {
        String name = treaty.replaceFirst("^the ", "");
        return agreed.stream().filter(d -> d.event().told().contains(name)).findFirst();
    }

    /** Another thing that is known of the same policy, or of its fellows. */
    private Optional<Note> otherPolicyFact(PolicyFact fact, Set<String> known, String form) {
        List<PolicyFact> others = ofSamePolicy.computeIfAbsent(fact.policy(), this::ofSame).stream()
                .filter(p -> p.slotName() != fact.slotName())
                .filter(p -> Words.share(Words.content(p.statement().replace("{}", p.value())), known) < MOST_KNOWN)
                .toList();
        if (!others.isEmpty()) {
            PolicyFact other = others.get(dice.roll(fact.key() + form + "policy", others.size()));
            return Optional.of(new Note(
                    teller(other, fact) + " says more of this policy: "
                            + other.statement().replace("{}", other.value()) + ".",
                    other.evidence()));
        }
        return policies.stream()
                .filter(p -> p.slotName() == fact.slotName()
                        && !p.policy().equals(fact.policy())
                        && knowledge.inSameGroup(p.policy(), fact.policy()))
                .findFirst()
                .map(p -> new Note(
                        "It stands beside another: " + p.statement().replace("{}", p.value()) + ".", p.evidence()));
    }

    private static String teller(Fact told, Fact asked) {
        String name = told.source().attribution();
        return told.source().equals(asked.source()) ? "The source" : name.isEmpty() ? "Another source" : name;
    }

    private List<PolicyFact> ofSame(String policy) {
        return policies.stream()
                .filter(p -> p.slotName() != PolicyFact.Slot.NAME && knowledge.samePolicy(p.policy(), policy))
                .toList();
    }
}
