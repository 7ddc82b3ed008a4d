package org.footnote.bank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BadRequestException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.footnote.generation.Refusal;
import org.footnote.item.Item;
import org.footnote.item.ItemType;
import org.footnote.item.Kind;
import org.footnote.material.Citations;
import org.footnote.material.CitedPassageView;
import org.footnote.material.CitedSpan;
import org.footnote.material.SoughtWords;
import org.footnote.web.FormErrors;
import org.footnote.web.Page;
import org.footnote.web.Viewer;

/** Looks at a question while it is written: whether it is one at all, what proves it, and what the gates say. */
@ApplicationScoped
class Checking {

    @Inject
    Citations citations;

    @Inject
    Linting linting;

    /**
     * What came of it.
     *
     * @param item nothing where something is missing
     * @param cited what proves it, as far as it was found
     * @param found what the gates find, by their names
     */
    record Checked(
            Optional<Item> item,
            List<CitedSpan> cited,
            FormErrors errors,
            Optional<EditorView.Report> report,
            Set<String> found,
            List<CitedPassageView> proofs) {

        /** The same before anybody has said anything about it. */
        Checked unread() {
            return new Checked(Optional.empty(), cited, FormErrors.none(), Optional.empty(), Set.of(), proofs);
        }

        /** Whether it can be kept: nothing is missing, and what the gates find has been read. */
        boolean passes(EditorForm form) {
            return item.isPresent() && !errors.any() && form.hasSeen(found);
        }
    }

    /**
     * @param told spans that prove what the explanation and the feedback add
     * @throws BadRequestException where the form was tampered with
     */
    @Transactional
    Checked check(long collection, ItemType type, Kind kind, EditorForm form, List<CitedSpan> told, Viewer viewer) {
        EditorMessages m = Page.messages(EditorMessages.class, viewer.locale());
        FormErrors errors = FormErrors.none();
        Optional<Item> item = WritingItem.read(type, form, errors, m);
        List<CitedSpan> cited = cited(collection, form, errors, m);
        Map<CitedSpan, CitedPassageView> passages = citations.show(cited);
        List<CitedPassageView> proofs = cited.stream().map(passages::get).toList();
        if (item.isEmpty() || cited.isEmpty()) {
            return new Checked(item, cited, errors, Optional.empty(), Set.of(), proofs);
        }
        Linting.Report report = linting.of(collection, item.get(), kind, cited, told);
        RuleWords words = new RuleWords(viewer.locale());
        EditorView.Report shown = new EditorView.Report(
                report.looked().stream()
                        .map(gate -> words.line(gate, !report.found().contains(gate)))
                        .toList(),
                Linting.ordered(report)
                        .map(gate -> new EditorView.Finding(
                                field(gate, type), gate.name(), words.finding(gate), words.rule(gate)))
                        .toList());
        Set<String> found = report.found().stream().map(Enum::name).collect(java.util.stream.Collectors.toSet());
        return new Checked(item, cited, errors, Optional.of(shown), found, proofs);
    }

    private List<CitedSpan> cited(long collection, EditorForm form, FormErrors errors, EditorMessages m) {
        List<EditorForm.Row> rows =
                form.quotes().stream().filter(r -> !r.second().isEmpty()).toList();
        List<SoughtWords> sought = rows.stream().map(Checking::sought).toList();
        List<Optional<CitedSpan>> found = citations.find(collection, sought);
        List<CitedSpan> cited = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (found.get(i).isPresent()) {
                cited.add(found.get(i).get());
            } else {
                errors.add("quote" + rows.get(i).number(), m.quote_not_there());
            }
        }
        if (rows.isEmpty()) {
            errors.add("quote0", m.quote_missing());
        }
        return cited.stream().distinct().toList();
    }

    private static SoughtWords sought(EditorForm.Row row) {
        try {
            CitedSpan taken = EditorForm.taken(row.first());
            return new SoughtWords(taken.document(), taken.span(), row.second());
        } catch (IllegalArgumentException e) {
            throw new BadRequestException(e);
        }
    }

    /** The field that a finding is about. */
    private static String field(Refusal gate, ItemType type) {
        boolean choosing =
                switch (type) {
                    case MULTIPLE_CHOICE, MULTIPLE_RESPONSE, CLOZE_CHOICE -> true;
                    case TRUE_FALSE, CLOZE, NUMERIC, DATE_ENTRY, SHORT_ANSWER, MATCHING, ORDERING -> false;
                };
        return switch (gate) {
            case EVIDENCE_DOES_NOT_MATCH, KEY_NOT_IN_EVIDENCE -> "quote0";
            case EXPLANATION_REPEATS -> "explanation";
            case MORE_THAN_ONE_KEY, CLUE_IN_LENGTH, CLUE_IN_FORM, ABSOLUTE_TERM -> choosing ? "choices" : "stem";
            default -> "stem";
        };
    }
}
