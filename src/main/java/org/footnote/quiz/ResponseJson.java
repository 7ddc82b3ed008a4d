package org.footnote.quiz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.footnote.item.Response;

/** How a response is kept in a column. Choices are kept by their place in the item, not by their place on the page. */
final class ResponseJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ResponseJson() {}

    static String write(Response response) {
        if (response instanceof Response.Chosen chosen) {
            return JSON.createObjectNode().put("choice", chosen.choice()).toString();
        }
        if (response instanceof Response.Judged judged) {
            return JSON.createObjectNode().put("judged", judged.value()).toString();
        }
        if (response instanceof Response.Entered entered) {
            return JSON.createObjectNode().put("entered", entered.text()).toString();
        }
        throw new IllegalStateException("no form for " + response.getClass());
    }

    static Response read(String json) {
        JsonNode node;
        try {
            node = JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not JSON", e);
        }
        if (node.has("choice")) {
            return new Response.Chosen(node.get("choice").asInt());
        }
        if (node.has("judged")) {
            return new Response.Judged(node.get("judged").asBoolean());
        }
        return new Response.Entered(node.path("entered").asText());
    }
}
