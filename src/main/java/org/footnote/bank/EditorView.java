package org.footnote.bank;

import java.util.List;
import java.util.Optional;
import org.footnote.item.ItemType;
import org.footnote.material.CitedPassageView;
import org.footnote.web.FormErrors;
import org.footnote.web.Option;

/**
 * A question in the editor.
 *
 * @param action where the form goes
 * @param back where one came from
 * @param question key of the question, nothing for one that is yet to be written
 * @param typeName in the viewer's language
 * @param report what the gates say, nothing where there is no item to look at yet
 * @param proofs the passages that are cited
 * @param preview the item as a teacher reads it, nothing where there is none yet
 * @param kinds of knowledge
 * @param documents in which one more proof may stand
 * @param types of items, for a question that is yet to be written
 * @param overtaken number of a version that somebody else saved meanwhile
 */
record EditorView(
        String action,
        String back,
        Optional<Long> question,
        long collection,
        String collectionTitle,
        ItemType type,
        String typeName,
        EditorForm form,
        FormErrors errors,
        Optional<Report> report,
        List<CitedPassageView> proofs,
        Optional<Preview> preview,
        List<Option> kinds,
        List<Option> types,
        List<Option> documents,
        Optional<Integer> overtaken) {

    /** @param findings each with the field that it is about */
    public record Report(List<GateLine> gates, List<Finding> findings) {}

    /** @param field its name on the page */
    public record Finding(String field, String code, String text, String rule) {}

    public record Preview(String stem, String asks, boolean judgement, QuestionView.Key key) {}

    /** What the gates find about a field. */
    public List<Finding> at(String field) {
        return report.map(Report::findings).orElse(List.of()).stream()
                .filter(f -> f.field().equals(field))
                .toList();
    }

    public boolean found() {
        return report.filter(r -> !r.findings().isEmpty()).isPresent();
    }

    public boolean choosing() {
        return type == ItemType.MULTIPLE_CHOICE || type == ItemType.MULTIPLE_RESPONSE || type == ItemType.CLOZE_CHOICE;
    }

    public boolean several() {
        return type == ItemType.MULTIPLE_RESPONSE;
    }

    public boolean entering() {
        return type == ItemType.CLOZE
                || type == ItemType.SHORT_ANSWER
                || type == ItemType.NUMERIC
                || type == ItemType.DATE_ENTRY;
    }

    public boolean gap() {
        return type == ItemType.CLOZE || type == ItemType.CLOZE_CHOICE;
    }

    public boolean ofType(String code) {
        return type.code().equals(code);
    }
}
