package dev.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** The page for everybody: by keyboard alone, on a very small screen, in dark and light, with a screen reader. */
class EverybodyTest {

    private static final Parley PARLEY = Parley.shared();

    @Test
    void an_interview_by_keyboard_alone() {
        var run = PARLEY.run(Studies.probing());
        try (var visitor = Visitor.atADesk().opens(run.link())) {
            var page = visitor.page();
            assertThat(page.locator("#agree")).isEnabled();
            tabTo(page, "agree");
            page.keyboard().press("Enter");
            visitor.hears("How do you plan your week");
            assertThat(page.locator("#words")).isFocused();
            page.keyboard().type("With a list.");
            page.keyboard().press("Shift+Enter");
            page.keyboard().type("And a calendar.");
            page.keyboard().press("Enter");
            assertThat(page.locator(".entry.agent")).hasCount(2);
            assertThat(page.locator("#announcer")).not().isEmpty();
            page.keyboard().type("I use a board and I move cards.");
            page.keyboard().press("Enter");
            visitor.hears("What would you change about it?");
            tabTo(page, "pause");
            page.keyboard().press("Space");
            assertThat(page.locator("#notice-title")).isFocused();
            tabTo(page, "go-on");
            page.keyboard().press("Enter");
            visitor.hears("Welcome back");
            tabTo(page, "withdraw");
            page.keyboard().press("Enter");
            assertThat(page.locator("#withdraw-no")).isFocused();
            page.keyboard().press("Escape");
            assertThat(page.locator("#withdraw-dialog")).isHidden();
            assertThat(page.locator("#withdraw")).isFocused();
            tabTo(page, "words");
            page.keyboard().type("Nothing.");
            page.keyboard().press("Enter");
            assertThat(page.locator("#notice-title")).isFocused();
        }
        assertThat(run.said())
                .containsExactly("With a list.\nAnd a calendar.", "I use a board and I move cards.", "Nothing.");
    }

    @Test
    void every_state_is_free_of_barriers_in_the_light_and_in_the_dark_and_fits_a_very_small_phone() {
        everyState(Visitor.atADesk(), (visitor, where) -> {
            visitor.findsNoBarrier(where);
            visitor.findsEnoughContrastInTheDark(where);
            visitor.needsNoSidewaysScrolling(where);
        });
    }

    @Test
    void what_can_be_touched_is_large_enough() {
        var run = PARLEY.run(Studies.form());
        try (var visitor = Visitor.withASmallPhone().takesPartIn(run)) {
            assertThat((List<?>) visitor.page().evaluate("""
                    () => [...document.querySelectorAll('button, input:not([type=radio], [type=checkbox]), textarea, select, .choice')]
                      .filter(node => node.checkVisibility())
                      .map(node => [node.id || node.textContent, node.getBoundingClientRect()])
                      .filter(([, box]) => box.height < 44 || box.width < 44)
                      .map(([name, box]) => `${name} ${box.width}×${box.height}`)""")).isEqualTo(List.of());
        }
    }

    private static void everyState(Visitor someone, BiConsumer<Visitor, String> looks) {
        var run = PARLEY.run(Studies.everything());
        try (var visitor = someone.opens(run.link())) {
            var page = visitor.page();
            assertThat(page.locator("#agree")).isEnabled();
            looks.accept(visitor, "invitation");
            page.locator("#agree").click();
            visitor.hears("How do you plan");
            looks.accept(visitor, "question");
            visitor.says("On Mondays.");
            assertThat(page.locator(".entry.agent")).hasCount(3);
            visitor.says("With a calendar.");
            page.getByText("Send answers").click();
            looks.accept(visitor, "form with complaints");
            visitor.fillsInTheTeam();
            visitor.hears("Please read this idea").says("Nice.").hears("first sketch");
            looks.accept(visitor, "stimulus");
            visitor.goesOffline();
            visitor.says("Three columns.");
            assertThat(page.locator(".sending[data-state=waiting]")).isVisible();
            looks.accept(visitor, "offline");
            visitor.comesBackOnline();
            visitor.hears("what does your team spend");
            page.locator("#withdraw").click();
            looks.accept(visitor, "withdraw dialog");
            page.locator("#withdraw-no").click();
            page.locator("#pause").click();
            assertThat(page.locator("#go-on")).isVisible();
            looks.accept(visitor, "paused");
            page.locator("#go-on").click();
            visitor.hears("Welcome back")
                    .says("No idea.")
                    .hears("What would you change first?")
                    .says("Nothing.");
            assertThat(page.locator("#notice-title")).hasText("Thank you");
            looks.accept(visitor, "end");
            visitor.opens(PARLEY.url() + "/join/nothing");
            looks.accept(visitor, "unknown link");
        }
    }

    private static void tabTo(Page page, String id) {
        for (int presses = 0; presses < 30; presses++) {
            if (id.equals(page.evaluate("() => document.activeElement.id"))) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("Tab never comes to " + id);
    }
}
