package org.footnote.bank;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.footnote.item.Choice;
import org.footnote.item.ChoiceItem;
import org.footnote.item.Cloze;
import org.footnote.item.ClozeChoice;
import org.footnote.item.DateEntry;
import org.footnote.item.EntryItem;
import org.footnote.item.Item;
import org.footnote.item.ItemType;
import org.footnote.item.Matching;
import org.footnote.item.MultipleChoice;
import org.footnote.item.MultipleResponse;
import org.footnote.item.Numeric;
import org.footnote.item.Ordering;
import org.footnote.item.ShortAnswer;
import org.footnote.item.TrueFalse;
import org.footnote.text.DatePrecision;

/**
 * How an item is kept in a column: the one place that knows the field names, which are those of the bank file. A cloze with
 * {@code options} is one with choices; right sides of a matching that belong to nothing are its {@code options}.
 */
public final class ItemJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ItemJson() {}

    /** The type's name in the bank file, such as {@code multiple_choice}; there both clozes have one name. */
    public static String type(Item item) {
        return (item.type() == ItemType.CLOZE_CHOICE ? ItemType.CLOZE : item.type()).code();
    }

    public static String write(Item item) {
        ObjectNode node = JSON.createObjectNode().put("type", type(item)).put("stem", item.stem());
        if (item instanceof ChoiceItem choice) {
            choice.choices().forEach(c -> option(node, c));
        } else if (item instanceof TrueFalse statement) {
            node.withArray("/answer").add(Boolean.toString(statement.key()));
        } else if (item instanceof EntryItem entry) {
            entry.accepted().forEach(a -> node.withArray("/answer").add(a));
        } else if (item instanceof Matching matching) {
            matching.pairs()
                    .forEach(p ->
                            node.withArray("/pairs").addArray().add(p.left()).add(p.right()));
            matching.distractors().forEach(d -> option(node, new Choice(d, false, "")));
        } else if (item instanceof Ordering ordering) {
            ordering.order().forEach(o -> node.withArray("/order").add(o));
        } else {
            throw new IllegalStateException("no form for " + item.getClass());
        }
        if (item instanceof Numeric number) {
            writeMeasure(node, number);
        }
        if (item instanceof DateEntry date && date.asked() != date.known()) {
            node.put("precision", date.asked().name().toLowerCase(Locale.ROOT));
        }
        return node.put("explanation", item.explanation()).toString();
    }

    private static void option(ObjectNode node, Choice choice) {
        node.withArray("/options")
                .addObject()
                .put("text", choice.text())
                .put("correct", choice.correct())
                .put("feedback", choice.feedback());
    }

    /** What is not there is left out, as the bank format asks. */
    private static void writeMeasure(ObjectNode node, Numeric number) {
        if (!number.unit().isEmpty()) {
            node.put("unit", number.unit());
        }
        if (number.tolerance() > 0) {
            node.put("tolerance", BigDecimal.valueOf(number.tolerance()));
        }
    }

    /** @throws IllegalArgumentException where the text is not an item this version knows */
    public static Item read(String json) {
        JsonNode node = tree(json);
        String stem = node.path("stem").asText();
        String explanation = node.path("explanation").asText();
        List<String> answer = texts(node.path("answer"));
        return switch (type(node)) {
            case MULTIPLE_CHOICE -> new MultipleChoice(stem, choices(node), explanation);
            case MULTIPLE_RESPONSE -> new MultipleResponse(stem, choices(node), explanation);
            case TRUE_FALSE -> new TrueFalse(stem, truth(answer), explanation);
            case CLOZE -> new Cloze(stem, answer, explanation);
            case CLOZE_CHOICE -> new ClozeChoice(stem, choices(node), explanation);
            case NUMERIC -> new Numeric(stem, answer, node.path("unit").asText(), tolerance(node), explanation);
            case DATE_ENTRY -> date(stem, answer, node, explanation);
            case SHORT_ANSWER -> new ShortAnswer(stem, answer, explanation);
            case MATCHING -> new Matching(stem, pairs(node.path("pairs")), others(node), explanation);
            case ORDERING -> new Ordering(stem, texts(node.path("order")), explanation);
        };
    }

    private static ItemType type(JsonNode node) {
        String name = node.path("type").asText();
        ItemType type;
        try {
            type = ItemType.of(name);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("not an item type: " + node.path("type"), e);
        }
        return type == ItemType.CLOZE && node.has("options") ? ItemType.CLOZE_CHOICE : type;
    }

    private static boolean truth(List<String> answer) {
        if (answer.size() != 1 || !answer.get(0).matches("true|false")) {
            throw new IllegalArgumentException("a statement is true or false");
        }
        return answer.get(0).equals("true");
    }

    private static double tolerance(JsonNode node) {
        if (node.has("tolerance") && !node.get("tolerance").isNumber()) {
            throw new IllegalArgumentException("\"tolerance\" is no number");
        }
        return node.path("tolerance").asDouble(0);
    }

    private static DateEntry date(String stem, List<String> answer, JsonNode node, String explanation) {
        return node.has("precision")
                ? new DateEntry(
                        stem,
                        answer,
                        DatePrecision.valueOf(node.path("precision").asText().toUpperCase(Locale.ROOT)),
                        explanation)
                : new DateEntry(stem, answer, explanation);
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not JSON", e);
        }
    }

    private static List<Choice> choices(JsonNode node) {
        List<Choice> choices = new ArrayList<>();
        node.path("options")
                .forEach(o -> choices.add(new Choice(
                        o.path("text").asText(),
                        o.path("correct").asBoolean(),
                        o.path("feedback").asText())));
        return choices;
    }

    private static List<String> others(JsonNode node) {
        return choices(node).stream()
                .filter(c -> !c.correct())
                .map(Choice::text)
                .toList();
    }

    private static List<Matching.Pair> pairs(JsonNode values) {
        List<Matching.Pair> pairs = new ArrayList<>();
        for (JsonNode pair : values) {
            if (pair.size() != 2) {
                throw new IllegalArgumentException("a pair has two sides");
            }
            pairs.add(new Matching.Pair(pair.path(0).asText(), pair.path(1).asText()));
        }
        return pairs;
    }

    private static List<String> texts(JsonNode values) {
        List<String> texts = new ArrayList<>();
        values.forEach(v -> texts.add(v.asText()));
        return texts;
    }
}
