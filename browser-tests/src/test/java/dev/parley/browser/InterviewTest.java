package dev.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** Whole interviews with nothing but the page. */
class InterviewTest {

    private static final Parley PARLEY = Parley.shared();

    @Test
    void a_whole_interview_from_the_link_to_the_thanks() {
        var run = PARLEY.run(Studies.everything());
        try (var visitor = Visitor.atADesk()) {
            var page = visitor.opens(run.link()).page();
            assertThat(page.locator("h1")).hasText("How teams plan their week");
            assertThat(page.locator("#consent-words")).containsText("what you say in this interview is recorded");
            assertThat(page.locator(".facts")).containsText("Example Research, who invited you");
            assertThat(page.locator(".facts a")).hasAttribute("href", "https://research.example/privacy");
            assertThat(run.status()).isEqualTo("created");

            page.locator("#agree").click();
            visitor.hears("How do you plan your week at work?");
            visitor.says("On Monday morning I look at what is due.").hears("?");
            assertThat(page.locator(".entry.agent")).hasCount(3);
            visitor.says("I use a calendar and a board, and I move cards once a day.");

            page.getByLabel("People on the team").fill("7");
            page.getByRole(AriaRole.RADIOGROUP, new Page.GetByRoleOptions().setName("Somebody works at night"))
                    .getByText("Yes")
                    .click();
            page.getByText("Board", new Page.GetByTextOptions().setExact(true)).click();
            page.getByText("Lead", new Page.GetByTextOptions().setExact(true)).click();
            page.locator(".ratings").getByText("4").click();
            page.getByText("Send answers").click();

            visitor.hears("Please read this idea");
            assertThat(page.locator(".stimulus").last()).containsText("One shared page per week");
            visitor.says("It sounds like less searching.").hears("first sketch");
            assertThat(page.locator(".stimulus img"))
                    .hasAttribute("alt", "A page with three columns: promise, person, date");
            visitor.says("Three columns, easy to read.").hears("what does your team spend");
            page.locator("#skip-question").click();
            visitor.hears("What would you change first?").says("Fewer meetings.");

            assertThat(page.locator("#notice-title")).hasText("Thank you");
            assertThat(page.locator("#notice-title")).isFocused();
            assertThat(page.locator("#composer")).isHidden();
        }
        run.awaitStatus("completed");
        assertThat(run.said())
                .contains("Fewer meetings.", "I'd like to skip this question.")
                .hasSize(7);
    }
}
