package org.footnote.generation.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.footnote.generation.fact.TermOfTreaty.Slot;
import org.footnote.generation.language.Gazetteer;
import org.footnote.generation.language.Sentence;
import org.footnote.generation.language.Words;
import org.footnote.text.Citation;

/** Plain statements of what was agreed: how long, against whom, how much was lent and how, what was allowed until when. */
final class TreatyClaims {

    private static final String PLACE = "((?:[Tt]he )?\\p{Lu}[\\p{L}]+(?: \\p{Lu}[\\p{L}]+)?)";
    private static final Pattern LASTING = Pattern.compile(
            "([Tt]he [^.,;]{0,80}?(?:[Tt]reaty|[Aa]greement|[Pp]act)[^.,;]{0,70}?) was to (?:run|last|be valid|remain in force) for ([\\p{L}\\d-]+) years");
    private static final Pattern AGAINST = Pattern.compile(
            "[Tt]he ([Tt]reaty|[Aa]greement|[Pp]act|[Aa]lliance) was (?:\\p{Ll}+ly )?(?:aimed at|directed against) "
                    + PLACE);
    private static final Pattern LENT =
            Pattern.compile(PLACE + " lent " + PLACE + " (\\$?[\\d.,]+ (?:million|billion)(?: US)?(?: dollars)?)");
    private static final Pattern PAID = Pattern.compile(
            "The loan was to be (?:paid|repaid|granted|given|provided) in (\\p{Ll}+)(?: equal)?(?: annual| yearly) instal+ments(?: between (\\d{4}) and (\\d{4}))?");
    private static final Pattern ALLOWED = Pattern.compile("[Uu]nder (an? (?:\\p{Ll}+ )?agreement),? " + PLACE
            + " was (?:allowed|permitted) to ([^.,;]+?) until (\\d{4})");

    private final Knowledge knowledge;
    private final List<Fact> facts = new ArrayList<>();

    TreatyClaims(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    List<Fact> all() {
        Sentence before = null;
        for (Sentence sentence : knowledge.collection().sentences()) {
            lasting(sentence);
            against(sentence);
            loan(before, sentence);
            allowed(sentence);
            before = sentence;
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

    private void lasting(Sentence sentence) {
        Matcher matcher = LASTING.matcher(sentence.text());
        if (!matcher.find()) {
            return;
        }
        knowledge
                .treaties()
                .named(matcher.group(1))
                .ifPresent(name -> add(
                        "the " + name,
                        Slot.DURATION,
                        "",
                        matcher.group(2) + " years",
                        "for how long was the " + name + " to run?",
                        "the " + name + " was to run for {}",
                        sentence,
                        sentence.cite(matcher.start(), matcher.end())));
    }

    private void against(Sentence sentence) {
        Matcher matcher = AGAINST.matcher(sentence.text());
        if (matcher.find() && Gazetteer.isCountry(matcher.group(2))) {
            Optional<String> meant = knowledge.treaties().meant(sentence.source(), matcher.group(1));
            meant.ifPresent(name -> add(
                    "the " + name,
                    Slot.TARGET,
                    "",
                    matcher.group(2),
                    "at which state was the " + name + " aimed?",
                    "the " + name + " was aimed at {}",
                    sentence,
                    withName(name, sentence, sentence.cite(matcher.start(), matcher.end()))));
        }
    }

    /** "The treaty" is proved by the place that names it, too. */
    private List<Citation> withName(String name, Sentence sentence, List<Citation> evidence) {
        List<Citation> all = new ArrayList<>(evidence);
        for (Sentence other : knowledge.collection().sentences()) {
            int at = other.text().indexOf(name);
            if (at >= 0 && other.source().equals(sentence.source())) {
                all.addAll(other.cite(at, at + name.length()));
                return all;
            }
        }
        for (Sentence other : knowledge.collection().sentences()) {
            int at = other.text().indexOf(name);
            if (at >= 0) {
                all.addAll(other.cite(at, at + name.length()));
                return all;
            }
        }
        return all;
    }

    private void loan(Sentence before, Sentence sentence) {
        Matcher lent = LENT.matcher(sentence.text());
        if (lent.find()) {

            add(
                    loanOf(lent),
                    Slot.AMOUNT,
                    "",
                    lent.group(3),
                    "how large was " + loanOf(lent) + "?",
                    loanOf(lent) + " was {}",
                    sentence,
                    sentence.cite(lent.start(), lent.end()));
        }
        Matcher paid = PAID.matcher(sentence.text());
        Matcher source = before == null ? null : LENT.matcher(before.text());
        if (source == null
                || !source.find()
                || !paid.find()
                || before.paragraphNumber() != sentence.paragraphNumber()) {
            return;
        }
        String loan = loanOf(source);
        List<Citation> evidence = new ArrayList<>(sentence.cite(paid.start(), paid.end()));
        evidence.addAll(before.cite(source.start(), source.end()));
        add(
                loan,
                Slot.INSTALMENTS,
                "",
                paid.group(1),
                "in how many equal annual instalments was " + loan + " to be paid?",
                loan + " was to be paid in {} equal annual instalments",
                sentence,
                evidence);
        if (paid.group(2) != null) {
            add(
                    loan,
                    Slot.PERIOD,
                    "",
                    paid.group(2) + " to " + paid.group(3),
                    "over which years was " + loan + " to be paid?",
                    loan + " was to be paid over the years {}",
                    sentence,
                    evidence);
        }
    }

    private void allowed(Sentence sentence) {
        Matcher matcher = ALLOWED.matcher(sentence.text());
        if (matcher.find() && Words.count(matcher.group(3)) <= 12) {
            String who = lower(matcher.group(2));
            String law = matcher.group(1);
            add(
                    law,
                    Slot.EXPIRY,
                    matcher.group(3),
                    matcher.group(4),
                    "until which year was " + who + " allowed, under " + law + ", to " + matcher.group(3) + "?",
                    law + " allowed " + who + " to " + matcher.group(3) + " until {}",
                    sentence,
                    sentence.cite(matcher.start(), matcher.end()));
        }
    }

    private static String loanOf(Matcher lent) {
        return "the loan from " + lower(lent.group(1)) + " to " + lower(lent.group(2));
    }

    private static String lower(String place) {
        return place.startsWith("The ") ? "the " + place.substring(4) : place;
    }
}
