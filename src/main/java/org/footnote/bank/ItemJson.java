package org.footnote.bank;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.footnote.item.Choice;
import org.footnote.item.Cloze;
import org.footnote.item.Item;
import org.footnote.item.MultipleChoice;
import org.footnote.item.TrueFalse;

/** How an item is kept in a column: the one place that knows the field names, which are those of the bank file. */
public final class ItemJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ItemJson() {}

    /** The type's name in the bank file, such as {@code multiple_choice}. */
    public static String type(Item item) {
        if (item instanceof MultipleChoice) {
            return "multiple_choice";
        }
        if (item instanceof TrueFalse) {
            return "true_false";
        }
        if (item instanceof Cloze) {
            return "cloze";
        }
        throw new IllegalStateException("no name for " + item.getClass());
    }

    public static String write(Item item) {
        ObjectNode node = JSON.createObjectNode().put("type", type(item)).put("stem", item.stem());
        if (item instanceof MultipleChoice choice) {
            for (Choice c : choice.choices()) {
                node.withArray("/options")
                        .addObject()
                        .put("text", c.text())
                        .put("correct", c.correct())
                        .put("feedback", c.feedback());
            }
        } else if (item instanceof TrueFalse statement) {
            node.withArray("/answer").add(Boolean.toString(statement.key()));
        } else if (item instanceof Cloze cloze) {
            cloze.accepted().forEach(a -> node.withArray("/answer").add(a));
        }
        return node.put("explanation", item.explanation()).toString();
    }

    /** @throws IllegalArgumentException where the text is not an item this version knows */
    public static Item read(String json) {
        JsonNode node = tree(json);
        String stem = node.path("stem").asText();
        String explanation = node.path("explanation").asText();
        return switch (node.path("type").asText()) {
            case "multiple_choice" -> new MultipleChoice(stem, choices(node.path("options")), explanation);
            case "true_false" ->
                new TrueFalse(
                        stem, Boolean.parseBoolean(node.path("answer").path(0).asText()), explanation);
            case "cloze" -> new Cloze(stem, texts(node.path("answer")), explanation);
            default -> throw new IllegalArgumentException("not an item type: " + node.path("type"));
        };
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not JSON", e);
        }
    }

    private static List<Choice> choices(JsonNode options) {
        List<Choice> choices = new ArrayList<>();
        options.forEach(o -> choices.add(new Choice(
                o.path("text").asText(),
                o.path("correct").asBoolean(),
                o.path("feedback").asText())));
        return choices;
    }

    private static List<String> texts(JsonNode values) {
        List<String> texts = new ArrayList<>();
        values.forEach(v -> texts.add(v.asText()));
        return texts;
    }
}
