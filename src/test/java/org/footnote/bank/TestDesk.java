package org.footnote.bank;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.footnote.Browsing;
import org.footnote.people.TestPeople;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A teacher's desk for tests: a collection of a few dated events with the questions that the engine writes from it. */
@ApplicationScoped
public class TestDesk {

    public static final String TEXT = """
            # The harbour

            Anna Berg signed the Harbour Pact on 3 May 1931 in Riga. Carl Dahl opened the North Bridge on 7 July 1932.

            On 9 August 1933, Peter Holm visited the town of Norby. In 1935 Clara Dahl founded the Harbour School to train \
            young pilots. In October 1937 Anna Berg visited Vienna. On 14 March 1938, Otto Lind visited Berlin.

            The old lighthouse stands on a rock of grey granite. Sailors called it the Grey Lady.
            """;

    @Inject
    TestPeople people;

    @Inject
    Drafting drafting;

    @Inject
    Questions questions;

    public Browsing teacher(String name) {
        people.teacher(name);
        return Browsing.as(name);
    }

    /** Key of a new collection with the text and its questions. */
    public long drafted(Browsing teacher) {
        return drafted(teacher, TEXT);
    }

    public long drafted(Browsing teacher, String text) {
        long collection = uploaded(teacher, text);
        assertTrue(drafting.draft(collection).added() > 3, "questions to review");
        return collection;
    }

    public long uploaded(Browsing teacher, String text) {
        String location = teacher.post("/collections", Map.of("title", "Harbour", "description", ""))
                .header("Location");
        long collection = Long.parseLong(location.replaceFirst(".*/", ""));
        teacher.upload(
                "/collections/" + collection + "/documents", Map.of(), "files", "harbour.md", text.getBytes(UTF_8));
        return collection;
    }

    public long document(long collection) {
        return QuarkusTransaction.requiringNew().call(() -> questions
                .getEntityManager()
                .createQuery(
                        "select d.id from Document d where d.collection.id = ?1 and d.replacedAt is null", Long.class)
                .setParameter(1, collection)
                .getSingleResult());
    }

    /** Keys of the questions of a collection, in order. */
    public List<Long> questions(long collection) {
        return QuarkusTransaction.requiringNew().call(() -> questions.ofCollection(collection).stream()
                .map(Question::id)
                .sorted()
                .toList());
    }

    public Status status(long question) {
        return QuarkusTransaction.requiringNew()
                .call(() -> questions.findById(question).current().status());
    }

    public int version(long question) {
        return QuarkusTransaction.requiringNew()
                .call(() -> questions.findById(question).current().number());
    }

    /**
     * Sends the editor on a page as a browser does: fields of the same name together, boxes that are ticked only.
     *
     * @param changes what somebody typed, a list for fields that stand there several times
     */
    @SuppressWarnings("unchecked")
    public static Response write(Browsing teacher, Document page, Map<String, ?> changes) {
        Element form = page.selectFirst("form[data-editor]");
        Map<String, Object> fields = new LinkedHashMap<>();
        for (Element input : form.select("input[name], textarea[name], select[name]")) {
            boolean box = input.attr("type").matches("radio|checkbox");
            if (!input.attr("name").equals("csrf-token") && (!box || input.hasAttr("checked"))) {
                List<String> values =
                        new ArrayList<>((List<String>) fields.getOrDefault(input.attr("name"), List.of()));
                values.add(value(input));
                fields.put(input.attr("name"), values);
            }
        }
        fields.putAll(changes);
        return teacher.post(form.attr("action"), fields);
    }

    private static String value(Element input) {
        if (input.is("textarea")) {
            return input.wholeText();
        }
        if (input.is("select")) {
            Element chosen = input.selectFirst("option[selected]");
            return chosen == null ? input.selectFirst("option").val() : chosen.val();
        }
        return input.val();
    }
}
