package org.footnote.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.footnote.Browsing;
import org.footnote.people.TestPeople;
import org.hibernate.SessionFactory;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** No page runs statements that grow with its rows. */
@QuarkusTest
class StatementsTest {

    @Inject
    TestPeople people;

    @Inject
    TestCourse course;

    @Inject
    SessionFactory factory;

    @Test
    void pages_of_a_student_cost_the_same_with_few_rows_and_with_many() {
        people.student("counted");
        Browsing student = Browsing.as("counted");
        String few = submitted(student, course.quiz("count-harbour-1", 2));
        String many = submitted(student, course.quiz("count-harbour-2", 12));
        assertEquals(cost(student, few + "/review"), cost(student, many + "/review"), "review");

        long today = cost(student, "/today");
        long progress = cost(student, "/progress");
        long attempts = cost(student, "/attempts");
        for (int i = 3; i <= 6; i++) {
            submitted(student, course.quiz("count-harbour-" + i, 6));
        }
        Document open2 = TakingQuizStoryTest.begin(student, course.quiz("count-harbour-7", 2));
        Document open12 = TakingQuizStoryTest.begin(student, course.quiz("count-harbour-8", 12));
        assertEquals(today, cost(student, "/today"), "today");
        assertEquals(progress, cost(student, "/progress"), "progress");
        assertEquals(attempts, cost(student, "/attempts"), "attempts");
        String two = TakingQuizStoryTest.attempt(open2);
        String twelve = TakingQuizStoryTest.attempt(open12);
        assertEquals(cost(student, two + "/slots/1"), cost(student, twelve + "/slots/1"), "slot");
        assertEquals(cost(student, two + "/summary"), cost(student, twelve + "/summary"), "summary");
        assertTrue(today < 12, "a page needs a handful of statements, not " + today);
    }

    private static String submitted(Browsing student, long quiz) {
        Document page = TakingQuizStoryTest.begin(student, quiz);
        String attempt = TakingQuizStoryTest.attempt(page);
        TakingQuizStoryTest.answer(student, page, attempt, 1, Map.of("go", "1"));
        assertEquals(303, student.post(attempt + "/submission", Map.of()).statusCode());
        return attempt;
    }

    private long cost(Browsing student, String path) {
        factory.getStatistics().setStatisticsEnabled(true);
        long before = factory.getStatistics().getPrepareStatementCount();
        student.page(path);
        long cost = factory.getStatistics().getPrepareStatementCount() - before;
        assertTrue(cost > 0, "statements are counted");
        return cost;
    }
}
