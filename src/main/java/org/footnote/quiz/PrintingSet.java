package org.footnote.quiz;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.footnote.bank.QuestionVersion;
import org.footnote.print.PaperSize;
import org.footnote.web.FormErrors;
import org.footnote.web.Option;
import org.footnote.web.Page;
import org.footnote.web.Times;
import org.footnote.web.Viewer;

/** A teacher puts a quiz on paper: what its rules want is drawn once and kept, the files are made of that whenever asked. */
@ApplicationScoped
class PrintingSet {

    @Inject
    QuestionSets sets;

    @Inject
    Prints prints;

    @Inject
    Pool pool;

    @Inject
    Proofs proofs;

    @Inject
    Clock clock;

    /** A file and what it is called. */
    record Printed(String name, byte[] content) {}

    /** @throws NotFoundException where the quiz is not this teacher's to give */
    @Transactional
    PrintsView seen(long quiz, PrintForm form, FormErrors errors, Viewer teacher) {
        QuestionSet set = given(quiz, teacher);
        PaperMessages words = words(teacher);
        List<PrintsView.Line> lines = prints.of(quiz, teacher.id()).stream()
                .map(row -> new PrintsView.Line(
                        (Long) row[0],
                        words.line(
                                Times.dayTime((Instant) row[1]),
                                ((Number) row[4]).longValue(),
                                ((Number) row[2]).longValue(),
                                size((PaperSize) row[3], words))))
                .toList();
        List<Option> sizes = List.of(
                new Option(PaperSize.A4.name(), words.a4()), new Option(PaperSize.LETTER.name(), words.letter()));
        return new PrintsView(
                quiz, set.collectionId(), set.title(), sets.keeps(set, teacher.id()), lines, sizes, form, errors);
    }

    private static String size(PaperSize size, PaperMessages words) {
        return switch (size) {
            case A4 -> words.a4();
            case LETTER -> words.letter();
        };
    }

    /** @return key of the print; nothing where the quiz draws no question */
    @Transactional
    Optional<Long> print(long quiz, PrintForm form, Viewer teacher) {
        QuestionSet set = given(quiz, teacher);
        Instant now = clock.instant();
        long seed = quiz * 1_000_003 + now.toEpochMilli();
        List<Wanted> wanted = set.wanted();
        Map<Long, QuestionVersion> ready =
                pool.versions(set.collectionId(), wanted).stream().collect(toMap(QuestionVersion::id, identity()));
        List<Candidate> candidates =
                ready.values().stream().map(Pool::candidate).toList();
        List<PrintedQuestion> drawn = Draw.of(wanted, candidates, Set.of(), Set.of(), seed).stream()
                .map(p -> new PrintedQuestion(ready.get(p.candidate().version()), p.maxMark()))
                .toList();
        if (drawn.isEmpty()) {
            return Optional.empty();
        }
        Print print = new Print(set, teacher.id(), seed, form, drawn, now);
        prints.persist(print);
        return Optional.of(print.id());
    }

    /** What students get. */
    @Transactional
    Printed sheets(long print, Viewer teacher) {
        Print found = found(print, teacher);
        return new Printed("footnote-" + print + ".pdf", setting(found, teacher).sheets());
    }

    /** What students do not get. */
    @Transactional
    Printed key(long print, Viewer teacher) {
        Print found = found(print, teacher);
        Map<Long, Proofs.Proof> proven = found.hasExplanations()
                ? proofs.of(
                        found.questions().stream().map(PrintedQuestion::version).toList())
                : Map.of();
        return new Printed(
                "footnote-" + print + "-key.pdf", setting(found, teacher).key(proven));
    }

    private PaperSetting setting(Print print, Viewer teacher) {
        return new PaperSetting(print, words(teacher), teacher);
    }

    private QuestionSet given(long quiz, Viewer teacher) {
        return sets.withParts(quiz, teacher.id()).orElseThrow(NotFoundException::new);
    }

    private Print found(long print, Viewer teacher) {
        return prints.ofTeacher(print, teacher.id()).orElseThrow(NotFoundException::new);
    }

    private static PaperMessages words(Viewer teacher) {
        return Page.messages(PaperMessages.class, teacher.locale());
    }
}
