package dev.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Speaking and being spoken to. Headless browsers have no microphone and no voice, so the browser's own parts are played. */
class VoiceTest {

    private static final Parley PARLEY = Parley.shared();

    private static final String MICROPHONE = """
            globalThis.SpeechRecognition = class extends EventTarget {
              start() { globalThis.microphone = this; this.heard = []; }
              stop() { this.dispatchEvent(new Event('end')); }
              hear(transcript, confidence) {
                this.heard.push(Object.assign([{transcript, confidence}], {isFinal: true}));
                this.dispatchEvent(Object.assign(new Event('result'), {results: this.heard}));
              }
              fail(error) {
                this.dispatchEvent(Object.assign(new Event('error'), {error}));
                this.dispatchEvent(new Event('end'));
              }
            };""";

    private static final String VOICE = """
            globalThis.spoken = [];
            Object.defineProperty(globalThis, 'speechSynthesis', {value: {
              speak: speech => globalThis.spoken.push(speech.lang + ': ' + speech.text), cancel: () => {}}});
            globalThis.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };""";

    @Test
    void what_is_dictated_is_sent_with_how_long_it_took_and_how_sure_the_browser_was() {
        var run = PARLEY.run(Studies.plain(3));
        try (var visitor = Visitor.atADesk()) {
            visitor.context().addInitScript(MICROPHONE);
            visitor.takesPartIn(run).hears("Question 1?");
            var page = visitor.page();
            page.locator("#dictate").click();
            assertThat(page.locator("#dictate")).hasAttribute("aria-pressed", "true");
            assertThat(page.locator("#dictate-note")).isVisible();
            page.evaluate("() => { microphone.hear('Spoken words', 0.9); microphone.hear('and more', 0.7); }");
            assertThat(page.locator("#words")).hasValue("Spoken words and more");
            page.locator("#dictate").click();
            page.locator("#send").click();
            visitor.hears("Question 2?");

            page.locator("#dictate").click();
            page.evaluate("() => microphone.hear('Spoken words', 0.9)");
            page.locator("#dictate").click();
            page.locator("#words").fill("Spoken words, then mended.");
            page.locator("#send").click();
            visitor.hears("Question 3?");

            page.locator("#dictate").click();
            page.evaluate("() => microphone.fail('not-allowed')");
            assertThat(page.locator("#status")).hasText("Your browser could not hear you. Please write instead.");
            assertThat(page.locator("#dictate")).hasAttribute("aria-pressed", "false");
        }
        List<JsonNode> said = run.entries();
        assertThat(said).hasSize(2);
        assertThat(said.getFirst().at("/content").asText()).isEqualTo("Spoken words and more");
        assertThat(said.getFirst().at("/confidence").asDouble()).isEqualTo(0.8);
        assertThat(said.getFirst().at("/duration_ms").isNumber()).isTrue();
        assertThat(said.getLast().at("/confidence").asDouble()).isEqualTo(1.0);
        assertThat(said.getLast().at("/duration_ms").isNull()).isTrue();
    }

    @Test
    void the_interviewer_is_read_aloud_when_asked_to_and_the_page_remembers_that() {
        var run = PARLEY.run(Studies.plain(3));
        try (var visitor = Visitor.atADesk()) {
            visitor.context().addInitScript(VOICE);
            visitor.takesPartIn(run).hears("Question 1?");
            var page = visitor.page();
            assertThat((List<?>) page.evaluate("() => spoken")).isEqualTo(List.of());
            page.locator("#read-aloud").click();
            visitor.says("One.").hears("Question 2?");
            assertThat((List<?>) page.evaluate("() => spoken"))
                    .isEqualTo(List.of("en: Question 1?", "en: Question 2?"));
            page.reload();
            assertThat(page.locator("#read-aloud")).hasAttribute("aria-pressed", "true");
            visitor.says("Two.").hears("Question 3?");
            assertThat((List<?>) page.evaluate("() => spoken")).isEqualTo(List.of("en: Question 3?"));
        }
    }
}
