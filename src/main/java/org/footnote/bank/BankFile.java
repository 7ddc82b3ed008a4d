package org.footnote.bank;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.footnote.generation.Draft;
import org.footnote.item.Choice;
import org.footnote.item.Cloze;
import org.footnote.item.Item;
import org.footnote.item.Kind;
import org.footnote.item.MultipleChoice;
import org.footnote.item.TrueFalse;
import org.footnote.text.Citation;
import org.footnote.text.Span;

/** Question banks as JSON Lines, one item a line, in both directions. The content of a stored question is such an object. */
public final class BankFile {

    private static final ObjectMapper JSON = new ObjectMapper();

    private BankFile() {}

    /** One line, without its line end. Fields always come in the same order. */
    public static String line(Draft draft) {
        ObjectNode node = JSON.createObjectNode();
        node.put("id", draft.id());
        node.put("type", draft.form());
        node.put("kind", draft.kind().name().toLowerCase(Locale.ROOT));
        node.put("topic", draft.topic());
        node.put("fact", draft.fact());
        node.setAll(content(draft.item()));
        ArrayNode citations = node.putArray("citations");
        draft.citations().forEach(c -> citations.add(citation(c)));
        draft.context().forEach(c -> citations.add(citation(c).put("supports", "explanation")));
        node.put("difficulty", draft.difficulty());
        return written(node);
    }

    /**
     * Reads what {@link #line} wrote.
     *
     * @throws IllegalArgumentException with what is wrong, where the line is no item
     */
    public static Draft draft(String line) {
        JsonNode node = read(line);
        List<Citation> citations = new ArrayList<>();
        List<Citation> context = new ArrayList<>();
        node.path("citations").forEach(c -> (c.has("supports") ? context : citations).add(citation(c)));
        Kind kind = Kind.valueOf(text(node, "kind").toUpperCase(Locale.ROOT));
        return new Draft(
                text(node, "id"),
                item(node),
                kind,
                node.path("topic").asText(Draft.topicOf(kind)),
                text(node, "fact"),
                text(node, "type"),
                citations,
                context,
                node.path("difficulty").asDouble(0.5));
    }

    /** Stem, choices or answers, explanation: what a question version freezes. */
    public static String itemText(Item item) {
        ObjectNode node = JSON.createObjectNode();
        node.put("type", type(item));
        node.setAll(content(item));
        return written(node);
    }

    public static Item item(String text) {
        return item(read(text));
    }

    public static void write(Path file, List<Draft> drafts) throws IOException {
        StringBuilder out = new StringBuilder();
        drafts.forEach(d -> out.append(line(d)).append('\n'));
        Files.writeString(file, out, StandardCharsets.UTF_8);
    }

    public static List<Draft> read(Path file) throws IOException {
        return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                .filter(l -> !l.isBlank())
                .map(BankFile::draft)
                .toList();
    }

    /** The name of an item's type in bank files and in the database. */
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
        throw new IllegalArgumentException("no name for " + item.getClass());
    }

    private static ObjectNode content(Item item) {
        ObjectNode node = JSON.createObjectNode();
        node.put("stem", item.stem());
        if (item instanceof MultipleChoice choice) {
            ArrayNode options = node.putArray("options");
            choice.choices().forEach(c -> options.addObject()
                    .put("text", c.text())
                    .put("correct", c.correct())
                    .put("feedback", c.feedback()));
        } else if (item instanceof TrueFalse statement) {
            node.putArray("answer").add(Boolean.toString(statement.key()));
        } else if (item instanceof Cloze cloze) {
            ArrayNode answer = node.putArray("answer");
            cloze.accepted().forEach(answer::add);
        } else {
            throw new IllegalArgumentException("no form for " + item.getClass());
        }
        node.put("explanation", item.explanation());
        return node;
    }

    private static Item item(JsonNode node) {
        String stem = text(node, "stem");
        String explanation = node.path("explanation").asText("");
        return switch (text(node, "type")) {
            case "multiple_choice" -> {
                List<Choice> choices = new ArrayList<>();
                node.path("options")
                        .forEach(o -> choices.add(new Choice(
                                text(o, "text"),
                                o.path("correct").asBoolean(),
                                o.path("feedback").asText(""))));
                yield new MultipleChoice(stem, choices, explanation);
            }
            case "true_false" ->
                new TrueFalse(stem, node.path("answer").path(0).asText().equals("true"), explanation);
            case "cloze" -> {
                List<String> accepted = new ArrayList<>();
                node.path("answer").forEach(a -> accepted.add(a.asText()));
                yield new Cloze(stem, accepted, explanation);
            }
            default -> throw new IllegalArgumentException("unknown item type: " + text(node, "type"));
        };
    }

    private static ObjectNode citation(Citation citation) {
        return JSON.createObjectNode()
                .put("document", citation.document())
                .put("paragraph", citation.paragraph())
                .put("start", citation.span().start())
                .put("end", citation.span().end())
                .put("quote", citation.quote());
    }

    private static Citation citation(JsonNode node) {
        return new Citation(
                text(node, "document"),
                node.path("paragraph").asInt(),
                new Span(node.path("start").asInt(), node.path("end").asInt()),
                text(node, "quote"));
    }

    private static String text(JsonNode node, String field) {
        if (!node.path(field).isTextual()) {
            throw new IllegalArgumentException("\"" + field + "\" is missing or no text");
        }
        return node.path(field).asText();
    }

    private static JsonNode read(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not JSON: " + e.getOriginalMessage(), e);
        }
    }

    private static String written(ObjectNode node) {
        try {
            return JSON.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
