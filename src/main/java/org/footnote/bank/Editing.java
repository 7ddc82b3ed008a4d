package org.footnote.bank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.footnote.audit.AuditLog;
import org.footnote.generation.Draft;
import org.footnote.item.Item;
import org.footnote.item.Kind;
import org.footnote.material.Citations;
import org.footnote.material.CitedPassageView;
import org.footnote.material.CitedSpan;
import org.footnote.material.DocumentCollection;
import org.footnote.material.DocumentCollections;
import org.footnote.material.Documents;
import org.footnote.people.People;
import org.footnote.web.Contended;
import org.footnote.web.FormErrors;
import org.footnote.web.Option;
import org.footnote.web.Page;
import org.footnote.web.Viewer;

/** Teachers change the wording, the key or the proof of a question: a new version, the earlier ones stay. */
@ApplicationScoped
class Editing {

    @Inject
    DocumentCollections collections;

    @Inject
    Documents documents;

    @Inject
    Questions questions;

    @Inject
    Citations citations;

    @Inject
    Checking checking;

    @Inject
    AuditLog audit;

    @Inject
    People people;

    @Inject
    Clock clock;

    /**
     * What came of a form.
     *
     * @param again the editor, where nothing was kept
     * @param back where one came from, where it was
     */
    record Outcome(Optional<EditorView> again, String back) {}

    /** The question as it is, to be changed. */
    @Transactional
    EditorView open(long id, String from, Viewer viewer) {
        Question question = theirs(questions.findByIdOptional(id), viewer);
        QuestionVersion version = question.current();
        Map<CitedSpan, String> words = citations.words(version.cited());
        List<String> quotes =
                version.cited().stream().map(c -> words.getOrDefault(c, "")).toList();
        Map<CitedSpan, CitedPassageView> passages = citations.show(version.cited());
        return view(
                question,
                EditorForm.of(question, version.item(), version.number(), version.cited(), quotes, from),
                new Checking.Checked(
                        Optional.empty(),
                        List.of(),
                        FormErrors.none(),
                        Optional.empty(),
                        Set.of(),
                        version.cited().stream().map(passages::get).toList()),
                Optional.empty(),
                viewer);
    }

    /**
     * Keeps what somebody wrote as a new version, unless something keeps it from being a question, the gates find what
     * the writer has not read yet, or somebody else saved one meanwhile.
     *
     * @return with the editor and all that was written, where it is not kept
     */
    @Contended
    @Transactional
    Outcome submit(long id, EditorForm form, Viewer by) {
        Question question = theirs(questions.held(id), by);
        QuestionVersion version = question.current();
        Checking.Checked checked = checking.check(
                question.collectionId(), version.item().type(), question.kind(), form, Linting.told(version), by);
        Kind kind = Arrays.stream(Kind.values())
                .filter(k -> k.name().equals(form.kind()))
                .findFirst()
                .orElse(question.kind());
        String usual = form.kind().isEmpty() ? question.topic() : Draft.topicOf(kind);
        String topic = form.topic().isEmpty() ? usual : form.topic();
        EditorMessages m = Page.messages(EditorMessages.class, by.locale());
        if (topic.length() > WritingByHand.LONGEST_TOPIC) {
            checked.errors().add("topic", m.too_long(WritingByHand.LONGEST_TOPIC));
        }
        if (!form.hasDifficulty()) {
            checked.errors().add("difficulty", m.difficulty_range());
        }
        boolean overtaken = !form.base().equals(String.valueOf(version.number()));
        if (form.isCheck() || overtaken || !checked.passes(form)) {
            Optional<Integer> present = overtaken ? Optional.of(version.number()) : Optional.empty();
            return new Outcome(Optional.of(view(question, form, checked, present, by)), "");
        }
        Instant now = clock.instant();
        String before = question.described();
        if (question.describe(kind, topic, form.difficultyOr(question.difficulty()), now)) {
            audit.record(
                    people.findById(by.id()).username(),
                    "question described",
                    "question " + id,
                    before + " → " + question.described());
        }
        question.edit(checked.item().orElseThrow(), checked.cited(), by.id(), now);
        if (form.isApproval()) {
            question.approve(by.id(), now);
        }
        return new Outcome(Optional.empty(), back(question, form));
    }

    private static String back(Question question, EditorForm form) {
        if (form.from().equals("regrade")) {
            return "/desk/questions/" + question.id() + "/regrade?deed=key";
        }
        return form.from().equals("review")
                ? "/collections/" + question.collectionId() + "/review?at=" + question.id()
                : "/questions/" + question.id();
    }

    /**
     * Puts the words of an earlier version in force again, as a new one.
     *
     * @throws NotFoundException where there is no such version
     */
    @Contended
    @Transactional
    void restore(long id, int number, Viewer by) {
        Question question = theirs(questions.held(id), by);
        QuestionVersion wanted = question.version(number).orElseThrow(NotFoundException::new);
        Set<Long> inForce = documents.keysOf(question.collectionId());
        boolean proved = wanted.cited().stream().allMatch(c -> inForce.contains(c.document()));
        question.bringBack(wanted, proved, by.id(), clock.instant());
    }

    private Question theirs(Optional<Question> question, Viewer viewer) {
        return question.filter(
                        q -> collections.editableBy(q.collectionId(), viewer).isPresent())
                .orElseThrow(NotFoundException::new);
    }

    private EditorView view(
            Question question, EditorForm form, Checking.Checked checked, Optional<Integer> overtaken, Viewer viewer) {
        DocumentCollection collection = collections.findById(question.collectionId());
        Item current = question.current().item();
        return new EditorView(
                "/questions/" + question.id() + "/versions",
                back(question, form),
                Optional.of(question.id()),
                collection.id(),
                collection.title(),
                current.type(),
                TypeWords.of(current.type(), viewer.locale()),
                form,
                checked.errors(),
                checked.report(),
                checked.proofs(),
                checked.item().map(item -> preview(item, viewer)),
                Arrays.stream(Kind.values())
                        .map(k -> new Option(k.name(), KindWords.of(k, viewer.locale())))
                        .toList(),
                List.of(),
                documents(collection.id()),
                overtaken);
    }

    private List<Option> documents(long collection) {
        return documents(documents, collection);
    }

    /** Where one more proof may stand. */
    static List<Option> documents(Documents documents, long collection) {
        return documents.linesOf(collection).stream()
                .map(d -> new Option(EditorForm.anywhere(d.id()), d.title()))
                .toList();
    }

    static EditorView.Preview preview(Item item, Viewer viewer) {
        return new EditorView.Preview(
                item.stem(),
                TypeWords.asks(item.type(), viewer.locale()),
                item.type() == org.footnote.item.ItemType.TRUE_FALSE,
                ShowingKey.of(item, viewer.locale()));
    }
}
