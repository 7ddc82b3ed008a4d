package org.footnote.generation.fact;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.footnote.generation.Source;
import org.footnote.generation.language.Sentence;
import org.footnote.generation.language.Verbs;
import org.footnote.generation.language.Words;
import org.footnote.text.Citation;
import org.footnote.text.DateMention;
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
 * @param wording how it is asked when this happened, or null
 */
public record Event(
        Sentence sentence,
        DateMention mention,
        String auxiliary,
        String particle,
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
        List<Citation> evidence,
        List<Citation> tailEvidence,
        Dated wording) {

    private static final Pattern VISIT = Pattern.compile("^(?:a visit )?(?:to|in) ");

    /** Words of a complement that a question can carry. */
    private static final int LONG = 16;

    public Source source() {
        return sentence.source();
    }

    /** Whether it was done at some time of a span of months or years, and not all through it. */
    public boolean isWithin() {
        return datePreposition.equals("between");
    }

    /** "on 3 May 1811", "between April and June 1812": its date behind a preposition, or empty where it has none. */
    public String when() {
        return date == null ? "" : isWithin() ? date.within() : date.phrase();
    }

    /** "issued a statement": there may have been many. */
    public boolean isVague() {
        return DatedEvents.isVague(this);
    }

    /** "a joint statement" becomes "a joint statement supporting the policy": what tells it from others of its kind. */
    public Event specific() {
        if (!DatedEvents.isVague(this) || tail.isEmpty() && purpose.isEmpty()) {
            return this;
        }
        String more = purpose.isEmpty() ? tail : purpose;
        return with((complement + " " + more).strip(), purpose.isEmpty() ? "" : tail, "");
    }

    /** Without the last of its prepositional phrases where it is long, so that a question can be read at once. */
    public Event shortened() {
        if (complement.startsWith("that ") || complement.contains(": “")) {
            return this;
        }
        String out = complement;
        while (Words.count(out) > LONG) {
            int cut = -1;
            // what "of", "to", "with" or "from" bring in completes the sense of the word before
            for (String preposition : List.of(" in ", " on ", " at ", " for ", " through ", " towards ")) {
                cut = Math.max(cut, out.lastIndexOf(preposition));
            }
            if (cut < 0
                    || Words.count(out.substring(0, cut)) < 3
                    || out.lastIndexOf('“') > out.lastIndexOf('”', cut) && out.lastIndexOf('“') < cut) {
                break;
            }
            out = out.substring(0, cut);
        }
        if (!out.equals(complement)) {
            // a relative clause that was cut short says nothing any more
            out = out.replaceFirst(",? (?:where|which|who|whom|whose) [^“”]*$", "");
        }
        out = out.equals(complement) ? out : out.replaceFirst(" in (?:his|her|its|their) \\p{Ll}+$", "");
        return out.equals(complement) ? this : with(out, tail, purpose);
    }

    private Event with(String newComplement, String newTail, String newPurpose) {
        return new Event(
                sentence,
                mention,
                auxiliary,
                particle,
                subject,
                person,
                verb,
                passive,
                newComplement,
                newPurpose,
                occasion,
                newTail,
                date,
                datePreposition,
                evidence,
                tailEvidence,
                wording);
    }

    private String after() {
        return (particle.isEmpty() ? "" : " " + particle) + (complement.isEmpty() ? "" : " " + complement);
    }

    /** "put forward a foreign policy", "was signed by both sides". */
    public String predicate() {
        String told = passive ? (perfect() ? auxiliary : pastAuxiliary()) + " " + verb.participle() : verb.past();
        return told + after();
    }

    /** "the queen put forward a plan"; the whole clause where it is told in the words of the source only. */
    public String told() {
        return subject.isEmpty() ? complement : subject + " " + predicate();
    }

    /** "did the queen put forward a plan", "was the treaty signed". */
    public String asked() {
        if (perfect()) {
            String[] parts = auxiliary.split(" ");
            return parts[0] + " " + subject + " " + parts[1] + " " + verb.participle() + after();
        }
        return passive
                ? pastAuxiliary() + " " + subject + " " + verb.participle() + after()
                : "did " + subject + " " + verb.base() + after();
    }

    /** "has been located": still true when the source was written. */
    private boolean perfect() {
        return passive && (auxiliary.equals("has been") || auxiliary.equals("have been"));
    }

    private String pastAuxiliary() {
        String aux = auxiliary;
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
        return Words.slug(
                action + " " + subject + " " + VISIT.matcher(complement).replaceFirst(""));
    }

    /** Whether another reading of the same sentence tells the same, perhaps with a date where this has none. */
    boolean tellsOf(Event other) {
        return sentence == other.sentence
                && verb.base().equals(other.verb.base())
                && (subject.equals(other.subject) || !person.isEmpty() && person.equals(other.person))
                && (date != null || other.date == null);
    }
}
