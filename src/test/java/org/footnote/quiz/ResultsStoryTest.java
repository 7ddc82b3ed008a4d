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
import java.io.ByteArrayInputStream;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.footnote.Browsing;
import org.footnote.Statements;
import org.footnote.audit.AuditEntry;
import org.footnote.audit.AuditLog;
import org.footnote.people.Classroom;
import org.footnote.people.Person;
import org.footnote.people.TestPeople;
import org.hibernate.SessionFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** A teacher follows an assignment while it runs, marks by hand, handles attempts and takes the marks along. */
@QuarkusTest
class ResultsStoryTest {

    @Inject
    TestPeople people;

    @Inject
    TestCourse course;

    @Inject
    TestAssignments given;

    @Inject
    AuditLog audit;

    @Inject
    SessionFactory factory;

    @Inject
    EntityManager db;

    private static Terms terms(int minutes) {
        return new Terms(
                Feedback.AFTER_SUBMISSION,
                Layout.ONE_A_PAGE,
                true,
                false,
                minutes == 0 ? Optional.empty() : Optional.of(minutes),
                Optional.of(3));
    }

    private static String begin(Browsing student, long assignment) {
        return student.post("/assignments/" + assignment + "/attempts", Map.of())
                .header("Location")
                .replaceFirst("^https?://[^/]+", "");
    }

    /** Answers everything right but the cloze questions, which get these words. */
    private static void answer(Browsing student, String attempt, String typed) {
        for (int slot = 1; slot <= 12; slot++) {
            Document asked = student.page(attempt + "/slots/" + slot);
            boolean cloze = asked.selectFirst("input[name=entered]") != null;
            student.submit(
                    asked,
                    attempt + "/slots/" + slot + "/response",
                    cloze ? Map.of("entered", typed) : Answers.right(asked));
        }
    }

    private static Element row(Document page, String student) {
        return page.select("table.grid tbody tr").stream()
                .filter(r -> r.selectFirst("th").text().startsWith(student))
                .findFirst()
                .orElseThrow(() -> new AssertionError(student + " in " + page.text()));
    }

    @Test
    void the_table_follows_who_is_in_it_and_an_unrecognised_answer_is_marked_by_hand_for_all_who_gave_it()
            throws Exception {
        Person teacher = people.teacher("table-teacher");
        Person lin = people.student("table-lin");
        Classroom room =
                people.classroom("Table 1", teacher, lin, people.student("table-mo"), people.student("table-ann"));
        long assignment = given.assign(course.quiz("table-harbour", 12), room, teacher, terms(60));
        String path = "/desk/assignments/" + assignment;
        Browsing desk = Browsing.as("table-teacher");
        assertNotNull(desk.page(path).selectFirst("a[href=" + path + "/results]"));
        Document table = desk.page(path + "/results");
        assertTrue(table.text().contains("3 students: 0 in it now, 0 have submitted"), table.text());
        assertNotNull(table.selectFirst("[data-running] [data-live] table.grid"), "it renews itself");

        Browsing student = Browsing.as("table-lin");
        String attempt = begin(student, assignment);
        answer(student, attempt, "Harbour  side");
        Person elsewhere = people.teacher("table-elsewhere");
        people.classroom("Table 2", elsewhere, lin);
        assertEquals(
                404,
                Browsing.as("table-elsewhere").get("/desk" + attempt).statusCode(),
                "what another teacher gave is theirs to mark");
        table = desk.page(path + "/results");
        assertTrue(table.text().contains("3 students: 1 in it now"), table.text());
        assertTrue(row(table, "table-lin").text().contains("answered"));
        assertTrue(row(table, "table-mo").text().contains("not begun"));
        Document open = desk.page("/desk" + attempt);
        assertTrue(open.text().contains("The student sees none of this")
                && open.text().contains("Harbour side"));
        student.post(attempt + "/submission", Map.of());
        Browsing mo = Browsing.as("table-mo");
        String other = begin(mo, assignment);
        answer(mo, other, "harbour side");
        mo.post(other + "/submission", Map.of());
        table = desk.page(path + "/results");
        assertTrue(
                row(table, "table-lin").text().replace('\u00a0', ' ').contains("66.7 %"),
                row(table, "table-lin").text());
        Element wrong = row(table, "table-lin").selectFirst("td.x a");
        assertTrue(wrong.attr("href").matches("/desk/attempts/\\d+#q\\d+"), wrong.outerHtml());
        assertFalse(table.select("tfoot td").eachText().stream().allMatch(String::isEmpty));

        int cell = row(table, "table-lin").select("td").indexOf(wrong.parent());
        String question =
                table.select("thead th").get(cell + 1).selectFirst("a").attr("href");
        Document page = desk.page(question);
        assertEquals(1, page.select("section[aria-labelledby=g1]").size());
        assertTrue(page.selectFirst("section[aria-labelledby=g1]").text().contains("× 2"), "equal answers together");
        assertNull(page.selectFirst("#g2"));
        Response refused = desk.submit(page, question + "/marks", Map.of("percent", "120", "reason", ""));
        assertEquals(422, refused.statusCode());
        assertEquals(2, Jsoup.parse(refused.asString()).select(".err li").size());
        Document marked = desk.follow(
                desk.submit(page, question + "/marks", Map.of("percent", "50", "reason", "Almost the same.")));
        assertTrue(marked.text().contains("earns 50 % of the mark"), marked.text());
        assertTrue(student.page("/today").text().contains("Your mark was 0 and is now 0.5"));
        assertTrue(mo.page(other + "/review").text().contains("8.5 of 12"));
        assertTrue(mo.page(other + "/review").selectFirst(".amended").text().contains("Almost the same."));
        String regrade = "/desk/questions/" + question.replaceAll(".*/", "") + "/regrade";
        Document kept = desk.page(regrade + "?deed=key&accepted=harbour+side");
        assertTrue(kept.text().contains("no mark") || kept.text().contains("No mark"), kept.text());
        Response accepted = desk.submit(marked, question + "/marks", Map.of("accept", "on"));
        assertTrue(accepted.header("Location").contains("/regrade?deed=key&assignment=" + assignment));
        assertTrue(accepted.header("Location").contains("Harbour++side")
                || accepted.header("Location").toLowerCase().contains("harbour"));
        desk.follow(
                desk.submit(desk.page(question), question + "/marks", Map.of("back", "on", "reason", "A mistake.")));
        assertTrue(mo.page(other + "/review").text().contains("8 of 12"));
        List<AuditEntry> log =
                QuarkusTransaction.requiringNew().call(() -> audit.about("question " + question.replaceAll(".*/", "")));
        assertEquals(
                List.of("answers marked by hand", "mark by hand taken back"),
                log.stream().map(AuditEntry::action).toList());

        QuarkusTransaction.requiringNew()
                .run(() -> db.createNativeQuery("update person set display_name = '=1+2' where id = :id")
                        .setParameter("id", lin.id())
                        .executeUpdate());
        String csv = desk.get(path + "/marks.csv?questions=on").body().asString();
        // in quotation marks, so that no program cuts a name at another separator
        assertTrue(csv.startsWith("\uFEFF\"Student\","), csv);
        String line = csv.lines()
                .filter(l -> l.contains("table-lin"))
                .findFirst()
                .orElseThrow()
                .replace("\"", "");
        assertTrue(line.startsWith("'=1+2,table-lin,1,"), line);
        assertTrue(line.contains(",8,12,66.67") || line.contains(",8,12,66.6667"), line);
        assertEquals(9 + 12, line.split(",", -1).length);
        assertEquals(
                9,
                desk.get(path + "/marks.csv")
                        .body()
                        .asString()
                        .lines()
                        .skip(1)
                        .findFirst()
                        .orElseThrow()
                        .split(",", -1)
                        .length);
        byte[] xlsx = desk.get(path + "/marks.xlsx?questions=on").body().asByteArray();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertEquals(3, sheet.getLastRowNum());
            assertEquals("'=1+2", sheet.getRow(1).getCell(0).getStringCellValue());
            assertEquals(8.0, sheet.getRow(1).getCell(4).getNumericCellValue());
            assertEquals(21, sheet.getRow(0).getLastCellNum());
        }
        Document history = desk.page("/results/" + room.id() + "/students/" + lin.id());
        assertEquals(1, history.select("#attempts + .scroll tbody tr").size());
        assertFalse(history.select("#mastery + .scroll tbody tr").isEmpty());

        people.classroom("Table other", people.teacher("table-other"), people.student("table-far"));
        Browsing far = Browsing.as("table-other");
        for (String page404 : List.of(
                path + "/results",
                path + "/marks.csv",
                path + "/marks.xlsx",
                question,
                "/desk" + attempt,
                "/results/" + room.id() + "/students/" + lin.id())) {
            assertEquals(404, far.get(page404).statusCode(), page404);
            assertEquals(403, student.get(page404).statusCode(), page404);
        }
        assertEquals(
                404,
                far.post(
                                question + "/marks",
                                Map.of("answer", "{\"entered\":\"harbour side\"}", "percent", "1", "reason", "x"))
                        .statusCode());
        for (String deed : List.of("/reopening", "/extension", "/deletion")) {
            assertEquals(
                    404,
                    far.post("/desk" + attempt + deed, Map.of("reason", "x", "sure", "on", "until", "2030-01-01T10:00"))
                            .statusCode(),
                    deed);
        }
        assertTrue(desk.speaking("zh").page(path + "/results").text().contains("难度系数"));
    }

    @Test
    void what_is_taken_along_is_the_attempt_that_counts_and_its_head_says_so() {
        Person teacher = people.teacher("sheet-teacher");
        Classroom room = people.classroom("Sheet 1", teacher, people.student("sheet-lin"), people.student("sheet-mo"));
        long assignment = given.assign(course.quiz("sheet-harbour", 12), room, teacher, terms(0));
        Browsing student = Browsing.as("sheet-lin");
        String best = begin(student, assignment);
        answer(student, best, "nothing");
        student.post(best + "/submission", Map.of());
        String worse = begin(student, assignment);
        for (int slot = 1; slot <= 12; slot++) {
            Document asked = student.page(worse + "/slots/" + slot);
            boolean cloze = asked.selectFirst("input[name=entered]") != null;
            student.submit(
                    asked,
                    worse + "/slots/" + slot + "/response",
                    cloze || slot <= 3 ? Answers.right(asked) : Answers.other(asked));
        }
        student.post(worse + "/submission", Map.of());
        String open = begin(student, assignment);
        Document asked = student.page(open + "/slots/1");
        student.submit(asked, open + "/slots/1/response", Answers.right(asked));
        List<String> columns = Browsing.as("sheet-teacher")
                .page("/desk/assignments/" + assignment + "/results")
                .select("thead a[href*=/questions/]")
                .eachAttr("href");
        Map<String, double[]> marks =
                Map.of("BEST", marks(best, columns), "LAST", marks(worse, columns), "FIRST", marks(best, columns));
        assertTrue(sum(marks.get("BEST")) > sum(marks.get("LAST")), "the latest is not the best");
        Map<String, String> heads = Map.of(
                "BEST", "best attempt", "LAST", "last attempt", "FIRST", "first attempt", "AVERAGE", "average of");
        for (String grading : heads.keySet()) {
            QuarkusTransaction.requiringNew()
                    .run(() -> db.createNativeQuery("update assignment set grading = :grading where id = :id")
                            .setParameter("grading", grading)
                            .setParameter("id", assignment)
                            .executeUpdate());
            List<String> csv = Browsing.as("sheet-teacher")
                    .get("/desk/assignments/" + assignment + "/marks.csv?questions=on")
                    .asString()
                    .lines()
                    .toList();
            assertEquals(
                    12 + (grading.equals("AVERAGE") ? 2 : 5),
                    csv.get(0).split(" \\(" + heads.get(grading), -1).length - 1,
                    csv.get(0));
            String[] cells = csv.stream()
                    .filter(l -> l.contains("sheet-lin"))
                    .findFirst()
                    .orElseThrow()
                    .replace("\"", "")
                    .split(",", -1);
            double sum = 0;
            for (int i = 0; i < 12; i++) {
                double mark = Double.parseDouble(cells[9 + i]);
                sum += mark;
                assertEquals(
                        grading.equals("AVERAGE")
                                ? (marks.get("BEST")[i] + marks.get("LAST")[i]) / 2
                                : marks.get(grading)[i],
                        mark,
                        1e-4,
                        grading + " " + (i + 1));
            }
            assertEquals(sum, Double.parseDouble(cells[4]), 1e-3, "the questions make the score");
            assertEquals(100 * sum / 12, Double.parseDouble(cells[6]), 1e-3, "and that makes what counts");
            assertEquals("2", cells[2]);
            String other =
                    csv.stream().filter(l -> l.contains("sheet-mo")).findFirst().orElseThrow();
            assertTrue(other.endsWith(",\"\"".repeat(12)), other);
        }
    }

    @Test
    void every_link_leads_where_its_reader_may_go() {
        Person teacher = people.teacher("links-giver");
        Person lin = people.student("links-lin");
        Classroom gives = people.classroom("Links 1", teacher, lin);
        Classroom reads = people.classroom("Links 2", people.teacher("links-reader"), lin);
        long assignment = given.assign(course.quiz("links-harbour", 12), gives, teacher, terms(0));
        String attempt = taken("links-lin", assignment);
        Browsing reader = Browsing.as("links-reader");
        for (String page : List.of("/results/" + reads.id(), "/results/" + reads.id() + "/students/" + lin.id())) {
            assertEquals(
                    List.of(attempt + "/review"),
                    reader.page(page).select("a[href*=/attempts/]").eachAttr("href"),
                    page);
        }
        assertEquals(200, reader.get(attempt + "/review").statusCode());
        assertEquals(404, reader.get("/desk" + attempt).statusCode());
        for (String page : List.of("/results/" + gives.id(), "/results/" + gives.id() + "/students/" + lin.id())) {
            assertEquals(
                    List.of("/desk" + attempt),
                    Browsing.as("links-giver")
                            .page(page)
                            .select("a[href*=/attempts/]")
                            .eachAttr("href"),
                    page);
        }
        String given = "a[href^=/desk/assignments/], a[href*=assignment=]";
        assertFalse(
                Browsing.as("links-giver").page("/desk" + attempt).select(given).isEmpty());
        people.admin("links-admin");
        Document page = Browsing.as("links-admin").page("/desk" + attempt);
        assertEquals(List.of(), page.select(given).eachAttr("href"), "those pages are the teacher's");
        assertEquals(12, page.select("a[href*=/regrade]").size());
    }

    @Test
    void times_are_taken_along_where_every_question_was_thrown_out() {
        Person teacher = people.teacher("void-teacher");
        Classroom room = people.classroom("Void 1", teacher, people.student("void-lin"));
        long assignment = given.assign(course.quiz("void-harbour", 12), room, teacher, terms(0));
        taken("void-lin", assignment);
        QuarkusTransaction.requiringNew().run(() -> {
            db.createNativeQuery("update attempt_slot s set thrown_out = true from attempt a where a.id = s.attempt_id"
                            + " and a.assignment_id = :id")
                    .setParameter("id", assignment)
                    .executeUpdate();
            db.createNativeQuery("update attempt set score = 0, max_score = 0 where assignment_id = :id")
                    .setParameter("id", assignment)
                    .executeUpdate();
        });
        String[] cells = Browsing.as("void-teacher")
                .get("/desk/assignments/" + assignment + "/marks.csv")
                .asString()
                .lines()
                .filter(l -> l.contains("void-lin"))
                .findFirst()
                .orElseThrow()
                .replace("\"", "")
                .split(",", -1);
        assertEquals("1", cells[2]);
        assertTrue(cells[3].matches("\\d{4}-\\d\\d-\\d\\d .*"), "handed in " + cells[3]);
        assertEquals("", cells[6], "nothing counts");
        assertTrue(cells[7].matches("\\d+:\\d\\d"), "took " + cells[7]);
        assertEquals("0", cells[8]);
    }

    /** Marks of an attempt in the order of the table's columns. */
    private double[] marks(String attempt, List<String> columns) {
        Map<Long, Double> marks = new HashMap<>();
        QuarkusTransaction.requiringNew().run(() -> db.createQuery(
                        "select s.version.question.id, s.fraction from AttemptSlot s where s.attempt.id = :attempt",
                        Object[].class)
                .setParameter("attempt", Long.parseLong(attempt.replaceAll("\\D+", "")))
                .getResultList()
                .forEach(r -> marks.put((Long) r[0], (Double) r[1])));
        return columns.stream()
                .mapToDouble(href -> marks.get(Long.parseLong(href.replaceAll(".*/", ""))))
                .toArray();
    }

    private static double sum(double[] marks) {
        return java.util.Arrays.stream(marks).sum();
    }

    @Test
    void an_attempt_is_extended_reopened_and_deleted_with_a_reason_and_never_silently() {
        Person teacher = people.teacher("handling-teacher");
        Person lin = people.student("handling-lin");
        Classroom room = people.classroom("Handling 1", teacher, lin);
        long assignment = given.assign(course.quiz("handling-harbour", 12), room, teacher, terms(30));
        Browsing desk = Browsing.as("handling-teacher");
        Browsing student = Browsing.as("handling-lin");
        String attempt = begin(student, assignment);
        String path = "/desk" + attempt;
        String later =
                LocalDateTime.now(ZoneOffset.UTC).withNano(0).plusHours(3).toString();
        Document page = desk.page(path);
        assertEquals(
                422,
                desk.submit(page, path + "/extension", Map.of("until", later)).statusCode(),
                "a reason is needed");
        Response early =
                desk.submit(page, path + "/extension", Map.of("until", "2020-01-01T10:00", "reason", "The network."));
        assertEquals(422, early.statusCode());
        Document kept = Jsoup.parse(early.asString());
        assertEquals("The network.", kept.getElementById("extension-reason").text());
        desk.follow(desk.submit(page, path + "/extension", Map.of("until", later, "reason", "The network was down.")));
        assertTrue(student.page("/today").text().contains("given more time"));
        long left = Long.parseLong(
                student.get(attempt + "/slots/1").asString().replaceFirst("(?s).*data-left=\"(\\d+)\".*", "$1"));
        assertTrue(left > 2 * 3600_000, left + " ms are left");
        answer(student, attempt, "nothing");
        student.post(attempt + "/submission", Map.of());
        assertEquals(12, reviews(attempt));

        page = desk.page(path);
        assertEquals(
                422,
                desk.submit(page, path + "/reopening", Map.of("until", "", "reason", "It was cut off."))
                        .statusCode(),
                "a quiz with a limit needs an end");
        desk.follow(desk.submit(page, path + "/reopening", Map.of("until", later, "reason", "It was cut off.")));
        assertTrue(student.page("/today").text().contains("opened again"));
        assertEquals(0, reviews(attempt), "memory forgets what is open again");
        Document slot = student.page(attempt + "/slots/1");
        student.submit(slot, attempt + "/slots/1/response", Answers.right(slot));
        assertEquals(303, student.post(attempt + "/submission", Map.of()).statusCode());
        assertEquals(12, reviews(attempt));
        assertTrue(student.page(attempt + "/review").text().contains("of 12"));

        assertEquals(
                422,
                desk.submit(desk.page(path), path + "/deletion", Map.of("reason", "A wrong attempt."))
                        .statusCode(),
                "nothing is deleted by a slip");
        Document after = desk.follow(
                desk.submit(desk.page(path), path + "/deletion", Map.of("reason", "A wrong attempt.", "sure", "on")));
        assertTrue(after.text().contains("1 students: 0 in it now, 0 have submitted"), after.text());
        assertEquals(404, desk.get(path).statusCode());
        assertEquals(0, reviews(attempt));
        assertTrue(student.page("/today").text().contains("A wrong attempt."));
        List<AuditEntry> log =
                QuarkusTransaction.requiringNew().call(() -> audit.about("attempt " + attempt.replaceAll("\\D+", "")));
        assertEquals(
                List.of("attempt extended", "attempt reopened", "attempt deleted"),
                log.stream().map(AuditEntry::action).toList());
        assertTrue(log.get(2).detail().contains("handling-lin")
                && log.get(2).detail().contains("of 12"));
        assertTrue(begin(student, assignment).startsWith("/attempts/"), "the student may begin anew");
    }

    @Test
    void pages_of_results_cost_the_same_with_few_students_and_with_many() {
        Person teacher = people.teacher("cost-results");
        Classroom room = people.classroom("Cost results", teacher, people.student("cost-results-1"));
        long assignment = given.assign(course.quiz("cost-results-harbour", 12), room, teacher, terms(0));
        Browsing desk = Browsing.as("cost-results");
        String first = taken("cost-results-1", assignment);
        String results = "/desk/assignments/" + assignment + "/results";
        String question =
                desk.page(results).selectFirst("thead a[href*=/questions/]").attr("href");
        String regrade = "/desk/questions/" + question.replaceAll(".*/", "") + "/regrade?deed=out";
        long table = cost(desk, results);
        long one = cost(desk, question);
        long run = cost(desk, regrade);
        for (int i = 2; i <= 4; i++) {
            people.classroom("Cost results", teacher, people.student("cost-results-" + i));
            taken("cost-results-" + i, assignment);
        }
        assertEquals(table, cost(desk, results), "the table");
        assertEquals(one, cost(desk, question), "one question");
        assertEquals(run, cost(desk, regrade), "a dry run");
        assertTrue(cost(desk, "/desk" + first) < 20, "an attempt");
    }

    private String taken(String name, long assignment) {
        Browsing student = Browsing.as(name);
        String attempt = begin(student, assignment);
        student.post(attempt + "/submission", Map.of());
        return attempt;
    }

    private long cost(Browsing desk, String path) {
        return Statements.during(factory, () -> desk.page(path));
    }

    private long reviews(String attempt) {
        return QuarkusTransaction.requiringNew().call(() -> ((Number)
                        db.createNativeQuery("select count(*) from fact_review where attempt_id = :attempt", Long.class)
                                .setParameter("attempt", Long.parseLong(attempt.replaceAll("\\D+", "")))
                                .getSingleResult())
                .longValue());
    }
}
