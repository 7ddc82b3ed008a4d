package org.footnote.generation.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The verbs that facts may be told with, in all their forms. */
public final class Verbs {

    /** @param classes what the verb can do: say, travel, propose, agree, give, event */
    public record Verb(String base, String past, String participle, Set<String> classes) {

        public boolean can(String does) {
            return classes.contains(does);
        }

        public String ing() {
            if (DOUBLING.contains(base)) {
                return base + base.charAt(base.length() - 1) + "ing";
            }
            if (past.endsWith("ed") && past.length() == base.length() + 3 && !base.endsWith("y")) {
                return past.substring(0, past.length() - 2) + "ing";
            }
            if (base.endsWith("ie")) {
                return base.substring(0, base.length() - 2) + "ying";
            }
            boolean dropsE = base.endsWith("e") && !base.endsWith("ee");
            return (dropsE ? base.substring(0, base.length() - 1) : base) + "ing";
        }

        public String third() {
            if (base.endsWith("y") && "aeiou".indexOf(base.charAt(base.length() - 2)) < 0) {
                return base.substring(0, base.length() - 1) + "ies";
            }
            return base + (base.matches(".*(?:s|sh|ch|x|z|o)") ? "es" : "s");
        }
    }

    private static final Set<String> DOUBLING =
            Set.of("put", "set", "begin", "cut", "win", "let", "get", "hit", "stop", "plan");
    private static final Map<String, Verb> BY_BASE = new LinkedHashMap<>();
    private static final Map<String, Verb> BY_PAST = new HashMap<>();
    private static final Map<String, Verb> BY_PARTICIPLE = new HashMap<>();
    private static final Map<String, Verb> BY_ING = new HashMap<>();
    private static final Map<String, Verb> BY_THIRD = new HashMap<>();

    static {
        for (String line : Resource.lines("verbs.txt")) {
            List<String> forms = new ArrayList<>();
            Set<String> classes = new TreeSet<>();
            for (String word : line.split("\\s+")) {
                if (word.startsWith(":")) {
                    classes.add(word.substring(1));
                } else {
                    forms.add(word);
                }
            }
            String base = forms.get(0);
            Verb known = BY_BASE.get(base);
            if (known != null) {
                classes.addAll(known.classes());
            }
            String past = forms.size() > 1 ? forms.get(1) : known != null ? known.past() : regular(base);
            String participle = forms.size() > 2 ? forms.get(2) : known != null ? known.participle() : past;
            BY_BASE.put(base, new Verb(base, past, participle, Set.copyOf(classes)));
        }
        for (Verb verb : BY_BASE.values()) {
            BY_PAST.putIfAbsent(verb.past(), verb);
            BY_PARTICIPLE.putIfAbsent(verb.participle(), verb);
            BY_ING.putIfAbsent(verb.ing(), verb);
            BY_THIRD.putIfAbsent(verb.third(), verb);
        }
    }

    private Verbs() {}

    private static String regular(String base) {
        if (base.endsWith("e")) {
            return base + "d";
        }
        boolean consonantY = base.endsWith("y") && "aeiou".indexOf(base.charAt(base.length() - 2)) < 0;
        return consonantY ? base.substring(0, base.length() - 1) + "ied" : base + "ed";
    }

    /** The verb with this past tense, or null. */
    public static Verb past(String lower) {
        return BY_PAST.get(lower);
    }

    public static Verb participle(String lower) {
        return BY_PARTICIPLE.get(lower);
    }

    public static Verb ing(String lower) {
        return BY_ING.get(lower);
    }

    public static Verb third(String lower) {
        return BY_THIRD.get(lower);
    }

    /** The verb with this dictionary form; regular forms where the list does not know it. */
    public static Verb of(String base) {
        Verb known = BY_BASE.get(base);
        return known != null ? known : new Verb(base, regular(base), regular(base), Set.of());
    }

    public static Verb base(String lower) {
        return BY_BASE.get(lower);
    }
}
