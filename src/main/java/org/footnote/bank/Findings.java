package org.footnote.bank;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.footnote.generation.Coverage;
import org.footnote.generation.Generated;
import org.footnote.generation.fact.Fact;

/**
 * What a generation found besides the items, which a bank alone does not tell: written by {@code generate --report} and kept
 * with the run that drafted a collection, as one JSON object whose fields are those of this record.
 *
 * @param facts how many of each type
 * @param refusals the most frequent reason first
 * @param passages every passage of every document, in order
 */
public record Findings(
        Map<String, Integer> facts,
        List<Disagreement> disagreements,
        List<Refused> refusals,
        List<PassageFound> passages) {

    private static final ObjectMapper JSON = new ObjectMapper();

    public Findings {
        facts = new TreeMap<>(facts);
        disagreements = List.copyOf(disagreements);
        refusals = List.copyOf(refusals);
        passages = List.copyOf(passages);
    }

    public record Disagreement(String subject, List<Claim> claims) {}

    /** @param document file name */
    public record Claim(String document, String value) {}

    /** @param example the first thing that was refused for this reason, at most 160 characters of it */
    public record Refused(String reason, int number, String example) {}

    /**
     * @param document file name
     * @param passage ordinal, from 1
     * @param state asked, facts, nothing, not_prose or other_language
     * @param why the most frequent reason of a refusal here, or empty
     */
    public record PassageFound(String document, int passage, int facts, int items, String state, String why) {}

    public static Findings of(Generated generated) {
        return new Findings(
                generated.facts().stream().collect(Collectors.toMap(Fact::type, f -> 1, Integer::sum)),
                generated.disagreements().stream()
                        .map(d -> new Disagreement(
                                d.subject(),
                                d.claims().stream()
                                        .map(c -> new Claim(c.document(), c.value()))
                                        .toList()))
                        .toList(),
                generated.refusals().counts().entrySet().stream()
                        .map(e -> new Refused(
                                code(e.getKey()),
                                e.getValue(),
                                generated.refusals().example(e.getKey())))
                        .sorted(Comparator.comparing(Refused::number).reversed().thenComparing(Refused::reason))
                        .toList(),
                generated.coverage().stream().map(Findings::passage).toList());
    }

    private static PassageFound passage(Coverage coverage) {
        return new PassageFound(
                coverage.document(),
                coverage.passage(),
                coverage.facts(),
                coverage.items(),
                code(coverage.state()),
                coverage.why().map(Findings::code).orElse(""));
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    public String json() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws IllegalArgumentException where the text is none of ours */
    public static Findings read(String json) {
        try {
            Findings findings = JSON.readValue(json, Findings.class);
            if (findings == null) {
                throw new IllegalArgumentException("nothing in it");
            }
            return findings;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e.getOriginalMessage(), e);
        }
    }
}
