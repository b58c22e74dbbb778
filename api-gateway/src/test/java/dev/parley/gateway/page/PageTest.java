package dev.parley.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.gateway.Client;
import dev.parley.gateway.GatewayConfig;
import dev.parley.gateway.HttpEdge;
import dev.parley.gateway.TestGateway;
import dev.parley.gateway.limit.InFlightLimits;
import dev.parley.gateway.limit.Rate;
import dev.parley.gateway.limit.RequestRates;
import dev.parley.gateway.live.StreamLimits;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** How the pages and their files are served. */
final class PageTest {

    private static final Pattern SCRIPT = Pattern.compile("<script type=\"module\" src=\"\\.\\.(/assets/[^\"]+)\"");

    @AutoClose
    private static final TestGateway GATEWAY = new TestGateway();

    private static final Client ANYBODY = GATEWAY.client().as("");
    private static final String BLUEPRINT = GATEWAY.publishedBlueprint();
    private static final String LINK = "/join/"
            + GATEWAY.client()
                    .post("/api/v1/interview-runs", "{\"blueprint_id\":\"" + BLUEPRINT + "\"}")
                    .at("join_token");

    @Test
    void the_page_lets_nothing_in_and_its_address_out() {
        var page = ANYBODY.get(LINK);
        assertThat(page.status()).as(page.text()).isEqualTo(200);
        assertThat(page.header("Content-Type")).isEqualTo("text/html; charset=utf-8");
        assertThat(page.header("Content-Security-Policy"))
                .startsWith("default-src 'none'; script-src 'self'; style-src 'self'")
                .contains("frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(page.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(page.response().headers().allValues("Cache-Control")).containsExactly("no-store");
    }

    @Test
    void the_page_says_whose_language_model_reads_along_and_nothing_where_none_does() {
        assertThat(ANYBODY.get(LINK).text()).doesNotContain("id=\"model\"");
        var agent = GATEWAY.client().post("/api/v1/agents", """
                        {"name": "Ada", "persona": {"system_prompt": "Be kind.", "tone": "neutral"},
                         "techniques": ["tell_me_more"], "probing_depth": "light",
                         "model_config": {"generation": {"provider": "anthropic", "model": "m"},
                                          "assessment": {"provider": "ollama", "model": "m"}}}
                        """);
        assertThat(agent.status()).as(agent.text()).isEqualTo(201);
        var run = GATEWAY.client()
                .post(
                        "/api/v1/interview-runs",
                        "{\"blueprint_id\":\"" + BLUEPRINT + "\",\"agent_id\":\"" + agent.at("id") + "\"}");
        assertThat(ANYBODY.get("/join/" + run.at("join_token")).text())
                .contains(
                        "<p id=\"model\">",
                        "a language model from Anthropic &amp; the provider that the people who invited you have chosen");
    }

    @Test
    void nothing_is_inline_and_nothing_is_from_elsewhere() {
        var html = ANYBODY.get(LINK).text();
        assertThat(html).doesNotContain("<style", " style=", " onclick", "//cdn", "http://", "https://");
        assertThat(Pattern.compile("<script(?![^>]*src=)").matcher(html).find()).isFalse();
    }

    @Test
    void files_may_be_kept_for_ever_because_their_address_changes_with_them() {
        var script = script();
        var file = ANYBODY.get(script);
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.header("Content-Type")).isEqualTo("text/javascript; charset=utf-8");
        assertThat(file.response().headers().allValues("Cache-Control"))
                .containsExactly("public, max-age=31536000, immutable");
        assertThat(ANYBODY.get("/assets/another/join.js").header("Cache-Control"))
                .isEqualTo("no-store");
        assertThat(ANYBODY.get(script.replace("join.js", "no.js")).status()).isEqualTo(404);
    }

    @Test
    void every_module_that_a_script_imports_is_announced_in_the_page() {
        var html = ANYBODY.get(LINK).text();
        var folder = script().replace("join.js", "");
        for (var name : Assets.JOIN_SCRIPTS) {
            var imports = Pattern.compile("from '\\./([a-z]+\\.js)'")
                    .matcher(ANYBODY.get(folder + name).text());
            imports.results().forEach(found -> assertThat(html).contains(folder + found.group(1)));
        }
    }

    @Test
    void an_unknown_link_is_told_in_the_language_of_who_follows_it() {
        var page = ANYBODY.get("/join/nobody", "Accept-Language", "nl;q=0.9, de-CH;q=0.8");
        assertThat(page.status()).isEqualTo(404);
        assertThat(page.text()).contains("<html lang=\"de\">", "Dieser Link funktioniert nicht");
    }

    @Test
    void the_page_of_an_open_link_speaks_the_language_of_its_interviews() {
        var LINK = GATEWAY.client()
                .post("/api/v1/blueprints/" + BLUEPRINT + "/open-links", "{\"name\":\"For all <of> you\"}");
        assertThat(LINK.status()).as(LINK.text()).isEqualTo(201);
        var page = ANYBODY.get("/open/" + LINK.at("token"), "Accept-Language", "de");
        assertThat(page.status()).as(page.text()).isEqualTo(200);
        assertThat(page.text())
                .contains("<html lang=\"en\">", "<title>For all &lt;of&gt; you</title>", "It takes about 5 minutes.")
                .contains("data-screen=\"invitation\"");
        var unknown = ANYBODY.get("/open/nothing", "Accept-Language", "de");
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.text()).contains("<html lang=\"de\">", "Dieser Link funktioniert nicht");
    }

    @Test
    void who_opens_links_too_fast_gets_a_page_that_tries_again_and_its_files_all_the_same() {
        var one = new Rate(1, 1);
        var edge = new HttpEdge(new RequestRates(one, one, one), InFlightLimits.DEFAULT, Set.of(), Optional.empty());
        try (var strict = new TestGateway(GatewayConfig.DEFAULT_PATIENCE, StreamLimits.DEFAULT, edge)) {
            var hasty = strict.client().as("");
            var page = hasty.get("/open/nothing");
            for (int i = 0; i < 50 && page.status() != 429; i++) {
                page = hasty.get("/open/nothing");
            }
            assertThat(page.status()).isEqualTo(429);
            assertThat(page.header("Content-Type")).isEqualTo("text/html; charset=utf-8");
            assertThat(page.header("Retry-After")).isEqualTo("1");
            assertThat(page.header("Content-Security-Policy")).contains("script-src 'self'");
            assertThat(page.text()).contains("data-screen=\"unavailable\"", "One moment, please");
            assertThat(hasty.get(script()).status()).isEqualTo(200);
        }
    }

    @Test
    void larger_files_are_sent_compressed() {
        var sent = ANYBODY.get(script(), "Accept-Encoding", "gzip");
        assertThat(sent.header("Content-Encoding")).isEqualTo("gzip");
    }

    private static String script() {
        var found = SCRIPT.matcher(ANYBODY.get(LINK).text());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
