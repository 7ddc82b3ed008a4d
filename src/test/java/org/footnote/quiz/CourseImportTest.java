package org.footnote.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.footnote.Browsing;
import org.footnote.bank.DraftingReport;
import org.footnote.material.CoursePack;
import org.footnote.material.CoursePacks;
import org.footnote.people.TestPeople;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The course that comes with the program. */
@QuarkusTest
class CourseImportTest {

    @Inject
    CourseImport courses;

    @Inject
    Shelf shelf;

    @Inject
    TestPeople people;

    @Test
    void the_bundled_course_comes_in_once_and_every_quiz_of_it_can_be_taken_and_proved() throws Exception {
        CoursePack pack = asANewCourse(CoursePacks.fromClasspath("early-prc-diplomacy"));
        DraftingReport first = courses.bring(pack);
        assertTrue(first.added() > 40, first.toString());
        DraftingReport again = courses.bring(pack);
        assertEquals(0, again.added(), "again");
        assertEquals(0, again.revised());
        assertEquals(0, again.recalled());
        assertEquals(first.added(), again.unchanged());

        long me = people.student("coursetaker").id();
        List<QuizLine> quizzes = shelf.quizzes(me).stream()
                .map(Shelf.Offer::line)
                .filter(q -> q.collection().equals(pack.title()))
                .toList();
        assertEquals(pack.quizzes().size(), quizzes.size());
        Browsing student = Browsing.as("coursetaker");
        for (QuizLine quiz : quizzes) {
            assertTrue(quiz.questions() >= 5, quiz.toString());
            Document page = TakingQuizStoryTest.begin(student, quiz.id());
            assertEquals(quiz.questions(), page.select(".slots li").size(), quiz.title());
            String attempt = TakingQuizStoryTest.attempt(page);
            Document review = student.follow(student.post(attempt + "/submission", Map.of()));
            for (Element section : review.select("section")) {
                Element link = section.selectFirst(".note .src a");
                assertNotNull(link, section.text());
                String marked = section.selectFirst(".note").select("mark").text();
                assertTrue(marked.length() > 5, section.text());
                Document reader = student.page(link.attr("href").replaceFirst("#.*", ""));
                assertEquals(marked, reader.select("mark").text());
            }
        }
    }

    /** Other tests bring the bundled course into the same database; this one must see it come in for the first time. */
    private static CoursePack asANewCourse(CoursePack pack) {
        return new CoursePack(
                pack.id() + "-brought-once",
                pack.title() + ", brought once",
                pack.description(),
                pack.language(),
                pack.references(),
                pack.documents(),
                pack.quizzes());
    }
}
