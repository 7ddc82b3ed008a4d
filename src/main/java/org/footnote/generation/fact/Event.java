package org.footnote.generation.fact;

import java.util.List;
import java.util.Set;
import org.footnote.generation.Source;
import org.footnote.generation.language.Clause;
import org.footnote.generation.language.Verbs;
import org.footnote.generation.language.Words;
import org.footnote.text.Citation;
import org.footnote.text.DateValue;

/**
 * Somebody did something, told so that it can be understood without the text around it.
 *
 * @param subject as it stands in the middle of a sentence
 * @param person full name where the subject is one person, otherwise empty
 * @param complement what follows the verb, without the date and without the purpose
 * @param purpose "to prevent …", or empty
 * @param occasion opening phrase ("at the enlarged meeting …"), or empty
 * @param tail what the sentence adds in a participle, or empty
 * @param date null where the sentence gives none
 * @param evidence the clause
 */
public record Event(
        Clause clause,
        String subject,
        String person,
        Verbs.Verb verb,
        boolean passive,
        String complement,
        String purpose,
        String occasion,
        String tail,
        DateValue date,
        String datePreposition,
        List<Citation> evidence) {

    public Source source() {
        return clause.sentence().source();
    }

    private String after() {
        return (clause.particle().isEmpty() ? "" : " " + clause.particle())
                + (complement.isEmpty() ? "" : " " + complement);
    }

    /** "put forward a foreign policy", "was signed by both sides". */
    public String predicate() {
        String told = passive ? pastAuxiliary() + " " + verb.participle() : verb.past();
        return told + after();
    }

    /** "Mao put forward a foreign policy". */
    public String told() {
        return subject + " " + predicate();
    }

    /** "did Mao put forward a foreign policy", "was the treaty signed". */
    public String asked() {
        return passive
                ? pastAuxiliary() + " " + subject + " " + verb.participle() + after()
                : "did " + subject + " " + verb.base() + after();
    }

    private String pastAuxiliary() {
        String aux = clause.auxiliary();
        return aux.equals("were") || aux.equals("are") || aux.equals("have been") ? "were" : "was";
    }

    /** Stems of all that is said, the date apart. */
    public Set<String> content() {
        return Words.content(subject + " " + verb.base() + " " + complement + " " + occasion);
    }

    /** What the same event has in common however it is told; empty where the words do not say enough. */
    public String identity() {
        String action = verb.can("travel") || verb.base().equals("pay") && complement.startsWith("a visit")
                ? "travel"
                : verb.base();
        return Words.slug(action + " " + subject + " " + complement.replaceAll("^(?:a visit )?(?:to|in) ", ""));
    }
}
