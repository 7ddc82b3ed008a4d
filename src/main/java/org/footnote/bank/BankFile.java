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
import org.footnote.item.Kind;
import org.footnote.text.Citation;
import org.footnote.text.Span;

/** Question banks as JSON Lines, one item a line, in both directions. Stem, choices and explanation are written as {@link ItemJson} writes them. */
public final class BankFile {

    private static final ObjectMapper JSON = new ObjectMapper();

    private BankFile() {}

    /** One line, without its line end. Fields always come in the same order. */
    public static String line(Draft draft) {
        ObjectNode node = JSON.createObjectNode();
        node.put("id", draft.id());
        node.put("type", ItemJson.type(draft.item()));
        if (!draft.form().equals(ItemJson.type(draft.item()))) {
            node.put("form", draft.form());
        }
        node.put("kind", draft.kind().name().toLowerCase(Locale.ROOT));
        node.put("topic", draft.topic());
        node.put("fact", draft.fact());
        ObjectNode content = (ObjectNode) read(ItemJson.write(draft.item()));
        content.remove("type");
        node.setAll(content);
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
                ItemJson.read(line),
                kind,
                node.path("topic").asText(Draft.topicOf(kind)),
                text(node, "fact"),
                node.path("form").asText(text(node, "type")),
                citations,
                context,
                node.path("difficulty").asDouble(0.5));
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
