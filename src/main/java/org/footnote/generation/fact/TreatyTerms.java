package org.footnote.generation.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.footnote.generation.fact.TermOfTreaty.Slot;
import org.footnote.generation.language.Clause;
import org.footnote.generation.language.Gazetteer;
import org.footnote.generation.language.Sentence;
import org.footnote.generation.language.Words;
import org.footnote.text.Citation;

/** What treaties settle: who concluded them, for how long, over how much, until when, what they allow. */
final class TreatyTerms {

    private static final String PLACE = "((?:the )?\\p{Lu}[\\p{L}]+(?: \\p{Lu}[\\p{L}]+)*)";
    private static final Pattern PAIR = Pattern.compile("(?:by |between )?" + PLACE + " and " + PLACE);
    private static final Pattern YEARS = Pattern.compile(
            "\\b[Aa]n? (\\d{1,3})-year ((?:\\p{L}+ )*?(?:treaty|agreement|pact|alliance)[^.;(]*?)(?= was| were| in| on|,? which|$)");
    private static final Pattern LOAN =
            Pattern.compile("[Uu]?\\.?[Ss]?\\.? ?\\$(\\d[\\d.,]*) (million|billion) (loan|credit|grant)(?: from "
                    + PLACE + ")?(?: in (\\p{L}+)(?: equal)?(?: annual| yearly)? instal+ments)?");
    private static final Pattern AGAINST = Pattern.compile("\\b(?:directed|aimed|turned) (?:against|at) " + PLACE);
    private static final Pattern ALLOWED = Pattern.compile(PLACE + " to (.+)");

    private final Knowledge knowledge;
    private final List<Fact> facts = new ArrayList<>();

    TreatyTerms(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    List<Fact> all() {
        for (Event event : knowledge.events()) {
            parties(event);
        }
        for (Clause clause : knowledge.clauses()) {
            loan(clause);
            permission(clause);
        }
        for (Sentence sentence : knowledge.collection().sentences()) {
            duration(sentence);
        }
        return facts;
    }

    private void add(
            String treaty,
            Slot slot,
            String about,
            String value,
            String question,
            String statement,
            Sentence sentence,
            List<Citation> evidence) {
        facts.add(new TermOfTreaty(treaty, slot, about, value, question, statement, sentence.source(), evidence));
    }

    private void parties(Event event) {
        if (!event.verb().can("agree")) {
            return;
        }
        Optional<String> name = knowledge.treaties().named(event.passive() ? event.subject() : event.complement());
        Matcher pair = PAIR.matcher(event.passive() ? event.complement() : event.subject());
        if (name.isEmpty()
                || !pair.matches()
                || !Gazetteer.isCountry(pair.group(1))
                || !Gazetteer.isCountry(pair.group(2))) {
            return;
        }
        String treaty = "the " + name.get();
        String value = pair.group(1) + " and " + pair.group(2);
        if (event.date() != null && told(name.get())) {
            add(
                    pair.group(1) + " and " + pair.group(2),
                    Slot.NAME,
                    event.date().label(),
                    "the " + name.get(),
                    "which treaty did " + value + " sign " + event.date().phrase() + "?",
                    "the treaty that " + value + " signed " + event.date().phrase() + " was {}",
                    event.sentence(),
                    event.evidence());
        }
        if (name.get().matches(".*\\p{Lu}\\p{Ll}+-\\p{Lu}.*")) {
            return;
        }
        boolean told = facts.stream()
                .anyMatch(f -> f instanceof TermOfTreaty t
                        && t.slotName() == Slot.PARTIES
                        && t.treaty().equals(treaty));
        if (!told) {
            add(
                    treaty,
                    Slot.PARTIES,
                    "",
                    value,
                    "which two states signed " + treaty + "?",
                    "the two states that signed " + treaty + " were {}",
                    event.sentence(),
                    event.evidence());
        }
    }

    private boolean told(String name) {
        return facts.stream()
                .noneMatch(f -> f instanceof TermOfTreaty t
                        && t.slotName() == Slot.NAME
                        && t.value().endsWith(name));
    }

    private void duration(Sentence sentence) {
        Matcher years = YEARS.matcher(sentence.text());
        while (years.find()) {
            Optional<String> name = knowledge
                    .treaties()
                    .described(years.group(2))
                    .or(() -> knowledge.treaties().named(years.group(2)));
            if (name.isEmpty()) {
                continue;
            }
            String treaty = "the " + name.get();
            add(
                    treaty,
                    Slot.DURATION,
                    "",
                    years.group(1) + " years",
                    "for how long was " + treaty + " concluded?",
                    treaty + " was concluded for {}",
                    sentence,
                    sentence.cite(years.start(), years.end()));
            Matcher against = AGAINST.matcher(sentence.text());
            if (against.find(years.end()) && Gazetteer.isCountry(against.group(1))) {
                add(
                        treaty,
                        Slot.TARGET,
                        "",
                        against.group(1),
                        "against which state was " + treaty + " directed?",
                        treaty + " was directed against {}",
                        sentence,
                        sentence.cite(years.start(), against.end()));
            }
        }
    }

    private void loan(Clause clause) {
        Matcher loan = LOAN.matcher(clause.complementText());
        Optional<String> name = treaty(clause);
        if (name.isEmpty() || !clause.verb().base().equals("provide") || !loan.find()) {
            return;
        }
        String treaty = "the " + name.get();
        String noun = loan.group(3);
        Sentence s = clause.sentence();
        add(
                treaty,
                Slot.AMOUNT,
                noun,
                loan.group(1) + " " + loan.group(2) + " dollars",
                "how large a " + noun + " did " + treaty + " provide for?",
                treaty + " provided for a " + noun + " of {}",
                s,
                clause.evidence());
        if (loan.group(4) != null) {
            add(
                    treaty,
                    Slot.LENDER,
                    noun,
                    loan.group(4),
                    "from which state was the " + noun + " to come for which " + treaty + " provided?",
                    "the " + noun + " for which " + treaty + " provided was to come from {}",
                    s,
                    clause.evidence());
        }
        if (loan.group(5) != null) {
            add(
                    treaty,
                    Slot.INSTALMENTS,
                    noun,
                    loan.group(5),
                    "in how many equal annual instalments was the " + noun + " under " + treaty + " to come?",
                    "the " + noun + " under " + treaty + " was to come in {} equal annual instalments",
                    s,
                    clause.evidence());
        }
        if (clause.hasDate()) {
            add(
                    treaty,
                    Slot.PERIOD,
                    noun,
                    clause.date().value().label(),
                    "over which years was the " + noun + " under " + treaty + " to be spread?",
                    "the " + noun + " under " + treaty + " was to be spread over the years {}",
                    s,
                    clause.evidence());
        }
    }

    /** "A second agreement allowed X to do this and to do that until 1952." */
    private void permission(Clause clause) {
        boolean allows =
                clause.verb().base().equals("allow") || clause.verb().base().equals("permit");
        String subject = clause.subjectText();
        boolean agreement =
                Words.all(subject).stream().anyMatch(Treaties::isTreatyWord) && subject.matches("(?:An?|The) .*");
        Matcher allowed = ALLOWED.matcher(clause.complementText());
        if (!allows || clause.passive() || !agreement || !allowed.matches()) {
            return;
        }
        String law = subject.startsWith("The ") && treaty(clause).isPresent()
                ? "the " + treaty(clause).get()
                : Character.toLowerCase(subject.charAt(0)) + subject.substring(1);
        law = law.replaceFirst("^the (second|third|separate|further) ", "a $1 ");
        String who = allowed.group(1);
        List<String> rights = List.of(allowed.group(2).split(" and to "));
        String first = shortened(rights.get(0));
        Sentence s = clause.sentence();
        if (clause.hasDate() && clause.datePreposition().equals("until")) {
            add(
                    law,
                    Slot.EXPIRY,
                    first,
                    clause.date().value().label(),
                    "until when did " + law + " allow " + who + " to " + first + "?",
                    law + " allowed " + who + " to " + first + " until {}",
                    s,
                    clause.evidence());
        }
        if (rights.size() == 2) {
            String second = shortened(rights.get(1));
            add(
                    law,
                    Slot.PERMISSION,
                    who,
                    second,
                    "besides letting " + who + " " + first + ", what did " + law + " allow that state to do?",
                    "besides letting " + who + " " + first + ", " + law + " allowed that state to {}",
                    s,
                    clause.evidence());
        }
    }

    private static String shortened(String phrase) {
        String out = phrase;
        while (Words.count(out) > 8 && out.lastIndexOf(" in ") > 0) {
            out = out.substring(0, out.lastIndexOf(" in "));
        }
        return out;
    }

    private Optional<String> treaty(Clause clause) {
        String subject = clause.subjectText();
        Optional<String> named = knowledge.treaties().named(subject);
        Matcher bare = Pattern.compile("[Tt]he ([Tt]reaty|[Aa]greement|[Pp]act|[Cc]onvention|[Pp]rotocol)")
                .matcher(subject);
        return named.isPresent() || !bare.matches()
                ? named
                : knowledge.treaties().meant(clause.sentence().source(), bare.group(1));
    }
}
