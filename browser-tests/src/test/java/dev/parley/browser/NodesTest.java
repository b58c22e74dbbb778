package dev.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Forms, custom nodes and stimuli. */
class NodesTest {

    private static final Parley PARLEY = Parley.shared();

    @Test
    void a_form_names_the_fields_that_are_wrong_and_keeps_the_others() {
        var run = PARLEY.run(Studies.form());
        try (var visitor = Visitor.atADesk().takesPartIn(run)) {
            var page = visitor.page();
            page.getByText("Send answers").click();
            var summary = page.locator(".form .problem");
            assertThat(summary).isFocused();
            assertThat(summary.locator("li")).hasCount(4);
            assertThat(summary).containsText("People on the team: please answer this.");

            page.getByLabel("People on the team").fill("900");
            page.getByLabel("The team's motto").fill("x".repeat(41));
            page.getByText("Send answers").click();
            assertThat(summary).containsText("People on the team: 500 is the most possible.");
            assertThat(summary).containsText("The team's motto: please write at most 40 characters.");
            page.getByText("People on the team: 500").first().click();
            assertThat(page.getByLabel("People on the team")).isFocused();
            assertThat(page.getByLabel("People on the team")).hasAttribute("aria-invalid", "true");

            page.getByLabel("People on the team").fill("7");
            page.getByLabel("The team's motto").fill("Keep it small");
            visitor.chooses("team-nights", "No").chooses("team-role", "Member").chooses("team-mood", "5");
            page.getByLabel("On the team since").fill("2024-05-17");
            page.getByText("Send answers").click();
            assertThat(page.locator("#notice-title")).hasText("Thank you");
            assertThat(page.locator(".answers")).containsText("Keep it small");
        }
        var data = run.transcript().findParents("data").stream()
                .map(entry -> entry.at("/data"))
                .filter(answers -> !answers.isNull())
                .findFirst()
                .orElseThrow();
        assertThat(data.toString())
                .isEqualTo(
                        "{\"size\":7,\"nights\":false,\"role\":\"Member\",\"mood\":5,\"since\":\"2024-05-17\",\"motto\":\"Keep it small\"}");
    }

    @Test
    void a_message_beside_a_form_is_heard_and_the_form_stays() {
        var run = PARLEY.run(Studies.form());
        try (var visitor = Visitor.atADesk().takesPartIn(run)) {
            visitor.page().getByLabel("People on the team").fill("7");
            visitor.says("What do you mean by team?").hears("People on the team; Somebody works at night");
            assertThat(visitor.page().getByLabel("People on the team")).hasValue("7");
        }
    }

    @Test
    void a_required_form_is_left_out_by_who_skips_it_twice() {
        var run = PARLEY.run(Studies.form());
        try (var visitor = Visitor.atADesk().takesPartIn(run)) {
            var page = visitor.page();
            page.locator(".form .skip").click();
            visitor.hears("once more");
            page.locator(".form .skip").click();
            assertThat(page.locator("#notice-title")).hasText("Thank you");
        }
        run.awaitStatus("completed");
        assertThat(run.said()).containsOnly("I'd like to skip this form.");
    }

    @Test
    void a_form_filled_in_offline_is_sent_later() {
        var run = PARLEY.run(Studies.custom());
        try (var visitor = Visitor.atADesk().takesPartIn(run)) {
            var page = visitor.page();
            assertThat(page.locator(".form")).containsText("A card of the researcher's own");
            visitor.goesOffline();
            page.locator(".form textarea").fill("It is blue.");
            page.getByText("Send answers").click();
            assertThat(page.locator(".form")).hasCount(0);
            visitor.comesBackOnline();
            visitor.hears("And sort these.");
            page.getByText("Blue", new Page.GetByTextOptions().setExact(true)).click();
            page.getByText("Send answers").click();
            assertThat(page.locator("#notice-title")).hasText("Thank you");
        }
        assertThat(run.transcript().findValuesAsText("content")).contains("text: It is blue.", "first: Blue");
    }

    @Test
    void stimuli_are_shown_by_their_kind() {
        var run = PARLEY.run(Studies.stimuli());
        try (var visitor = Visitor.atADesk().takesPartIn(run)) {
            var page = visitor.page();
            visitor.hears("Look at the film.");
            // The film cannot be had: there is a link instead of a dead player.
            assertThat(page.locator(".stimulus").last()).containsText("could not be loaded here");
            visitor.says("A film.").hears("Look at the sound.").says("A sound.").hears("Look at the site.");
            Locator link = page.locator(".stimulus a").last();
            assertThat(link).hasAttribute("href", "https://pictures.example/site");
            assertThat(link).hasAttribute("rel", "noopener noreferrer");
        }
    }

    @Test
    void numbers_are_read_as_people_write_them() {
        var written = List.of(
                List.of("en", "1,500", "1500"),
                List.of("en", "1,5", "1.5"),
                List.of("en", "12,000.5", "12000.5"),
                List.of("de", "1.500", "1500"),
                List.of("de", "1.500,5", "1500.5"),
                List.of("de", "1.5", "1.5"),
                List.of("fr", "1 500,5", "1500.5"),
                List.of("es", "-3", "-3"),
                List.of("en", ".5", "0.5"),
                List.of("en", "a lot", "null"),
                List.of("en", "1,2,3", "null"));
        try (var visitor = Visitor.atADesk().opens(PARLEY.url() + "/join/anything")) {
            var read = visitor.page().evaluate("""
                    async all => {
                      const entry = document.querySelector('script[type=module]').src;
                      const { numberIn } = await import(new URL('fields.js', entry).href);
                      return all.map(([language, written]) => [language, written, String(numberIn(written, language))]);
                    }""", written);
            assertThat(read).isEqualTo(written);
        }
    }
}
