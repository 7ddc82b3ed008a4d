package org.footnote.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.footnote.Browsing;
import org.footnote.audit.AuditEntry;
import org.footnote.audit.AuditLog;
import org.footnote.people.Person;
import org.footnote.people.TestPeople;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** A challenge is upheld, the key is put right, and everybody's marks follow. */
@QuarkusTest
class RegradeStoryTest {

    @Inject
    TestPeople people;

    @Inject
    TestCourse course;

    @Inject
    AuditLog audit;

    @Inject
    EntityManager db;

    /** Takes a quiz, answering the cloze questions with these words. */
    private String taken(Browsing student, long quiz, String typed) {
        Document page = TakingQuizStoryTest.begin(student, quiz);
        String attempt = TakingQuizStoryTest.attempt(page);
        for (int slot = 1; slot <= 12; slot++) {
            Document asked = student.page(attempt + "/slots/" + slot);
            boolean cloze = asked.selectFirst("input[name=entered]") != null;
            student.submit(
                    asked,
                    attempt + "/slots/" + slot + "/response",
                    cloze ? Map.of("entered", typed) : Answers.right(asked));
        }
        assertEquals(303, student.post(attempt + "/submission", Map.of()).statusCode());
        return attempt;
    }

    private static int cloze(Document review) {
        return Integer.parseInt(review.select("section.told:has(.typed), section.told:contains(ends in)")
                .first()
                .selectFirst("h2")
                .id()
                .substring(1));
    }

    @Test
    void what_was_wrong_is_put_right_for_everybody_and_each_is_told() {
        Person teacher = people.teacher("regrader");
        people.classroom("Regraded 1", teacher, people.student("regraded-lin"), people.student("regraded-mo"));
        long quiz = course.quizOf(teacher.id(), "regraded-harbour", 12);
        mine(quiz, teacher.id());
        Browsing lin = Browsing.as("regraded-lin");
        String first = taken(lin, quiz, "harbourside");
        String second = taken(Browsing.as("regraded-mo"), quiz, "something else");
        Document review = lin.page(first + "/review");
        assertTrue(
                review.selectFirst(".lede").text().contains("8 of 12"),
                review.selectFirst(".lede").text());
        int slot = cloze(review);
        lin.post(first + "/slots/" + slot + "/challenges", Map.of("reason", "Harbourside is the same."));
        String challenge = lin.page("/challenges").selectFirst("tbody a").attr("href");

        Browsing desk = Browsing.as("regrader");
        String queue = desk.page("/desk/challenges").selectFirst("ul.list").text();
        assertTrue(queue.contains("attempts it touches: 2 (students: 2)"), queue);
        Document touched = desk.page("/desk" + challenge);
        assertEquals(2, touched.select("#touched + .scroll tbody tr").size(), "both answers to it");
        Document page = desk.follow(
                desk.post("/desk" + challenge + "/decision", Map.of("answer", "You are right.", "outcome", "upheld")));
        String path = page.selectFirst("form#wanted").attr("action");
        String accepted = page.selectFirst("textarea[name=accepted]").text();
        Document run = desk.page(path + "?deed=key&accepted=" + enc(accepted + "\nharbourside"));
        assertEquals(1, run.select("#run ~ .scroll tbody tr").size(), run.text());
        Document row =
                Jsoup.parse(run.select("#run ~ .scroll tbody tr").outerHtml(), "", org.jsoup.parser.Parser.xmlParser());
        assertTrue(
                row.text().contains("regraded-lin")
                        && row.text().contains("8 of 12")
                        && row.text().contains("9 of 12"),
                row.text());
        assertTrue(
                lin.page(first + "/review").selectFirst(".lede").text().contains("8 of 12"),
                "nothing is stored by looking");

        Response unreasoned = desk.submit(run, rulings(path), Map.of("reason", " "));
        assertEquals(422, unreasoned.statusCode());
        assertTrue(Jsoup.parse(unreasoned.asString()).selectFirst("#reason-error") != null);
        Document applied = desk.follow(desk.submit(run, rulings(path), Map.of("reason", "Harbourside is right, too.")));
        assertTrue(applied.text().contains("All answers were marked again"), applied.text());

        Document told = lin.page("/today");
        assertTrue(told.text().contains("Your mark was 0 and is now 1"), told.text());
        assertTrue(told.text().contains("Your score was 8 of 12 and is now 9 of 12"), told.text());
        Document after = lin.page(first + "/review");
        assertTrue(after.selectFirst(".lede").text().contains("9 of 12"));
        assertTrue(after.selectFirst(".amended").text().contains("Harbourside is right, too."));
        assertTrue(after.selectFirst(".amended").text().contains("harbourside"), "what is right now");
        lin.submit(told, "/marks/acknowledgement", Map.of());
        assertFalse(lin.page("/today").text().contains("Your mark was 0"));
        assertFalse(Browsing.as("regraded-mo").page("/today").text().contains("put something right"));
        assertTrue(Browsing.as("regraded-mo")
                .page(second + "/review")
                .selectFirst(".lede")
                .text()
                .contains("8 of 12"));

        Response again = desk.submit(run, rulings(path), Map.of("reason", "Once more"));
        assertEquals(422, again.statusCode(), "that run is not true any more");
        assertTrue(again.asString().contains("Something has moved"));
        Document nothing = desk.page(path + "?deed=key&accepted=" + enc(accepted + "\nharbourside"));
        assertTrue(nothing.text().contains("marked so already"), nothing.text());
        assertNull(nothing.selectFirst("textarea[name=reason]"), "there is nothing to apply");

        String question = path.replaceAll("\\D+", "");
        List<AuditEntry> entries = QuarkusTransaction.requiringNew().call(() -> audit.about("question " + question));
        assertTrue(entries.stream()
                .anyMatch(e -> e.action().equals("question regraded")
                        && e.detail().contains("1 marks changed")
                        && e.actor().equals("regrader")));
        assertEquals(1.0, remembered(first, slot), "memory learns what is true");
        String later = taken(Browsing.as("regraded-mo"), quiz, "Harbourside");
        assertTrue(Browsing.as("regraded-mo")
                .page(later + "/review")
                .selectFirst(".lede")
                .text()
                .contains("9 of 12"));
    }

    @Test
    void a_question_that_is_thrown_out_counts_for_nobody_and_can_count_again() {
        Person teacher = people.teacher("thrower");
        people.classroom("Thrown 1", teacher, people.student("thrown-lin"), people.student("thrown-mo"));
        long quiz = course.quiz("thrown-harbour", 12);
        Browsing lin = Browsing.as("thrown-lin");
        String first = taken(lin, quiz, "nonsense");
        String question = questionOf(first, cloze(lin.page(first + "/review")));
        Browsing desk = Browsing.as("thrower");
        String path = "/desk/questions/" + question + "/regrade";
        Document run = desk.page(path + "?deed=out");
        assertTrue(run.text().contains("the bank stays as it is"), "a bundled course is not theirs");
        desk.follow(desk.submit(run, rulings(path), Map.of("reason", "It was ambiguous.")));
        Document after = lin.page(first + "/review");
        assertTrue(
                after.selectFirst(".lede").text().contains("8 of 11"),
                after.selectFirst(".lede").text());
        assertTrue(lin.page("/today").text().contains("counts for nobody"));
        assertNull(remembered(first, cloze(after)), "it shows nothing of memory");
        String second = taken(Browsing.as("thrown-mo"), quiz, "nonsense");
        Document later = Browsing.as("thrown-mo").page(second + "/review");
        assertTrue(later.selectFirst(".lede").text().contains("8 of 11"), "also for those who begin later");
        run = desk.page(path + "?deed=key");
        desk.follow(desk.submit(run, rulings(path), Map.of("reason", "It was not, after all.")));
        assertTrue(lin.page(first + "/review").selectFirst(".lede").text().contains("8 of 12"));
        assertEquals(0.0, remembered(first, cloze(after)));
    }

    @Test
    void a_choice_that_is_right_too_earns_the_mark_and_nobody_else_reaches_the_question() {
        Person teacher = people.teacher("two-keys");
        people.classroom("Two keys 1", teacher, people.student("two-keys-lin"));
        people.classroom("Two keys 2", people.teacher("two-keys-other"), people.student("two-keys-far"));
        long quiz = course.quizOf(teacher.id(), "two-keys-harbour", 12);
        mine(quiz, teacher.id());
        Browsing lin = Browsing.as("two-keys-lin");
        String attempt = TakingQuizStoryTest.attempt(TakingQuizStoryTest.begin(lin, quiz));
        int slot = 0;
        for (int n = 1; n <= 12; n++) {
            Document asked = lin.page(attempt + "/slots/" + n);
            if (asked.select("label.choice").size() == 4) {
                slot = n;
                lin.submit(asked, attempt + "/slots/" + n + "/response", Answers.other(asked));
            }
        }
        lin.post(attempt + "/submission", Map.of());
        String question = questionOf(attempt, slot);
        Browsing desk = Browsing.as("two-keys");
        String path = "/desk/questions/" + question + "/regrade";
        Document form = desk.page(path);
        assertEquals(4, form.select("input[name=right]").size());
        assertEquals(1, form.select("input[name=right][checked]").size());
        Document run = desk.page(path + "?deed=key&right=0&right=1&right=2&right=3");
        assertEquals(1, run.select("#run ~ .scroll tbody tr").size());
        desk.follow(desk.submit(
                run, rulings(path), Map.of("reason", "Any of them.", "right", List.of("0", "1", "2", "3"))));
        assertTrue(lin.page(attempt + "/review").selectFirst(".lede").text().contains("1 of 12"));

        Browsing other = Browsing.as("two-keys-other");
        assertEquals(404, other.get(path).statusCode());
        assertEquals(
                404,
                other.post(rulings(path), Map.of("deed", "out", "reason", "x", "seen", ""))
                        .statusCode());
        assertEquals(403, lin.get(path).statusCode());
        assertEquals(
                400, desk.postWithoutToken(rulings(path), Map.of("deed", "out")).statusCode());
        assertEquals(
                422,
                desk.post(rulings(path), Map.of("deed", "key", "reason", "x", "seen", "stale"))
                        .statusCode());
        Response empty = desk.get(path + "?deed=key&right=9");
        assertNotNull(Jsoup.parse(empty.asString()).selectFirst(".err"), "with no key this is no question");
        assertTrue(desk.speaking("zh").page(path).text().contains("更正题目"));
    }

    private static String rulings(String path) {
        return path.replace("/regrade", "/rulings");
    }

    private static String enc(String text) {
        return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
    }

    private void mine(long quiz, long teacher) {
        QuarkusTransaction.requiringNew().run(() -> db.createNativeQuery(
                        "update collection set owner_id = :owner, bundled = false where id = :id")
                .setParameter("owner", teacher)
                .setParameter("id", course.collectionOf(quiz))
                .executeUpdate());
    }

    private String questionOf(String attempt, int slot) {
        return QuarkusTransaction.requiringNew()
                .call(() -> db.createNativeQuery(
                                "select v.question_id from attempt_slot s join question_version v on v.id = s.version_id"
                                        + " where s.attempt_id = :attempt and s.number = :slot",
                                Long.class)
                        .setParameter("attempt", Long.parseLong(attempt.replaceAll("\\D+", "")))
                        .setParameter("slot", slot)
                        .getSingleResult())
                .toString();
    }

    /** What the log of memory says of a slot, null where nothing. */
    private Double remembered(String attempt, int slot) {
        return QuarkusTransaction.requiringNew().call(() -> (Double) db.createNativeQuery(
                        "select fraction from fact_review where attempt_id = :attempt and slot = :slot", Double.class)
                .setParameter("attempt", Long.parseLong(attempt.replaceAll("\\D+", "")))
                .setParameter("slot", slot)
                .getResultStream()
                .findFirst()
                .orElse(null));
    }
}
