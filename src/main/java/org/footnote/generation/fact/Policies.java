package org.footnote.generation.fact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.footnote.generation.language.Clause;
import org.footnote.generation.language.Sentence;
import org.footnote.generation.language.Words;
import org.footnote.text.Citation;

/** Policies and doctrines: their names, groups, proposers, meanings, and the questions they answered. */
final class Policies {

    private static final String WORD =
            "(?:polic(?:y|ies)|strateg(?:y|ies)|doctrines?|slogans?|concepts?|principles?|view|approach|line)";
    private static final Pattern NAMED_BEFORE =
            Pattern.compile("\\b" + WORD + "(?: of| called| known as)? “([^”]{4,80})”(?:(?:,? and|,) “([^”]{4,80})”)?");
    private static final Pattern NAMED_AFTER = Pattern.compile("“([^”]{4,80})”,? (?:\\p{Ll}+ ){0,2}" + WORD + "\\b");
    private static final Pattern NAMED_SELF = Pattern.compile(
            "“((?:\\p{Lu}\\p{L}+ )+(?:Principles|Doctrine|Policy|Plan|Strategy|Theses|Guidelines)\\b[^”,.]{0,50})”");
    private static final Pattern GROUP = Pattern.compile(
            "^(“[^”]+”(?:, “[^”]+”)*,? and “[^”]+”) (?:constituted|were|formed|are|made up|became) (the (?:two|three|four|five|six)(?: \\p{Ll}+){0,3} (?:policies|principles|doctrines|strategies|concepts|slogans)[^,;.]*)");
    private static final Pattern HAD = Pattern.compile(
            "^((?:The )?\\p{Lu}[\\p{L}]*(?: \\p{Lu}[\\p{L}]*)*) (?:had|has|followed|pursued) ((?:two|three|four|five|six)(?: \\p{Ll}+){0,3} (?:policies|principles|doctrines|strategies))[^:“]{0,40}: (“[^”]+”(?:, “[^”]+”)*,? and “[^”]+”)");
    private static final Pattern LISTED =
            Pattern.compile("(?:policies|principles|doctrines|strategies)\\b[^:“.]{0,40}: “([^”]+)” and “([^”]+)”");
    private static final Pattern SAME = Pattern.compile(
            "“([^”]+)” is (?:another|a different) (?:rendering|translation|name|version) (?:of|for) “([^”]+)”");
    private static final Pattern QUOTED = Pattern.compile("“([^”]+)”");
    private static final Pattern QUESTIONS = Pattern.compile(
            "\\b(?:[Tt]hese|[Tt]he|[Tt]hey)(?: \\p{Ll}+){0,2} (?:answered|addressed|settled) the questions? of (.*)");
    private static final Pattern THAT_IS =
            Pattern.compile("”[^“”]{0,80}, that is,(?: when [^,]+,)? (\\p{Ll}+ing [^;:.]+)");

    private final Knowledge knowledge;
    private final Map<String, String> names = new LinkedHashMap<>();
    private final List<Set<String>> groups = new ArrayList<>();
    private final Set<Set<String>> aliases = new LinkedHashSet<>();
    private final List<Fact> facts = new ArrayList<>();

    Policies(Knowledge knowledge) {
        this.knowledge = knowledge;
        knowledge.collection().sentences().forEach(this::collect);
    }

    List<Fact> all() {
        for (Sentence sentence : knowledge.collection().sentences()) {
            meaning(sentence);
        }
        for (Event event : knowledge.events()) {
            proposal(event);
        }
        for (Clause clause : knowledge.clauses()) {
            implementation(clause);
        }
        return facts;
    }

    List<String> names() {
        return List.copyOf(names.values());
    }

    boolean same(String a, String b) {
        Set<String> x = Words.content(a);
        Set<String> y = Words.content(b);
        if (Words.share(x, y) >= 0.6 || Words.share(y, x) >= 0.6) {
            return true;
        }
        return !a.equals(b) && aliases.contains(Set.of(Words.slug(a), Words.slug(b))) || samePlace(a, b);
    }

    /** Two lists that share a member name the others in the same order: what stands in the same place may be the same. */
    private boolean samePlace(String a, String b) {
        for (Set<String> g : groups) {
            for (Set<String> h : groups) {
                List<String> first = List.copyOf(g);
                List<String> second = List.copyOf(h);
                int i = first.indexOf(a);
                if (g != h && i >= 0 && i < second.size() && second.get(i).equals(b) && shares(first, second)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean shares(List<String> first, List<String> second) {
        for (int k = 0; k < Math.min(first.size(), second.size()); k++) {
            if (Words.share(Words.content(first.get(k)), Words.content(second.get(k))) >= 0.6) {
                return true;
            }
        }
        return false;
    }

    boolean inSameGroup(String a, String b) {
        return groups.stream()
                .anyMatch(
                        g -> g.stream().anyMatch(m -> same(m, a)) && g.stream().anyMatch(m -> same(m, b)));
    }

    private void collect(Sentence sentence) {
        Matcher group = GROUP.matcher(sentence.text());
        if (group.find()) {
            group(
                    sentence,
                    group.group(1),
                    group.group(2).replaceFirst(" in the (?=(?:early|first|last|late) |days|years)", " during the "),
                    group.end());
        }
        Matcher had = HAD.matcher(sentence.text());
        if (had.find()) {
            String owner =
                    had.group(1).startsWith("The ") ? "the " + had.group(1).substring(4) : had.group(1);
            group(sentence, had.group(3), "the " + had.group(2) + " of " + owner, had.end());
        }
        Matcher listed = LISTED.matcher(sentence.text());
        while (listed.find()) {
            String first = add(listed.group(1));
            String second = add(listed.group(2));
            if (first != null && second != null) {
                groups.add(new LinkedHashSet<>(List.of(first, second)));
            }
        }
        Matcher same = SAME.matcher(sentence.text());
        while (same.find()) {
            aliases.add(Set.of(Words.slug(same.group(1)), Words.slug(same.group(2))));
        }
        Matcher before = NAMED_BEFORE.matcher(sentence.text());
        while (before.find()) {
            String first = add(before.group(1));
            if (before.group(2) != null && first != null) {
                String second = add(before.group(2));
                if (second != null) {
                    groups.add(new LinkedHashSet<>(List.of(first, second)));
                }
            }
        }
        Matcher self = NAMED_SELF.matcher(sentence.text());
        while (self.find()) {
            String name = self.group(1);
            if (knowledge.collection().sources().stream().noneMatch(s -> Words.contains(s.title(), name))
                    && !sentence.text()
                            .substring(0, self.start())
                            .matches(".*\\b(?:article|book|essay|paper|report|text|story) ")) {
                add(name);
            }
        }
        Matcher after = NAMED_AFTER.matcher(sentence.text());
        while (after.find()) {
            add(after.group(1));
        }
    }

    /** Remembers a name; the first way of writing it is kept. */
    private String add(String quoted) {
        String name = quoted.replaceAll("[.,;]+$", "").replace("'", "").strip();
        int words = Words.count(name);
        if (words < 2 || words > 12 || !quoted.replace("'", "").equals(quoted) && words < 3) {
            return null;
        }
        String shown = Words.capitalised(name);
        names.putIfAbsent(Words.slug(name), shown);
        return names.get(Words.slug(name));
    }

    private void group(Sentence sentence, String list, String described, int end) {
        Set<String> members = new LinkedHashSet<>();
        Matcher quoted = QUOTED.matcher(list);
        while (quoted.find()) {
            String member = add(quoted.group(1));
            if (member != null) {
                members.add(member);
            }
        }
        if (members.size() < 2) {
            return;
        }
        groups.add(members);
        List<Citation> evidence = sentence.cite(0, end);
        for (String member : members) {
            List<String> others = members.stream()
                    .filter(m -> !m.equals(member))
                    .map(m -> "“" + m + "”")
                    .toList();
            String rest = String.join(" and ", others);
            facts.add(new PolicyFact(
                    member,
                    PolicyFact.Slot.MEMBER,
                    member,
                    "together with " + rest + ", which policy was one of " + described + "?",
                    "together with " + rest + ", the policy of “{}” was one of " + described,
                    false,
                    sentence.source(),
                    evidence));
        }
        aligned(sentence, List.copyOf(members));
    }

    /** The next sentence lists as many questions as there are policies: they belong together in order. */
    private void aligned(Sentence sentence, List<String> members) {
        int next = sentence.number() + 1;
        if (next >= knowledge.collection().sentences().size()) {
            return;
        }
        Sentence answer = knowledge.collection().sentences().get(next);
        Matcher questions = QUESTIONS.matcher(answer.text());
        if (!answer.source().equals(sentence.source()) || !questions.find()) {
            return;
        }
        List<String> listed = new ArrayList<>();
        for (String part : questions.group(1).split("(?=\\bhow to\\b)")) {
            String question = part.replaceFirst("[,;.]?(?: and)?\\s*$", "")
                    .replaceFirst(" and (?:pointed|showed|set|gave|were|made)\\b.*$", "")
                    .strip();
            if (question.startsWith("how to")) {
                listed.add(question);
            }
        }
        if (listed.size() != members.size()) {
            return;
        }
        for (int i = 0; i < listed.size(); i++) {
            int at = answer.text().indexOf(listed.get(i));
            List<Citation> evidence =
                    new ArrayList<>(answer.cite(at, at + listed.get(i).length()));
            evidence.addAll(sentence.cite(
                    0, sentence.text().indexOf('”', sentence.text().lastIndexOf('“')) + 1));
            facts.add(new PolicyFact(
                    members.get(i),
                    PolicyFact.Slot.ANSWERS,
                    members.get(i),
                    "which policy answered the question of " + listed.get(i) + "?",
                    "the question of " + listed.get(i) + " was answered by the policy of “{}”",
                    true,
                    sentence.source(),
                    evidence));
        }
    }

    /** "X put forward the policy of “Y” at the conference". */
    private void proposal(Event event) {
        if (!event.verb().can("propose") || event.person().isEmpty() || event.passive()) {
            return;
        }
        Matcher quoted = QUOTED.matcher(event.complement());
        if (!quoted.find()) {
            return;
        }
        String name = quoted.group(1).replaceAll("[.,;]+$", "");
        boolean known = names.containsKey(Words.slug(name));
        if (!known) {
            return;
        }
        String when = event.date() == null || event.datePreposition().equals("by")
                ? ""
                : " " + event.date().phrase();
        String occasion = event.occasion().isEmpty() ? "" : " " + event.occasion();
        String predicate = event.predicate().replaceFirst("\\b(?:his|her) “", "the “");
        facts.add(new PolicyFact(
                name,
                PolicyFact.Slot.PROPOSER,
                event.person(),
                "who " + predicate + occasion + when + "?",
                "{} " + predicate + occasion + when,
                false,
                event.source(),
                knowledge.proofOf(event.person(), event.source(), event.evidence())));
        String rest = event.complement().substring(quoted.end());
        boolean several = quoted.find();
        boolean placed = !rest.isBlank() || !when.isEmpty() || !occasion.isEmpty();
        if (!several && placed && rest.matches("(?: (?:at|in|on|during) .*)?")) {
            String noun = event.complement().contains("strategy")
                    ? "strategy"
                    : event.complement().contains("concept") ? "concept" : "policy";
            String told = (event.clause().particle().isEmpty()
                            ? ""
                            : " " + event.clause().particle())
                    + rest
                    + occasion
                    + when;
            facts.add(new PolicyFact(
                    name,
                    PolicyFact.Slot.NAME,
                    Words.capitalised(name),
                    "which " + noun + " did " + event.person() + " "
                            + event.verb().base() + told + "?",
                    "the " + noun + " that " + event.person() + " "
                            + event.verb().past() + told + " was “{}”",
                    false,
                    event.source(),
                    event.evidence()));
        }
    }

    /** "..., that is, respecting the differences in ...": what a policy means. */
    private void meaning(Sentence sentence) {
        Matcher meant = THAT_IS.matcher(sentence.text());
        Matcher named = NAMED_BEFORE.matcher(sentence.text());
        if (!meant.find() || !named.find() || named.start() > meant.start()) {
            return;
        }
        String name = named.group(1);
        String value = shortened(meant.group(1));
        if (value.isEmpty()) {
            return;
        }
        facts.add(new PolicyFact(
                name,
                PolicyFact.Slot.MEANING,
                value,
                "what did the policy of “" + name + "” mean?",
                "the policy of “" + name + "” meant {}",
                false,
                sentence.source(),
                sentence.cite(named.start(), meant.end(1))));
    }

    /** "The implementation of the “X” policy meant joining the camp". */
    private void implementation(Clause clause) {
        Matcher named = NAMED_AFTER.matcher(clause.subjectText());
        String value = clause.complementText();
        if (!clause.verb().base().equals("mean")
                || clause.passive()
                || !named.find()
                || !value.matches("\\p{Ll}+ing .*")) {
            return;
        }
        String subject = Character.toLowerCase(clause.subjectText().charAt(0))
                + clause.subjectText().substring(1);
        facts.add(new PolicyFact(
                named.group(1),
                PolicyFact.Slot.MEANING,
                shortened(value),
                "what did " + subject + " mean?",
                subject + " meant {}",
                false,
                clause.sentence().source(),
                clause.evidence()));
    }

    /** At most twelve words, cut where a phrase ends. */
    private static String shortened(String phrase) {
        String out = phrase.replaceFirst(" and not .*$", "")
                .replaceFirst(", \\p{Ll}+ing .*$", "")
                .strip();
        while (Words.count(out) > 12) {
            int cut = Math.max(out.lastIndexOf(" of "), Math.max(out.lastIndexOf(" in "), out.lastIndexOf(" and ")));
            if (cut <= 0) {
                return "";
            }
            out = out.substring(0, cut);
        }
        return out;
    }
}
