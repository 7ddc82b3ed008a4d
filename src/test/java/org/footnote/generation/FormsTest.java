package org.footnote.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import org.footnote.item.DateEntry;
import org.footnote.item.Item;
import org.footnote.item.Kind;
import org.footnote.item.Mark;
import org.footnote.item.Marking;
import org.footnote.item.Matching;
import org.footnote.item.Ordering;
import org.footnote.item.Response;
import org.footnote.text.DateGrammar;
import org.footnote.text.DocumentReader;
import org.footnote.text.Reading;
import org.junit.jupiter.api.Test;

class FormsTest {

    static final String STORY = """
            The Harbour Question

            On 3 May 1811, Anna Berg visited London. The harbour of Norby had been closed for years. In June 1812, Peter Holm proposed a canal between the two lakes.

            On 9 August 1813, Peter Holm signed the Treaty of Norby. The fishermen welcomed the treaty. In 1815 Clara Dahl founded the Harbour School to train young pilots, \
            opening the coast to trade. In October 1817 Anna Berg visited Vienna. In 1819 Clara Dahl published a map of the northern coast. \
            In 1824 the old lighthouse was destroyed. The harbour lost many ships in the following winter. On 14 March 1826, Otto Lind visited Berlin.
            """;

    static List<Draft> drafts(String text) {
        Reading.Document document =
                (Reading.Document) DocumentReader.read("story.txt", text.getBytes(StandardCharsets.UTF_8));
        return Generator.generate(List.of(document), 1).drafts();
    }

    static <T extends Item> List<T> items(List<Draft> drafts, Class<T> type) {
        return drafts.stream()
                .map(Draft::item)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    @Test
    void a_day_is_typed_at_the_precision_that_is_asked() {
        List<DateEntry> entries = items(drafts(STORY), DateEntry.class);

        assertFalse(entries.isEmpty());
        for (DateEntry entry : entries) {
            assertTrue(entry.stem().matches("(?:Give|State|Write down) the .*"), entry.stem());
            assertEquals(Mark.RIGHT, Marking.mark(entry, new Response.Entered(entry.key())));
        }
        assertTrue(entries.stream().filter(e -> e.key().matches("\\d+ .*")).allMatch(e -> e.stem()
                .contains("day, month and year")));
    }

    @Test
    void events_to_be_ordered_show_no_date_and_no_two_of_them_happened_at_the_same_time() {
        List<Draft> drafts =
                drafts(STORY).stream().filter(d -> d.item() instanceof Ordering).toList();

        assertFalse(drafts.isEmpty());
        for (Draft draft : drafts) {
            Ordering ordering = (Ordering) draft.item();
            assertEquals(Kind.SEQUENCE, draft.kind());
            assertTrue(ordering.order().stream().noneMatch(o -> o.matches(".*\\d{4}.*")), ordering::toString);
            assertTrue(draft.citations().size() >= ordering.order().size());
        }
        List<String> all = drafts.stream()
                .flatMap(d -> ((Ordering) d.item()).order().stream())
                .toList();
        assertEquals(new HashSet<>(all).size(), all.size(), "no event stands in two lists of one document");
    }

    @Test
    void every_event_of_a_matching_belongs_to_one_year_only() {
        List<Matching> matchings = items(drafts(STORY), Matching.class);

        assertFalse(matchings.isEmpty());
        for (Matching matching : matchings) {
            assertEquals(matching.pairs().size(), new HashSet<>(matching.rights()).size());
            boolean years = matching.rights().stream().allMatch(r -> r.matches("\\d{4}"));
            assertTrue(!years
                    || matching.rights().stream()
                            .allMatch(r -> DateGrammar.parse(r).isPresent()));
        }
    }

    @Test
    void no_fact_is_asked_more_than_three_times() {
        drafts(STORY).stream()
                .collect(java.util.stream.Collectors.groupingBy(Draft::fact, java.util.stream.Collectors.counting()))
                .forEach((fact, n) -> assertTrue(n <= 3, fact));
    }
}
