package org.footnote.material;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.footnote.people.Person;
import org.footnote.people.TestPeople;
import org.footnote.text.DocumentReader;
import org.footnote.text.Place;
import org.footnote.text.Reading;
import org.footnote.web.Viewer;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
class ImportingMaterialTest {

    @ApplicationScoped
    static class Listener {
        private final List<PackImported> heard = new ArrayList<>();

        void listen(@Observes PackImported event) {
            heard.add(event);
        }

        List<PackImported> heard() {
            return List.copyOf(heard);
        }
    }

    @Inject
    TestPeople people;

    @Inject
    KeepingCollections keeping;

    @Inject
    ImportingMaterial importing;

    @Inject
    Documents documents;

    @Inject
    DocumentCollections collections;

    @Inject
    Listener listener;

    @TempDir
    Path temp;

    private static Viewer viewer(Person person) {
        return Viewer.signedIn(person.id(), person.displayName(), person.role(), Locale.ENGLISH, ZoneId.of("UTC"));
    }

    private static Source file(String name, String text) {
        return new Source(name, text.getBytes(UTF_8));
    }

    private static List<FileResult> results(ImportReport report) {
        return report.files().stream().map(FileOutcome::result).toList();
    }

    @Test
    void each_file_comes_in_whole_or_is_refused_with_its_reason() {
        Viewer ruth = viewer(people.teacher("ruth"));
        long collection = keeping.create("Lakes " + UUID.randomUUID(), "", ruth);

        ImportReport first = importing.upload(
                collection,
                List.of(
                        file("C:\\texts\\lake.txt", "A Lake\n\n😀 It is deep."),
                        file("notes.doc", "words"),
                        file("empty.md", " \n"),
                        file("copy.txt", "A Lake\n\n😀 It is deep.")),
                ruth);
        assertEquals(
                List.of(FileResult.IMPORTED, FileResult.UNSUPPORTED_FORMAT, FileResult.EMPTY, FileResult.SAME_CONTENT),
                results(first));

        ImportReport second = importing.upload(
                collection,
                List.of(
                        file("lake.txt", "A Lake\n\n😀 It is deep."),
                        file("lake.txt", "Other words."),
                        file("river.md", "# River\n\nIt flows.")),
                ruth);
        assertEquals(List.of(FileResult.UNCHANGED, FileResult.NAME_TAKEN, FileResult.IMPORTED), results(second));
        assertEquals(first.files().get(0).documentId(), second.files().get(0).documentId());

        QuarkusTransaction.requiringNew().run(() -> {
            List<Document> stored = documents.ofCollection(collection);
            assertEquals(
                    List.of("A Lake", "River"),
                    stored.stream().map(Document::title).toList());
            assertEquals(List.of(1, 2), stored.stream().map(Document::ordinal).toList());
            Reading read = DocumentReader.read("lake.txt", "A Lake\n\n😀 It is deep.".getBytes(UTF_8));
            assertEquals(read, stored.get(0).reading());
            assertTrue(stored.get(0).isIntact());
        });
    }

    @Test
    void a_document_keeps_what_was_read_from_it_with_pages_headings_and_language() {
        Viewer ruth = viewer(people.teacher("ruth"));
        long collection = keeping.create("Pages " + UUID.randomUUID(), "", ruth);
        String page = "<h1>Un fleuve</h1><p>Le fleuve est dans la vallée et les villes sont sur ses rives.</p>"
                + "<h2>Crues</h2><p>Il y a eu des crues.</p><table><tr><td>Rhône</td><td>812</td></tr></table>";
        Source source = file("fleuve.html", page);
        assertEquals(List.of(FileResult.IMPORTED), results(importing.upload(collection, List.of(source), ruth)));

        QuarkusTransaction.requiringNew().run(() -> {
            Document stored = documents.ofCollection(collection).get(0);
            assertEquals(DocumentReader.read("fleuve.html", source.bytes()), stored.reading());
            assertEquals("fr", stored.language());
            assertEquals(Place.under("Crues"), stored.passages().get(3).place());
            assertTrue(stored.isIntact());
        });
        assertEquals(List.of(FileResult.UNCHANGED), results(importing.upload(collection, List.of(source), ruth)));
    }

    @Test
    void every_reason_not_to_read_a_file_has_its_result() {
        for (Reading.Reason reason : Reading.Reason.values()) {
            assertTrue(FileResult.of(reason).isRefused());
        }
    }

    @Test
    void nobody_imports_into_the_collection_of_another() {
        long collection = keeping.create("Mine " + UUID.randomUUID(), "", viewer(people.teacher("ruth")));
        Viewer other = viewer(people.teacher("omar"));
        assertThrows(
                NotFoundException.class, () -> importing.upload(collection, List.of(file("a.txt", "Words.")), other));
    }

    @Test
    void a_course_pack_becomes_an_open_collection_and_is_told_to_the_rooms_above() throws Exception {
        CoursePack pack = CoursePacks.fromClasspath("early-prc-diplomacy");
        importing.bring(pack);
        ImportReport again = importing.bring(pack);

        assertTrue(again.files().stream().allMatch(f -> f.result() == FileResult.UNCHANGED));
        DocumentCollection collection = QuarkusTransaction.requiringNew()
                .call(() -> collections.withSlug(pack.id()).orElseThrow());
        assertTrue(collection.isBundled());
        List<DocumentLine> lines = QuarkusTransaction.requiringNew().call(() -> documents.linesOf(collection.id()));
        assertEquals(
                pack.documents().stream().map(CoursePack.Text::title).toList(),
                lines.stream().map(DocumentLine::title).toList());
        assertEquals(pack.documents().get(1).follows().cite(), lines.get(1).reference());
        assertTrue(listener.heard().stream()
                .anyMatch(e -> e.collectionId() == collection.id()
                        && e.pack().quizzes().equals(pack.quizzes())));
    }

    @Test
    void a_folder_is_imported_in_the_order_of_its_names() throws Exception {
        Path folder = Files.createDirectory(temp.resolve("Hills of Asia"));
        Files.writeString(folder.resolve("b.txt"), "Second\n\nIt is high.");
        Files.writeString(folder.resolve("a.md"), "# First\n\nIt is low.");
        Files.writeString(folder.resolve(".hidden.txt"), "Nothing.");
        Files.writeString(folder.resolve("README.md"), "About the folder.");
        Files.write(folder.resolve("map.png"), new byte[] {1, 0, 2});

        ImportReport report = importing.fromPath(folder, "", "", false);

        assertEquals("Hills of Asia", report.collectionTitle());
        assertEquals(List.of(FileResult.IMPORTED, FileResult.IMPORTED, FileResult.UNSUPPORTED_FORMAT), results(report));
        DocumentCollection made = QuarkusTransaction.requiringNew()
                .call(() -> collections.withSlug("hills-of-asia").orElseThrow());
        assertEquals(report.collectionId(), made.id());
        assertEquals(
                report.collectionId(),
                importing
                        .fromPath(folder.resolve("b.txt"), "hills-of-asia", "", false)
                        .collectionId());
    }

    @Test
    void a_path_with_nothing_to_read_says_so_in_one_line() throws Exception {
        Path empty = Files.createDirectory(temp.resolve("empty"));
        assertEquals(
                empty + ": there are no files in this folder",
                assertThrows(UnreadableMaterial.class, () -> importing.fromPath(empty, "", "", false))
                        .getMessage());
        Path nowhere = temp.resolve("nowhere");
        assertEquals(
                nowhere + ": there is no such file or folder",
                assertThrows(UnreadableMaterial.class, () -> importing.fromPath(nowhere, "", "", false))
                        .getMessage());
        Files.writeString(empty.resolve("course.yaml"), "title: Half a course\n");
        assertEquals(
                "empty/course.yaml, line 1: references is missing",
                assertThrows(UnreadableMaterial.class, () -> importing.fromPath(empty, "", "", false))
                        .getMessage());
    }

    @Test
    void the_five_originals_come_in_where_they_are_at_hand() throws Exception {
        Path originals = Path.of("../shared/material");
        Assumptions.assumeTrue(Files.isDirectory(originals));

        ImportReport report = importing.fromPath(originals, "originals", "The originals", false);

        assertEquals(5, report.files().size());
        assertEquals(0, report.refused());
    }

    @Test
    void a_changed_file_takes_the_place_of_its_document_where_the_command_says_so() throws Exception {
        Path folder = Files.createDirectory(temp.resolve("Changing hills"));
        Files.writeString(folder.resolve("hill.txt"), "The hill\n\nIt is 900 metres high.");
        Files.writeString(folder.resolve("same.txt"), "The same\n\nNothing changes here.");
        long former =
                importing.fromPath(folder, "changing", "", false).files().get(0).documentId();
        Files.writeString(folder.resolve("hill.txt"), "The hill\n\nIt is 901 metres high.");

        assertEquals(
                List.of(FileResult.NAME_TAKEN, FileResult.UNCHANGED),
                results(importing.fromPath(folder, "changing", "", false)));
        ImportReport replaced = importing.fromPath(folder, "changing", "", true);
        assertEquals(List.of(FileResult.REPLACED, FileResult.UNCHANGED), results(replaced));
        assertEquals(
                List.of(FileResult.UNCHANGED, FileResult.UNCHANGED),
                results(importing.fromPath(folder, "changing", "", true)));

        QuarkusTransaction.requiringNew().run(() -> {
            List<Document> inForce = documents.ofCollection(replaced.collectionId());
            assertEquals(2, inForce.size());
            assertEquals(replaced.files().get(0).documentId(), inForce.get(0).id());
            assertEquals(
                    "The hill\n\nIt is 901 metres high.", inForce.get(0).text().value());
            assertEquals(1, inForce.get(0).ordinal());
            Document old = documents.findById(former);
            assertEquals("The hill\n\nIt is 900 metres high.", old.text().value());
            assertTrue(old.replacedAt().isPresent());
            assertTrue(old.isIntact());
        });
    }
}
