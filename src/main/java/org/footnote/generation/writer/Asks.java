package org.footnote.generation.writer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
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
import org.footnote.generation.language.Gazetteer;
import org.footnote.generation.language.Verbs;
import org.footnote.generation.language.Words;
import org.footnote.text.DatePrecision;
import org.footnote.text.DateValue;

/** The authored templates: each type of fact put into a question and a statement. */
final class Asks {

    private final Knowledge knowledge;
    private final Dice dice;

    /** So many words at most, and a date behind them belongs to their verb. */
    private static final int SHORT = 8;

    private static final Pattern LATER_VERB = Pattern.compile(" (?:to|that|who|which) \\p{Ll}+");

    Asks(Knowledge knowledge, Dice dice) {
        this.knowledge = knowledge;
        this.dice = dice;
    }

    Ask of(Fact fact) {
        if (fact instanceof DatedEvent dated) {
            return date(dated);
        }
        if (fact instanceof Deed deed) {
            return deed(deed);
        }
        if (fact instanceof Place place) {
            return place(place);
        }
        if (fact instanceof Purpose purpose) {
            return purpose(purpose);
        }
        if (fact instanceof Statement statement) {
            return statement(statement);
        }
        if (fact instanceof Quantity quantity) {
            return new Ask(
                    quantity.question(), quantity.statement(), quantity.amount(), "", List.of(quantity.amount()), true);
        }
        if (fact instanceof TermOfTreaty term) {
            boolean typed = term.slotName() != TermOfTreaty.Slot.PERMISSION
                    && term.slotName() != TermOfTreaty.Slot.NAME
                    && term.slotName() != TermOfTreaty.Slot.PROVISION;
            return new Ask(
                    term.question(), term.statement(), term.value(), "", typed ? forms(term.value()) : List.of(), true);
        }
        if (fact instanceof PolicyFact policy) {
            return policy(policy);
        }
        if (fact instanceof Claim claim) {
            return claim(claim);
        }
        throw new IllegalStateException("no template for " + fact.type());
    }

    private static String withOccasion(Event event, String text) {
        return event.occasion().isEmpty() || text.contains(event.occasion()) ? text : text + " " + event.occasion();
    }

    private Ask date(DatedEvent fact) {
        Event event = fact.event().specific().shortened();
        String asked = withOccasion(event, event.asked());
        boolean agent = event.passive() && event.complement().startsWith("by ") && Words.count(event.told()) > 11;
        String told = withOccasion(
                event,
                agent
                        ? event.told()
                                .substring(0, event.told().lastIndexOf(event.complement()))
                                .strip()
                        : event.told());
        String value = fact.date().label();
        List<String> accepted = new ArrayList<>(List.of(value));
        fact.accepted().forEach(d -> accepted.add(d.label()));
        boolean typed = fact.date().precision() == DatePrecision.DAY
                || fact.date().precision() == DatePrecision.MONTH
                || fact.date().precision() == DatePrecision.YEAR;
        String limit = fact.slot().equals("until") ? "until " : fact.slot().equals("since") ? "since " : "";
        String preposition = limit.isEmpty()
                ? (event.isWithin() ? "at some time " : "")
                        + fact.date().phrase().substring(0, fact.date().phrase().length() - value.length())
                : limit;
        boolean framed =
                fact.event().wording() != null && fact.event().specific().equals(fact.event());
        if (framed) {
            asked = fact.event().wording().asked();
            told = fact.event().wording().told();
        }
        String opening = framed ? fact.event().wording().opening() : "";
        return new Ask(
                opening + (limit.isEmpty() ? when(fact) : limit + "when") + " " + asked + "?",
                // behind "a promise to help", or behind the last of many words, a date would belong to those
                opening.isEmpty()
                                && !preposition.isEmpty()
                                && (LATER_VERB.matcher(told).find() || Words.count(told) > SHORT)
                        ? preposition + "{}, " + told
                        : opening + told + " " + preposition + "{}",
                value,
                hint(fact.date()),
                typed ? accepted.subList(0, 1) : List.of(),
                !fact.isQuoted() && told.indexOf(": “") < 0);
    }

    private String when(DatedEvent fact) {
        if (fact.recurs()) {
            boolean day = fact.date().precision() == DatePrecision.DAY;
            return (day ? "on which day of " : "in which month of ")
                    + fact.date().start().getYear();
        }
        if (fact.namesYear()) {
            return fact.date().precision() == DatePrecision.DAY ? "on which day" : "in which month";
        }
        int variant = dice.roll(fact.key() + "when", 3);
        return switch (fact.date().precision()) {
            case DAY -> variant == 0 ? "on what date" : variant == 1 ? "on which day" : "when";
            case MONTH -> variant == 0 ? "in which month and year" : "when";
            case YEAR -> variant == 2 ? "when" : "in which year";
            case DECADE, PART_OF_DECADE -> variant == 0 ? "in which period" : "when";
            default -> "when";
        };
    }

    private static String hint(DateValue value) {
        return switch (value.precision()) {
            case DAY -> "day, month and year";
            case MONTH -> "month and year";
            case YEAR -> "year";
            default -> "";
        };
    }

    private Ask deed(Deed fact) {
        Event event = fact.event().specific().shortened();
        String predicate = withOccasion(event, event.predicate());
        if (event.date() != null
                && !event.datePreposition().equals("by")
                && !event.datePreposition().equals("until")) {
            if (LATER_VERB.matcher(predicate).find() || Words.count(predicate) > SHORT) {
                // behind "announced that he would go" a date would belong to the going
                return deed(fact, event.when() + " " + predicate, event.when() + ", {} " + predicate);
            }
            predicate += " " + event.when();
        }
        return deed(fact, predicate, "{} " + predicate);
    }

    private Ask deed(Deed fact, String predicate, String statement) {
        Event event = fact.event();
        Set<String> accepted = new LinkedHashSet<>(List.of(event.person()));
        accepted.addAll(knowledge.names().otherForms(event.person()));
        boolean longer = Words.count(predicate) > 7;
        String who = longer ? "which of these people" : "who";
        return new Ask(
                who + " " + predicate + "?",
                statement,
                "the person who " + predicate + " was {}",
                event.person(),
                "",
                List.copyOf(accepted),
                true);
    }

    /** The name first, then its other forms. */
    private List<String> forms(String name) {
        Set<String> forms = new LinkedHashSet<>(List.of(name));
        forms.addAll(knowledge.names().otherForms(name));
        return List.copyOf(forms);
    }

    private Ask place(Place fact) {
        Event event = fact.event();
        String verb = event.verb().base();
        String when = event.when();
        boolean goes = verb.equals("go") || verb.equals("come") || verb.equals("travel") || verb.equals("return");
        boolean city = Gazetteer.isCity(fact.place());
        String noun = city ? "which city" : Gazetteer.isCountry(fact.place()) ? "which country" : "which place";
        String told = event.told().replace(fact.place(), "{}") + " " + when;
        String asked = goes
                ? "to " + noun + " did " + event.subject() + " " + verb + " " + when + "?"
                : verb.equals("arrive")
                        ? "in " + noun + " did " + event.subject() + " arrive " + when + "?"
                        : noun + " did " + event.subject() + " visit " + when + "?";
        return new Ask(asked, told, fact.place(), "", forms(fact.place()), true);
    }

    private static Ask purpose(Purpose fact) {
        Event event = fact.event().shortened();
        String when = event.date() == null || event.datePreposition().equals("by") ? "" : " " + event.when();
        return new Ask(
                "for what purpose " + event.asked() + when + "?",
                event.told() + when + " {}",
                fact.purpose(),
                "",
                List.of(),
                true);
    }

    private Ask statement(Statement fact) {
        String occasion = fact.occasion().isEmpty() ? "" : " " + fact.occasion();
        String date = fact.date() == null ? "" : " " + fact.date().phrase();
        String words = fact.quoted() ? ": “" + fact.words() + "”" : " " + fact.words();
        Set<String> accepted = new LinkedHashSet<>(List.of(fact.speaker()));
        accepted.addAll(knowledge.names().otherForms(fact.speaker()));
        return new Ask(
                "who " + fact.verb() + occasion + date + words + "?",
                "{} " + fact.verb() + occasion + date + words,
                fact.speaker(),
                "",
                List.copyOf(accepted),
                !fact.quoted());
    }

    private static Ask claim(Claim fact) {
        boolean typed = Words.count(fact.value()) <= 5;
        boolean named = fact.shape() == Claim.Shape.NAME && fact.slotName() != Claim.Slot.ROLE;
        boolean office = fact.slotName() == Claim.Slot.ROLE;
        boolean judged = fact.shape() == Claim.Shape.NUMBER
                || !office
                        && fact.slotName() != Claim.Slot.DETAIL
                        && (named || fact.shape() == Claim.Shape.NOUN_PHRASE || !fact.leans() && fact.isPinned());
        // what an author judges sounds true to everybody
        judged &= !fact.isJudgement() || fact.shape() == Claim.Shape.NUMBER;
        return new Ask(
                fact.question(),
                fact.statement(),
                gapped(fact),
                fact.value(),
                "",
                // several bore an office in turn: only among choices one is right
                typed && !office ? fact.accepted() : List.of(),
                judged);
    }

    /** "The country that left the league was ____": other words than those of the question beside it; empty where they do not fit. */
    private static String gapped(Claim fact) {
        boolean country = fact.sort() == Claim.Sort.COUNTRY && !fact.value().contains(" and ");
        if (fact.slotName() != Claim.Slot.DOER
                || !country && fact.sort() != Claim.Sort.PERSON
                || !fact.statement().startsWith("{} ")) {
            return "";
        }
        String rest = fact.statement().substring(3);
        boolean past =
                rest.startsWith("had ") || Verbs.past(rest.replace("“", "").split(" ")[0]) != null;
        return past ? (country ? "the country that " : "the person who ") + rest + " was {}" : "";
    }

    private Ask policy(PolicyFact fact) {
        if (fact.slotName() == PolicyFact.Slot.PROPOSER) {
            Set<String> forms = new LinkedHashSet<>(List.of(fact.value()));
            forms.addAll(knowledge.names().otherForms(fact.value()));
            String gapped = fact.statement().replaceFirst("^\\{\\} ", "the person who ") + " was {}";
            return new Ask(fact.question(), fact.statement(), gapped, fact.value(), "", List.copyOf(forms), true);
        }
        List<String> accepted = fact.slotName() == PolicyFact.Slot.NAME ? List.of(fact.value()) : List.of();
        boolean judged = !fact.inferred() && fact.slotName() != PolicyFact.Slot.MEMBER;
        return new Ask(fact.question(), fact.statement(), fact.value(), "", accepted, judged);
    }
}
