package org.footnote.quiz;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.footnote.bank.QuestionVersion;
import org.footnote.bank.Questions;
import org.footnote.item.DateEntry;
import org.footnote.item.EntryItem;
import org.footnote.item.Item;
import org.footnote.item.Numeric;
import org.footnote.item.Response;
import org.footnote.web.FormErrors;
import org.footnote.web.Page;
import org.footnote.web.Viewer;

/** A teacher looks at one question of an assignment over all its students, equal answers together. */
@ApplicationScoped
class SeeingQuestion {

    @Inject
    SeeingMarks marks;

    @Inject
    Rulings rulings;

    @Inject
    MarkBook book;

    @Inject
    Questions questions;

    /** @throws NotFoundException where the assignment is not to a classroom of theirs, or nobody was asked the question */
    @Transactional
    AnswersOfQuestionView seen(long assignment, long question, ManualForm form, FormErrors errors, Viewer teacher) {
        MarkTable table = marks.table(assignment, teacher);
        List<MarkTable.Column> columns = table.columns();
        int place = IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).question() == question)
                .findFirst()
                .orElseThrow(NotFoundException::new);
        List<Recorded> all = book.recorded(question, new MarkScope(teacher, assignment));
        if (all.isEmpty()) {
            throw new NotFoundException();
        }
        Map<Long, QuestionVersion> shown =
                questions
                        .withCitations(
                                all.stream().map(Recorded::version).distinct().toList())
                        .stream()
                        .collect(toMap(QuestionVersion::id, v -> v));
        QuestionVersion latest = shown.values().stream()
                .max(Comparator.comparing(QuestionVersion::number))
                .orElseThrow();
        Item item = rulings.latestOf(question, teacher.id())
                .filter(r -> r.version().number() >= latest.number())
                .map(r -> r.standard().item())
                .orElseGet(latest::item);
        List<Recorded> handedIn =
                all.stream().filter(r -> r.submitted() != null).toList();
        Tally tally = new Tally();
        handedIn.forEach(r -> tally.add(
                r.response()
                        .flatMap(given -> Carrying.over(shown.get(r.version()).item(), item, given))
                        .orElse(null),
                1));
        QuizMessages words = Page.messages(QuizMessages.class, teacher.locale());
        return new AnswersOfQuestionView(
                assignment,
                table.title(),
                question,
                place + 1,
                columns.get(place).stem(),
                item instanceof EntryItem,
                item instanceof EntryItem entry ? entry.accepted() : List.of(),
                columns.get(place).figures(),
                place > 0 ? columns.get(place - 1).question() : 0,
                place + 1 < columns.size() ? columns.get(place + 1).question() : 0,
                tally.lines(item, handedIn.size(), words.true_word(), words.false_word()),
                handedIn.size(),
                tally.open(),
                groups(all, item, shown, form, words),
                errors);
    }

    private static List<AnswersOfQuestionView.Group> groups(
            List<Recorded> all, Item item, Map<Long, QuestionVersion> shown, ManualForm form, QuizMessages words) {
        Map<String, List<Recorded>> byText = all.stream()
                .filter(r -> r.response().isPresent())
                .collect(groupingBy(r -> key(r, shown, words), LinkedHashMap::new, toList()));
        List<List<Recorded>> most = new ArrayList<>(byText.values());
        most.sort(Comparator.comparing((List<Recorded> g) -> -g.size()));
        List<AnswersOfQuestionView.Group> groups = new ArrayList<>();
        for (List<Recorded> group : most) {
            groups.add(group(groups.size() + 1, group, item, shown, form, words));
        }
        return groups;
    }

    private static String key(Recorded answer, Map<Long, QuestionVersion> shown, QuizMessages words) {
        return answer.response().orElseThrow() instanceof Response.Entered typed
                ? ManualMark.plain(typed.text())
                : text(answer, shown, words);
    }

    private static String text(Recorded answer, Map<Long, QuestionVersion> shown, QuizMessages words) {
        return AnswerText.of(Posed.of(shown.get(answer.version()), 0).asked(answer.response()), words);
    }

    private static AnswersOfQuestionView.Group group(
            int number,
            List<Recorded> group,
            Item item,
            Map<Long, QuestionVersion> shown,
            ManualForm form,
            QuizMessages words) {
        Recorded any = group.get(0);
        String answer = ResponseJson.write(any.response().orElseThrow());
        List<String> marks = group.stream()
                .flatMap(r -> r.marked().stream())
                .map(m -> Figures.mark(100 * m.fraction()))
                .distinct()
                .toList();
        boolean sent = answer.equals(form.answer());
        return new AnswersOfQuestionView.Group(
                number,
                text(any, shown, words),
                answer,
                marks.size() == 1 ? marks.get(0) : "",
                group.stream().anyMatch(r -> r.manual().isPresent()),
                group.stream().anyMatch(Recorded::thrownOut),
                group.stream().filter(r -> r.submitted() != null).count(),
                any.response().filter(r -> acceptable(item, r)).isPresent(),
                group.stream()
                        .map(r -> new AnswersOfQuestionView.Student(
                                r.attempt(), r.slot(), r.name(), r.attemptNumber(), r.submitted() == null))
                        .toList(),
                sent ? form.percent() : "",
                sent ? form.why() : "");
    }

    /** A key of a number or a date can be read as one. */
    private static boolean acceptable(Item item, Response response) {
        if (!(response instanceof Response.Entered typed)) {
            return false;
        }
        if (item instanceof Numeric) {
            return Numeric.readable(typed.text());
        }
        return item instanceof DateEntry ? DateEntry.readable(typed.text()) : item instanceof EntryItem;
    }
}
