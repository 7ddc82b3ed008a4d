package org.footnote.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The program knows English, not the bundled course: no name, policy or year of a course stands in its code. */
class NoCourseInTheProgramTest {

    private static final Path CODE = Path.of("src/main/java");
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path ENGINE = RESOURCES.resolve("org/footnote/generation");
    private static final Pattern NAME =
            Pattern.compile("(?<=[\\p{Ll},;] )\\p{Lu}\\p{Ll}[\\p{L}-]+(?: \\p{Lu}\\p{Ll}[\\p{L}-]+)*");
    private static final Pattern POLICY = Pattern.compile(
            "(?:polic|strateg|concept|principle)\\p{L}*(?: \\p{L}+){0,3} [“\"]([^”\"]{8,60})[”\"]|[“\"]([^”\"]{8,60})[”\"] (?:\\p{L}+ ){0,2}(?:polic|strateg|concept)");
    private static final Pattern YEAR = Pattern.compile("\\b(1[5-9]\\d\\d|20\\d\\d)\\b");
    private static final Pattern LITERAL = Pattern.compile("\"([^\"\\\\\\n]*+(?:\\\\.[^\"\\\\\\n]*+)*+)\"");

    @Test
    void no_name_policy_or_year_of_a_course_stands_in_the_program() throws IOException {
        // names of people and bodies may stand in the gazetteer, but not in the program
        String general = Files.readString(ENGINE.resolve("gazetteer.txt"))
                .replaceAll("(?s)\\[(?:Chinese family names|other names)\\][^\\[]*", "");
        Set<String> names = new TreeSet<>();
        Set<String> others = new TreeSet<>();
        for (String text : texts(Path.of("quizzes"), ".md")) {
            String prose = text.replaceAll("(?m)^(?:#|Reference:).*$", "");
            collect(NAME, 0, prose, names);
            collect(POLICY, 1, prose, others);
            collect(POLICY, 2, prose, others);
            collect(YEAR, 1, prose, others);
        }
        names.removeIf(n -> Stream.of(n.split(" ")).allMatch(w -> isGeneral(w, general)) || isGeneral(n, general));
        assertTrue(names.size() > 10 && others.size() > 10, "the course has names to look for: " + names);

        List<String> found = new ArrayList<>();
        List<String> program = new ArrayList<>();
        texts(CODE, ".java").forEach(code -> program.add(literals(code)));
        for (String ending : List.of(".html", ".properties")) {
            program.addAll(texts(RESOURCES, ending));
        }
        program.add(Files.readString(ENGINE.resolve("verbs.txt")));
        for (String words : program) {
            names.stream().filter(n -> has(words, n)).forEach(found::add);
            others.stream().filter(o -> has(words, o)).forEach(found::add);
        }
        assertEquals(List.of(), found);
    }

    private static boolean isGeneral(String word, String gazetteer) {
        return Pattern.compile("(?i)(?<![\\p{L}-])" + Pattern.quote(word) + "(?![\\p{L}-])")
                .matcher(gazetteer)
                .find();
    }

    private static boolean has(String text, String part) {
        return Pattern.compile("(?<![\\p{L}\\d-])" + Pattern.quote(part) + "(?![\\p{L}\\d-])")
                .matcher(text)
                .find();
    }

    private static String literals(String code) {
        StringBuilder out = new StringBuilder();
        Matcher matcher = LITERAL.matcher(code.replaceAll("(?s)/\\*[^*]*+(?:\\*(?!/)[^*]*+)*+\\*/|//[^\\n]*+", ""));
        while (matcher.find()) {
            out.append(matcher.group(1)).append('\n');
        }
        return out.toString();
    }

    private static void collect(Pattern pattern, int group, String text, Set<String> into) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            if (matcher.group(group) != null) {
                into.add(matcher.group(group));
            }
        }
    }

    private static List<String> texts(Path folder, String ending) throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(
                            f -> f.toString().toLowerCase(Locale.ROOT).endsWith(ending))
                    .filter(f -> !f.getFileName().toString().startsWith("README"))
                    .sorted()
                    .toList()) {
                texts.add(Files.readString(file));
            }
        }
        return new ArrayList<>(new HashSet<>(texts));
    }
}
