package org.footnote.generation.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.footnote.generation.language.Clause;
import org.footnote.generation.language.Sentence;
import org.footnote.generation.language.Words;
import org.footnote.text.Token;

/** Who said what, on what occasion: quotations and reported statements with a named speaker. */
final class Statements {

    private static final Pattern QUOTED = Pattern.compile("“([^“”]{15,260})(?:”|$)");
    private static final Pattern LEANING =
            Pattern.compile("(?i)\\b(?:this|these|that|those|it|they|he|she|them|him|such)\\b");

    private final Knowledge knowledge;
    private final Standalone standalone;

    Statements(Knowledge knowledge, Standalone standalone) {
        this.knowledge = knowledge;
        this.standalone = standalone;
    }

    List<Fact> all() {
        List<Fact> facts = new ArrayList<>();
        for (Clause clause : knowledge.clauses()) {
            if (clause.verb().can("say") && !clause.passive() && !clause.present()) {
                statement(clause).ifPresent(s -> {
                    facts.add(s);
                    dated(clause, s).ifPresent(facts::add);
                });
            }
        }
        return facts;
    }

    /** When something was said that is known word for word. */
    private static Optional<Fact> dated(Clause clause, Statement said) {
        boolean exact = clause.hasDate() && Set.of("on", "in", "").contains(clause.datePreposition());
        if (!said.quoted() || said.date() == null || !exact) {
            return Optional.empty();
        }
        String words = (said.occasion() + ": “" + said.words() + "”").strip();
        return Optional.of(new DatedEvent(
                new Event(
                        clause.sentence(),
                        clause.date(),
                        "",
                        clause.particle(),
                        said.speaker(),
                        said.speaker(),
                        clause.verb(),
                        false,
                        words,
                        "",
                        "",
                        "",
                        said.date(),
                        clause.datePreposition(),
                        said.evidence(),
                        List.of(),
                        null),
                said.date(),
                List.of(),
                List.of(),
                said.evidence()));
    }

    private Optional<Statement> statement(Clause clause) {
        String speaker = standalone.speaker(clause);
        if (speaker == null) {
            return Optional.empty();
        }
        Sentence sentence = clause.sentence();
        List<Token> tokens = sentence.tokens();
        int verbEnd = tokens.get(clause.last() - 1).to();
        String rest = sentence.text().substring(verbEnd);
        String verb = clause.verb().past() + (clause.particle().isEmpty() ? "" : " " + clause.particle());
        String complement = clause.complementText();
        boolean occasion = complement.matches("(?:at|in|on) (?!behalf).*") && Words.count(complement) <= 16;
        if (!complement.isEmpty() && !occasion && !complement.startsWith("“")) {
            return Optional.empty();
        }
        String where = occasion ? complement : clause.occasionText().isEmpty() ? "" : lower(clause.occasionText());
        where = where.matches(".*\\b(?:his|her|this|it)\\b.*")
                ? where.replaceFirst("\\b(?:his|her) (opening )?speech", "an $1speech")
                : where;
        if (where.matches(".*\\b(?:his|her|this|it|diplomatic work)\\b.*")) {
            where = "";
        }
        var date = clause.hasDate() && !clause.datePreposition().equals("by")
                ? clause.date().value()
                : null;
        int citedFrom = tokens.get(clause.first()).from();
        if (clause.hasDate()) {
            citedFrom = Math.min(citedFrom, clause.date().from());
        }
        Matcher quoted = QUOTED.matcher(sentence.text());
        if (quoted.find(Math.max(0, verbEnd - 1)) && quoted.start() - verbEnd < 4) {
            String words = firstSentence(quoted.group(1));
            int count = Words.count(words);
            if (count < 6 || count > 24 || words.contains("'s own")) {
                return Optional.empty();
            }
            return Optional.of(new Statement(
                    speaker,
                    verb,
                    words,
                    true,
                    where,
                    date,
                    sentence.source(),
                    knowledge.proofOf(
                            speaker,
                            sentence.source(),
                            sentence.cite(
                                    citedFrom,
                                    quoted.start() + 1 + quoted.group(1).indexOf(words) + words.length()))));
        }
        Matcher that = Pattern.compile("^:? ?that ([^“”;:]{20,150}?)(?=[.;]|, (?:and|but|so|which)|$)")
                .matcher(rest);
        if (that.find()) {
            String words = that.group(1).strip();
            int count = Words.count(words);
            boolean usable = count >= 5
                    && count <= 12
                    && !LEANING.matcher(words).find()
                    && !words.matches(".*\\b(?:we|our|us|his|her|their|its|today)\\b.*");
            return usable
                    ? Optional.of(new Statement(
                            speaker,
                            verb,
                            "that " + words,
                            false,
                            where,
                            date,
                            sentence.source(),
                            knowledge.proofOf(
                                    speaker, sentence.source(), sentence.cite(citedFrom, verbEnd + that.end(1)))))
                    : Optional.empty();
        }
        return Optional.empty();
    }

    private static String lower(String text) {
        return Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }

    /** Enough of a quotation to know it by, with a full stop left out. */
    private static String firstSentence(String quotation) {
        Matcher end = Pattern.compile("[.!?](?= |$)").matcher(quotation);
        String first = end.find() ? quotation.substring(0, end.start()) : quotation;
        if (Words.count(first) > 24) {
            int comma = first.indexOf(',', first.length() / 4);
            first = comma > 0 && Words.count(first.substring(0, comma)) >= 6 ? first.substring(0, comma) : first;
        }
        return first.strip();
    }
}
