package org.footnote.material;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.util.List;
import java.util.Map;
import org.footnote.Browsing;
import org.footnote.Statements;
import org.footnote.people.TestPeople;
import org.hibernate.SessionFactory;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Words are found again: in the document one reads, and in all one may read. */
@QuarkusTest
class SearchStoryTest {

    private static final String RIVER = "# The quokkariver\n\nThe 𠮷 quokkariver 🌊 *rises* far away, and quokka"
            + "rivers flood in **May**.\n\nNobody <b>negotiated</b> about zebrawaters before 1890; the zebrawater treaty"
            + " came late.\n\nNegotiations about the zebrawater were long.\n";

    private static final String CHINESE = "斑马河条约\n\n一九四九年，中国政府提出“另起炉灶”的外交方针，与旧政府的外交关系划清界限。\n\n这一方针写入了共同纲领。\n";

    @Inject
    TestPeople people;

    @Inject
    SessionFactory factory;

    private Browsing teacher;
    private Browsing student;
    private String collection;

    @BeforeEach
    void a_teacher_with_a_student_and_two_texts() {
        people.classroom("Searchers 7A", people.teacher("search-teacher"), people.student("search-student"));
        people.student("search-stranger");
        teacher = Browsing.as("search-teacher");
        student = Browsing.as("search-student");
        Response made = teacher.post("/collections", Map.of("title", "Rivers to be searched", "description", ""));
        collection = made.header("Location").replaceFirst("^https?://[^/]+", "");
        upload("river.md", RIVER);
        upload("zh.txt", CHINESE);
    }

    private void upload(String name, String text) {
        assertEquals(
                303,
                teacher.upload(collection + "/documents", Map.of(), "files", name, text.getBytes(UTF_8))
                        .statusCode());
    }

    private String in(String words) {
        return "/search?collection=" + collection.replaceAll("\\D", "") + "&q=" + URLEncoder.encode(words, UTF_8);
    }

    @Test
    void a_student_finds_a_passage_whatever_the_ending_and_opens_the_reader_there() {
        Document found = student.page(in("negotiating zebrawaters"));
        assertEquals(2, found.select("article.result").size(), found.text());
        assertTrue(found.selectFirst("h1").text().startsWith("2 passages"), found.text());
        List<String> marks = found.select("article.result mark").eachText();
        assertTrue(marks.contains("Negotiations") && marks.contains("negotiated"), marks.toString());
        assertEquals("en", found.selectFirst("article.result p").attr("lang"));
        String link = found.select("article.result a").first().attr("href");
        Document reader = student.page(link.replaceFirst("#.*", ""));
        assertTrue(reader.getElementById(link.replaceFirst(".*#", "")) != null, "the place is there");
        assertFalse(reader.select("article mark.hit").isEmpty());
        assertEquals(
                1,
                student.page(in("“zebrawater treaty”")).select("article.result").size());
        assertEquals(
                1,
                student.page(in("\"zebrawater treaty\""))
                        .select("article.result")
                        .size());
        assertEquals(
                1,
                student.page(in("zebrawater -treaty")).select("article.result").size());
    }

    @Test
    void places_are_counted_marked_to_the_character_and_lead_from_one_to_the_next() {
        String document = document("river.md");
        Document reader = student.page(document + "?q=quokkariver");
        assertTrue(
                reader.selectFirst(".finding").text().contains("Found in 3 places."),
                reader.selectFirst(".finding").text());
        assertEquals(
                List.of("quokkariver", "quokkariver", "quokkarivers"),
                reader.select("mark.hit").eachText());
        String first = reader.selectFirst(".finding a[rel=next]").attr("href");
        assertEquals(document + "?q=quokkariver&hit=1#h1", first);
        Document second = student.page(document + "?q=quokkariver&hit=2");
        assertEquals("h2", second.selectFirst("mark.now").id());
        assertTrue(second.selectFirst(".finding").text().contains("Place 2 of 3."));
        assertEquals(
                document + "?q=quokkariver&hit=1#h1",
                second.selectFirst(".finding a[rel=prev]").attr("href"));
        assertEquals(
                document + "?q=quokkariver&hit=3#h3",
                second.selectFirst(".finding a[rel=next]").attr("href"));
        assertTrue(
                student.page(document + "?q=nothing-of-the-kind").select("mark").isEmpty());
        assertEquals(0, student.page(document + "?q=the").select("mark").size());
        Document nonsense = student.page(document + "?q=quokkariver&hit=99999999999");
        assertEquals(3, nonsense.select("mark.hit").size());
        assertEquals(0, nonsense.select("mark.now").size());
        assertTrue(student.page(document + "?q=" + "x".repeat(201))
                .selectFirst("#q")
                .hasAttr("aria-invalid"));
    }

    @Test
    void chinese_is_found_by_its_characters() {
        Document found = student.page(in("外交方针"));
        assertEquals(List.of("外交方针"), found.select("article.result mark").eachText());
        assertTrue(found.selectFirst("article.result p").attr("lang").startsWith("zh"));
        Document reader = student.page(document("zh.txt") + "?q=" + URLEncoder.encode("方针", UTF_8));
        assertEquals(List.of("方针", "方针"), reader.select("mark.hit").eachText());
        Document chinese = student.speaking("zh").page(in("没有的词语"));
        assertTrue(chinese.selectFirst("h1").text().contains("没有包含"), chinese.text());
    }

    @Test
    void only_what_one_may_read_is_found() {
        assertEquals(
                1,
                teacher.page(in("\"zebrawater treaty\""))
                        .select("article.result")
                        .size());
        Browsing stranger = Browsing.as("search-stranger");
        assertEquals(404, stranger.get(in("zebrawater")).statusCode());
        assertEquals(
                0,
                stranger.page("/search?q=zebrawater").select("article.result").size());
        assertEquals(404, student.get(in("zebrawater") + "&page=2").statusCode());
        assertEquals(404, student.get(in("zebrawater") + "&page=0").statusCode());
        for (String odd : List.of("%22", "%27%29%3B--", "%3C%26%7C%21", "%00%01", "-", "%F0%9F%8C%8A")) {
            assertEquals(200, student.get("/search?q=" + odd).statusCode(), odd);
            assertEquals(200, student.get(document("river.md") + "?q=" + odd).statusCode(), odd);
        }
    }

    @Test
    void a_search_takes_as_many_statements_for_many_passages_as_for_one() {
        long one = cost(in("\"zebrawater treaty\""));
        StringBuilder many = new StringBuilder("# Many\n\n");
        for (int i = 0; i < 45; i++) {
            many.append("The zebrawater treaty was read for the ").append(i).append("th time in the hall.\n\n");
        }
        upload("many.md", many.toString());
        assertEquals(one, cost(in("\"zebrawater treaty\"")));
        Document last = student.page(in("\"zebrawater treaty\"") + "&page=3");
        assertEquals(6, last.select("article.result").size());
        assertEquals(1, last.select("a[rel=prev]").size());
    }

    private long cost(String path) {
        return Statements.during(factory, () -> student.page(path));
    }

    private String document(String name) {
        String title = name.equals("zh.txt") ? "斑马河条约" : "The quokkariver";
        return teacher.page(collection)
                .selectFirst("#held a:contains(" + title + ")")
                .attr("href");
    }
}
