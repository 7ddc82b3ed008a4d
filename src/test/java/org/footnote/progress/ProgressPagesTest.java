package org.footnote.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.footnote.Browsing;
import org.footnote.Statements;
import org.footnote.bank.Questions.Askable;
import org.footnote.people.TestPeople;
import org.footnote.quiz.TestCourse;
import org.hibernate.SessionFactory;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What a student sees of their memory. */
@QuarkusTest
class ProgressPagesTest {

    @Inject
    TestPeople people;

    @Inject
    TestCourse course;

    @Inject
    Learner learner;

    @Inject
    Clock clock;

    @Inject
    SessionFactory factory;

    @Test
    void the_first_page_says_what_memory_needs_today() {
        long me = people.student("needs").id();
        Browsing student = Browsing.as("needs");
        List<Askable> facts = facts("needs-harbour");
        assertTrue(student.page("/today").text().contains("You have met none yet."));
        learner.answer(me, daysAgo(9), facts.get(0), 1);
        learner.answer(me, daysAgo(9), facts.get(1), 0);
        Document today = student.page("/today");
        assertTrue(today.text().contains("2 facts are ready to return."), today.text());
        assertTrue(today.select("table.topics th[scope=row]").text().contains("Old harbour"));
        Document asked = student.follow(student.submit(today, "/practice", Map.of()));
        assertEquals("Practice, question 1", asked.selectFirst("h1").text());
    }

    @Test
    void mastery_falls_with_time_and_the_page_says_what_would_raise_it() {
        long me = people.student("fades").id();
        List<Askable> facts = facts("fades-harbour");
        for (int i = 0; i < 6; i++) {
            learner.answer(me, daysAgo(60), facts.get(i), 1);
        }
        Document page = Browsing.as("fades").page("/progress");
        Element row = page.selectFirst("table.topics tr:contains(Old harbour)");
        assertTrue(row.text().contains("Practise the 6 that are due"), row.text());
        assertNotNull(row.selectFirst("form input[name=topic][value=Old harbour]"));
        assertEquals(3, page.select("figure > svg.chart").not("section svg").size(), "strength, forecast, activity");
        for (Element figure : page.select("figure")) {
            assertFalse(figure.selectFirst("svg title").text().isBlank());
            assertFalse(figure.selectFirst("figcaption").text().isBlank());
        }
        assertEquals(
                page.select("figure").size(),
                page.select("details > summary:contains(The same as a table)").size());
        assertEquals(0, page.select("[style], script:not([src]), style").size(), "nothing that the policy forbids");
        Element weeks = page.selectFirst("table:has(caption:contains(Expected recall))");
        assertEquals(5, weeks.select("tbody tr").size());
        Element month = weeks.select("tbody tr").last();
        int with = Integer.parseInt(month.select("td").get(0).text());
        int without = Integer.parseInt(month.select("td").get(1).text());
        assertTrue(with > 85 && without < with - 20, month.text());
    }

    @Test
    void the_forecast_is_held_against_what_came() {
        long me = people.student("measured").id();
        Browsing student = Browsing.as("measured");
        assertTrue(student.page("/progress/calibration").text().contains("Nothing can be compared yet"));
        List<Askable> facts = facts("measured-harbour");
        for (int i = 0; i < 12; i++) {
            learner.answer(me, daysAgo(60), facts.get(i), 1);
            learner.answer(me, daysAgo(57), facts.get(i), i % 4 == 0 ? 0 : 1);
            learner.answer(me, daysAgo(20), facts.get(i), i % 3 == 0 ? 0 : 1);
        }
        Document page = student.page("/progress/calibration");
        assertEquals(
                "24",
                page.selectFirst(".figs div:contains(Answers compared) dd").text());
        assertEquals(
                "71 %",
                page.selectFirst(".figs div:contains(Recalled) dd").text().replace('\u00a0', ' '));
        double base = Double.parseDouble(
                page.selectFirst(".figs div:contains(constant) dd").text());
        double p = 17 / 24.0;
        assertEquals(-(p * Math.log(p) + (1 - p) * Math.log(1 - p)), base, 0.0006);
        int dots = page.select("svg.plot circle").size();
        assertTrue(dots >= 2, dots + " dots");
        assertEquals(dots, page.select("details tbody tr").size());
    }

    @Test
    void the_timeline_shows_events_in_order_and_how_well_each_is_held() {
        long me = people.student("chronicler").id();
        long collection = course.collectionOf(course.dated("dated-harbour"));
        Browsing student = Browsing.as("chronicler");
        List<Askable> facts = learner.facts(collection);
        learner.answer(me, daysAgo(0), facts.get(1), 1);
        Document page = student.page("/timeline/" + collection);
        assertEquals(
                "1868 to 1874, and how well you hold it", page.selectFirst("h1").text());
        assertEquals(List.of("1868", "1871", "1874"), page.select(".years .yr").eachText());
        assertEquals(
                List.of("The lock was dug", "The bridge was opened", "The mast fell", "The mole was built"),
                page.select(".years a").eachText(),
                "the bridge once, as exactly as a source dates it");
        assertTrue(page.select(".years li li").get(1).text().contains("14 March 1871"));
        assertEquals(4, page.select("svg.tl .cell").size());
        assertEquals(
                List.of("1868, 1 event", "1871, 2 events", "1874, 1 event"),
                page.select("svg.tl a").eachAttr("aria-label"));
        for (Element link : page.select("svg.tl a")) {
            assertNotNull(page.selectFirst(link.attr("href")), "each column leads to its list");
        }
        Element lock = page.select(".years li li").get(0);
        assertTrue(lock.text().contains("fading"), lock.text());
        assertTrue(page.select(".years li li").get(2).text().contains("not met yet"));

        Document fact = student.page(lock.selectFirst("a").attr("href"));
        assertEquals("The lock was dug", fact.selectFirst("h1").text());
        assertTrue(fact.selectFirst(".note mark").text().startsWith("Proof2"));
        assertTrue(fact.selectFirst("dl.fact").text().contains("once, 0 not recalled"), fact.text());
        Document asked = student.follow(student.submit(fact, "/practice", Map.of()));
        assertNotNull(asked.selectFirst(".stem"), "asked though it is not due");
    }

    @Test
    void what_stands_in_an_open_quiz_is_left_out_of_the_timeline() {
        people.student("peeks");
        long quiz = course.dated("peek-harbour");
        long collection = course.collectionOf(quiz);
        Browsing student = Browsing.as("peeks");
        String fact =
                student.page("/timeline/" + collection).selectFirst(".years a").attr("href");
        assertEquals(200, student.get(fact).statusCode());
        String attempt = PracticeStoryTest.path(student.post("/quizzes/" + quiz + "/attempts", Map.of()));
        Document page = student.page("/timeline/" + collection);
        assertEquals(0, page.select(".years a").size());
        assertEquals("/today", PracticeStoryTest.path(student.get(fact)));
        student.post(attempt + "/submission", Map.of());
        assertEquals(
                4, student.page("/timeline/" + collection).select(".years a").size());
    }

    @Test
    void courses_of_others_are_not_there() {
        long teacher = people.teacher("away-teacher").id();
        long collection = course.collectionOf(course.quizOf(teacher, "away-harbour", 6));
        people.student("outsider");
        Browsing student = Browsing.as("outsider");
        assertEquals(404, student.get("/timeline/" + collection).statusCode());
        long fact = learner.facts(collection).get(0).fact();
        assertEquals(404, student.get("/timeline/facts/" + fact).statusCode());
        Browsing teaching = Browsing.as("away-teacher");
        assertEquals(403, teaching.get("/practice").statusCode());
    }

    @Test
    void pages_of_memory_cost_the_same_with_few_facts_and_with_many() {
        long me = people.student("frugal").id();
        Browsing student = Browsing.as("frugal");
        List<Askable> facts = facts("frugal-harbour");
        long dated = course.collectionOf(course.dated("frugal-dated"));
        learner.answer(me, daysAgo(9), facts.get(0), 1);
        learner.answer(me, daysAgo(5), facts.get(0), 1);
        List<String> pages = List.of("/today", "/practice", "/progress", "/progress/calibration", "/timeline/" + dated);
        List<Long> few = pages.stream().map(p -> cost(student, p)).toList();
        for (int i = 0; i < 12; i++) {
            learner.answer(me, daysAgo(4), facts.get(i), i % 2);
            learner.answer(me, daysAgo(2), facts.get(i), 1);
        }
        learner.facts(dated).forEach(f -> learner.answer(me, daysAgo(3), f, 1));
        List<Long> many = pages.stream().map(p -> cost(student, p)).toList();
        assertEquals(few, many, pages.toString());
        assertTrue(many.stream().allMatch(c -> c <= 12), many.toString());
    }

    private long cost(Browsing student, String path) {
        return Statements.during(factory, () -> student.page(path));
    }

    private Instant daysAgo(int days) {
        return clock.instant().minus(Duration.ofDays(days));
    }

    private List<Askable> facts(String name) {
        return learner.facts(course.collectionOf(course.quiz(name, 12)));
    }
}
