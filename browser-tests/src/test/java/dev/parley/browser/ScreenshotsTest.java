package dev.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Writes the pictures in {@code docs/images} anew, with {@code -Dparley.screenshots=true}. */
@EnabledIfSystemProperty(named = "parley.screenshots", matches = "true")
class ScreenshotsTest {

    private static final Parley PARLEY = Parley.shared();

    @Test
    void at_a_desk() {
        takePictures(
                Set.of("invitation", "conversation", "form"),
                "desk",
                new Browser.NewContextOptions().setViewportSize(900, 820));
    }

    @Test
    void on_a_phone_in_the_dark() {
        takePictures(
                Set.of("conversation", "offline", "end"),
                "phone",
                new Browser.NewContextOptions()
                        .setViewportSize(390, 780)
                        .setHasTouch(true)
                        .setIsMobile(true)
                        .setDeviceScaleFactor(1.5)
                        .setColorScheme(ColorScheme.DARK));
    }

    private static void takePictures(Set<String> states, String device, Browser.NewContextOptions options) {
        var run = PARLEY.run(Studies.everything());
        try (var visitor = Visitor.with(options).opens(run.link())) {
            var page = visitor.page();
            assertThat(page.locator("#agree")).isEnabled();
            picture(page, states, device, "invitation");
            page.locator("#agree").click();
            visitor.hears("How do you plan your week at work?");
            visitor.says(
                    "On Monday morning I go through everything that is due, and then I move half of it to Thursday.");
            assertThat(page.locator(".entry.agent")).hasCount(3);
            page.locator("#words").fill("Most weeks it works until Tuesday.");
            picture(page, states, device, "conversation");
            page.locator("#words").fill("A calendar for meetings and a board for the rest.");
            page.locator("#send").click();
            page.getByLabel("People on the team").fill("900");
            visitor.chooses("team-nights", "No").chooses("team-role", "Lead").chooses("team-mood", "4");
            page.getByText("Send answers").click();
            page.locator(".form .problem").scrollIntoViewIfNeeded();
            picture(page, states, device, "form");
            page.getByLabel("People on the team").fill("9");
            page.getByText("Send answers").click();
            visitor.hears("Please read this idea")
                    .says("It would save me the Tuesday meeting.")
                    .hears("first sketch");
            assertThat(page.locator(".stimulus img")).isVisible();
            visitor.goesOffline();
            visitor.says("Three columns. I would look at the last one first.");
            assertThat(page.locator(".sending[data-state=waiting]")).isVisible();
            picture(page, states, device, "offline");
            visitor.comesBackOnline();
            visitor.hears("what does your team spend");
            page.locator("#skip-question").click();
            visitor.hears("What would you change first?").says("Fewer meetings.");
            assertThat(page.locator("#notice-title")).hasText("Thank you");
            picture(page, states, device, "end");
        }
    }

    private static void picture(Page page, Set<String> states, String device, String state) {
        if (states.contains(state)) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of(
                            System.getProperty("parley.images", "."), "page-" + device + "-" + state + ".png")));
        }
    }
}
