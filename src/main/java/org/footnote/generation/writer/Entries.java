package org.footnote.generation.writer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.footnote.generation.fact.Claim;
import org.footnote.generation.fact.DatedEvent;
import org.footnote.generation.fact.Deed;
import org.footnote.generation.fact.Fact;
import org.footnote.generation.fact.Place;
import org.footnote.generation.fact.PolicyFact;
import org.footnote.generation.language.Words;
import org.footnote.item.DateEntry;
import org.footnote.item.Item;
import org.footnote.item.Numeric;
import org.footnote.item.ShortAnswer;
import org.footnote.text.DatePrecision;
import org.footnote.text.DateValue;
import org.footnote.text.NumberGrammar;

/** Items that are answered by typing something that is marked by what it means: a date, a number, a name. */
final class Entries {

    /** Words of a phrase that somebody remembers word by word. */
    private static final int SHORT = 4;

    private static final Set<DatePrecision> TYPED = Set.of(DatePrecision.DAY, DatePrecision.MONTH, DatePrecision.YEAR);
    private static final String DIGITS = "(\\d[\\d,]*(?:\\.\\d+)?)";
    private static final Pattern MONEY =
            Pattern.compile("((?:US|U\\.S\\. ?)?[$£€])\\s?" + DIGITS + "((?: thousand| million| billion| trillion)?)");
    private static final Pattern MEASURE = Pattern.compile(DIGITS + "(%| .+)?");
    /** Words before a number that say it is not exact. */
    private static final Pattern ABOUT = Pattern.compile(
            "\\b(?:about|some|nearly|almost|around|approximately|roughly|over|more than|less than|up to) \\{\\}");
    /** A number that is told roughly is right within this share of it. */
    private static final double ROUGHLY = 0.05;

    private final Dice dice;

    Entries(Dice dice) {
        this.dice = dice;
    }

    /** "Give the month and year in which …": a day, a month or a year, at the precision the sources share. */
    Optional<Item> date(DatedEvent fact, Ask ask, String attribution, String explanation) {
        if (!TYPED.contains(fact.date().precision())) {
            return Optional.empty();
        }
        DatePrecision asked = fact.date().precision();
        if ((fact.recurs() || fact.namesYear()) && asked == DatePrecision.MONTH) {
            // with the year in the question there is only the name of a month left to type
            return Optional.empty();
        }
        for (DateValue other : fact.accepted()) {
            if (!TYPED.contains(other.precision())) {
                return Optional.empty();
            }
            asked = other.precision().compareTo(asked) > 0 ? other.precision() : asked;
        }
        String told = ask.statement()
                .replaceFirst("^(?:on|in|at|during|from|by) (?:the )?\\{\\}, ", "")
                .replaceFirst(" (?:(?:on|in|at|during|from|by|until|since) )?(?:the )?\\{\\}$", "");
        if (told.contains("{}")) {
            return Optional.empty();
        }
        String limit = fact.slot().equals("date") ? "" : fact.slot();
        String lead = List.of("Give", "State", "Write down").get(dice.roll(fact.key() + "entry", 3));
        String what =
                switch (asked) {
                    case DAY ->
                        "the date "
                                + (fact.recurs() ? "in " + fact.date().start().getYear() + " " : "")
                                + "(day, month and year) " + (limit.isEmpty() ? "on" : limit) + " which ";
                    case MONTH -> "the month and year " + (limit.isEmpty() ? "in" : limit) + " which ";
                    default -> "the year " + (limit.isEmpty() ? "in" : limit) + " which ";
                };
        String source =
                attribution.isEmpty() ? "" : Character.toLowerCase(attribution.charAt(0)) + attribution.substring(1);
        List<String> accepted = new ArrayList<>(List.of(fact.date().label()));
        fact.accepted().forEach(d -> accepted.add(d.label()));
        // "in which, to prevent a war, the queen …": what stands in front is set off
        boolean opened = fact.event().wording() != null
                && !fact.event().wording().opening().isEmpty();
        String stem = lead + " " + what.strip() + (source.isEmpty() ? opened ? ", " : " " : ", " + source) + told + ".";
        return Optional.of(new DateEntry(stem, accepted, asked, explanation));
    }

    /** A question for a number, with its unit shown apart and a tolerance where the source tells it roughly. */
    Optional<Item> number(Fact fact, Ask ask, String attribution, String explanation) {
        String value = fact.value();
        String number;
        String unit;
        Matcher money = MONEY.matcher(value);
        Matcher measure = MEASURE.matcher(value);
        if (money.matches()) {
            number = money.group(2);
            unit = (money.group(3) + " " + currency(money.group(1))).strip();
        } else if (measure.matches()) {
            number = measure.group(1);
            unit = measure.group(2) == null
                    ? ""
                    : measure.group(2).replace("%", "percent").strip();
        } else if (value.matches("\\p{Ll}+(?:-\\p{Ll}+)?")
                && NumberGrammar.parse(value).isPresent()) {
            number = value;
            unit = "";
        } else {
            return Optional.empty();
        }
        var amount = NumberGrammar.parse(number);
        boolean words = !unit.matches("(?:\\p{L}|[ .])*");
        if (amount.isEmpty() || words || number.matches("1\\d{3}|20\\d{2}")) {
            return Optional.empty();
        }
        double key = amount.get().value();
        boolean roughly = ABOUT.matcher(ask.statement()).find();
        Set<String> accepted = new LinkedHashSet<>(List.of(number));
        if (!Character.isDigit(number.charAt(0)) && key == Math.rint(key)) {
            accepted.add(Long.toString((long) key));
        }
        double tolerance = roughly && key > 10 ? key * ROUGHLY : 0;
        String stem = Words.capitalised(attribution + ask.question());
        return Optional.of(new Numeric(stem, List.copyOf(accepted), unit, tolerance, explanation));
    }

    private static String currency(String sign) {
        return switch (sign.charAt(sign.length() - 1)) {
            case '£' -> "pounds";
            case '€' -> "euros";
            default -> sign.startsWith("U") ? "US dollars" : "dollars";
        };
    }

    /** A question for a name, in every form that the documents give it; only where no other kind of name would fit. */
    Optional<Item> name(Fact fact, Ask ask, String attribution, String explanation) {
        boolean fits = isName(fact)
                && !ask.accepted().isEmpty()
                && !ask.question().matches("(?s)(?:where\\b.*|(?:.* )?which of these .*)")
                && Words.count(ask.value()) <= 8;
        return fits
                ? Optional.of(
                        new ShortAnswer(Words.capitalised(attribution + ask.question()), ask.accepted(), explanation))
                : Optional.empty();
    }

    /** Names, and phrases short enough to be typed as they stand. */
    static boolean isName(Fact fact) {
        if (fact instanceof Claim claim) {
            return switch (claim.sort()) {
                case PERSON, COUNTRY, CITY, ORGANISATION, TREATY ->
                    !claim.value().contains(" and ");
                default -> claim.shape() == Claim.Shape.NOUN_PHRASE && Words.count(claim.value()) <= SHORT;
            };
        }
        return fact instanceof Deed
                || fact instanceof Place
                || fact instanceof PolicyFact p && p.slotName() == PolicyFact.Slot.PROPOSER;
    }
}
