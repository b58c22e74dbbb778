package dev.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Browser;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A link for everybody, from the first look to the interview. */
class OpenLinkTest {

    private static final Parley PARLEY = Parley.shared();
    private static final String API = "**/api/v1/open/*";
    private static final String ENGLISH = "\"language\": \"en\", \"consent\": true";
    private static final String ASKED = """
            , "fields": [{"key": "name", "label": "Ihr Name", "required": true},
                         {"key": "team", "label": "Ihr Team", "required": false}]""";

    @Test
    void a_visitor_is_asked_first_in_the_interviews_language_and_then_taken_to_it() {
        var blueprint = Studies.plain(
                "Asked first", 1, "\"language\": \"de\", \"consent\": true, \"estimated_duration_m\": 10");
        try (var visitor = Visitor.atADesk()) {
            var page = visitor.opens(url(link(blueprint, "Für alle", ASKED))).page();
            assertThat(page.locator("html")).hasAttribute("lang", "de");
            assertThat(page.locator("h1")).hasText("Für alle");
            assertThat(page.locator(".lead")).containsText("Es dauert etwa 10 Minuten.");
            assertThat(page.locator("#start")).isEnabled();
            visitor.findsNoBarrier("open link");
            page.locator("#start").click();
            assertThat(page.getByLabel("Ihr Name")).isFocused();
            assertThat(page.locator("#field-name-error")).hasText("Ihr Name: Bitte beantworten Sie das.");
            page.getByLabel("Ihr Name").fill("Dana");
            page.locator("#start").click();
            assertThat(page.locator("#agree")).isEnabled();
            assertThat(page.locator("#agree")).hasText("Ich stimme zu und beginne");
        }
        assertThat(runs(blueprint).at("/data/0/participant/name").asText()).isEqualTo("Dana");
    }

    @Test
    void who_comes_back_by_the_same_link_is_led_to_the_interview_that_was_begun() {
        var blueprint = Studies.plain("Come back", 2, ENGLISH);
        var link = url(link(blueprint, "For everybody", ""));
        try (var visitor = Visitor.atADesk().opens(link)) {
            var page = visitor.page();
            assertThat(page.locator("#begun")).isHidden();
            page.locator("#start").click();
            page.locator("#agree").click();
            visitor.hears("Question 1?").says("One.").hears("Question 2?");

            visitor.opens(link);
            assertThat(page.locator("#begun")).isVisible();
            visitor.findsNoBarrier("open link, begun");
            page.locator("#begun-link").click();
            visitor.hears("Question 2?");
        }
        assertThat(runs(blueprint).at("/data")).hasSize(1);
    }

    @Test
    void a_lost_answer_makes_no_second_interview_even_after_a_reload() {
        var blueprint = Studies.plain("Lost answer", 1, ENGLISH);
        var tries = new AtomicInteger();
        try (var visitor = Visitor.atADesk().opens(url(link(blueprint, "For everybody", "")))) {
            var page = visitor.page();
            visitor.context().route(API, route -> {
                if (route.request().method().equals("POST") && tries.incrementAndGet() == 1) {
                    route.fetch();
                    route.abort();
                    page.reload();
                } else {
                    route.resume();
                }
            });
            page.locator("#start").click();
            page.waitForCondition(() -> tries.get() == 1);
            assertThat(page.locator("#start").or(page.locator("#agree"))).isEnabled();
            if (page.locator("#start").isVisible()) {
                page.locator("#start").click();
            }
            assertThat(page.locator("#agree")).isEnabled();
        }
        assertThat(runs(blueprint).at("/data")).hasSize(1);
    }

    @Test
    void a_link_that_lets_nobody_in_says_why() {
        var blueprint = Studies.plain("Lets nobody in", 1, ENGLISH);
        var full = link(blueprint, "One place", ", \"max_runs\": 1");
        try (var late = Visitor.atADesk().opens(url(full));
                var first = Visitor.atADesk().opens(url(full))) {
            assertThat(late.page().locator("#start")).isEnabled();
            first.page().locator("#start").click();
            assertThat(first.page().locator("#agree")).isEnabled();
            late.page().locator("#start").click();
            assertThat(late.page().locator("#notice-title")).hasText("All places are taken");
            late.opens(url(full));
            assertThat(late.page().locator("#notice-title")).hasText("All places are taken");
            assertThat(late.page().locator("#start")).isHidden();
            late.findsNoBarrier("full open link");

            late.opens(url(link(blueprint, "Closed", ", \"enabled\": false")));
            assertThat(late.page().locator("#notice-title")).hasText("This interview is not open");
        }
    }

    @Test
    void an_unknown_open_link_says_what_to_do_in_the_readers_language() {
        try (var visitor = Visitor.with(new Browser.NewContextOptions().setLocale("es-MX"))) {
            assertThat(visitor.page().navigate(PARLEY.url() + "/open/a-token").status())
                    .isEqualTo(404);
            assertThat(visitor.page().locator("#notice-title")).hasText("Este enlace no funciona");
        }
    }

    private static JsonNode link(String blueprint, String name, String more) {
        return PARLEY.post(
                "/api/v1/blueprints/" + blueprint + "/open-links", "{\"name\": \"%s\"%s}".formatted(name, more));
    }

    private static String url(JsonNode link) {
        return link.at("/url").asText();
    }

    private static JsonNode runs(String blueprint) {
        return PARLEY.get("/api/v1/interview-runs?blueprint_id=" + blueprint);
    }
}
