package dev.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Links that lead to no conversation, or not yet. */
class LinkTest {

    private static final Parley PARLEY = Parley.shared();

    /** Pauses take a fiftieth of their time; the patience with a request stays as it is. */
    private static final String HURRY = """
            const wait = setTimeout;
            globalThis.setTimeout = (work, ms, ...more) => wait(work, ms < 10_000 ? ms / 50 : ms, ...more);""";

    @Test
    void looking_at_a_link_changes_nothing() {
        var run = PARLEY.run(Studies.plain(1));
        try (var visitor = Visitor.atADesk().opens(run.link())) {
            assertThat(visitor.page().locator("#agree")).isEnabled();
        }
        assertThat(run.status()).isEqualTo("created");
    }

    @Test
    void an_unknown_link_says_what_to_do_in_the_readers_language() {
        var options = new Browser.NewContextOptions().setLocale("fr-FR");
        try (var visitor = Visitor.with(options)) {
            Response response = visitor.page().navigate(PARLEY.url() + "/join/" + "A".repeat(67));
            assertThat(response.status()).isEqualTo(404);
            assertThat(visitor.page().locator("#notice-title")).hasText("Ce lien ne fonctionne pas");
            assertThat(visitor.page().locator("html")).hasAttribute("lang", "fr");
        }
    }

    @Test
    void an_early_visitor_is_told_when_in_their_own_time_zone() {
        var at = Instant.parse("2031-07-01T15:30:00Z");
        var run = PARLEY.run(
                Studies.plain(1), ", \"scheduled_at\": \"%s\", \"expires_at\": \"2031-07-09T00:00:00Z\"".formatted(at));
        var options = new Browser.NewContextOptions().setTimezoneId("Asia/Tokyo");
        try (var visitor = Visitor.with(options).opens(run.link())) {
            assertThat(visitor.page().locator("#notice-title")).hasText("Not open yet");
            assertThat(visitor.page().locator("#notice-time")).containsText("July 2, 2031");
            assertThat(visitor.page().locator("#notice-time")).containsText("12:30");
            assertThat(visitor.page().locator("#agree")).isHidden();
        }
    }

    @Test
    void a_link_that_has_expired_says_so() {
        var run = PARLEY.run(
                Studies.plain(1),
                ", \"expires_at\": \"%s\"".formatted(Instant.now().plus(Duration.ofSeconds(2))));
        run.awaitStatus("expired");
        try (var visitor = Visitor.atADesk().opens(run.link())) {
            assertThat(visitor.page().locator("#notice-title")).hasText("This link has expired");
            assertThat(visitor.page().locator("#withdraw")).isHidden();
        }
    }

    @Test
    void a_cancelled_interview_tells_who_is_in_it() {
        var run = PARLEY.run(Studies.plain(1));
        try (var visitor = Visitor.atADesk().takesPartIn(run).hears("Question 1?")) {
            PARLEY.post(run.path() + "/cancel", "{}");
            assertThat(visitor.page().locator("#notice-title")).hasText("This interview was cancelled");
            assertThat(visitor.page().locator("#composer")).isHidden();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "de, Ich stimme zu und beginne, Bevor wir beginnen: Was Sie",
        "es, Acepto y empiezo, Antes de empezar: lo que diga",
        "fr, 'J''accepte, commençons', Avant de commencer",
        "nl, 'I agree, let''s start', Before we start"
    })
    void the_page_speaks_the_interviews_language(String language, String agree, String consent) {
        var run = PARLEY.run(Studies.plain(1, "\"language\": \"%s\", \"consent\": true".formatted(language)));
        try (var visitor = Visitor.atADesk().opens(run.link())) {
            assertThat(visitor.page().locator("#agree")).hasText(agree);
            assertThat(visitor.page().locator("#consent-words")).containsText(consent);
            var page = language.equals("nl") ? "en" : language;
            assertThat(visitor.page().locator("html")).hasAttribute("lang", page.toLowerCase(Locale.ROOT));
            visitor.page().locator("#agree").click();
            visitor.hears("Question 1?");
            assertThat(visitor.page().locator("#log")).hasAttribute("lang", language);
        }
    }

    @Test
    void a_page_that_came_without_one_of_its_files_says_so_and_can_be_loaded_again() {
        var run = PARLEY.run(Studies.plain(1));
        try (var visitor = Visitor.atADesk()) {
            visitor.context().route("**/voice.js", Route::abort);
            visitor.opens(run.link());
            assertThat(visitor.page().locator("#not-loaded")).containsText("could not be loaded");
            visitor.context().unroute("**/voice.js");
            visitor.page().locator("#load-again").click();
            assertThat(visitor.page().locator("#agree")).isEnabled();
            assertThat(visitor.page().locator("#not-loaded")).isHidden();
        }
    }

    @Test
    void a_page_that_cannot_be_had_is_asked_for_again_until_it_can() {
        var run = PARLEY.run(Studies.plain(1));
        var tries = new AtomicInteger();
        try (var visitor = Visitor.atADesk()) {
            visitor.context().route(run.link(), route -> {
                var page = route.fetch();
                if (tries.incrementAndGet() > 2) {
                    route.fulfill(new Route.FulfillOptions().setResponse(page));
                } else {
                    route.fulfill(new Route.FulfillOptions()
                            .setResponse(page)
                            .setStatus(503)
                            .setBody(page.text().replace("data-screen=\"invitation\"", "data-screen=\"unavailable\"")));
                }
            });
            visitor.context().addInitScript(HURRY);
            visitor.opens(run.link());
            assertThat(visitor.page().locator("#agree")).isEnabled();
        }
    }

    @Test
    void a_link_that_was_replaced_says_so_and_gives_back_what_it_cannot_send() {
        var run = PARLEY.run(Studies.plain(2));
        try (var visitor = Visitor.atADesk().takesPartIn(run).hears("Question 1?")) {
            visitor.goesOffline();
            visitor.says("Where does this go?");
            PARLEY.post(run.path() + "/rotate-link", "{}");
            visitor.comesBackOnline();
            assertThat(visitor.page().locator("#notice-title")).hasText("This link does not work");
            assertThat(visitor.page().locator("#notice-more")).containsText("Where does this go?");
            assertThat(visitor.page().locator("#composer")).isHidden();
        }
        assertThat(run.said()).isEmpty();
    }

    @Test
    void without_scripts_the_page_says_what_it_is_and_what_it_needs() {
        var run = PARLEY.run(Studies.plain(1));
        var options = new Browser.NewContextOptions().setJavaScriptEnabled(false);
        try (var visitor = Visitor.with(options).opens(run.link())) {
            assertThat(visitor.page().locator("noscript").innerHTML()).contains("needs JavaScript");
            assertThat(visitor.page().locator(".lead")).containsText("You are invited to an interview");
            assertThat(visitor.page().locator("#agree")).isDisabled();
        }
    }
}
