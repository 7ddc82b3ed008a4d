package org.footnote.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.footnote.Browsing;
import org.footnote.bank.TestDesk;
import org.footnote.people.TestPeople;
import org.footnote.quiz.TestAssignments;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/**
 * Every route that a teacher may take, found in the program itself, so that a new one cannot be forgotten: with what belongs
 * to another teacher it leads nowhere, whatever is sent.
 */
@QuarkusTest
class EveryTeacherRouteTest {

    /** Forms that carry a file are sent with one. */
    private static final Map<String, String> FILES = Map.of("/documents", "files", "/roster", "roster");

    /** What some forms cannot do without, so that it is not their shape that is refused. */
    private static final Map<String, String> FIELDS = Map.of(
            "aliases",
            "A = B",
            "factor",
            "1.25",
            "person",
            "1",
            "answer",
            "{\"entered\":\"a word\"}",
            "percent",
            "50",
            "reason",
            "Because.");

    @Inject
    TestDesk desk;

    @Inject
    TestPeople people;

    @Inject
    TestAssignments given;

    /** @param path with names in braces */
    private record Route(String verb, String path) {}

    @Test
    void what_belongs_to_another_teacher_is_missing_on_every_route() throws ClassNotFoundException {
        Browsing owner = desk.teacher("routes-student-teacher");
        Browsing stranger = desk.teacher("routes-stranger");
        people.classroom("Room of routes-stranger", people.teacher("routes-stranger"), people.student("routes-other"));
        Map<String, Map<String, Object>> keys = keys(owner, "routes-student");

        List<String> open = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        List<String> nowhere = new ArrayList<>();
        int taken = 0;
        for (Route route : routes()) {
            if (!route.path().contains("{")) {
                continue;
            }
            Optional<String> path = filled(route.path(), keys);
            if (path.isEmpty()) {
                unknown.add(route.path());
                continue;
            }
            if (route.verb().equals("GET") && owner.get(path.get()).statusCode() != 404) {
                taken++;
            } else if (route.verb().equals("GET")) {
                nowhere.add(path.get());
            }
            int status = answer(stranger, route, path.get()).statusCode();
            if (status != 404) {
                open.add(route.verb() + " " + route.path() + " answers " + status);
            }
        }
        assertEquals(List.of(), unknown, "routes without an example of what they lead to: give one in keys()");
        assertEquals(List.of(), open, "open to teachers whom it does not belong to");
        assertTrue(taken > 25, "the owner finds what the stranger does not: " + taken + ", but not " + nowhere);
    }

    @Test
    void a_form_without_its_fields_is_refused_in_words() throws ClassNotFoundException {
        Browsing owner = desk.teacher("routes-empty-teacher");
        Map<String, Map<String, Object>> keys = keys(owner, "routes-empty");
        List<String> failed = new ArrayList<>();
        int sent = 0;
        for (Route route : routes()) {
            if (route.verb().equals("POST")) {
                String path =
                        route.path().contains("{") ? filled(route.path(), keys).orElseThrow() : route.path();
                List<Integer> statuses = new ArrayList<>();
                statuses.add(owner.post(path, Map.of()).statusCode());
                if (FILES.keySet().stream().anyMatch(path::endsWith)) {
                    statuses.add(owner.upload(path, Map.of(), "other", "a.txt", new byte[] {65})
                            .statusCode());
                }
                statuses.stream().filter(s -> s >= 500).forEach(s -> failed.add(route.path() + " answers " + s));
                sent++;
            }
        }
        assertEquals(List.of(), failed, "an empty form");
        assertTrue(sent > 40, "forms: " + sent);
        Response aliases =
                owner.post("/collections/" + keys.get("/collections/").get("id") + "/aliases", Map.of());
        assertEquals(422, aliases.statusCode());
        assertTrue(aliases.asString().contains("aliases-error"), "beside the field");
    }

    private static Response answer(Browsing stranger, Route route, String path) {
        if (route.verb().equals("GET")) {
            return stranger.get(path);
        }
        for (Map.Entry<String, String> file : FILES.entrySet()) {
            if (path.endsWith(file.getKey())) {
                return stranger.upload(
                        path, Map.of(), file.getValue(), "a.txt", "name,username".getBytes(StandardCharsets.UTF_8));
            }
        }
        return stranger.post(path, FIELDS);
    }

    /** Something of the owner behind every kind of address, by its beginning: what each name in braces stands for. */
    private Map<String, Map<String, Object>> keys(Browsing owner, String name) {
        people.student(name);
        long collection = desk.drafted(owner);
        long question = desk.questions(collection).get(0);
        long document = desk.document(collection);
        long quiz =
                number(owner.post("/collections/" + collection + "/quizzes", Map.of("title", "Routes", "number", "3")));
        String part = owner.page("/quizzes/" + quiz + "/parts")
                .selectFirst(".lines li")
                .id()
                .substring(1);
        owner.post("/quizzes/" + quiz + "/prints", Map.of("variants", "1", "paper", "A4"));
        long print = number(owner.page("/quizzes/" + quiz + "/prints").selectFirst("a[href$=sheets.pdf]"));
        owner.post("/bank/decisions", Map.of("question", question, "which", "ticked", "action", "APPROVED"));
        long batch = number(owner.page("/bank").selectFirst("form[action*=/undoing]"));
        long assignment = given.assign(quiz, name, "AFTER_SUBMISSION", "ONE_A_PAGE", true, false, 0);
        Browsing student = Browsing.as(name);
        long attempt = number(student.post("/assignments/" + assignment + "/attempts", Map.of()));
        student.post("/attempts/" + attempt + "/submission", Map.of());
        student.post("/attempts/" + attempt + "/slots/1/challenges", Map.of("reason", "The passage says otherwise."));
        long challenge = number(owner.page("/desk/challenges").selectFirst("a[href^=/desk/challenges/]"));
        long classroom = people.classroom("Room of " + name, people.teacher(name + "-teacher"))
                .id();
        long person = people.student(name).id();

        Map<String, Map<String, Object>> keys = new LinkedHashMap<>();
        keys.put("/collections/", Map.of("id", collection, "question", question, "upload", 1, "batch", batch));
        keys.put("/documents/", Map.of("id", document, "passage", 2));
        keys.put("/questions/", Map.of("id", question, "number", 1));
        keys.put("/quizzes/", Map.of("id", quiz, "part", part));
        keys.put("/prints/", Map.of("id", print));
        keys.put("/bank/", Map.of("batch", batch));
        keys.put("/classrooms/", Map.of("id", classroom));
        keys.put("/results/", Map.of("classroom", classroom, "quiz", quiz, "student", person));
        keys.put(
                "/desk/assignments/",
                Map.of("id", assignment, "person", person, "assignment", assignment, "question", question));
        keys.put("/desk/challenges/", Map.of("id", challenge));
        keys.put("/desk/questions/", Map.of("id", question));
        keys.put("/desk/attempts/", Map.of("id", attempt));
        keys.put("/attempts/", Map.of("id", attempt));
        return keys;
    }

    private static long number(Response redirect) {
        assertEquals(303, redirect.statusCode(), redirect.asString());
        return number(redirect.header("Location").replaceFirst("^https?://[^/]+", ""));
    }

    private static long number(Element link) {
        return number(link.attr("href") + link.attr("action"));
    }

    private static long number(String path) {
        Matcher digits = Pattern.compile("\\d+").matcher(path);
        assertTrue(digits.find(), path);
        return Long.parseLong(digits.group());
    }

    private static Optional<String> filled(String route, Map<String, Map<String, Object>> keys) {
        String path = keys.entrySet().stream()
                .filter(e -> route.startsWith(e.getKey()))
                .map(e -> {
                    String full = route;
                    for (Map.Entry<String, Object> value : e.getValue().entrySet()) {
                        full = full.replaceAll(
                                "\\{" + value.getKey() + "(:[^}]*)?\\}",
                                value.getValue().toString());
                    }
                    return full;
                })
                .findFirst()
                .orElse("{}");
        return path.contains("{") ? Optional.empty() : Optional.of(path);
    }

    /** All that teachers may take. */
    private static List<Route> routes() throws ClassNotFoundException {
        // what resources use is not looked at, only what they say of themselves
        ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false);
        TreeSet<String> found = new TreeSet<>();
        for (var type : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.footnote")) {
            if (!type.isAnnotatedWith(Path.class)) {
                continue;
            }
            Class<?> resource =
                    Class.forName(type.getName(), false, Thread.currentThread().getContextClassLoader());
            for (Method method : resource.getDeclaredMethods()) {
                RolesAllowed roles = method.isAnnotationPresent(RolesAllowed.class)
                        ? method.getAnnotation(RolesAllowed.class)
                        : resource.getAnnotation(RolesAllowed.class);
                boolean teachers = roles != null && Arrays.asList(roles.value()).contains("teacher");
                String verb = method.isAnnotationPresent(GET.class)
                        ? "GET"
                        : method.isAnnotationPresent(POST.class) ? "POST" : "";
                String path = path(resource.getAnnotation(Path.class)) + path(method.getAnnotation(Path.class));
                if (teachers && !verb.isEmpty()) {
                    found.add(verb + " " + path);
                }
            }
        }
        assertTrue(found.size() > 60, "routes of a teacher: " + found.size());
        return found.stream()
                .map(r -> new Route(r.substring(0, r.indexOf(' ')), r.substring(r.indexOf(' ') + 1)))
                .toList();
    }

    private static String path(Path path) {
        String value = path == null ? "" : path.value().replaceAll("^/|/$", "");
        return value.isEmpty() ? "" : "/" + value;
    }
}
