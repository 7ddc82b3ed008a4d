package org.footnote.material;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.footnote.text.DocumentReader;
import org.footnote.text.Reading;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoursePacksTest {

    private static final String GOOD = """
            title: Rivers
            description: Where they rise.
            language: en
            references:
              - id: yu-2001
                title: The Long River
                author: Yu Hua
                translator: Ann Lee
                year: 2001
            documents:
              - file: 01-rivers.md
                title: Rivers
                author: Yu Hua
                follows: yu-2001
            quizzes:
              - id: dates
                title: When
                description: Years.
                kinds: [date, sequence]
                questions: 5
            """;

    @TempDir
    Path temp;

    private Path folder;

    @BeforeEach
    void a_folder_with_one_text() throws IOException {
        folder = Files.createDirectory(temp.resolve("rivers"));
        Files.writeString(folder.resolve("01-rivers.md"), "# Rivers\n\nThey flow.\n");
    }

    private CoursePack load(String manifest) throws Exception {
        Files.writeString(folder.resolve("course.yaml"), manifest);
        return CoursePacks.fromDirectory(folder);
    }

    private String complaint(String manifest) {
        return assertThrows(MalformedPack.class, () -> load(manifest)).getMessage();
    }

    @Test
    void a_pack_is_read_with_its_texts_and_what_they_follow() throws Exception {
        CoursePack pack = load(GOOD);

        assertEquals("rivers", pack.id());
        assertEquals(
                "Yu Hua, “The Long River”, translated by Ann Lee, 2001",
                pack.references().get(0).cite());
        assertEquals("01-rivers.md", pack.documents().get(0).source().name());
        assertEquals("Yu Hua", pack.documents().get(0).source().author());
        assertEquals(5, pack.quizzes().get(0).questions());
    }

    @Test
    void a_complaint_names_file_line_and_field() {
        assertEquals(
                "rivers/course.yaml, line 11: documents[1].file names “02.md”, which is not in the folder",
                complaint(GOOD.replace("01-rivers.md", "02.md")));
        assertEquals(
                "rivers/course.yaml, line 14: documents[1].follows names no reference: “yu-1999”",
                complaint(GOOD.replace("follows: yu-2001", "follows: yu-1999")));
        assertEquals(
                "rivers/course.yaml, line 20: quizzes[1].questions should be a whole number from 1 to 9999, not “many”",
                complaint(GOOD.replace("questions: 5", "questions: many")));
        assertEquals(
                "rivers/course.yaml, line 5: references[1].id should be lower-case letters, digits and hyphens, not “Yu 2001”",
                complaint(GOOD.replace("id: yu-2001", "id: Yu 2001")));
        assertEquals("rivers/course.yaml, line 1: title is missing", complaint(GOOD.replace("title: Rivers\nd", "d")));
        assertEquals("rivers/course.yaml, line 2: title stands here twice", complaint("title: A\n" + GOOD));
        assertEquals(
                "rivers/course.yaml, line 11: documents[1].file should be the name of a file in the folder of the pack",
                complaint(GOOD.replace("01-rivers.md", "../rivers.md")));
    }

    @Test
    void what_is_no_manifest_is_said_so() {
        assertTrue(complaint("title: [unclosed\nx: y").startsWith("rivers/course.yaml, line 2: is not YAML"));
        assertEquals("rivers/course.yaml: is empty", complaint("# nothing\n"));
        assertEquals("rivers/course.yaml, line 1: the manifest should be a list of fields", complaint("just words\n"));
        assertEquals(
                "no-such-pack/course.yaml: is not there",
                assertThrows(MalformedPack.class, () -> CoursePacks.fromClasspath("no-such-pack"))
                        .getMessage());
        assertThrows(MalformedPack.class, () -> CoursePacks.fromClasspath("../secrets"));
    }

    @Test
    void the_bundled_course_is_whole() throws Exception {
        CoursePack pack = CoursePacks.fromClasspath("early-prc-diplomacy");

        assertFalse(pack.quizzes().isEmpty());
        for (CoursePack.Text text : pack.documents()) {
            Reading.Document read = assertInstanceOf(
                    Reading.Document.class,
                    DocumentReader.read(text.source().name(), text.source().bytes()));
            assertEquals(text.title(), read.title());
        }
    }
}
