package org.footnote.generation.fact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.footnote.generation.language.Collection;
import org.footnote.generation.language.Sentence;
import org.footnote.generation.language.Words;
import org.footnote.generation.syntax.Tree;
import org.footnote.text.NumberGrammar;

/** Lists in sentences: what a named group consists of, and what several did or underwent together. */
public final class Enumerations {

    private static final String COUNT = "(?:two|three|four|five|six|seven|eight|nine|ten|twelve)";
    /** "the “Five Principles of …”, namely A, B and C" */
    private static final Pattern NAMELY = Pattern.compile("((?:the )?“[^”]{5,70}”|the " + COUNT
            + " [^,;:.“”]{6,70}?),? (?:namely|that is|i\\.e\\.):?,? ([^;:.“”]+?)(?=, as the |[.;:]|$)");
    /** "the four rules of the harbour: A, B, C and D" */
    private static final Pattern COLON = Pattern.compile(
            "([Tt]he " + COUNT + " [^,;:.“”]{6,80}?) (?:were|are|include|included):? ([^;:.“”]+?)(?=[.;]|$)");
    /** "the four principles of inter-party relations of A, B, C and D" */
    private static final Pattern OF = Pattern.compile("([Tt]he " + COUNT
            + "(?: \\p{Ll}+)* (?:principles|rules|policies|aims|goals|tasks|conditions|stages|causes|laws|rights|duties|organs|parts|branches|pillars|elements|freedoms|virtues)"
            + " (?:of|for) [^,;:.“”]{4,50}?) of ([^;:.“”]+?)(?=[.;]|$)");

    /** "“A”, “B” and “C” constituted the three main policies of the first years" */
    private static final Pattern MAKE_UP = Pattern.compile(
            "(?:^|[.;] )(“[^”]{3,60}”(?:, “[^”]{3,60}”)*,? and “[^”]{3,60}”) (?:constitute[sd]?|form(?:ed|s)?|were|are|make up|made up) (the "
                    + COUNT + " [^,;:.“”]{6,90}?)(?=[.,;]|$)");

    private final Collection collection;
    private final List<Enumeration> found = new ArrayList<>();

    Enumerations(Collection collection) {
        this.collection = collection;
    }

    /** @param claims facts of clauses, some of which have a list as their value */
    List<Enumeration> all(List<Claim> claims) {
        for (Sentence sentence : collection.sentences()) {
            for (Pattern pattern : List.of(NAMELY, COLON, OF)) {
                Matcher matcher = pattern.matcher(sentence.text());
                while (matcher.find()) {
                    named(sentence, matcher, matcher.group(1), matcher.group(2));
                }
            }
            Matcher matcher = MAKE_UP.matcher(sentence.text());
            while (matcher.find()) {
                named(sentence, matcher, matcher.group(2), matcher.group(1));
            }
        }
        claims.forEach(this::listed);
        return found;
    }

    private void named(Sentence sentence, Matcher matcher, String named, String list) {
        String whole = named.replaceFirst("^The ", "the ");
        if (whole.startsWith("“")) {
            whole = "the " + whole;
        }
        whole = whole.replaceFirst(" at (?:the|that) time$", "");
        List<String> members = members(list);
        Matcher count = Pattern.compile("\\b" + COUNT + "\\b").matcher(whole.toLowerCase(java.util.Locale.ROOT));
        boolean counted = !count.find()
                || NumberGrammar.parse(count.group())
                        .map(a -> a.value() == members.size())
                        .orElse(true);
        if (counted && good(members) && stands(whole)) {
            found.add(new Enumeration(
                    "which of these belong to " + whole + "?",
                    members,
                    Words.content(whole).size() < 5,
                    sentence,
                    sentence.cite(matcher.start(), matcher.end(2))));
        }
    }

    /** "which countries banned flying?" with a list as its answer. */
    private void listed(Claim claim) {
        List<String> members = members(claim.value().replaceFirst("^both ", ""));
        boolean asked = claim.question().matches("(?:which countries|which regions|who|whom|what) .*");
        boolean names = claim.sort() == Claim.Sort.COUNTRY
                || claim.sort() == Claim.Sort.REGION
                || claim.sort() == Claim.Sort.CITY
                || claim.sort() == Claim.Sort.PEOPLE
                || members.stream().allMatch(m -> Character.isLowerCase(bare(m).charAt(0)));
        boolean definite = claim.slotName() == Claim.Slot.DOER || claim.slotName() == Claim.Slot.TARGET;
        if (!asked
                || !names
                || claim.question().indexOf(',') >= 0
                || !definite
                || !claim.speaker().isEmpty()
                || members.size() < 3
                || !good(members)) {
            return;
        }
        String question = claim.question()
                .replaceFirst("^which countries ", "which of these countries ")
                .replaceFirst("^which regions ", "which of these regions ")
                .replaceFirst("^(?:who|whom) ", "which of these people ")
                .replaceFirst("^what ", "which of these ");
        found.add(new Enumeration(question, members, claim.leans(), claim.sentence(), claim.evidence()));
    }

    /** "A, B, and C" in its members; with a comma before "and", no other "and" divides. */
    static List<String> members(String list) {
        String text = list.strip().replaceFirst("[,;.]+$", "");
        List<String> out = new ArrayList<>();
        if (text.contains(", and ")) {
            out.addAll(Arrays.asList(text.split(", and |, ")));
        } else {
            out.addAll(Arrays.asList(text.split(", ")));
            String last = out.remove(out.size() - 1);
            String[] two = last.split(" and ");
            if (two.length > 2) {
                return List.of();
            }
            out.addAll(Arrays.asList(two));
        }
        return out.stream().map(String::strip).filter(m -> !m.isEmpty()).toList();
    }

    /** Members of any list of nouns in a sentence, the first of each apart: choices that stand beside members of another list. */
    public static List<String> conjuncts(Collection collection) {
        List<String> out = new ArrayList<>();
        for (Sentence sentence : collection.sentences()) {
            Tree tree = sentence.tree();
            for (int i = 0; i < tree.size(); i++) {
                List<Integer> list = tree.children(i, "conj");
                if (!tree.tag(i).startsWith("NN") || list.size() < 2) {
                    continue;
                }
                for (int c : list) {
                    int first = tree.first(c);
                    while (first < c && tree.is(first, "cc", "punct")) {
                        first++;
                    }
                    String text = tree.text(first, tree.last(c)).replaceFirst("[,;.]+$", "");
                    boolean whole = !text.matches("(?i)(?:well|other|such|even|not)\\b.*|.* (?:from|such|other) .*");
                    boolean noun = whole && tree.tag(c).startsWith("NN") && tree.agreed(c) && tree.isContiguous(c);
                    if (noun && good(List.of(text, text + " x", text + " y"))) {
                        out.add(text);
                    }
                }
            }
        }
        return out;
    }

    private static boolean good(List<String> members) {
        Set<String> seen = new HashSet<>();
        for (String member : members) {
            boolean bad = Words.count(member) > 8
                    || Words.content(member).isEmpty()
                    || member.matches(
                            "(?i).*\\b(?:it|its|his|her|their|our|this|these|that|which|who|was|were|is|are|had|has|others)\\b.*")
                    || member.matches(
                            "(?i)(?:of|in|on|at|to|for|with|by|from|as|while|but|so|including|such|whether)\\b.*")
                    || member.matches(".*\\d{4}.*")
                    || !seen.add(Words.slug(member));
            if (bad) {
                return false;
            }
        }
        boolean upper = members.stream().allMatch(m -> Character.isUpperCase(bare(m).charAt(0)));
        boolean lower = members.stream().noneMatch(m -> Character.isUpperCase(bare(m).charAt(0)));
        return members.size() >= 3 && members.size() <= 14 && (upper || lower);
    }

    private static String bare(String member) {
        return member.replaceFirst("^(?:the )?“?", "");
    }

    private static boolean stands(String whole) {
        return Words.content(whole).size() >= 3
                && !whole.matches("(?i).*\\b(?:it|its|his|her|their|our|this|these|those|same|above|following)\\b.*");
    }
}
