package org.footnote.people;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A list of students as a table program writes it: CSV in UTF-8 with a line of headings, separated by comma, semicolon or tab. */
final class Roster {

    /** As many as a large course has. */
    static final int MOST = 500;

    private static final Set<String> NAME = Set.of("name", "student", "full name", "display name", "姓名", "学生");
    private static final Set<String> USERNAME =
            Set.of("username", "user name", "user", "login", "e-mail", "email", "id", "用户名", "学号", "账号");

    private Roster() {}

    /** What a file turned out to be. */
    sealed interface Read {

        record Rows(List<Row> rows) implements Read {}

        record Unreadable(Problem problem) implements Read {}
    }

    /** Why a file is not read at all. */
    enum Problem {
        EMPTY,
        NOT_UTF8,
        NO_HEADINGS,
        TOO_LONG,
        BROKEN
    }

    /** What is wrong with a line in itself. */
    enum Fault {
        NO_NAME,
        LONG_NAME,
        NO_USERNAME,
        ODD_USERNAME,
        TWICE
    }

    /** @param line in the file, from 1 */
    record Row(long line, String name, String username, Optional<Fault> fault) {}

    static Read read(byte[] file) {
        Optional<String> text = text(file);
        if (text.isEmpty()) {
            return new Read.Unreadable(Problem.NOT_UTF8);
        }
        if (text.get().isBlank()) {
            return new Read.Unreadable(Problem.EMPTY);
        }
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator(text.get()))
                .skipEmptyLines(true)
                .ofCsvRecord(text.get())) {
            return rows(reader);
        } catch (CsvParseException e) {
            return new Read.Unreadable(Problem.BROKEN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Read rows(CsvReader<CsvRecord> reader) {
        int name = -1;
        int username = -1;
        List<Row> rows = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (CsvRecord line : reader) {
            if (name < 0) {
                name = heading(line, NAME);
                username = heading(line, USERNAME);
                if (name < 0 || username < 0) {
                    return new Read.Unreadable(Problem.NO_HEADINGS);
                }
            } else if (rows.size() == MOST) {
                return new Read.Unreadable(Problem.TOO_LONG);
            } else {
                rows.add(row(line, field(line, name), field(line, username), seen));
            }
        }
        return rows.isEmpty() ? new Read.Unreadable(Problem.EMPTY) : new Read.Rows(rows);
    }

    private static Row row(CsvRecord line, String name, String username, Set<String> seen) {
        Fault fault = null;
        if (name.isEmpty()) {
            fault = Fault.NO_NAME;
        } else if (name.codePointCount(0, name.length()) > 120) {
            fault = Fault.LONG_NAME;
        } else if (username.isEmpty()) {
            fault = Fault.NO_USERNAME;
        } else if (!username.matches(PersonForm.USERNAME)) {
            fault = Fault.ODD_USERNAME;
        } else if (!seen.add(username.toLowerCase(Locale.ROOT))) {
            fault = Fault.TWICE;
        }
        return new Row(line.getStartingLineNumber(), name, username, Optional.ofNullable(fault));
    }

    private static int heading(CsvRecord line, Set<String> words) {
        for (int i = 0; i < line.getFieldCount(); i++) {
            if (words.contains(field(line, i).toLowerCase(Locale.ROOT))) {
                return i;
            }
        }
        return -1;
    }

    private static String field(CsvRecord line, int i) {
        return i < line.getFieldCount()
                ? line.getField(i).replaceAll("\\p{Cntrl}", " ").strip()
                : "";
    }

    private static Optional<String> text(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** The one of the three that stands in the headings most often. */
    private static char separator(String text) {
        String first = text.lines().filter(l -> !l.isBlank()).findFirst().orElse("");
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(first, candidate) > count(first, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }
}
