package dev.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What is written reaches the transcript once and in order, whatever the network does. */
class OutboxTest {

    private static final Parley PARLEY = Parley.shared();
    private static final String MESSAGES = "**/api/v1/join/*/messages";

    @Test
    void messages_written_offline_are_sent_when_the_network_is_back() {
        var run = PARLEY.run(Studies.plain(3));
        try (var visitor = Visitor.atADesk().takesPartIn(run).hears("Question 1?")) {
            visitor.goesOffline();
            visitor.says("First thought.").says("Second thought.").says("Third thought.");
            assertThat(visitor.page().locator("#status")).containsText("You are offline");
            assertThat(visitor.page().locator(".sending[data-state=waiting]")).hasCount(3);
            assertThat(visitor.unsent()).isEqualTo(3);
            assertThat(run.said()).isEmpty();

            visitor.comesBackOnline();
            visitor.waitsUntilSent();
            visitor.hears("Question 2?");
            assertThat(visitor.page().locator("#status")).isEmpty();
            assertThat(visitor.messages()).hasCount(3);
            assertThat(visitor.page().locator(".sending")).hasCount(0);
        }
        assertThat(run.said()).containsExactly("First thought.", "Second thought.", "Third thought.");
        assertThat(run.transcript().findValuesAsText("node_id")).contains("q2").doesNotContain("q3");
    }

    @Test
    void a_message_outlives_a_reload_and_a_closed_tab() {
        var run = PARLEY.run(Studies.plain(2));
        try (var visitor = Visitor.atADesk().takesPartIn(run).hears("Question 1?")) {
            visitor.context().route(MESSAGES, Route::abort);
            visitor.says("Do not lose me.");
            assertThat(visitor.page().locator(".sending[data-state=waiting]")).isVisible();
            visitor.page().locator("#words").fill("A draft that is not sent");
            visitor.page().reload();
            assertThat(visitor.page().locator("#words")).hasValue("A draft that is not sent");
            assertThat(visitor.messages()).containsText("Do not lose me.");
            visitor.page().close();
            visitor.context().unroute(MESSAGES);

            Page again = visitor.context().newPage();
            again.navigate(run.link());
            assertThat(again.locator(".entry.agent").last()).containsText("Question 2?");
        }
        assertThat(run.said()).containsExactly("Do not lose me.");
    }

    @Test
    void what_was_written_offline_before_the_tab_was_closed_is_sent_once_however_many_tabs_are_opened() {
        var run = PARLEY.run(Studies.plain(3));
        try (var visitor = Visitor.atADesk().takesPartIn(run).hears("Question 1?")) {
            visitor.goesOffline();
            visitor.says("In the tunnel.").says("Still in it.");
            assertThat(visitor.page().locator(".sending[data-state=waiting]")).hasCount(2);
            visitor.page().close();
            visitor.comesBackOnline();
            assertThat(run.said()).isEmpty();

            Page one = visitor.context().newPage();
            Page other = visitor.context().newPage();
            one.navigate(run.link(), new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
            other.navigate(run.link());
            for (var page : List.of(one, other)) {
                assertThat(page.locator(".entry.agent").last()).containsText("Question 2?");
                assertThat(page.locator(".entry.participant")).hasCount(2);
                assertThat(page.locator(".sending")).hasCount(0);
            }
        }
        assertThat(run.said()).containsExactly("In the tunnel.", "Still in it.");
    }

    @Test
    void a_reload_without_a_network_loses_nothing() {
        var run = PARLEY.run(Studies.plain(2));
        try (var visitor = Visitor.atADesk().takesPartIn(run).hears("Question 1?")) {
            visitor.goesOffline();
            visitor.says("Before the reload.");
            assertThat(visitor.page().locator(".sending[data-state=waiting]")).isVisible();
            assertThatThrownBy(visitor.page()::reload).hasMessageContaining("ERR_INTERNET_DISCONNECTED");
            visitor.comesBackOnline();
            visitor.opens(run.link()).hears("Question 2?");
            assertThat(visitor.messages()).containsText("Before the reload.");
        }
        assertThat(run.said()).containsExactly("Before the reload.");
    }

    @Test
    void a_server_that_is_not_there_is_said_and_come_back_to() {
        var run = PARLEY.run(Studies.plain(2));
        try (var visitor = Visitor.atADesk().takesPartIn(run).hears("Question 1?")) {
            visitor.context().route("**/api/v1/join/**", Route::abort);
            visitor.page().evaluate("() => dispatchEvent(new Event('online'))");
            assertThat(visitor.page().locator("#status")).containsText("The connection is interrupted");
            PARLEY.post(run.path() + "/message", "{\"content\": \"Said on the telephone.\"}");
            visitor.context().unroute("**/api/v1/join/**");
            visitor.hears("Question 2?");
            assertThat(visitor.page().locator("#status")).isEmpty();
            assertThat(visitor.messages()).hasCount(1);
        }
    }

    @Test
    void a_lost_acknowledgement_makes_no_second_message() {
        var run = PARLEY.run(Studies.plain(2));
        var tries = new AtomicInteger();
        try (var visitor = Visitor.atADesk().takesPartIn(run).hears("Question 1?")) {
            visitor.context().route(MESSAGES, route -> {
                if (tries.incrementAndGet() == 1) {
                    route.fetch();
                    route.abort();
                } else {
                    route.resume();
                }
            });
            visitor.says("Heard once.").hears("Question 2?");
            visitor.waitsUntilSent();
            assertThat(visitor.messages()).hasCount(1);
        }
        assertThat(tries.get()).isEqualTo(2);
        assertThat(run.said()).containsExactly("Heard once.");
    }

    @Test
    void an_overloaded_server_is_asked_again() {
        var run = PARLEY.run(Studies.plain(2));
        var tries = new AtomicInteger();
        try (var visitor = Visitor.atADesk().takesPartIn(run).hears("Question 1?")) {
            visitor.context().route(MESSAGES, route -> {
                if (tries.incrementAndGet() < 3) {
                    route.fulfill(new Route.FulfillOptions()
                            .setStatus(503)
                            .setContentType("application/problem+json")
                            .setBody("{}"));
                } else {
                    route.resume();
                }
            });
            visitor.says("Patience.").hears("Question 2?");
        }
        assertThat(run.said()).containsExactly("Patience.");
    }

    @Test
    void words_that_come_after_the_end_are_said_not_to_be_recorded() {
        var run = PARLEY.run(Studies.plain(2));
        try (var visitor = Visitor.atADesk().takesPartIn(run).hears("Question 1?")) {
            visitor.goesOffline();
            visitor.says("Too late.");
            PARLEY.post(run.path() + "/end", "{}");
            visitor.comesBackOnline();
            assertThat(visitor.page().locator("#notice-title")).hasText("Thank you");
            assertThat(visitor.page().locator("#notice-more")).containsText("it was not recorded");
            assertThat(visitor.page().locator("#notice-more")).containsText("Too late.");
        }
        assertThat(run.said()).isEqualTo(List.of());
    }
}
