package org.footnote.reports;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.footnote.quiz.Grading;
import org.footnote.quiz.MarkTable;

/**
 * Marks as a table for other programs, one row a student. What a student or teacher typed never begins like a formula, or a
 * spreadsheet would run it (OWASP, <i>CSV injection</i>); marks are numbers.
 *
 * @param rows cells are strings or numbers, null for nothing
 */
record MarkSheet(String name, List<String> head, List<List<Object>> rows) {

    /** So that Excel reads UTF-8. */
    private static final String MARK = "\uFEFF";

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    /** A sheet holds no more columns, and names no longer than this. */
    private static final int LONGEST_NAME = 31;

    /**
     * @param questions whether each question has a column: its mark in the attempt that counts, or the average over those
     *     attempts in which it was marked where their average counts
     * @param zone of the times
     */
    static MarkSheet of(MarkTable table, boolean questions, ZoneId zone, MarksMessages m) {
        Grading grading = table.counting().grading();
        String which = which(grading, m);
        String when = which(grading == Grading.AVERAGE ? Grading.LAST : grading, m);
        List<String> head = new ArrayList<>(List.of(
                m.student(),
                m.username(),
                m.attempts(),
                m.in_attempt(m.submitted(), when),
                m.in_attempt(m.score(), which),
                m.in_attempt(m.max(), which),
                m.counted(),
                m.in_attempt(m.time_taken(), when),
                m.in_attempt(m.days_late(), when)));
        if (questions) {
            table.columns().forEach(c -> head.add(m.in_attempt(m.question_of(c.number(), c.stem()), which)));
        }
        Map<Long, List<MarkTable.Row>> students = table.rows().stream()
                .collect(Collectors.groupingBy(
                        MarkTable.Row::student, java.util.LinkedHashMap::new, Collectors.toList()));
        return new MarkSheet(
                "marks-" + table.assignment(),
                head,
                students.values().stream()
                        .map(rows -> row(rows, questions ? table.columns().size() : 0, grading, zone))
                        .toList());
    }

    private static String which(Grading grading, MarksMessages m) {
        return switch (grading) {
            case FIRST -> m.first_attempt();
            case BEST -> m.best_attempt();
            case LAST -> m.last_attempt();
            case AVERAGE -> m.average_attempt();
        };
    }

    private static List<Object> row(List<MarkTable.Row> attempts, int questions, Grading grading, ZoneId zone) {
        MarkTable.Row first = attempts.get(0);
        List<MarkTable.Row> handedIn =
                attempts.stream().filter(r -> r.submitted() != null).toList();
        List<MarkTable.Row> making =
                attempts.stream().filter(MarkTable.Row::makes).toList();
        // where all was thrown out nothing makes what counts, but something was handed in
        Optional<MarkTable.Row> last =
                (making.isEmpty() ? handedIn : making).stream().reduce((a, b) -> grading == Grading.FIRST ? a : b);
        List<Object> row = new ArrayList<>();
        row.add(first.name());
        row.add(first.username());
        row.add((long) handedIn.size());
        row.add(last.map(r -> time(r.submitted(), zone)).orElse(null));
        row.add(average(making.stream().mapToDouble(MarkTable.Row::score)));
        row.add(average(making.stream().mapToDouble(MarkTable.Row::max)));
        row.add(first.share() < 0 ? null : rounded(100 * first.share()));
        row.add(last.map(MarkTable.Row::takenText).orElse(null));
        row.add(last.map(MarkTable.Row::daysLate).orElse(null));
        for (int i = 0; i < questions; i++) {
            int column = i;
            row.add(average(making.stream()
                    .map(r -> r.cells().get(column))
                    .filter(MarkTable.Cell::marked)
                    .mapToDouble(MarkTable.Cell::earned)));
        }
        return row;
    }

    private static Object average(DoubleStream marks) {
        OptionalDouble average = marks.average();
        return average.isPresent() ? rounded(average.getAsDouble()) : null;
    }

    private static String time(Instant at, ZoneId zone) {
        return TIME.withZone(zone).format(at);
    }

    private static Object rounded(double mark) {
        return Math.round(mark * 10_000) / 10_000.0;
    }

    /** A text that no spreadsheet takes for a formula. */
    static String harmless(String text) {
        boolean formula = !text.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }

    byte[] csv() {
        StringWriter out = new StringWriter();
        out.write(MARK);
        try (CsvWriter csv =
                CsvWriter.builder().quoteStrategy(QuoteStrategies.ALWAYS).build(out)) {
            csv.writeRecord(head.stream().map(MarkSheet::harmless).toList());
            rows.forEach(
                    row -> csv.writeRecord(row.stream().map(MarkSheet::text).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Numbers are written with a point and are no formulas, even where they are negative. */
    private static String text(Object cell) {
        if (cell instanceof Double number) {
            return number == Math.rint(number) ? String.valueOf(number.longValue()) : String.valueOf(number);
        }
        return cell == null ? "" : cell instanceof String typed ? harmless(typed) : cell.toString();
    }

    byte[] xlsx() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Footnote", "1.0")) {
            Worksheet sheet = book.newWorksheet(name.substring(0, Math.min(name.length(), LONGEST_NAME)));
            for (int c = 0; c < head.size(); c++) {
                sheet.value(0, c, harmless(head.get(c)));
                sheet.style(0, c).bold().set();
            }
            for (int r = 0; r < rows.size(); r++) {
                for (int c = 0; c < rows.get(r).size(); c++) {
                    Object cell = rows.get(r).get(c);
                    if (cell instanceof Number number) {
                        sheet.value(r + 1, c, number);
                    } else if (cell != null) {
                        sheet.value(r + 1, c, harmless(cell.toString()));
                    }
                }
            }
            sheet.freezePane(1, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
