package org.footnote.generation.fact;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.footnote.generation.language.Clause;
import org.footnote.generation.language.Sentence;
import org.footnote.generation.language.Words;
import org.footnote.text.Citation;

/** Policies and doctrines: their names, groups, proposers, meanings, and the questions they answered. */
final class Policies {

    private static final Pattern GROUP = Pattern.compile(
            "^(“[^”]+”(?:, “[^”]+”)*,? and “[^”]+”) (?:constituted|were|formed|are|made up|became) (the (?:two|three|four|five|six)(?: \\p{Ll}+){0,3} (?:policies|principles|doctrines|strategies|concepts|slogans)[^,;.]*)");
    private static final Pattern HAD = Pattern.compile(
            "^((?:The )?\\p{Lu}[\\p{L}]*(?: \\p{Lu}[\\p{L}]*)*) (?:had|has|followed|pursued) ((?:two|three|four|five|six)(?: \\p{Ll}+){0,3} (?:policies|principles|doctrines|strategies))[^:“]{0,40}: (“[^”]+”(?:, “[^”]+”)*,? and “[^”]+”)");
    private static final Pattern QUOTED = Pattern.compile("“([^”]+)”");
    private static final Pattern QUESTIONS = Pattern.compile(
            "\\b(?:[Tt]hese|[Tt]he|[Tt]hey)(?: \\p{Ll}+){0,2} (?:answered|addressed|settled) the questions? of (.*)");
    private static final Pattern THAT_IS =
            Pattern.compile("”[^“”]{0,80}, that is,(?: when [^,]+,)? (\\p{Ll}+ing [^;:.]+)");

    private final Knowledge knowledge;
    private final PolicyNames names;
    private final List<Fact> facts = new ArrayList<>();

    Policies(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.names = new PolicyNames(knowledge.collection());
        knowledge.collection().sentences().forEach(this::groups);
    }

    PolicyNames names() {
        return names;
    }

    private void groups(Sentence sentence) {
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

    private void group(Sentence sentence, String list, String described, int end) {
        Set<String> members = new LinkedHashSet<>();
        Matcher quoted = QUOTED.matcher(list);
        while (quoted.find()) {
            String member = names.add(quoted.group(1));
            if (member != null) {
                members.add(member);
            }
        }
        if (members.size() < 2) {
            return;
        }
        names.addGroup(members);
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
        boolean known = names.isKnown(name);
        if (!known) {
            return;
        }
        String when = event.date() == null || event.datePreposition().equals("by") ? "" : " " + event.when();
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
            String told = (event.particle().isEmpty() ? "" : " " + event.particle()) + rest + occasion + when;
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
        Matcher named = PolicyNames.NAMED_BEFORE.matcher(sentence.text());
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
        Matcher named = PolicyNames.NAMED_AFTER.matcher(clause.subjectText());
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
