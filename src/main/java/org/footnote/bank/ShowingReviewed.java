package org.footnote.bank;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.footnote.item.Item;
import org.footnote.item.ItemType;
import org.footnote.knowledge.Disagreements;
import org.footnote.knowledge.Facts;
import org.footnote.knowledge.StoredFact;
import org.footnote.knowledge.TypeNames;
import org.footnote.material.Citations;
import org.footnote.material.CitedPassageView;
import org.footnote.material.CitedSpan;
import org.footnote.text.Segment;
import org.footnote.web.Page;
import org.footnote.web.Viewer;

/** A question with all that helps to decide about it. Who may see it is the business of the caller. */
@ApplicationScoped
class ShowingReviewed {

    @Inject
    Questions questions;

    @Inject
    DeskQuestions desk;

    @Inject
    Facts facts;

    @Inject
    Disagreements disagreements;

    @Inject
    Citations citations;

    @Inject
    Linting linting;

    @Transactional
    ReviewedView of(long id, Viewer viewer) {
        Question question = questions.findByIdOptional(id).orElseThrow(NotFoundException::new);
        QuestionVersion version = question.current();
        Item item = version.item();
        Map<CitedSpan, CitedPassageView> passages = citations.show(version.cited());
        List<CitedPassageView> proofs =
                version.cited().stream().map(passages::get).toList();
        StoredFact fact = facts.findById(question.factId());
        Confidence signs = signs(item, version, proofs, fact);
        Linting.Report report =
                linting.of(question.collectionId(), item, question.kind(), version.cited(), Linting.told(version));
        RuleWords rules = new RuleWords(viewer.locale());
        return new ReviewedView(
                id,
                TypeWords.of(item.type(), viewer.locale()),
                TypeWords.asks(item.type(), viewer.locale()),
                item.type() == ItemType.TRUE_FALSE,
                question.topic(),
                version.status(),
                version.number(),
                version.isEdited(),
                item.stem(),
                ShowingKey.of(item, viewer.locale()),
                item.explanation(),
                proofs,
                new ReviewedView.Fact(
                        TypeNames.of(fact.type(), viewer.locale()),
                        fact.subject(),
                        fact.value(),
                        signs.sources(),
                        signs.disputed()),
                version.isEdited() ? Optional.empty() : question.confidence().map(String::valueOf),
                words(signs, viewer),
                report.looked().stream()
                        .map(gate -> rules.line(gate, !report.found().contains(gate)))
                        .toList(),
                siblings(question, viewer));
    }

    private Confidence signs(Item item, QuestionVersion version, List<CitedPassageView> proofs, StoredFact fact) {
        String quoted = proofs.stream()
                .flatMap(p -> p.segments().stream())
                .filter(Segment::marked)
                .map(Segment::text)
                .collect(joining(" "));
        int sources = (int)
                fact.evidence().stream().map(CitedSpan::document).distinct().count();
        boolean disputed = disagreements.ofCollection(fact.collectionId()).stream()
                .flatMap(d -> d.claims().stream())
                .flatMap(c -> c.evidence().stream())
                .anyMatch(e -> version.cited().stream().anyMatch(e::overlaps));
        return Confidence.of(item, quoted, sources, disputed);
    }

    private static List<GateLine> words(Confidence signs, Viewer viewer) {
        ReviewMessages m = Page.messages(ReviewMessages.class, viewer.locale());
        List<GateLine> lines = new ArrayList<>();
        lines.add(line(signs.literal(), m.sign_literal(), m.sign_not_literal()));
        lines.add(line(signs.sources() > 1, m.sign_sources(signs.sources()), m.sign_one_source()));
        lines.add(line(signs.narrow(), m.sign_narrow(), m.sign_wide()));
        lines.add(line(!signs.disputed(), m.sign_undisputed(), m.sign_disputed()));
        lines.add(line(signs.clear(), m.sign_clear(), m.sign_unclear()));
        return lines;
    }

    private static GateLine line(boolean good, String yes, String no) {
        return new GateLine("", good, good ? yes : no, "");
    }

    private List<ReviewedView.Sibling> siblings(Question question, Viewer viewer) {
        return desk.asking(question.factId()).stream()
                .filter(v -> !v.question().id().equals(question.id()))
                .map(v -> new ReviewedView.Sibling(
                        v.question().id(),
                        v.item().stem(),
                        TypeWords.of(v.item().type(), viewer.locale()),
                        v.status()))
                .toList();
    }
}
