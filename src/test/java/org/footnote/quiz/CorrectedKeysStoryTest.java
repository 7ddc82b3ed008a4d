package org.footnote.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.footnote.Browsing;
import org.footnote.bank.CorrectingKeys;
import org.footnote.item.Item;
import org.footnote.item.ItemType;
import org.footnote.item.ShortAnswer;
import org.footnote.item.TrueFalse;
import org.footnote.people.Classroom;
import org.footnote.people.Person;
import org.footnote.people.TestPeople;
import org.footnote.web.Role;
import org.footnote.web.Viewer;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Keys of every type are put right, and each answer is marked by what its student was asked. */
@QuarkusTest
class CorrectedKeysStoryTest {

    private static final Terms TERMS =
            new Terms(Feedback.AFTER_SUBMISSION, Layout.ONE_A_PAGE, true, false, Optional.empty(), Optional.of(3));

    @Inject
    TestPeople people;

    @Inject
    TestCourse course;

    @Inject
    TestAssignments given;

    @Inject
    CorrectingKeys bank;

    @Inject
    EntityManager db;

    /** A classroom with a quiz of every type, over a collection that its teacher keeps. */
    private record Class(Person teacher, Browsing desk, long collection, long assignment) {}

    private Class room(String name, Person... students) {
        Person teacher = people.teacher(name);
        Classroom room = people.classroom("Room " + name, teacher, students);
        long quiz = course.everyType(name + "-vienna");
        long collection = course.collectionOf(quiz);
        QuarkusTransaction.requiringNew().run(() -> db.createNativeQuery(
                        "update collection set owner_id = :owner, bundled = false where id = :id")
                .setParameter("owner", teacher.id())
                .setParameter("id", collection)
                .executeUpdate());
        return new Class(teacher, Browsing.as(name), collection, given.assign(quiz, room, teacher, TERMS));
    }

    private long question(Class in, ItemType type) {
        return QuarkusTransaction.requiringNew().call(() -> ((Number) db.createNativeQuery(
                                "select min(id) from question where collection_id = :collection and type = :type",
                                Long.class)
                        .setParameter("collection", in.collection())
                        .setParameter("type", type.name().toLowerCase(Locale.ROOT))
                        .getSingleResult())
                .longValue());
    }

    /** Takes the quiz, answering everything right but what these words are for. */
    private String taken(String name, Class in, Function<Document, Map<String, Object>> answers) {
        Browsing student = Browsing.as(name);
        String attempt = student.post("/assignments/" + in.assignment() + "/attempts", Map.of())
                .header("Location")
                .replaceFirst("^https?://[^/]+", "");
        for (int slot = 1; slot <= EveryType.ALL.size(); slot++) {
            Document asked = student.page(attempt + "/slots/" + slot);
            student.submit(asked, attempt + "/slots/" + slot + "/response", answers.apply(asked));
        }
        student.post(attempt + "/submission", Map.of());
        return attempt;
    }

    private static String score(String name, String attempt) {
        return Browsing.as(name)
                .page(attempt + "/review")
                .selectFirst(".lede")
                .text()
                .replaceFirst(" of .*", "");
    }

    private void edited(Class in, long question, Item item) {
        Person teacher = in.teacher();
        Viewer viewer = Viewer.signedIn(teacher.id(), teacher.username(), Role.TEACHER, Locale.ENGLISH, ZoneOffset.UTC);
        QuarkusTransaction.requiringNew()
                .run(() -> bank.correct(bank.held(question).orElseThrow(), item, viewer));
    }

    private static Document applied(Class in, long question, String key) {
        Document run = in.desk().page("/desk/questions/" + question + "/regrade?" + key);
        return in.desk()
                .follow(in.desk()
                        .submit(
                                run,
                                "/desk/questions/" + question + "/rulings",
                                Map.of("reason", "So it is.", "retire", "")));
    }

    @Test
    void an_answer_is_marked_by_the_words_it_was_given_to_until_somebody_says_what_is_right() {
        Class in = room("keys-words", people.student("keys-words-lin"));
        String attempt = taken("keys-words-lin", in, Answers::right);
        assertEquals("12", score("keys-words-lin", attempt));
        long statement = question(in, ItemType.TRUE_FALSE);
        edited(
                in,
                statement,
                new TrueFalse(
                        "The Final Act of the congress was signed before the battle of Waterloo.", true, "Nine."));
        long name = question(in, ItemType.SHORT_ANSWER);
        edited(in, name, new ShortAnswer("Who led the delegation of Britain?", List.of("Castlereagh"), "First."));

        for (long question : List.of(statement, name)) {
            applied(in, question, "deed=out");
            Document page = in.desk().page("/desk/questions/" + question + "/regrade?deed=key");
            assertTrue(page.selectFirst("#reworded legend").text().contains("wording"), page.text());
            applied(in, question, "deed=key");
        }
        assertEquals("12", score("keys-words-lin", attempt), "each was right when it was given");
        String later = taken(
                "keys-words-lin",
                in,
                page -> page.selectFirst(".stem").text().contains("before the battle")
                        ? Map.of("choice", "true")
                        : page.selectFirst(".stem").text().contains("delegation of Britain")
                                ? Map.of("entered", "Castlereagh")
                                : Answers.right(page));
        assertEquals("12", score("keys-words-lin", later), "and what is asked now by what it asks now");

        applied(in, statement, "deed=key&right=true&words=all");
        assertEquals("11", score("keys-words-lin", attempt), "unless it is said to be so for all words");
        assertEquals("12", score("keys-words-lin", later));
        applied(in, name, "deed=key&accepted=Castlereagh%0ACharles-Maurice+de+Talleyrand");
        assertEquals("11", score("keys-words-lin", attempt), "a key that somebody said is the key of all");
    }
}
