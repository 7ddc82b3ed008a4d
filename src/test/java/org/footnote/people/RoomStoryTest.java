package org.footnote.people;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.footnote.Browsing;
import org.footnote.Statements;
import org.hibernate.SessionFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** A teacher makes a classroom and lets students in by a code, a link, a picture or a list. */
@QuarkusTest
class RoomStoryTest {

    @Inject
    TestPeople people;

    @Inject
    Joining joining;

    @Inject
    SessionFactory factory;

    @Inject
    EntityManager db;

    private static String made(Browsing desk, String name) {
        return desk.post("/desk/classrooms", Map.of("name", name))
                .header("Location")
                .replaceFirst("^https?://[^/]+", "")
                .replaceFirst("/door$", "");
    }

    private static String code(Browsing desk, String room) {
        desk.post(room + "/door/code", Map.of("days", "3"));
        return desk.page(room + "/door").selectFirst(".code").text();
    }

    @Test
    void a_teacher_makes_a_classroom_and_students_join_by_code_with_and_without_an_account() throws Exception {
        people.teacher("door-teacher");
        people.student("door-known");
        Browsing desk = Browsing.as("door-teacher");
        String room = made(desk, "Door 7B");
        assertEquals(
                422, desk.post("/desk/classrooms", Map.of("name", "door 7b")).statusCode(), "a name is taken once");
        assertTrue(desk.page("/desk/classrooms").text().contains("Door 7B"));
        assertTrue(desk.page(room + "/door").text().contains("The door is closed"));
        String code = code(desk, room);
        assertTrue(code.matches("[A-HJ-NP-Z2-9]{4}-[A-HJ-NP-Z2-9]{4}"), code);
        Document door = desk.page(room + "/door");
        String address = door.selectFirst(".src a").attr("href");
        assertTrue(address.endsWith("/join/" + code.replace("-", "")), address);
        assertEquals(address, read(door), "the picture holds the same address");

        Browsing known = Browsing.as("door-known");
        Document ask = known.page("/join");
        Response typed = known.submit(ask, "/join", Map.of("code", " " + code.toLowerCase() + " "));
        Document invitation = known.follow(typed);
        assertEquals("Join Door 7B", invitation.selectFirst("h1").text());
        String path = "/join/" + code.replace("-", "");
        assertEquals(
                303, known.submit(invitation, path + "/enrolment", Map.of()).statusCode());
        assertTrue(known.page(path).text().contains("You are in Door 7B already"));
        assertEquals(303, known.post(path + "/enrolment", Map.of()).statusCode(), "joining twice changes nothing");

        Browsing stranger = Browsing.stranger();
        assertEquals(
                "加入 Door 7B",
                Browsing.stranger().speaking("zh").page(path).selectFirst("h1").text());
        Document form = stranger.page(path);
        assertEquals("/sign-in?to=" + path, form.selectFirst("a.btn").attr("href"));
        Document refused = Jsoup.parse(stranger.submit(
                        form,
                        path + "/account",
                        Map.of("displayName", "New", "username", "DOOR-known", "newPassword", "short"))
                .asString());
        assertEquals("New", refused.getElementById("displayName").val());
        assertTrue(Jsoup.parse(stranger.submit(
                                form,
                                path + "/account",
                                Map.of(
                                        "displayName",
                                        "New",
                                        "username",
                                        "DOOR-known",
                                        "newPassword",
                                        TestPeople.PASSWORD))
                        .asString())
                .text()
                .contains("This user name is taken"));
        assertEquals(
                303,
                stranger.submit(
                                form,
                                path + "/account",
                                Map.of(
                                        "displayName",
                                        "New",
                                        "username",
                                        "door-new",
                                        "newPassword",
                                        TestPeople.PASSWORD))
                        .statusCode());
        assertEquals(200, stranger.get("/today").statusCode(), "and is signed in");
        Document page = desk.page(room);
        assertTrue(page.text().contains("door-known") && page.text().contains("door-new"), page.text());
        assertTrue(desk.page(path).text().contains("You are in Door 7B already"), "who teaches there is in, too");
        people.teacher("door-passing");
        assertTrue(Browsing.as("door-passing").page(path).text().contains("Students join Door 7B by this code"));
        assertEquals(403, desk.post(path + "/enrolment", Map.of()).statusCode());
    }

    /** Reads the picture of a page as a telephone does. */
    private static String read(Document door) throws Exception {
        int size = Integer.parseInt(door.selectFirst("svg.qr rect").attr("width"));
        int scale = 4;
        byte[] light = new byte[size * size * scale * scale];
        Arrays.fill(light, (byte) 255);
        Matcher square = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z")
                .matcher(door.selectFirst("svg.qr path").attr("d"));
        while (square.find()) {
            int x = Integer.parseInt(square.group(1)) * scale;
            int y = Integer.parseInt(square.group(2)) * scale;
            for (int i = 0; i < scale * scale; i++) {
                light[(y + i / scale) * size * scale + x + i % scale] = 0;
            }
        }
        LuminanceSource source = new LuminanceSource(size * scale, size * scale) {
            @Override
            public byte[] getRow(int y, byte[] row) {
                return Arrays.copyOfRange(light, y * getWidth(), (y + 1) * getWidth());
            }

            @Override
            public byte[] getMatrix() {
                return light;
            }
        };
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)))
                .getText();
    }

    @Test
    void codes_change_expire_close_and_cannot_be_guessed_for_long() {
        people.teacher("code-teacher");
        people.student("code-student");
        Browsing desk = Browsing.as("code-teacher");
        Browsing student = Browsing.as("code-student");
        String room = made(desk, "Codes 1");
        String first = code(desk, room).replace("-", "");
        String second = code(desk, room).replace("-", "");
        assertNotEquals(first, second);
        assertEquals(422, student.get("/join/" + first).statusCode(), "the first opens nothing any more");
        assertEquals(200, student.get("/join/" + second).statusCode());
        expire(second);
        assertEquals(422, student.get("/join/" + second).statusCode(), "its time is over");
        assertEquals(
                422, student.post("/join/" + second + "/enrolment", Map.of()).statusCode());
        assertTrue(desk.page(room + "/door").text().contains("The door is closed"));
        String third = code(desk, room).replace("-", "");
        desk.post(room + "/door/closure", Map.of());
        assertEquals(422, student.get("/join/" + third).statusCode());
        String fourth = code(desk, room).replace("-", "");
        for (int i = 0; i < Joining.TRIES; i++) {
            student.post("/join", Map.of("code", "WRONG" + i));
        }
        Response waits = student.post("/join", Map.of("code", fourth));
        assertEquals(422, waits.statusCode());
        assertTrue(waits.asString().contains("Too many codes"), "even the right one waits now");
        joining.forget();
        assertEquals(303, student.post("/join", Map.of("code", fourth)).statusCode());
    }

    @Transactional
    void expire(String code) {
        db.createNativeQuery("update join_code set expires_at = expires_at - interval '4 days' where code = :code")
                .setParameter("code", code)
                .executeUpdate();
    }

    @Test
    void a_roster_brings_everybody_in_or_nobody() {
        people.teacher("roster-teacher");
        people.student("roster-strange");
        people.teacher("roster-colleague");
        Browsing desk = Browsing.as("roster-teacher");
        String room = made(desk, "Roster 1");
        Response wrong = upload(
                desk,
                room,
                "name,username\nLin,roster-lin\n,roster-x\nMo,roster-strange\nTom,roster-colleague\nLin,ROSTER-LIN\n");
        assertEquals(422, wrong.statusCode());
        Document report = Jsoup.parse(wrong.asString());
        assertTrue(report.text().contains("4 lines are wrong, so nobody was brought in"), report.text());
        assertEquals(
                List.of("2", "3", "4", "5", "6"), report.select("tbody td.r").eachText());
        assertTrue(report.text().contains("the name is missing"));
        assertTrue(report.text().contains("let them join by code"));
        assertTrue(report.text().contains("somebody who does not study"));
        assertTrue(report.text().contains("stands in an earlier line"));
        assertEquals(1, desk.page(room).select("tbody tr").size(), "only the teacher is there");
        assertEquals(422, Browsing.stranger().signIn("roster-lin", "x").statusCode());

        Response right = upload(desk, room, "Name;User name\nLin;roster-lin\nMo;roster-mo\n");
        assertEquals(200, right.statusCode());
        Document done = Jsoup.parse(right.asString());
        List<String> links = done.select("td.link").eachText();
        assertEquals(2, links.size());
        assertEquals(3, desk.page(room).select("tbody tr").size());
        Browsing lin = Browsing.stranger();
        String link = links.get(0).replaceFirst("^https?://[^/]+", "");
        lin.submit(lin.page(link), link + "/password", Map.of("newPassword", TestPeople.PASSWORD));
        assertEquals(200, lin.get("/today").statusCode());

        Document again = Jsoup.parse(
                upload(desk, room, "name,username\nLin,roster-lin\n").asString());
        assertTrue(again.text().contains("is in already"), again.text());
        String other = made(desk, "Roster 2");
        assertTrue(Jsoup.parse(
                        upload(desk, other, "name,username\nLin,roster-lin\n").asString())
                .text()
                .contains("has an account, comes in"));
        assertEquals(422, upload(desk, room, "Lin,lin\n").statusCode());
        assertEquals(422, upload(desk, room, "").statusCode(), "an empty file");
    }

    private static Response upload(Browsing desk, String room, String csv) {
        return desk.upload(room + "/roster", Map.of(), "roster", "list.csv", csv.getBytes(UTF_8));
    }

    @Test
    void teachers_share_a_classroom_let_students_back_in_and_put_it_away() {
        people.teacher("share-teacher");
        Person colleague = people.teacher("share-colleague");
        Person student = people.student("share-student");
        Browsing desk = Browsing.as("share-teacher");
        Browsing other = Browsing.as("share-colleague");
        String room = made(desk, "Shared 1");
        assertEquals(404, other.get(room).statusCode());
        assertTrue(desk.follow(desk.post(room + "/keeping/teachers", Map.of("username", "share-student")))
                .text()
                .contains("No teacher has the user name"));
        assertTrue(desk.follow(desk.post(room + "/keeping/teachers", Map.of("username", "Share-Colleague")))
                .text()
                .contains("share-colleague teaches here, too"));
        assertEquals(200, other.get(room).statusCode());
        String path = "/join/" + code(other, room).replace("-", "");
        Browsing.as("share-student").post(path + "/enrolment", Map.of());

        Document told = desk.follow(desk.post(room + "/keeping/links", Map.of("person", student.id())));
        Matcher link = Pattern.compile("(/links/[\\w-]{32})").matcher(told.text());
        assertTrue(link.find(), told.text());
        Browsing back = Browsing.stranger();
        assertTrue(back.page(link.group(1)).text().contains("share-student"));
        assertEquals(
                404,
                desk.post(room + "/keeping/links", Map.of("person", colleague.id()))
                        .statusCode(),
                "no links for colleagues");

        assertTrue(desk.follow(desk.post(room + "/keeping/archive", Map.of()))
                .text()
                .contains("is archived"));
        assertEquals(422, Browsing.as("share-student").get(path).statusCode());
        assertEquals(404, desk.post(room + "/door/code", Map.of("days", "1")).statusCode());
        assertFalse(desk.page("/results").text().contains("Shared 1"));
        assertTrue(desk.page("/desk/classrooms")
                .select("li:contains(Shared 1) .tag")
                .text()
                .equals("archived"));
        assertEquals(200, desk.get("/results/" + room.replaceAll("\\D", "")).statusCode(), "what was done is read");
        desk.post(room + "/keeping/restoration", Map.of());
        assertTrue(desk.page("/results").text().contains("Shared 1"));

        String me = String.valueOf(people.teacher("share-teacher").id());
        assertEquals(
                303,
                desk.post(room + "/keeping/withdrawals", Map.of("person", me)).statusCode());
        assertEquals(404, desk.get(room).statusCode());
        assertTrue(other.follow(other.post(room + "/keeping/withdrawals", Map.of("person", colleague.id())))
                .text()
                .contains("last one who teaches here"));
    }

    @Test
    void nobody_keeps_another_teachers_classroom() {
        people.teacher("room-owner");
        people.teacher("room-other");
        people.student("room-student");
        Browsing owner = Browsing.as("room-owner");
        Browsing other = Browsing.as("room-other");
        Browsing student = Browsing.as("room-student");
        String room = made(owner, "Owned 1");
        for (String path : List.of("", "/door", "/roster")) {
            assertEquals(404, other.get(room + path).statusCode(), path);
            assertEquals(403, student.get(room + path).statusCode(), path);
        }
        for (String path : List.of(
                "/door/code",
                "/door/closure",
                "/keeping/teachers",
                "/keeping/withdrawals",
                "/keeping/archive",
                "/keeping/restoration",
                "/keeping/links")) {
            assertEquals(
                    404,
                    other.post(room + path, Map.of("days", "1", "username", "room-other", "person", "1"))
                            .statusCode(),
                    path);
            assertEquals(
                    400,
                    owner.postWithoutToken(room + path, Map.of("days", "1", "person", "1"))
                            .statusCode(),
                    path);
        }
        assertEquals(404, upload(other, room, "name,username\nLin,room-lin\n").statusCode());
        assertEquals(1, owner.page(room).select("tbody tr").size());
    }

    @Test
    void pages_of_classrooms_cost_the_same_with_few_students_and_with_many() {
        Person teacher = people.teacher("room-counted");
        people.classroom("Room counted", teacher, people.student("room-counted-1"));
        Browsing desk = Browsing.as("room-counted");
        String room = desk.page("/desk/classrooms").selectFirst("li a").attr("href");
        long one = cost(desk, room);
        long all = cost(desk, "/desk/classrooms");
        for (int i = 2; i <= 6; i++) {
            people.classroom("Room counted", teacher, people.student("room-counted-" + i));
            people.classroom("Room counted " + i, teacher);
        }
        assertEquals(one, cost(desk, room), "a classroom");
        assertEquals(all, cost(desk, "/desk/classrooms"), "all of them");
    }

    private long cost(Browsing desk, String path) {
        return Statements.during(factory, () -> desk.page(path));
    }
}
