package dev.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The page of an open link, for every answer that the API may give it. */
class OpenLinkTest {

    private static final Parley PARLEY = Parley.shared();
    private static final String API = "**/api/v1/open/*";
    private static final String PAGE = "/open/a-token";

    @Test
    void a_visitor_is_asked_first_and_then_taken_to_an_interview() {
        var run = PARLEY.run(Studies.plain(1));
        var posted = new ArrayList<String>();
        try (var visitor = Visitor.atADesk()) {
            visitor.context().route(API, route -> {
                if (route.request().method().equals("POST")) {
                    posted.add(route.request().postData());
                    answer(route, 201, "{\"object\": \"open_link_place\", \"join_url\": \"%s\"}".formatted(run.link()));
                } else {
                    answer(route, 200, """
                            {"object": "open_link_entry", "name": "A study for everybody", "status": "open", "language": "en",
                             "estimated_duration_m": 10,
                             "fields": [{"key": "name", "label": "Your name", "required": true},
                                        {"key": "team", "label": "Your team", "required": false}]}""");
                }
            });
            var page = visitor.opens(PARLEY.url() + PAGE).page();
            assertThat(page.locator("h1")).hasText("A study for everybody");
            assertThat(page.locator("#minutes")).hasText("It takes about 10 minutes.");
            visitor.findsNoBarrier("open link");
            page.locator("#start").click();
            assertThat(page.getByLabel("Your name")).isFocused();
            assertThat(page.locator("#field-name-error")).hasText("Your name: please answer this.");
            page.getByLabel("Your name").fill("Dana");
            page.locator("#start").click();
            assertThat(page.locator("#agree")).isEnabled();
        }
        assertThat(posted).isEqualTo(List.of("{\"fields\":{\"name\":\"Dana\"}}"));
    }

    @Test
    void a_link_that_lets_nobody_in_says_so() {
        try (var visitor = Visitor.atADesk()) {
            visitor.context().route(API, route -> answer(route, 200, """
                    {"object": "open_link_entry", "name": "A study", "status": "full", "language": null,
                     "estimated_duration_m": null, "fields": []}"""));
            visitor.opens(PARLEY.url() + PAGE);
            assertThat(visitor.page().locator("#notice-title")).hasText("This interview is not open");
            assertThat(visitor.page().locator("#start")).isHidden();
        }
    }

    @Test
    void an_open_link_that_is_unknown_says_what_to_do() {
        try (var visitor = Visitor.atADesk()) {
            visitor.opens(PARLEY.url() + PAGE);
            assertThat(visitor.page().locator("#notice-title")).hasText("This link does not work");
        }
    }

    private static void answer(Route route, int status, String json) {
        route.fulfill(new Route.FulfillOptions()
                .setStatus(status)
                .setContentType("application/json")
                .setBody(json));
    }
}
