package org.footnote.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import org.footnote.Browsing;
import org.footnote.audit.AuditLog;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AccountTest {

    @Inject
    TestPeople people;

    @Inject
    AuditLog audit;

    @Test
    void a_language_chosen_in_the_account_speaks_on_every_page_whatever_the_browser_asks() {
        people.student("mei");
        Browsing mei = Browsing.as("mei");
        Document account = mei.page("/account");
        assertEquals("Your account", account.selectFirst("h1").text());
        assertEquals("", account.selectFirst("#language option[selected]").val());

        Document after = mei.follow(mei.submit(
                account,
                "/account/profile",
                Map.of("displayName", "梅琳 😀", "language", "zh", "zone", "Asia/Shanghai")));
        assertEquals("已保存。", after.selectFirst(".msg[role=status]").text());
        assertEquals("你的账户", after.selectFirst("h1").text());
        assertEquals("zh-Hans", after.selectFirst("html").attr("lang"));
        assertEquals("梅琳 😀", after.getElementById("displayName").val());
        assertEquals(
                "Asia/Shanghai", after.selectFirst("#zone option[selected]").val());
        assertTrue(after.selectFirst(".who").text().startsWith("梅琳 😀 · 学生"));
        assertTrue(mei.page("/account").select(".msg").isEmpty(), "the sentence is shown once");
    }

    @Test
    void without_a_choice_the_browser_decides() {
        people.student("undecided");
        Browsing undecided = Browsing.as("undecided");
        assertEquals(
                "你的账户",
                undecided
                        .speaking("zh-CN,zh;q=0.9,en;q=0.5")
                        .page("/account")
                        .selectFirst("h1")
                        .text());
        assertEquals(
                "Your account",
                undecided.speaking("fr").page("/account").selectFirst("h1").text());
        assertEquals(
                "登录",
                Browsing.stranger()
                        .speaking("zh-TW")
                        .page("/sign-in")
                        .selectFirst("button.go")
                        .text());
    }

    @Test
    void a_zone_outside_the_list_stays_chosen() {
        assertTrue(Zones.known(Zones.here().getId()));
        assertEquals("Etc/GMT+5", Zones.options("Etc/GMT+5").get(0).value(), "saving the page must not change it");
        assertEquals(Zones.options("UTC"), Zones.options("Mars/Olympus"));
    }

    @Test
    void a_stranger_chooses_a_language_on_the_sign_in_page() {
        Browsing stranger = Browsing.stranger();
        assertEquals(
                "zh",
                stranger.page("/sign-in")
                        .selectFirst("a[hreflang=zh-Hans]")
                        .attr("href")
                        .replaceFirst(".*=", ""));
        assertEquals(
                "登录", stranger.page("/sign-in?lang=zh").selectFirst("button.go").text());
        assertEquals("登录", stranger.page("/sign-in").selectFirst("button.go").text(), "the choice is kept");
        assertEquals(
                "Sign in",
                stranger.page("/sign-in?lang=en").selectFirst("button.go").text());
    }

    @Test
    void a_form_with_mistakes_comes_back_with_its_input_and_one_sentence_for_each() {
        people.student("slip");
        Browsing slip = Browsing.as("slip");
        Response response =
                slip.post("/account/profile", Map.of("displayName", "  ", "language", "xx", "zone", "Mars/Olympus"));
        assertEquals(422, response.statusCode());
        Document page = Jsoup.parse(response.asString());
        assertEquals(3, page.select(".err li a").size());
        for (String field : new String[] {"displayName", "language", "zone"}) {
            assertEquals("true", page.getElementById(field).attr("aria-invalid"));
            assertTrue(page.getElementById(field).attr("aria-describedby").startsWith(field + "-error"));
            assertNotNull(page.selectFirst(".err a[href=#" + field + "]"));
        }
        assertEquals(
                "Enter a display name.",
                page.getElementById("displayName-error").text());
        Document chinese = Jsoup.parse(slip.speaking("zh")
                .post("/account/profile", Map.of("displayName", "", "language", "", "zone", "UTC"))
                .asString());
        assertEquals("请填写显示名称。", chinese.getElementById("displayName-error").text());
    }

    @Test
    void a_password_is_changed_by_whoever_knows_the_old_one() {
        people.student("careful");
        Browsing careful = Browsing.as("careful");
        Document wrong = Jsoup.parse(careful.post(
                        "/account/password", Map.of("oldPassword", "forgotten", "newPassword", "seven bright stones"))
                .asString());
        assertEquals(
                "The old password is not right.",
                wrong.getElementById("oldPassword-error").text());
        Document shortOne = Jsoup.parse(
                careful.post("/account/password", Map.of("oldPassword", TestPeople.PASSWORD, "newPassword", "short"))
                        .asString());
        assertEquals(
                "Choose a password of at least 10 characters.",
                shortOne.getElementById("newPassword-error").text());
        Document longOne = Jsoup.parse(careful.post(
                        "/account/password", Map.of("oldPassword", TestPeople.PASSWORD, "newPassword", "石".repeat(25)))
                .asString());
        assertNotNull(longOne.getElementById("newPassword-error"));

        Response changed = careful.post(
                "/account/password", Map.of("oldPassword", TestPeople.PASSWORD, "newPassword", "seven bright stones"));
        assertTrue(careful.follow(changed).text().contains("The password is changed"), "this session goes on");
        assertEquals(
                422, Browsing.stranger().signIn("careful", TestPeople.PASSWORD).statusCode());
        assertEquals(
                303,
                Browsing.stranger().signIn("careful", "seven bright stones").statusCode());
        assertEquals(1, audit.about("person careful").size());
    }
}
