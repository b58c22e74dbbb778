package dev.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Leaving, coming back, and going on elsewhere. */
class ComingAndGoingTest {

    private static final Parley PARLEY = Parley.shared();

    @Test
    void a_reload_in_the_middle_of_a_turn_goes_on_at_the_same_place() {
        var run = PARLEY.run(Studies.probing());
        try (var visitor = Visitor.atADesk().takesPartIn(run).hears("How do you plan your week")) {
            visitor.says("On Mondays, mostly.");
            visitor.page().reload();
            assertThat(visitor.page().locator(".entry.agent")).hasCount(2);
            assertThat(visitor.messages()).hasCount(1);
            visitor.says("With a calendar and a board.").hears("What would you change about it?");
        }
        assertThat(run.said()).containsExactly("On Mondays, mostly.", "With a calendar and a board.");
        assertThat(run.agentSaid()).noneMatch(words -> words.contains("Welcome back"));
    }

    @Test
    void after_a_reload_everything_looks_as_it_did() {
        var run = PARLEY.run(Studies.everything());
        try (var visitor = Visitor.atADesk().takesPartIn(run).hears("How do you plan")) {
            var page = visitor.page();
            visitor.says("On Mondays.");
            assertThat(page.locator(".entry.agent")).hasCount(3);
            visitor.says("With a calendar.").fillsInTheTeam();
            visitor.hears("Please read this idea").says("Nice.").hears("first sketch");
            visitor.says("Columns.").hears("what does your team spend").waitsUntilSent();
            assertThat(page.locator(".sending")).hasCount(0);
            var before = page.locator("#log").innerHTML();
            assertThat(before).contains("People on the team", "One shared page per week", "A page with three columns");

            page.reload();
            assertThat(page.locator("#words")).isEnabled();
            assertThat(page.locator(".entry.agent")).hasCount(7);
            assertThat(page.locator("#log").innerHTML()).isEqualTo(before);
        }
    }

    @Test
    void a_pause_ends_the_session_and_not_the_interview() {
        var run = PARLEY.run(Studies.plain(3));
        try (var visitor = Visitor.atADesk().takesPartIn(run).hears("Question 1?")) {
            visitor.says("One.").hears("Question 2?");
            visitor.page().locator("#pause").click();
            assertThat(visitor.page().locator("#notice-title")).hasText("Paused");
            assertThat(visitor.page().locator("#composer")).isHidden();
            visitor.page().reload();
            assertThat(visitor.page().locator("#notice-title")).hasText("Paused");
            assertThat(visitor.messages()).hasCount(1);
            visitor.page().locator("#go-on").click();
            visitor.hears("Welcome back").says("Two.").hears("Question 3?");
        }
        assertThat(run.said()).containsExactly("One.", "Two.");
    }

    @Test
    void the_same_link_goes_on_in_another_browser_and_tells_the_first_one() {
        var run = PARLEY.run(Studies.plain(3));
        try (var desk = Visitor.atADesk().takesPartIn(run).hears("Question 1?");
                var phone = Visitor.withASmallPhone()) {
            desk.says("One.").hears("Question 2?");
            phone.opens(run.link());
            assertThat(phone.messages()).hasCount(1);
            assertThat(phone.page().locator("#notice-title")).hasText("Continued on another device");
            phone.page().locator("#go-on").click();
            phone.hears("Question 2?");

            assertThat(desk.page().locator("#notice-title")).hasText("Continued on another device");
            assertThat(desk.page().locator("#composer")).isHidden();
            phone.says("Two.").hears("Question 3?");
            assertThat(desk.messages()).hasCount(2);
        }
        assertThat(run.said()).containsExactly("One.", "Two.");
    }

    @Test
    void consent_can_be_withdrawn_after_a_second_thought() {
        var run = PARLEY.run(Studies.plain(3));
        try (var visitor = Visitor.atADesk().takesPartIn(run).hears("Question 1?")) {
            visitor.says("One.").hears("Question 2?");
            visitor.page().locator("#withdraw").click();
            visitor.page().locator("#withdraw-no").click();
            assertThat(run.consent()).isEqualTo("granted");
            visitor.page().locator("#withdraw").click();
            visitor.page().locator("#withdraw-yes").click();
            assertThat(visitor.page().locator("#notice-title")).hasText("You have withdrawn your consent");
            assertThat(visitor.page().locator("#talk")).isHidden();
            assertThat(visitor.page().locator("#withdraw")).isHidden();
            visitor.page().reload();
            assertThat(visitor.page().locator("#notice-title")).hasText("You have withdrawn your consent");
        }
        assertThat(run.consent()).isEqualTo("withdrawn");
        assertThat(run.status()).isEqualTo("abandoned");
    }

    @Test
    void consent_can_be_withdrawn_after_the_end() {
        var run = PARLEY.run(Studies.plain(1));
        try (var visitor = Visitor.atADesk().takesPartIn(run).hears("Question 1?")) {
            visitor.says("One.");
            assertThat(visitor.page().locator("#notice-title")).hasText("Thank you");
            run.awaitStatus("completed");
            visitor.page().reload();
            visitor.page().locator("#withdraw").click();
            assertThat(visitor.page().locator("#withdraw-question")).containsText("made of it before are kept");
            visitor.page().locator("#withdraw-yes").click();
            assertThat(visitor.page().locator("#notice-title")).hasText("You have withdrawn your consent");
            assertThat(visitor.page().locator("#notice-text")).containsText("not analysed any further");
            visitor.page().reload();
            assertThat(visitor.page().locator("#notice-text")).containsText("not analysed any further");
        }
        assertThat(run.consent()).isEqualTo("withdrawn");
    }

    @Test
    void what_is_over_leaves_nothing_behind_on_the_device() {
        var run = PARLEY.run(Studies.plain(2));
        try (var visitor = Visitor.atADesk().takesPartIn(run).hears("Question 1?")) {
            visitor.page().locator("#words").fill("A draft about something private");
            assertThat(visitor.keeps()).isNotEqualTo(List.of());
            PARLEY.post(run.path() + "/cancel", "{}");
            assertThat(visitor.page().locator("#notice-title")).hasText("This interview was cancelled");
            assertThat(visitor.keeps()).isEqualTo(List.of());
        }
    }

    @Test
    void what_is_erased_is_erased_in_the_browser_too() {
        var run = PARLEY.run(Studies.plain(2));
        try (var visitor = Visitor.atADesk().takesPartIn(run).hears("Question 1?")) {
            visitor.goesOffline();
            visitor.says("Do not keep this.");
            assertThat(visitor.unsent()).isEqualTo(1);
            PARLEY.delete(run.path() + "/content");
            visitor.comesBackOnline();
            assertThat(visitor.page().locator("#notice-title")).hasText("This interview was deleted");
            assertThat(visitor.keeps()).isEqualTo(List.of());
            visitor.page().reload();
            assertThat(visitor.page().locator("#notice-title")).hasText("This interview was deleted");
        }
    }

    @Test
    void who_does_not_agree_is_thanked_and_asked_nothing() {
        var run = PARLEY.run(Studies.plain(1));
        try (var visitor = Visitor.atADesk().opens(run.link())) {
            visitor.page().locator("#decline").click();
            assertThat(visitor.page().locator("#notice-title")).hasText("You chose not to take part");
            visitor.page().reload();
            assertThat(visitor.page().locator("#notice-title")).hasText("You chose not to take part");
        }
        assertThat(run.consent()).isEqualTo("declined");
    }
}
