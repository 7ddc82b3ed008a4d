package org.footnote.text;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.footnote.text.Readings.outline;
import static org.footnote.text.Readings.refused;
import static org.footnote.text.Readings.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.time.Duration;
import java.util.List;
import org.footnote.text.Reading.Reason;
import org.junit.jupiter.api.Test;

class HtmlReaderTest {

    private static final String PROSE =
            "The river rises in the mountains, crosses three countries and reaches the sea after nine hundred miles.";

    private static Reading.Document read(String html) {
        return Readings.read("page.html", html.getBytes(UTF_8));
    }

    @Test
    void headings_paragraphs_lists_tables_and_quotations_become_passages() {
        Reading.Document document = read("""
                <!doctype html><html><head><title>Rivers | The Atlas</title></head><body><main>
                <h1>Rivers of <em>Asia</em></h1>
                <p>First   line
                goes on. <b>Bold</b>ness stays one word.</p>
                <h2>Floods</h2>
                <ul><li>One<ul><li>One and a half</li></ul></li><li><p>Two</p><p>more</p></li></ul>
                <ol start="3"><li>Three</li><li>Four</li></ol>
                <dl><dt>Dam</dt><dd>A wall in a river.</dd></dl>
                <table><caption>Lengths</caption><tr><th>River</th><th>Miles</th></tr><tr><td>Mekong</td><td>2,700</td></tr></table>
                <blockquote>Quoted words.</blockquote>
                <div>Loose text<br>with a break<br><br>and a new paragraph</div>
                </main></body></html>""");

        assertEquals(
                List.of(
                        "HEADING: Rivers of Asia",
                        "PARAGRAPH: First line goes on. Boldness stays one word.",
                        "HEADING: Floods",
                        "LIST: • One\n• One and a half\n• Two more",
                        "LIST: 3. Three\n4. Four",
                        "LIST: • Dam: A wall in a river.",
                        "TABLE: River: Mekong | Miles: 2,700",
                        "PARAGRAPH: Quoted words.",
                        "PARAGRAPH: Loose text with a break",
                        "PARAGRAPH: and a new paragraph"),
                outline(document));
        assertEquals("Rivers of Asia", document.title());
        assertEquals("", document.passages().get(1).place().heading());
        assertEquals(Place.under("Floods"), document.passages().get(3).place());
        assertEquals("en", document.language());
    }

    @Test
    void what_a_page_has_around_its_text_is_left_out() {
        Reading.Document document = read("""
                <html><head><title>The river - Daily News</title><style>p{}</style></head><body>
                <div class="cookie-consent" style="position: fixed">We use cookies. <button>Accept</button></div>
                <header><h1>Daily News</h1><nav><a href=/>Home</a> <a href=/w>World</a></nav></header>
                <div class="crumbs"><a href=/>Home</a> » <a href=/w>World</a></div>
                <article>
                  <header><h1>The river</h1><p>By A. Writer, 3 min read</p></header>
                  <p>%1$s</p><script>alert("no")</script>
                  <div><a href=t>Share on X</a> <a href=f>Share on F</a></div>
                  <p hidden>Not shown.</p><p style="display: none">Not shown either.</p><p aria-hidden=true>Nor this.</p>
                  <aside>Pull quote</aside><figure><img alt="A dam"><figcaption>A dam, photographed.</figcaption></figure>
                  <p>The treaty<sup><a href="#n1">1</a></sup> of 1995 was signed by <ruby>four<rt>4</rt></ruby> countries.</p>
                  <form><input name=mail><label>Your mail</label></form>
                </article>
                <section><h2>Comments</h2><ol>
                  <li class=c><cite>Ann</cite><p>I have lived at this river for thirty years and never saw a flood like this.</p><a href=1>Reply</a></li>
                  <li class=c><cite>Bob</cite><p>Neither have I, and my grandfather told me of the great flood of the year 1931.</p><a href=2>Reply</a></li>
                </ol><h3>Leave a Reply</h3></section>
                <div class=more><ul><li><a href=a>Ten dams to visit</a></li><li><a href=b>The lake</a></li></ul></div>
                <footer>© Daily News</footer></body></html>""".formatted(PROSE));

        assertEquals(
                List.of(
                        "HEADING: The river",
                        "PARAGRAPH: " + PROSE,
                        "PARAGRAPH: The treaty of 1995 was signed by four countries."),
                outline(document));
    }

    @Test
    void comments_inside_the_main_text_are_told_by_their_build() {
        Reading.Document document = read("""
                <main><h1>The river</h1><p>%1$s</p><p>%1$s</p><p>%1$s</p><p>%1$s</p>
                <h3>3 thoughts</h3>
                <div><div class=x><b>Ann</b> <p>What a beautiful text about this river, thank you so much for writing it, dear author.</p><button>Report</button></div>
                <div class=x><b>Bob</b> <p>I do not agree with the author at all, since the river rises in the hills and not there.</p><button>Report</button></div></div>
                </main>""".formatted(PROSE));

        assertEquals(List.of("The river", PROSE, PROSE, PROSE, PROSE), words(document));
    }

    @Test
    void a_page_without_any_structure_is_read_all_the_same() {
        assertEquals(List.of("Words only"), words(read("Words only")));
        assertEquals(
                List.of("HEADING: Top", "PARAGRAPH: One.", "PARAGRAPH: Two."),
                outline(read("<font size=7><h1>Top</h1></font><table><tr><td>One.<p>Two.</td></tr></table>")));
    }

    @Test
    void a_form_or_sidebar_that_holds_the_whole_text_is_the_text() {
        assertEquals(
                List.of("PARAGRAPH: " + PROSE),
                outline(read("<body><form><div class='sidebar'><p>" + PROSE + "</p></div></form></body>")));
    }

    @Test
    void powers_stay_and_note_marks_go() {
        assertEquals(
                List.of("About 10⁵ people on 300 km² in the 19th century said so."),
                words(read("<p>About 10<sup>5</sup> people on 300 km<sup>2</sup> in the 19<sup>th</sup> century"
                        + " said so.<sup>12</sup></p>")));
    }

    @Test
    void sections_of_sources_are_references() {
        assertEquals(
                List.of(
                        "HEADING: A",
                        "PARAGRAPH: Text.",
                        "HEADING: References",
                        "REFERENCE: A. Writer, Rivers.",
                        "HEADING: After",
                        "PARAGRAPH: More text."),
                outline(read("<h1>A</h1><p>Text.</p><h2>References</h2><p>A. Writer, Rivers.</p><h2>After</h2>"
                        + "<p>More text.</p>")));
    }

    @Test
    void the_title_is_the_heading_or_what_the_page_declares_without_the_name_of_its_site() {
        assertEquals(
                "The long river",
                read("<title>The long river | Atlas</title><p>Words.</p>").title());
        assertEquals("page", read("<p>A sentence, and so no title.</p>").title());
        assertEquals(
                List.of("HEADING: The river", "PARAGRAPH: " + PROSE),
                outline(read("<div><h1>The river</h1></div><main><p>" + PROSE + "</p></main>")));
    }

    @Test
    void ligatures_soft_hyphens_and_odd_spaces_are_made_plain_and_emoji_stay() {
        assertEquals(
                List.of("The first official 👩‍🚀 and 𠮷 met."),
                words(read("<p>The &#xFB01;rst of&shy;ﬁcial&nbsp;👩‍🚀&#8203; and\u2009𠮷 met.</p>")));
    }

    @Test
    void a_declared_encoding_is_used_and_a_wrong_one_refused() {
        Charset russian = Charset.forName("windows-1251");
        String page = "<html><meta charset=windows-1251><p>Река впадает в море.</p>";
        assertEquals(List.of("Река впадает в море."), words(Readings.read("a.htm", page.getBytes(russian))));
        assertEquals(List.of("Word"), words(Readings.read("a.html", "<p>Word</p>".getBytes(UTF_16))));
        assertEquals(Reason.NOT_UTF8, refused("a.html", "<p>Река впадает</p>".getBytes(russian)));
    }

    @Test
    void a_page_without_text_is_empty() {
        assertEquals(Reason.EMPTY, refused("a.html", "<html><body><script>x()</script></body></html>".getBytes(UTF_8)));
        assertEquals(Reason.EMPTY, refused("a.html", "<p>&nbsp;</p>".getBytes(UTF_8)));
        assertEquals(Reason.EMPTY, refused("a.html", new byte[0]));
        assertEquals(
                Reason.EMPTY,
                refused("a.html", "<h1>T</h1><nav><a href=a>One</a></nav>".getBytes(UTF_8)),
                "title only");
    }

    @Test
    void text_that_looks_like_markup_stays_text() {
        assertEquals(
                List.of("{#let x}<script>alert(1)</script> &amp; ${jndi}"),
                words(read("<p>{#let x}&lt;script&gt;alert(1)&lt;/script&gt; &amp;amp; ${jndi}</p>")));
    }

    @Test
    void a_page_made_to_exhaust_the_reader_is_refused_in_time() {
        String deep = "<div>".repeat(10_000) + "deep" + "</div>".repeat(10_000);
        assertEquals(Reason.TOO_COMPLEX, refused("deep.html", deep.getBytes(UTF_8)));
        assertEquals(
                Reason.TOO_COMPLEX, refused("many.html", "<b>x".repeat(400_000).getBytes(UTF_8)));
        assertTimeout(
                Duration.ofSeconds(30),
                () -> DocumentReader.read(
                        "links.html", "<a href=x><p>x".repeat(60_000).getBytes(UTF_8)));
        assertEquals(Reason.TOO_LARGE, refused("large.html", new byte[TextFormat.HTML.limit() + 1]));
        String lists = "<ul><li>".repeat(240) + "deep but well";
        assertTrue(words(read(lists)).get(0).endsWith("deep but well"));
    }

    @Test
    void entities_that_a_page_defines_do_not_expand() {
        String bomb = "<!DOCTYPE html [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]><html><p>Safe &b; text</p>";
        assertFalse(words(read(bomb)).toString().contains("aaaa aaaa"));
        assertTrue(words(read(bomb)).toString().contains("Safe &b; text"));
    }
}
