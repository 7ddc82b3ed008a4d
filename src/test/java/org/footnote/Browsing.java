package org.footnote;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.restassured.RestAssured;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Somebody with a browser: keeps cookies, reads the token from the page as a browser does, and never follows a
 * redirect unless told to. {@code Browsing.as("lin").post("/account/profile", Map.of(…))}.
 */
public final class Browsing {

    private final Map<String, String> cookies = new LinkedHashMap<>();
    private String language = "en";
    private String base = "";
    private String referrer = "";

    private Browsing() {}

    /** Somebody who is not signed in. */
    public static Browsing stranger() {
        return new Browsing();
    }

    /** Signed in through the real form with the password that {@code TestPeople} gives. */
    public static Browsing as(String username) {
        Browsing browsing = stranger();
        Response response = browsing.signIn(username, org.footnote.people.TestPeople.PASSWORD);
        assertEquals(303, response.statusCode(), "sign-in of " + username);
        return browsing;
    }

    /** Browses another server than the one of this test. */
    public Browsing on(String url) {
        base = url;
        return this;
    }

    public Browsing speaking(String acceptLanguage) {
        language = acceptLanguage;
        return this;
    }

    /** The page that the next requests are sent from, as a browser says; a path of ours, or an address elsewhere. */
    public Browsing from(String page) {
        referrer = page.startsWith("/")
                ? (base.isEmpty() ? RestAssured.baseURI + ":" + RestAssured.port : base) + page
                : page;
        return this;
    }

    /** Loses a cookie, as when its time is over. */
    public Browsing forget(String cookie) {
        cookies.remove(cookie);
        return this;
    }

    public Response signIn(String username, String password) {
        return post("/sign-in", Map.of("username", username, "password", password));
    }

    public Response get(String path) {
        // the path is written as a link would be: already encoded
        return keep(request().urlEncodingEnabled(false).get(path));
    }

    /** The page at a path; it must be there. */
    public Document page(String path) {
        Response response = get(path);
        assertEquals(200, response.statusCode(), path);
        return Jsoup.parse(response.asString());
    }

    /** The page a redirect leads to. */
    public Document follow(Response redirect) {
        assertEquals(303, redirect.statusCode(), redirect.asString());
        String location = redirect.header("Location");
        return page(location.replaceFirst("^https?://[^/]+", ""));
    }

    /** After a redirect to the landing page: the redirect from there to the first section of the viewer's role. */
    public Response landing(Response redirect) {
        assertEquals(303, redirect.statusCode(), redirect.asString());
        return get("/");
    }

    /** Posts a form with the token that the pages carry. */
    public Response post(String path, Map<String, ?> fields) {
        String token = token();
        return keep(request().formParams(fields).formParam("csrf-token", token).post(path));
    }

    /** Posts a form without its token. */
    public Response postWithoutToken(String path, Map<String, ?> fields) {
        return keep(request().formParams(fields).post(path));
    }

    /** Posts a multipart form with one file and the token. */
    public Response upload(String path, Map<String, String> fields, String control, String fileName, byte[] content) {
        String token = token();
        RequestSpecification request = request().multiPart("csrf-token", token);
        fields.forEach((name, value) -> request.multiPart(new MultiPartSpecBuilder(value)
                .controlName(name)
                .charset(StandardCharsets.UTF_8)
                .build()));
        return keep(request.multiPart(control, fileName, content).post(path));
    }

    /**
     * Fills in the form with this action on a page: what the form holds, with these fields changed; a list gives a field
     * that stands there several times.
     */
    public Response submit(Document page, String action, Map<String, ?> changes) {
        Element form = page.selectFirst("form[action=" + action + "]");
        assertNotNull(form, "a form that posts to " + action);
        Map<String, Object> fields = new LinkedHashMap<>();
        for (Element input : form.select("input[name], textarea[name], select[name]")) {
            boolean box = input.attr("type").matches("radio|checkbox");
            if (!box || input.hasAttr("checked")) {
                fields.put(
                        input.attr("name"),
                        input.is("select") ? chosen(input) : input.is("textarea") ? input.text() : input.val());
            }
        }
        fields.putAll(changes);
        return keep(request().formParams(fields).post(action));
    }

    /** A request with the cookies so far, for what the other methods do not cover. */
    public RequestSpecification request() {
        RequestSpecification request = base.isEmpty() ? given() : given().baseUri(base);
        if (!referrer.isEmpty()) {
            request.header("Referer", referrer);
        }
        return request.redirects()
                .follow(false)
                .header("Accept", "text/html")
                .header("Accept-Language", language)
                .config(io.restassured.RestAssured.config()
                        .encoderConfig(io.restassured.config.EncoderConfig.encoderConfig()
                                .defaultContentCharset(StandardCharsets.UTF_8)))
                .cookies(cookies);
    }

    public Response keep(Response response) {
        response.detailedCookies().forEach(c -> {
            if (c.getMaxAge() == 0 || c.getValue().isEmpty()) {
                cookies.remove(c.getName());
            } else {
                cookies.put(c.getName(), c.getValue());
            }
        });
        return response;
    }

    public String cookie(String name) {
        return cookies.get(name);
    }

    private String token() {
        if (!cookies.containsKey("csrf-token")) {
            get("/sign-in");
        }
        return cookies.get("csrf-token");
    }

    private static String chosen(Element select) {
        Element option = select.selectFirst("option[selected]");
        if (option == null) {
            option = select.selectFirst("option");
        }
        return option == null ? "" : option.val();
    }
}
