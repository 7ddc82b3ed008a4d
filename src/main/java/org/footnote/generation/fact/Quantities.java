package org.footnote.generation.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.footnote.generation.language.Words;

/** How many, how much: numbers that count something named, in a clause that stands by itself. */
final class Quantities {

    private static final String NUMBER =
            "(\\d{1,3}(?:,\\d{3})+|\\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|tens of thousands)";
    /** "a total of 6,500 Chinese students" */
    private static final Pattern SUBJECT =
            Pattern.compile("^(?:a total of |the |some |about |over )?" + NUMBER + " ((?:\\p{L}+ ){0,3}\\p{Ll}+s)$");
    /** "sent 156 engineers", at the start of what follows the verb */
    private static final Pattern OBJECT = Pattern.compile("^(?:a total of |some |about |over |nearly )?" + NUMBER
            + "( of)? ((?:\\p{L}+ ){0,2}\\p{Ll}+s(?: and \\p{Ll}+s)?)\\b(.*)$");

    private final Knowledge knowledge;

    Quantities(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    List<Fact> all() {
        List<Fact> facts = new ArrayList<>();
        for (Event event : knowledge.events()) {
            Matcher subject = SUBJECT.matcher(event.subject());
            String when = event.date() == null || event.datePreposition().equals("by") ? "" : " " + event.when();
            boolean own = subject.matches()
                    && event.sentence()
                            .text()
                            .contains(subject.group(1) + " " + subject.group(2).split(" ")[0]);
            boolean cut = event.passive() && event.complement().isEmpty() && event.date() == null;
            if (own && !cut && isCounted(subject.group(1), subject.group(2))) {
                facts.add(new Quantity(
                        event,
                        subject.group(1),
                        subject.group(2),
                        "how many " + subject.group(2) + " " + event.predicate() + when + "?",
                        "{} " + subject.group(2) + " " + event.predicate() + when,
                        event.evidence()));
                continue;
            }
            Matcher object = OBJECT.matcher(event.complement());
            if (!event.passive() && object.matches() && isCounted(object.group(1), object.group(3))) {
                String of = object.group(2) == null ? "" : " of";
                String particle = event.particle().isEmpty() ? "" : " " + event.particle();
                facts.add(new Quantity(
                        event,
                        object.group(1),
                        object.group(3),
                        "how many" + " " + object.group(3) + " did " + event.subject() + " "
                                + event.verb().base() + particle + object.group(4) + when + "?",
                        event.subject() + " " + event.verb().past() + particle + " {}" + of + " " + object.group(3)
                                + object.group(4) + when,
                        event.evidence()));
            }
        }
        return facts;
    }

    private static boolean isCounted(String number, String counted) {
        boolean year = number.matches("1\\d{3}|20\\d{2}");
        return !year
                && !counted.matches("(?:years|months|days|times|sides|parties|ways|aspects|things|kinds)")
                && Words.count(counted) <= 4;
    }
}
