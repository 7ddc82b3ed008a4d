package org.footnote.material;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.footnote.Browsing;
import org.footnote.Statements;
import org.footnote.people.Person;
import org.footnote.people.TestPeople;
import org.footnote.text.TextFormat;
import org.hibernate.SessionFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MaterialPagesTest {

    private static final String TEXT =
            "# Rivers 🌊\n\nThe 𠮷 river *rises* far away.\n\nIt **flows for 900 km** to the sea.\n\n"
                    + "- one\n- two\n\nReference: atlas, paragraph 3.\n";

    @Inject
    TestPeople people;

    @Inject
    SessionFactory factory;

    private Browsing ruth;

    @BeforeEach
    void two_teachers_and_two_students() {
        Person ruthPerson = people.teacher("ruth");
        people.teacher("omar");
        people.student("stranger");
        people.classroom("River class", ruthPerson, people.student("lin"));
        ruth = Browsing.as("ruth");
    }

    private String collection() {
        Response made = ruth.post("/collections", Map.of("title", "Rivers " + UUID.randomUUID(), "description", ""));
        assertEquals(303, made.statusCode());
        return made.header("Location").replaceFirst("^https?://[^/]+", "");
    }

    private Response upload(String collection, String name, byte[] content) {
        return ruth.upload(collection + "/documents", Map.of(), "files", name, content);
    }

    /** Address of a new document. */
    private String document(String collection, String name, String text) {
        Document page = ruth.follow(upload(collection, name, text.getBytes(UTF_8)));
        return page.selectFirst("table a:contains(" + name + ")").attr("href");
    }

    private static String from(String words) {
        int start = TEXT.codePointCount(0, TEXT.indexOf(words));
        return "?from=" + start + "&to=" + (start + words.codePointCount(0, words.length()));
    }

    @Test
    void a_collection_needs_a_title_and_keeps_what_was_written() {
        Response response = ruth.post("/collections", Map.of("title", " ", "description", "About <b>rivers</b>"));
        assertEquals(422, response.statusCode());
        Document page = Jsoup.parse(response.asString());
        assertEquals("Enter a title.", page.getElementById("title-error").text());
        assertEquals("About <b>rivers</b>", page.getElementById("description").text());
    }

    @Test
    void good_and_bad_files_are_told_apart_and_the_report_survives_a_reload() {
        String collection = collection();
        String token =
                ruth.page(collection).selectFirst("input[name=csrf-token]").val();
        Response response = ruth.keep(ruth.request()
                .multiPart("csrf-token", token)
                .multiPart("files", "rivers.md", TEXT.getBytes(UTF_8))
                .multiPart(
                        "files",
                        "<img src=x>.txt",
                        "Plain\n\n<script>alert(1)</script> words of the river and the sea.".getBytes(UTF_8))
                .multiPart("files", "notes.doc", "words".getBytes(UTF_8))
                .multiPart("files", "latin.txt", new byte[] {'c', 'a', 'f', (byte) 0xE9})
                .multiPart("files", "large.txt", new byte[TextFormat.PLAIN.limit() + 1])
                .post(collection + "/documents"));

        for (int i = 0; i < 2; i++) {
            Document page = ruth.follow(response);
            assertEquals(
                    "✓ Added. ✓ Added. ✗ Not added: only files ending in .txt, .md, .html, .htm, .pdf, .docx can be read."
                            + " ✗ Not added: the text is not in UTF-8. Save it as UTF-8, then add it again."
                            + " ✗ Not added: the file is larger than 5 MB, or holds more than 5 MB of text.",
                    page.select("section:has(#report) td").text());
            assertEquals(
                    "Rivers 🌊 rivers.md Plain <img src=x>.txt",
                    page.select("#held li p:not(:nth-child(3))").text());
            assertTrue(page.select("img, script:not([src])").isEmpty());
        }
    }

    @Test
    void when_no_file_can_be_read_the_page_comes_again_with_the_reasons() {
        String collection = collection();
        Response refused = upload(collection, "notes.pdf", "%PDF-1.7".getBytes(UTF_8));
        assertEquals(422, refused.statusCode());
        Document page = Jsoup.parse(refused.asString());
        assertEquals(
                "None of the files was added; the reason stands beside each.",
                page.getElementById("files-error").text());
        assertEquals(
                "notes.pdf", page.select("section:has(#report) th[scope=row]").text());

        Response none = upload(collection, "", new byte[0]);
        assertEquals(422, none.statusCode());
        none.then().body(containsString("Choose at least one file."));
        assertTrue(ruth.page(collection).select("#held").isEmpty());
    }

    @Test
    void an_upload_without_the_token_is_refused() {
        String collection = collection();
        Response response = ruth.request()
                .multiPart("files", "rivers.md", TEXT.getBytes(UTF_8))
                .post(collection + "/documents");
        assertEquals(400, response.statusCode());
        assertTrue(ruth.page(collection).select("#held").isEmpty());
    }

    @Test
    void the_reader_sets_the_text_with_an_anchor_for_every_passage() {
        String document = document(collection(), "rivers.md", TEXT);
        Document page = ruth.page(document);

        assertEquals("Rivers 🌊", page.getElementById("s1").text());
        assertEquals("h1", page.getElementById("s1").tagName());
        assertEquals(
                "§ 2The 𠮷 river rises far away.", page.getElementById("s2").text());
        assertEquals("rises", page.selectFirst("#s2 em").text());
        assertEquals("one two", page.select("#s4 li").text());
        assertTrue(page.getElementById("s5").hasClass("meta"));
        assertTrue(page.select("mark").isEmpty());
    }

    @Test
    void the_words_an_address_asks_for_are_marked_to_the_character() {
        String document = document(collection(), "rivers.md", TEXT);

        assertEquals(
                "𠮷 river",
                ruth.page(document + from("𠮷 river")).select("mark").text());
        assertEquals("🌊", ruth.page(document + from("🌊")).select("h1 mark").text());
        Document across = ruth.page(document + from("far away.\n\nIt **flows for"));
        assertEquals("far away.", across.select("#s2 mark").text());
        assertEquals("It flows for", across.select("#s3 mark").text());
        assertEquals(
                "900 km", ruth.page(document + from("900 km**")).select("mark").text());
        assertTrue(across.select(".msg").isEmpty());
    }

    @Test
    void words_that_are_not_there_mark_nothing_and_say_so() {
        String document = document(collection(), "rivers.md", TEXT);
        for (String query : new String[] {
            "?from=5&to=4000",
            "?from=9&to=3",
            "?from=a&to=b",
            "?from=-1&to=4",
            "?from=4",
            "?to=99999999999",
            "?from=1&to=0"
        }) {
            Document page = ruth.page(document + query);
            assertTrue(page.select("mark").isEmpty(), query);
            assertNotNull(page.selectFirst(".msg"), query);
        }
    }

    @Test
    void markup_in_a_text_is_text() {
        String document = document(collection(), "evil.txt", "Title <b>x</b>\n\n<script>alert(1)</script> & so on.");
        Document page = ruth.page(document);
        assertTrue(page.select("script:not([src]), h1 b").isEmpty());
        assertTrue(page.getElementById("s2").text().endsWith("<script>alert(1)</script> & so on."));
    }

    @Test
    void neighbours_lead_through_the_collection() {
        String collection = collection();
        String first = document(collection, "a.txt", "First\n\nOne.");
        String second = document(collection, "b.txt", "Second\n\nTwo.");
        assertEquals(second, ruth.page(first).selectFirst("a[rel=next]").attr("href"));
        assertEquals(first, ruth.page(second).selectFirst("a[rel=prev]").attr("href"));
    }

    @Test
    void only_those_whom_it_concerns_find_a_collection() {
        String collection = collection();
        String document = document(collection, "rivers.md", TEXT);

        assertEquals(404, Browsing.as("omar").get(collection).statusCode());
        assertEquals(404, Browsing.as("omar").get(document).statusCode());
        assertEquals(404, Browsing.as("omar").get(document + "/details").statusCode());
        assertEquals(
                404,
                Browsing.as("omar")
                        .upload(collection + "/documents", Map.of(), "files", "a.txt", "Words.".getBytes(UTF_8))
                        .statusCode());
        assertEquals(404, Browsing.as("stranger").get(document).statusCode());

        Browsing lin = Browsing.as("lin");
        assertEquals(200, lin.get(document).statusCode());
        assertNotNull(lin.page("/documents").selectFirst("a[href=" + document + "]"));
        Browsing.as("stranger").get("/documents").then().body(not(containsString(document)));
        assertEquals(403, lin.get(collection).statusCode());
        assertEquals(
                403,
                lin.upload(collection + "/documents", Map.of(), "files", "a.txt", "Words.".getBytes(UTF_8))
                        .statusCode());
        assertEquals(302, Browsing.stranger().get(document).statusCode());
    }

    @Test
    void title_and_author_can_be_corrected_but_not_emptied() {
        String collection = collection();
        String document = document(collection, "rivers.md", TEXT);
        Document form = ruth.page(document + "/details");
        Document after = ruth.follow(ruth.submit(
                form,
                document + "/details",
                Map.of("title", "Great Rivers", "author", "Ada", "reference", "Atlas, 1950")));
        assertEquals("Saved.", after.selectFirst(".msg").text());
        Element row = after.selectFirst("#held li div");
        assertTrue(row.text().startsWith("Great Rivers Ada · rivers.md 5 passages · "), row.text());
        assertEquals(
                "Source: Atlas, 1950", ruth.page(document).selectFirst(".meta").text());

        Response empty = ruth.submit(form, document + "/details", Map.of("title", ""));
        assertEquals(422, empty.statusCode());
        empty.then().body(containsString("Enter a title."));
    }

    @Test
    void pages_take_as_many_statements_for_many_documents_as_for_one() {
        String collection = collection();
        String document = document(collection, "a.txt", "First\n\nOne.");
        String[] pages = {collection, document, "/documents", "/collections"};
        long[] before = new long[pages.length];
        for (int i = 0; i < pages.length; i++) {
            String page = pages[i];
            before[i] = Statements.during(factory, () -> ruth.page(page));
        }
        for (int i = 0; i < 12; i++) {
            document(collection, "more" + i + ".txt", "More " + i + "\n\nWords " + i + ".");
        }
        for (int i = 0; i < pages.length; i++) {
            String page = pages[i];
            assertEquals(before[i], Statements.during(factory, () -> ruth.page(page)), page);
        }
    }
}
