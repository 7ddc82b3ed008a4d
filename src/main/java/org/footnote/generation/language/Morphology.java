package org.footnote.generation.language;

import java.util.Locale;
import java.util.Set;

/** Forms of English words by rule, with the list of verbs for what rules cannot know. */
public final class Morphology {

    private static final Set<String> MODALS =
            Set.of("will", "would", "shall", "should", "can", "could", "may", "might", "must", "ca", "wo");
    private static final Set<String> PLURALS =
            Set.of("people", "men", "women", "children", "police", "data", "media", "criteria", "themselves", "both");

    private Morphology() {}

    public static boolean isModal(String word) {
        return MODALS.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Dictionary form of a verb as it stands with a Penn Treebank tag (VB, VBD, VBG, VBN, VBP, VBZ). */
    public static String base(String form, String tag) {
        String lower = form.toLowerCase(Locale.ROOT);
        if (Set.of("is", "are", "was", "were", "been", "being", "be", "am").contains(lower)) {
            return "be";
        }
        if (Set.of("has", "had", "have", "having").contains(lower)) {
            return "have";
        }
        if (Set.of("does", "did", "done", "do", "doing").contains(lower)) {
            return "do";
        }
        Verbs.Verb known =
                switch (tag) {
                    case "VBD" -> Verbs.past(lower);
                    case "VBN" -> Verbs.participle(lower);
                    case "VBG" -> Verbs.ing(lower);
                    case "VBZ" -> Verbs.third(lower);
                    default -> Verbs.base(lower);
                };
        if (known != null) {
            return known.base();
        }
        return switch (tag) {
            case "VBD", "VBN" -> lower.endsWith("ed") ? stripped(lower, 2, "ied") : lower;
            case "VBG" -> lower.endsWith("ing") ? stripped(lower, 3, "ying!") : lower;
            case "VBZ" ->
                lower.endsWith("ies")
                        ? lower.substring(0, lower.length() - 3) + "y"
                        : lower.matches(".*(?:sses|shes|ches|xes|zzes|oes)")
                                ? lower.substring(0, lower.length() - 2)
                                : lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
            default -> lower;
        };
    }

    private static String stripped(String word, int ending, String iEnding) {
        if (word.endsWith(iEnding)) {
            return word.substring(0, word.length() - 3) + "y";
        }
        String stem = word.substring(0, word.length() - ending);
        if (Verbs.base(stem) != null) {
            return stem;
        }
        if (Verbs.base(stem + "e") != null) {
            return stem + "e";
        }
        int n = stem.length();
        boolean doubled =
                n > 3 && stem.charAt(n - 1) == stem.charAt(n - 2) && "bdgmnprt".indexOf(stem.charAt(n - 1)) >= 0;
        if (doubled) {
            return stem.substring(0, n - 1);
        }
        boolean silentE = stem.matches(
                        ".*(?:[^aeiou][iu]z|[aeiouy]z|[iua]s|[^s]s|at|[^aeiou]ut|c|v|dg|rg|ng|[aeiou]g|u|[^aeiou]l|[^aeo]ir|ur|[^e]id|ud|ag)")
                && !stem.matches(".*(?:ss|ing|ong|[aeiou]at|eed|our)");
        return silentE ? stem + "e" : stem;
    }

    /** Whether a noun stands in the plural, by its tag and form. */
    public static boolean isPlural(String form, String tag) {
        return tag.equals("NNS") || tag.equals("NNPS") || PLURALS.contains(form.toLowerCase(Locale.ROOT));
    }
}
