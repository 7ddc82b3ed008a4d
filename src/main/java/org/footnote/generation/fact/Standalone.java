package org.footnote.generation.fact;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.footnote.generation.Refusal;
import org.footnote.generation.Refusals;
import org.footnote.generation.language.Clause;
import org.footnote.generation.language.Collection;
import org.footnote.generation.language.Gazetteer;
import org.footnote.generation.language.Names;
import org.footnote.generation.language.Verbs;
import org.footnote.generation.language.Words;
import org.footnote.text.Citation;
import org.footnote.text.Token;

/** Makes a clause understandable without the text around it, or refuses it. */
public final class Standalone {

    private static final int LONGEST = 24;
    private static final Pattern DEICTIC =
            Pattern.compile("(?i)\\b(?:our|ours|we|us|my|me|today|nowadays|currently|recently|now|ourselves)\\b");
    private static final Pattern POINTING = Pattern.compile(
            "(?i)\\b(?:this|these|those|such|it|they|them|he|she|him|himself|itself|themselves|former|latter|aforementioned|"
                    + "the same|the following|the previous|each other's|that)\\b");
    private static final Pattern OPEN_END = Pattern.compile(
            "(?i).*\\b(?:of|the|a|an|and|or|to|in|on|at|by|for|with|from|its|his|her|their|as|that|than|prior)$");
    private static final Pattern BEFORE_NAME = Pattern.compile("(?:the|a|an|his|her|their|this|that) .* "
            + "(?!of|and|or|by|with|for|to|from|between|against|than)\\p{L}+ ");
    private static final Pattern PURPOSE = Pattern.compile(" (?:in order )?to (\\p{Ll}+)");

    private final Names names;
    private final References references;
    private final Collection collection;
    private final Refusals refusals;

    public Standalone(Collection collection, Names names, Treaties treaties, Refusals refusals) {
        this.collection = collection;
        this.names = names;
        this.references = new References(collection, names, treaties);
        this.refusals = refusals;
    }

    /** "the talks in Norby Anna Berg": an opening phrase and a subject that were taken for one. */
    private boolean isTwo(String subject) {
        return names.person(subject).isEmpty()
                && names.inText().endOf(subject).stream()
                        .anyMatch(p -> BEFORE_NAME
                                        .matcher(subject.substring(0, subject.length() - p.length()))
                                        .matches()
                                && !Gazetteer.isTitle(before(subject, p)));
    }

    private static String before(String subject, String name) {
        String rest = subject.substring(0, subject.length() - name.length()).strip();
        return rest.substring(rest.lastIndexOf(' ') + 1);
    }

    /** Whether a second clause hides in what follows the verb, so that the clause was cut in the wrong place. */
    private static boolean holdsAnother(Clause clause) {
        var tree = clause.sentence().tree();
        for (int[] piece : clause.complement()) {
            for (int i = piece[0]; i < piece[1]; i++) {
                int subject = Math.max(tree.child(i, "nsubj"), tree.child(i, "nsubj:pass"));
                boolean inside = subject >= piece[0] && subject < piece[1];
                if (inside && tree.child(i, "mark") < 0 && !tree.tag(subject).startsWith("W")) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The clause as an event of its own; empty and counted where it leans on its context. */
    public Optional<Event> event(Clause clause) {
        String subject = subject(clause);
        if (subject == null || isTwo(subject)) {
            return refuse(Refusal.UNRESOLVED_REFERENCE, clause);
        }
        String complement = clause.complementText().strip();
        String occasion = clause.occasionText();
        boolean subjectIsPerson = names.person(subject).isPresent();
        Refusal flaw = flaw(complement, subjectIsPerson);
        if (flaw == null
                && clause.slice(clause.first(), clause.last())
                                .chars()
                                .filter(c -> c == '“')
                                .count()
                        != clause.slice(clause.first(), clause.last())
                                .chars()
                                .filter(c -> c == '”')
                                .count()) {
            flaw = Refusal.UNBALANCED_QUOTATION;
        }
        if (flaw != null) {
            return refuse(flaw, clause);
        }
        String purpose = "";
        if (!clause.passive()) {
            int at = purposeAt(clause, complement);
            if (at > 0) {
                purpose = complement.substring(at + 1).replaceFirst("^in order ", "");
                complement = complement.substring(0, at);
            }
        }
        complement = references.resolved(complement, clause.sentence().source());
        if (complement == null || OPEN_END.matcher(complement).matches()) {
            return refuse(complement == null ? Refusal.UNRESOLVED_REFERENCE : Refusal.INCOMPLETE_CLAUSE, clause);
        }
        boolean bare = complement.isEmpty() && !clause.passive();
        if (clause.verb().can("two") || holdsAnother(clause)) {
            return refuse(Refusal.INCOMPLETE_CLAUSE, clause);
        }
        if (bare
                && !clause.verb().can("event")
                && !List.of("begin", "end", "open", "close", "start", "expire", "warm")
                        .contains(clause.verb().base())) {
            return refuse(Refusal.INCOMPLETE_CLAUSE, clause);
        }
        if (Words.count(subject) + Words.count(complement) > LONGEST) {
            return refuse(Refusal.TOO_LONG, clause);
        }
        if (!occasion.isEmpty()
                && (flaw(occasion, subjectIsPerson) != null
                        || references.resolved(occasion, clause.sentence().source()) == null)) {
            occasion = "";
        }
        String person = names.person(subject).orElse("");
        String shown = person.isEmpty() ? names.expanded(subject) : person;
        return Optional.of(new Event(
                clause.sentence(),
                clause.date(),
                clause.auxiliary(),
                clause.particle(),
                shown,
                person,
                clause.verb(),
                clause.passive(),
                names.expanded(complement),
                purpose,
                occasion.isEmpty() ? "" : Character.toLowerCase(occasion.charAt(0)) + occasion.substring(1),
                tail(clause),
                clause.date() == null ? null : clause.date().value(),
                clause.datePreposition(),
                clause.evidence(),
                tailEvidence(clause),
                null));
    }

    /** The one person who is the subject of a clause, or null. */
    String speaker(Clause clause) {
        String subject = subject(clause);
        return subject == null ? null : names.person(subject).orElse(null);
    }

    private static int purposeAt(Clause clause, String complement) {
        Matcher matcher = PURPOSE.matcher(complement);
        while (matcher.find()) {
            String before = complement.substring(0, matcher.start());
            boolean quoted = before.chars().filter(c -> c == '“').count()
                    != before.chars().filter(c -> c == '”').count();
            boolean verb = Verbs.base(matcher.group(1)) != null;
            if (!quoted && verb && !before.matches(".* to \\p{Ll}+ly .*")) {
                return isPurpose(clause, before) ? matcher.start() : -1;
            }
        }
        return -1;
    }

    /** "a promise to help" says what was promised; "intervened to prevent" says what for. */
    private static boolean isPurpose(Clause clause, String before) {
        String last = before.substring(before.lastIndexOf(' ') + 1);
        boolean noun = List.of(
                        "promise",
                        "decision",
                        "decisions",
                        "agreement",
                        "right",
                        "attempt",
                        "effort",
                        "efforts",
                        "willingness",
                        "ability",
                        "need",
                        "plan",
                        "request",
                        "proposal",
                        "refusal",
                        "desire",
                        "way",
                        "ways",
                        "time",
                        "opportunity",
                        "permission",
                        "authority",
                        "duty",
                        "Congress",
                        "others",
                        "America",
                        "states")
                .contains(last);
        return !noun
                && !before.isBlank()
                && !List.of(
                                "allow",
                                "permit",
                                "agree",
                                "attempt",
                                "try",
                                "decide",
                                "want",
                                "offer",
                                "plan",
                                "refuse",
                                "request",
                                "ask",
                                "fail",
                                "continue",
                                "invite",
                                "force",
                                "require",
                                "order",
                                "begin")
                        .contains(clause.verb().base());
    }

    private static List<Citation> tailEvidence(Clause clause) {
        if (clause.tail() == null) {
            return List.of();
        }
        var tokens = clause.sentence().tokens();
        return clause.sentence()
                .cite(
                        tokens.get(clause.tail()[0]).from(),
                        tokens.get(clause.tail()[1] - 1).to());
    }

    private String tail(Clause clause) {
        String tail = clause.tailText();
        boolean usable = !tail.isEmpty()
                && Words.count(tail) <= 20
                && flaw(tail, true) == null
                && !OPEN_END.matcher(tail).matches()
                && !tail.startsWith("including");
        return usable ? names.expanded(tail) : "";
    }

    private Refusal flaw(String text, boolean subjectIsPerson) {
        String outside = text.replaceAll("“[^”]*”", "“”");
        if (DEICTIC.matcher(outside.replaceAll("\\bUS\\b", "")).find()) {
            return Refusal.SPEAKER_OR_NOW;
        }
        if (POINTING.matcher(outside).find()) {
            return Refusal.UNRESOLVED_REFERENCE;
        }
        if (outside.matches("(?s).*\\b(?:his|her)\\b.*") && !subjectIsPerson) {
            return Refusal.UNRESOLVED_REFERENCE;
        }
        boolean unbalanced = text.chars().filter(c -> c == '“').count()
                != text.chars().filter(c -> c == '”').count();
        return unbalanced || text.indexOf('(') >= 0 || text.indexOf(')') >= 0 ? Refusal.UNBALANCED_QUOTATION : null;
    }

    private String subject(Clause clause) {
        String subject = clause.subjectText().strip();
        Token first = clause.sentence().tokens().get(clause.subject()[0]);
        if (first.tagged("PRON")) {
            return first.is("he", "she") && clause.subject()[1] - clause.subject()[0] == 1
                    ? references.antecedent(clause)
                    : null;
        }
        if (first.is(
                        "this", "these", "those", "that", "such", "his", "her", "their", "its", "some", "many",
                        "another", "both", "other", "any", "each")
                || first.tagged("POSS")) {
            return null;
        }
        if (Words.count(subject) < 2 && !first.isCapitalised()
                || subject.contains("(")
                || subject.matches(".*\\b(?:his|her|its|their)\\b.*")) {
            return null;
        }
        boolean quote = subject.chars().filter(c -> c == '“').count()
                != subject.chars().filter(c -> c == '”').count();
        if (quote || flaw(subject, false) != null || OPEN_END.matcher(subject).matches()) {
            return null;
        }
        if (first.tagged("VERB") && !first.isCapitalised()) {
            return null;
        }
        String low = first.is("the", "a", "an") || startsCommon(clause)
                ? Character.toLowerCase(subject.charAt(0)) + subject.substring(1)
                : subject;
        return references.resolved(low, clause.sentence().source());
    }

    /** A sentence starts with a capital; the word is common where it stands small in the same or another place. */
    private boolean startsCommon(Clause clause) {
        int at = clause.subject()[0];
        if (at > 0) {
            return false;
        }
        String word = clause.sentence().tokens().get(0).text();
        String small = Character.toLowerCase(word.charAt(0)) + word.substring(1);
        return !names.person(clause.subjectText()).isPresent()
                && !Gazetteer.isNameOfThing(word)
                && (clause.sentence().tokens().get(0).tagged("ADJ", "NOUN", "NUM", "ADV", "VERB")
                        || collection.sentences().stream()
                                .anyMatch(s -> s.text().contains(" " + small + " ")));
    }

    private Optional<Event> refuse(Refusal reason, Clause clause) {
        refusals.at(clause.sentence().citeAll().get(0));
        refusals.add(reason, clause.sentence().text());
        return Optional.empty();
    }
}
