package org.footnote.bank;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.footnote.material.Citations;
import org.footnote.material.CitedPassageView;
import org.footnote.material.CitedSpan;
import org.footnote.web.Viewer;

/** Questions as lines of a list, each with the passage that proves it. */
@ApplicationScoped
class BankLines {

    @Inject
    Questions questions;

    @Inject
    Citations citations;

    /** In the order given, in three statements however many there are. */
    List<BankView.Line> of(List<Long> versions, Viewer viewer) {
        Map<Long, QuestionVersion> byId =
                questions.withCitations(versions).stream().collect(toMap(QuestionVersion::id, identity()));
        Map<CitedSpan, CitedPassageView> passages = citations.show(
                byId.values().stream().map(v -> v.cited().get(0)).distinct().toList());
        return versions.stream()
                .map(byId::get)
                .map(v -> new BankView.Line(
                        v.question().id(),
                        v.item().stem(),
                        TypeWords.of(v.item().type(), viewer.locale()),
                        v.question().topic(),
                        v.status(),
                        passages.get(v.cited().get(0))))
                .toList();
    }
}
