package org.footnote.generation.fact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.footnote.generation.language.Words;
import org.footnote.text.DatePrecision;

/** Who did it, where they went, what for: asked of events with a person or a body as their subject. */
final class Deeds {

    private static final Set<String> DULL = Set.of(
            "be", "have", "make", "take", "say", "state", "claim", "find", "include", "become", "want", "point", "note",
            "need", "try", "come", "see");

    private final Knowledge knowledge;

    Deeds(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    List<Fact> all() {
        List<Fact> facts = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (Event event : knowledge.events()) {
            boolean vague =
                    event.isVague() && event.purpose().isEmpty() && event.tail().isEmpty();
            boolean policy =
                    vague || event.verb().can("propose") && event.complement().contains("“");
            if (isDeed(event) && !policy && told.add("who " + event.identity())) {
                facts.add(new Deed(event, knowledge.proofOf(event.person(), event.source(), event.evidence())));
            }
            if (event.verb().can("travel") && !event.person().isEmpty() && event.date() != null) {
                if (told.add("where " + event.identity())) {
                    place(event, facts);
                }
            }
            if (!event.purpose().isEmpty() && isPurposeful(event) && !event.isVague()) {
                facts.add(new Purpose(event, event.purpose(), event.evidence()));
            }
        }
        return facts;
    }

    private static boolean isDeed(Event event) {
        return !event.person().isEmpty()
                && !event.passive()
                && !DULL.contains(event.verb().base())
                && !(event.verb().can("travel") && event.date() == null)
                && !event.complement().matches(".*\\bthat .* will .*")
                && !(event.verb().can("say") && event.complement().matches("(?:at|in|on|to)\\b.*"))
                && Words.content(event.complement()).size() + (exactDate(event) ? 2 : 0) >= 3;
    }

    private static boolean exactDate(Event event) {
        return event.date() != null
                && !event.datePreposition().equals("by")
                && event.date().precision().compareTo(DatePrecision.YEAR) <= 0;
    }

    private static boolean isPurposeful(Event event) {
        int words = Words.count(event.purpose());
        return !event.passive()
                && words >= 4
                && words <= 14
                && !event.purpose().matches(".*, (?:\\S+ )?\\S+")
                && !event.purpose().matches(".*\\b(?:it|they|them|its|his|her|their|this|our)\\b.*")
                && Words.content(event.told()).size() >= 3;
    }

    private void place(Event event, List<Fact> facts) {
        String rest = event.complement();
        String preposition = "";
        for (String p : List.of("to ", "in ", "at ")) {
            if (rest.startsWith(p)) {
                preposition = p.strip();
                rest = rest.substring(p.length());
            }
        }
        boolean name = rest.matches("(?:the )?\\p{Lu}[\\p{L}-]*(?: \\p{Lu}[\\p{L}-]*)*");
        if (name && event.date() != null && !event.datePreposition().equals("by")) {
            facts.add(new Place(event, preposition, rest, event.evidence()));
        }
    }
}
