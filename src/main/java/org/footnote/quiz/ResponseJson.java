package org.footnote.quiz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.footnote.item.Response;

/**
 * How a response is kept in a column. Everything is kept by its place in the item, not by its place on the page; the same
 * response is always written in the same way.
 */
public final class ResponseJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ResponseJson() {}

    public static String write(Response response) {
        ObjectNode node = JSON.createObjectNode();
        if (response instanceof Response.Chosen chosen) {
            node.put("choice", chosen.choice());
        } else if (response instanceof Response.Selected selected) {
            ArrayNode choices = node.putArray("selected");
            selected.choices().stream().sorted().forEach(choices::add);
        } else if (response instanceof Response.Judged judged) {
            node.put("judged", judged.value());
        } else if (response instanceof Response.Entered entered) {
            node.put("entered", entered.text());
        } else if (response instanceof Response.Matched matched) {
            ArrayNode pairs = node.putArray("matched");
            matched.rights().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(e -> pairs.addArray().add(e.getKey()).add(e.getValue()));
        } else if (response instanceof Response.Placed placed) {
            ArrayNode places = node.putArray("placed");
            placed.places().forEach(places::add);
        } else {
            throw new IllegalStateException("no form for " + response.getClass());
        }
        return node.toString();
    }

    public static Response read(String json) {
        JsonNode node;
        try {
            node = JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not JSON", e);
        }
        if (node.has("choice")) {
            return new Response.Chosen(node.get("choice").asInt());
        }
        if (node.has("selected")) {
            return new Response.Selected(new HashSet<>(integers(node.get("selected"))));
        }
        if (node.has("judged")) {
            return new Response.Judged(node.get("judged").asBoolean());
        }
        if (node.has("matched")) {
            Map<Integer, Integer> rights = new HashMap<>();
            node.get("matched")
                    .forEach(pair -> rights.put(pair.get(0).asInt(), pair.get(1).asInt()));
            return new Response.Matched(rights);
        }
        if (node.has("placed")) {
            return new Response.Placed(integers(node.get("placed")));
        }
        return new Response.Entered(node.path("entered").asText());
    }

    private static List<Integer> integers(JsonNode array) {
        List<Integer> integers = new ArrayList<>();
        array.forEach(n -> integers.add(n.asInt()));
        return integers;
    }
}
