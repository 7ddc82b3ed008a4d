package org.footnote.bank;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.footnote.item.ItemType;
import org.footnote.item.Kind;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * What is sought in the bank; anything may stand in an address, and what means nothing seeks nothing.
 *
 * @param q words
 * @param difficulty {@code easy}, {@code middle} or {@code hard}
 * @param status of the version in force, or {@code UNSEEN}
 * @param flag {@code CHALLENGED}
 * @param facilityFrom mean share of the mark, 0 to 1; with a bound only what was answered is found
 * @param discriminationFrom correlation with the rest of the attempt, -1 to 1
 */
record BankFilter(
        @RestQuery String q,
        @RestQuery String collection,
        @RestQuery String document,
        @RestQuery String topic,
        @RestQuery String kind,
        @RestQuery String type,
        @RestQuery String difficulty,
        @RestQuery String status,
        @RestQuery String flag,
        @RestQuery String facilityFrom,
        @RestQuery String facilityTo,
        @RestQuery String discriminationFrom,
        @RestQuery String discriminationTo) {

    static final String UNSEEN = "UNSEEN";

    static final String CHALLENGED = "CHALLENGED";

    /** Longest search, in characters. */
    static final int LONGEST = 200;

    BankFilter {
        q = q == null ? "" : q.replaceAll("\\s+", " ").strip();
        collection = collection == null || !collection.matches("\\d{1,18}") ? "" : collection;
        document = document == null || !document.matches("\\d{1,18}") || collection.isEmpty() ? "" : document;
        topic = topic == null ? "" : topic;
        kind = known(kind, Arrays.stream(Kind.values()).map(Enum::name).toList());
        type = known(type, Arrays.stream(ItemType.values()).map(ItemType::code).toList());
        difficulty = known(difficulty, List.of("easy", "middle", "hard"));
        status = known(status, List.of("DRAFT", "READY", "STALE", "RETIRED", UNSEEN));
        flag = known(flag, List.of(CHALLENGED));
        facilityFrom = figure(facilityFrom);
        facilityTo = figure(facilityTo);
        discriminationFrom = figure(discriminationFrom);
        discriminationTo = figure(discriminationTo);
    }

    private static String known(String value, List<String> values) {
        return value != null && values.contains(value) ? value : "";
    }

    /** A number between -1 and 1 with a point, as it is calculated with. */
    private static String figure(String value) {
        String typed = value == null ? "" : value.strip().replace(',', '.').replace('−', '-');
        return typed.matches("-?(0?\\.\\d{1,3}|[01](\\.\\d{0,3})?)") ? typed : "";
    }

    boolean isChallenged() {
        return flag.equals(CHALLENGED);
    }

    boolean isTooLong() {
        return q.length() > LONGEST;
    }

    /** Whether a script without blanks is sought: by its letters, then. */
    boolean isUnspaced() {
        return q.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    }

    boolean isEmpty() {
        return values().values().stream().allMatch(String::isEmpty);
    }

    /** Whether one of the filters is in use that are folded away otherwise. */
    public boolean narrowed() {
        return !(topic
                        + kind
                        + type
                        + difficulty
                        + flag
                        + facilityFrom
                        + facilityTo
                        + discriminationFrom
                        + discriminationTo)
                .isEmpty();
    }

    /** As the address says it, without what is empty. */
    public String query() {
        return values().entrySet().stream()
                .filter(e -> !e.getValue().isEmpty())
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    public Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("q", q);
        values.put("collection", collection);
        values.put("document", document);
        values.put("topic", topic);
        values.put("kind", kind);
        values.put("type", type);
        values.put("difficulty", difficulty);
        values.put("status", status);
        values.put("flag", flag);
        values.put("facilityFrom", facilityFrom);
        values.put("facilityTo", facilityTo);
        values.put("discriminationFrom", discriminationFrom);
        values.put("discriminationTo", discriminationTo);
        return values;
    }
}
