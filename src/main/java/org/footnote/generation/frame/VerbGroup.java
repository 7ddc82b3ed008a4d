package org.footnote.generation.frame;

import java.util.List;
import org.footnote.generation.language.Morphology;
import org.footnote.generation.language.Verbs;

/**
 * A verb with its auxiliaries, ready to be put into statements and questions.
 *
 * @param auxiliaries as they stand, in order: "had", "been"; made up where a participle stands without one
 * @param form the verb as it stands
 * @param base its dictionary form
 * @param tag Penn Treebank tag of the verb
 * @param particle "forward" of "put forward", or empty
 * @param adverb what stands between auxiliary and verb, or before the verb ("formally"), or empty
 */
public record VerbGroup(
        List<String> auxiliaries,
        String form,
        String base,
        String tag,
        String particle,
        String adverb,
        boolean passive,
        boolean negated) {

    public VerbGroup {
        auxiliaries = List.copyOf(auxiliaries);
    }

    private static String join(String... words) {
        StringBuilder out = new StringBuilder();
        for (String word : words) {
            if (!word.isEmpty()) {
                out.append(out.length() > 0 ? " " : "").append(word);
            }
        }
        return out.toString();
    }

    /** "had formally been signed", "put forward". */
    public String finite() {
        String rest = auxiliaries.isEmpty() ? "" : String.join(" ", auxiliaries.subList(1, auxiliaries.size()));
        return auxiliaries.isEmpty()
                ? join(adverb, form, particle)
                : join(auxiliaries.get(0), negated ? "not" : "", rest, adverb, form, particle);
    }

    /** "had the treaty formally been signed", "did the party put forward". */
    public String inverted(String subject, boolean plural) {
        String not = negated ? "not" : "";
        if (isCopula()) {
            return join(form, subject, not, adverb);
        }
        if (!auxiliaries.isEmpty()) {
            String rest = String.join(" ", auxiliaries.subList(1, auxiliaries.size()));
            return join(auxiliaries.get(0), subject, not, rest, adverb, form, particle);
        }
        String did = tag.equals("VBZ") || tag.equals("VBP") ? plural ? "do" : "does" : "did";
        return join(did, subject, not, adverb, base, particle);
    }

    /** "had been founded" told with its date, away from what came later: "was founded"; "had negotiated": "negotiated". */
    VerbGroup dated(boolean plural) {
        if (auxiliaries.isEmpty() || !auxiliaries.get(0).equals("had") || negated || base.equals("be") && !passive) {
            return this;
        }
        List<String> kept = passive ? List.of(plural ? "were" : "was") : List.of();
        boolean continuous = tag.equals("VBG") || auxiliaries.size() > (passive ? 2 : 1);
        return continuous
                ? this
                : new VerbGroup(
                        kept,
                        passive ? form : Verbs.of(base).past(),
                        base,
                        passive ? tag : "VBD",
                        particle,
                        adverb,
                        passive,
                        false);
    }

    public boolean isCopula() {
        return auxiliaries.isEmpty() && base.equals("be");
    }

    public boolean isModal() {
        return !auxiliaries.isEmpty() && Morphology.isModal(auxiliaries.get(0));
    }

    public boolean isPresent() {
        return auxiliaries.isEmpty()
                ? tag.equals("VBZ") || tag.equals("VBP")
                : List.of("is", "are", "has", "have", "does", "do").contains(auxiliaries.get(0));
    }
}
