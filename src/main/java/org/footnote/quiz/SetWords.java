package org.footnote.quiz;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.footnote.bank.KindWords;
import org.footnote.bank.QuestionVersion;
import org.footnote.bank.Status;
import org.footnote.bank.TypeWords;
import org.footnote.item.Item;
import org.footnote.web.Page;

/** The lines of a quiz in the viewer's words, with what stands in their way. */
final class SetWords {

    private final Locale locale;
    private final SetMessages words;
    private final List<Candidate> pool;

    SetWords(Locale locale, List<Candidate> pool) {
        this.locale = locale;
        this.words = Page.messages(SetMessages.class, locale);
        this.pool = pool;
    }

    /** @param chosen versions in force of the chosen questions, by question */
    List<SetView.Line> lines(QuestionSet set, Map<Long, QuestionVersion> chosen) {
        List<SetView.Line> lines = new ArrayList<>();
        List<Integer> filled = Draw.filled(set.wanted(), pool, Set.of());
        for (SetPart part : set.parts()) {
            Wanted wanted = part.wanted();
            int got = filled.get(lines.size());
            lines.add(
                    wanted instanceof Wanted.Chosen one
                            ? chosen(part, one, chosen.get(one.question()), got)
                            : drawn(part, (Wanted.Drawn) wanted, got));
        }
        return lines;
    }

    private SetView.Line chosen(SetPart part, Wanted.Chosen wanted, QuestionVersion version, int got) {
        Item item = version.item();
        String warning = version.status() != Status.READY ? words.not_in_use() : got == 0 ? words.same_fact() : "";
        return new SetView.Line(
                part.id(),
                part.position(),
                wanted.question(),
                item.stem(),
                // a topic is often called as its kind is
                Stream.of(
                                KindWords.of(version.question().kind(), locale),
                                TypeWords.of(item.type(), locale),
                                version.question().topic())
                        .distinct()
                        .toList(),
                Figures.mark(wanted.maxMark()),
                warning);
    }

    private SetView.Line drawn(SetPart part, Wanted.Drawn wanted, int got) {
        Rule rule = wanted.rule();
        String kinds = rule.kinds().isEmpty()
                ? words.any_kind()
                : rule.kinds().stream()
                        .sorted()
                        .map(k -> KindWords.of(k, locale))
                        .collect(joining(", "));
        List<String> about = new ArrayList<>();
        rule.topic().ifPresent(about::add);
        if (rule.easiest() > 0 || rule.hardest() < 1) {
            about.add(words.difficulty(Figures.mark(rule.easiest()), Figures.mark(rule.hardest())));
        }
        if (rule.unseen()) {
            about.add(words.unseen());
        }
        about.add(words.marks_each(Figures.mark(wanted.maxMark())));
        return new SetView.Line(
                part.id(),
                part.position(),
                0,
                words.drawn(rule.number(), kinds),
                about,
                Figures.mark(wanted.maxMark()),
                got < rule.number() ? tooFew(rule, got) : "");
    }

    private String tooFew(Rule rule, int got) {
        long matching = pool.stream()
                .filter(rule::admits)
                .mapToLong(Candidate::fact)
                .distinct()
                .count();
        return matching < rule.number()
                ? words.rule_short(rule.number(), matching)
                : words.rule_taken(rule.number(), matching, got);
    }
}
