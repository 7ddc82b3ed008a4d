package org.footnote.bank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.footnote.generation.Draft;
import org.footnote.item.Item;
import org.footnote.item.ItemType;
import org.footnote.item.Kind;
import org.footnote.knowledge.FactByHand;
import org.footnote.knowledge.LearningFacts;
import org.footnote.material.Citations;
import org.footnote.material.CitedPassageView;
import org.footnote.material.CitedSpan;
import org.footnote.material.Document;
import org.footnote.material.DocumentCollections;
import org.footnote.material.Documents;
import org.footnote.material.SoughtWords;
import org.footnote.text.CanonicalText;
import org.footnote.text.Passage;
import org.footnote.text.Span;
import org.footnote.web.FormErrors;
import org.footnote.web.Option;
import org.footnote.web.Page;
import org.footnote.web.Viewer;

/** Teachers write questions of their own on a passage: first the words that prove it, then the question. */
@ApplicationScoped
class WritingByHand {

    /** The writer's estimate is not asked for. */
    private static final double DIFFICULTY = 0.5;

    static final int LONGEST_TOPIC = 100;

    @Inject
    DocumentCollections collections;

    @Inject
    Documents documents;

    @Inject
    Citations citations;

    @Inject
    LearningFacts learning;

    @Inject
    Questions questions;

    @Inject
    DeskQuestions desk;

    @Inject
    Checking checking;

    @Inject
    Clock clock;

    /** A passage of a document that this person may write about. */
    private record Place(Document document, Passage passage) {}

    /**
     * The question that was kept, or the editor with all that was written.
     *
     * @param question key, nothing where it was not kept
     */
    record Written(Optional<Long> question, Optional<EditorView> again) {}

    /** The sentences of a passage to choose from. */
    @Transactional
    PickingView pick(long documentId, int passage, boolean missing, Viewer viewer) {
        Place place = place(documentId, passage, viewer);
        CanonicalText text = place.document().text();
        List<PickingView.Sentence> sentences = new ArrayList<>();
        for (Span span :
                PassageSentences.of(text, place.passage(), place.document().language())) {
            sentences.add(
                    new PickingView.Sentence(sentences.size() + 1, span.start() + "-" + span.end(), text.slice(span)));
        }
        return new PickingView(
                documentId,
                place.document().title(),
                place.document().language(),
                passage,
                sentences,
                types(viewer),
                missing);
    }

    /**
     * The editor with its citation filled in.
     *
     * @param spans of the sentences that were chosen, as the page of the passage names them
     * @param words that were selected in the reader, empty where none were
     * @return nothing where none of it stands in the passage
     */
    @Transactional
    Optional<EditorView> open(
            long documentId, int passage, List<String> spans, String words, String type, Viewer viewer) {
        Place place = place(documentId, passage, viewer);
        CanonicalText text = place.document().text();
        List<Span> chosen = new ArrayList<>();
        for (String span : spans) {
            if (span.matches("\\d{1,9}-\\d{1,9}")) {
                int start = Integer.parseInt(span.split("-")[0]);
                int end = Integer.parseInt(span.split("-")[1]);
                if (start < end && place.passage().span().contains(new Span(start, end))) {
                    chosen.add(new Span(start, end));
                }
            }
        }
        List<CitedSpan> cited = new ArrayList<>(PassageSentences.joined(text, chosen).stream()
                .map(s -> new CitedSpan(documentId, s))
                .toList());
        if (cited.isEmpty() && !words.isBlank()) {
            SoughtWords sought = new SoughtWords(documentId, place.passage().span(), words);
            citations
                    .find(place.document().collection().id(), List.of(sought))
                    .forEach(found -> found.ifPresent(cited::add));
        }
        if (cited.isEmpty()) {
            return Optional.empty();
        }
        EditorForm form = EditorForm.blank(
                type(type).code(),
                cited,
                cited.stream().map(c -> text.slice(c.span())).toList());
        Map<CitedSpan, CitedPassageView> passages = citations.show(cited);
        return Optional.of(view(
                place,
                form,
                new Checking.Checked(
                        Optional.empty(),
                        cited,
                        FormErrors.none(),
                        Optional.empty(),
                        Set.of(),
                        cited.stream().map(passages::get).toList()),
                viewer));
    }

    /** Keeps a question as it was written, or shows the editor again. */
    @Transactional
    Written submit(long documentId, int passage, EditorForm form, Viewer by) {
        Place place = place(documentId, passage, by);
        long collection = place.document().collection().id();
        collections.hold(collection);
        Optional<Kind> kind = Arrays.stream(Kind.values())
                .filter(k -> k.name().equals(form.kind()))
                .findFirst();
        Checking.Checked checked =
                checking.check(collection, type(form.type()), kind.orElse(Kind.DEFINITION), form, List.of(), by);
        if (form.isOfOtherType()) {
            return new Written(Optional.empty(), Optional.of(view(place, form, checked.unread(), by)));
        }
        EditorMessages m = Page.messages(EditorMessages.class, by.locale());
        if (kind.isEmpty() && !form.isCheck()) {
            checked.errors().add("kind", m.kind_missing());
        }
        if (form.topic().length() > LONGEST_TOPIC) {
            checked.errors().add("topic", m.too_long(LONGEST_TOPIC));
        }
        if (!form.hasDifficulty()) {
            checked.errors().add("difficulty", m.difficulty_range());
        }
        if (form.isCheck() || !checked.passes(form)) {
            return new Written(Optional.empty(), Optional.of(view(place, form, checked, by)));
        }
        return new Written(Optional.of(keep(collection, kind.get(), form, checked, by)), Optional.empty());
    }

    private long keep(long collection, Kind kind, EditorForm form, Checking.Checked checked, Viewer by) {
        Item item = checked.item().orElseThrow();
        String topic = form.topic().isEmpty() ? Draft.topicOf(kind) : form.topic();
        Map<CitedSpan, String> words = citations.words(checked.cited());
        long fact = learning.byHand(
                collection,
                new FactByHand(
                        kind,
                        checked.cited().stream().map(words::get).collect(Collectors.joining(" … ")),
                        Answers.of(item),
                        topic,
                        checked.cited()));
        String type = item.type().code();
        Question.Identity identity = new Question.Identity(collection, fact, desk.freeForm(fact, type), type);
        Question question = new Question(identity, kind, topic, form.difficultyOr(DIFFICULTY));
        Instant now = clock.instant();
        question.write(item, checked.cited(), by.id(), now);
        if (form.isApproval()) {
            question.approve(by.id(), now);
        }
        questions.persist(question);
        return question.id();
    }

    private Place place(long documentId, int passage, Viewer viewer) {
        Document document = documents
                .visibleTo(documentId, viewer)
                .filter(Document::isInForce)
                .filter(d -> collections.editableBy(d.collection().id(), viewer).isPresent())
                .orElseThrow(NotFoundException::new);
        return document.passages().stream()
                .filter(p -> p.ordinal() == passage)
                .findFirst()
                .map(p -> new Place(document, p))
                .orElseThrow(NotFoundException::new);
    }

    private static ItemType type(String code) {
        return Arrays.stream(ItemType.values())
                .filter(t -> t.code().equals(code))
                .findFirst()
                .orElse(ItemType.MULTIPLE_CHOICE);
    }

    private static List<Option> types(Viewer viewer) {
        return Arrays.stream(ItemType.values())
                .map(t -> new Option(t.code(), TypeWords.of(t, viewer.locale())))
                .toList();
    }

    private EditorView view(Place place, EditorForm form, Checking.Checked checked, Viewer viewer) {
        ItemType type = type(form.type());
        long document = place.document().id();
        List<Option> kinds = new ArrayList<>(List.of(new Option("", "–")));
        for (Kind kind : Kind.values()) {
            kinds.add(new Option(kind.name(), KindWords.of(kind, viewer.locale())));
        }
        return new EditorView(
                "/documents/" + document + "/passages/" + place.passage().ordinal() + "/questions",
                "/documents/" + document + "#s" + place.passage().ordinal(),
                Optional.empty(),
                place.document().collection().id(),
                place.document().collection().title(),
                type,
                TypeWords.of(type, viewer.locale()),
                form,
                checked.errors(),
                checked.report(),
                checked.proofs(),
                checked.item().map(item -> Editing.preview(item, viewer)),
                kinds,
                types(viewer),
                Editing.documents(documents, place.document().collection().id()),
                Optional.empty());
    }
}
