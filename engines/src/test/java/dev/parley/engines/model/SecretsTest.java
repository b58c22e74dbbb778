package dev.parley.engines.model;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import dev.parley.domain.catalog.AgentSpec.Model;
import dev.parley.domain.catalog.AgentSpec.Provider;
import dev.parley.domain.catalog.Technique;
import dev.parley.domain.id.OrganizationId;
import dev.parley.domain.turn.Step;
import dev.parley.engines.EngineSettings;
import dev.parley.engines.Study;
import dev.parley.engines.builtin.results.Talk;
import dev.parley.engines.model.FakeProvider.Behaviour;
import dev.parley.engines.model.provider.Access;
import dev.parley.engines.model.provider.OperatorCredentials;
import dev.parley.engines.model.provider.Secret;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.LoggerFactory;

/** Keys are found where the operator put them, and come out nowhere. */
class SecretsTest {

    private static final OrganizationId OURS = new OrganizationId(new UUID(1, 1));
    private static final OrganizationId THEIRS = new OrganizationId(new UUID(2, 2));

    /** Everything that is logged, at every level, by anybody. */
    private static final class Everything extends AppenderBase<ILoggingEvent> implements AutoCloseable {
        private final ConcurrentLinkedQueue<String> lines = new ConcurrentLinkedQueue<>();
        private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        private final Level before = root.getLevel();

        Everything() {
            setContext(root.getLoggerContext());
            start();
            root.iteratorForAppenders()
                    .forEachRemaining(appender -> appender.addFilter(new ch.qos.logback.core.filter.Filter<>() {
                        @Override
                        public ch.qos.logback.core.spi.FilterReply decide(ILoggingEvent event) {
                            return event.getLevel().isGreaterOrEqual(Level.WARN)
                                    ? ch.qos.logback.core.spi.FilterReply.NEUTRAL
                                    : ch.qos.logback.core.spi.FilterReply.DENY;
                        }
                    }));
            root.addAppender(this);
            root.setLevel(Level.TRACE);
        }

        @Override
        protected void append(ILoggingEvent event) {
            lines.add(event.getLoggerName() + " " + event.getFormattedMessage() + " "
                    + (event.getThrowableProxy() == null
                            ? ""
                            : ThrowableProxyUtil.asString(event.getThrowableProxy())));
        }

        @Override
        public void close() {
            root.setLevel(before);
            root.detachAppender(this);
        }
    }

    static Stream<Provider> providers() {
        return Arrays.stream(Provider.values()).filter(provider -> provider != Provider.BUILTIN);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("providers")
    void a_key_is_never_logged_and_never_in_a_result(Provider provider) {
        var echo = "Incorrect API key provided: " + Stage.KEY;
        var behaviours = List.of(
                FakeProvider.says(Forms.assessment().toString()),
                FakeProvider.says(echo),
                new Behaviour.Fails(401, Map.of("X-Echo", Stage.KEY), echo),
                new Behaviour.Fails(429, Map.of("Retry-After", Stage.KEY), echo),
                new Behaviour.Fails(500, Map.of(), echo),
                new Behaviour.Fails(302, Map.of("Location", "/" + Stage.KEY), echo),
                new Behaviour.Garbage(echo),
                new Behaviour.Garbage(Stage.KEY),
                new Behaviour.Garbage("data: " + Stage.KEY + "\n\n"),
                new Behaviour.Garbage("event: error\ndata: " + Stage.KEY + "\n\n"),
                new Behaviour.Garbage("event: message_start\ndata: " + Stage.KEY + "\n\n"),
                new Behaviour.Garbage("{\"error\":\"" + echo + "\"}"),
                new Behaviour.Refuses(),
                new Behaviour.Cuts(),
                new Behaviour.Hangs());
        var study = Study.in("en").question("a", "How do you export?").question("b", "Why?");
        try (var logged = new Everything()) {
            var results = new StringBuilder();
            for (var behaviour : behaviours) {
                try (var stage = new Stage(provider)) {
                    stage.provider.will(behaviour);
                    var time = Stage.within(Duration.ofMillis(behaviour instanceof Behaviour.Hangs ? 200 : 20_000));
                    results.append(stage.engines.assess(stage.answered(study, time, "a", List.of(), "By hand.")));
                    results.append(stage.engines.words(stage.wants(
                            study, time, "a", List.of(), "By hand.", new Step.FollowUp(Technique.FUNNEL, ""))));
                    var talk = new Talk(study)
                            .open("a")
                            .says("a", "By hand, with a script.")
                            .conversation();
                    if (!(behaviour instanceof Behaviour.Hangs)) {
                        results.append(stage.engines.analyze(stage.conversation(study, talk), stage.model()));
                    }
                    results.append(stage.engines);
                }
            }
            assertThat(results.toString()).doesNotContain(Stage.KEY);
            assertThat(logged.lines).isNotEmpty().noneMatch(line -> line.contains(Stage.KEY));
            assertThat(logged.lines).noneMatch(line -> line.contains("By hand"));
        }
    }

    @Test
    void a_key_shows_itself_nowhere() {
        var access = new Access(Optional.of(new Secret(Stage.KEY)));
        assertThat(access.toString() + access.fingerprint() + access.key().orElseThrow())
                .doesNotContain(Stage.KEY);
        var settings = EngineSettings.from(name ->
                Optional.of(name).filter(asked -> asked.endsWith("_API_KEY")).map(ignored -> Stage.KEY));
        assertThat(settings.toString()).doesNotContain(Stage.KEY);
    }

    @Test
    void a_key_in_the_wrong_setting_is_not_told() {
        var misplaced = Map.of("PARLEY_MODEL_CALLS_AT_ONCE", Stage.KEY);
        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> EngineSettings.from(name -> Optional.ofNullable(misplaced.get(name)))))
                .hasMessageContaining("PARLEY_MODEL_CALLS_AT_ONCE")
                .hasMessageNotContaining(Stage.KEY)
                .hasNoCause();
    }

    private static Optional<String> key(Map<String, String> settings, OrganizationId organization, Model model) {
        return new OperatorCredentials(name -> Optional.ofNullable(settings.get(name)))
                .find(organization, model)
                .flatMap(Access::key)
                .map(Secret::reveal);
    }

    private static Model named(String id) {
        return new Model(Provider.OPENAI, "m", Optional.of(id));
    }

    @Test
    void without_a_name_the_installations_key_counts(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("key"), "from-file\n");
        var openai = new Model(Provider.OPENAI, "m");
        assertThat(key(Map.of("PARLEY_OPENAI_API_KEY", "direct"), OURS, openai)).contains("direct");
        assertThat(key(Map.of("PARLEY_OPENAI_API_KEY_FILE", file.toString()), OURS, openai))
                .contains("from-file");
        assertThat(key(Map.of("PARLEY_OPENAI_API_KEY_FILE", "/nowhere"), OURS, openai))
                .isEmpty();
        assertThat(key(Map.of("PARLEY_ANTHROPIC_API_KEY", "other"), OURS, openai))
                .isEmpty();
    }

    @Test
    void a_named_key_is_the_organizations_or_the_environments(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve(OURS.toString()));
        Files.writeString(folder.resolve(OURS.toString()).resolve("research.key-1"), "ours");
        var settings = Map.of(
                "PARLEY_MODEL_SECRETS_DIR",
                folder.toString(),
                "PARLEY_MODEL_SECRET_SHARED_KEY_1",
                "shared",
                "PARLEY_OPENAI_API_KEY",
                "installation");
        assertThat(key(settings, OURS, named("research.key-1"))).contains("ours");
        assertThat(key(settings, THEIRS, named("research.key-1"))).isEmpty();
        assertThat(key(settings, THEIRS, named("shared.key-1"))).contains("shared");
    }

    @Test
    void the_folder_is_called_as_the_api_shows_the_organization(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("org_0000000000000g000000000001"));
        Files.writeString(folder.resolve("org_0000000000000g000000000001").resolve("team-a"), "ours");
        var settings = Map.of("PARLEY_MODEL_SECRETS_DIR", folder.toString());
        assertThat(key(settings, OURS, named("team-a"))).contains("ours");
        assertThat(key(settings, THEIRS, named("team-a"))).isEmpty();
    }

    @Test
    void the_log_says_where_a_key_was_looked_for_and_stays_on_its_line(@TempDir Path folder) {
        var settings = Map.of("PARLEY_MODEL_SECRETS_DIR", folder.toString());
        try (var logged = new Everything();
                var stage = new Stage(Provider.OPENAI, Stage.QUICK, settings)) {
            var study = Study.in("en").question("a", "How do you export?");
            var talk = new Talk(study).open("a").says("a", "By hand.").conversation();
            stage.engines.analyze(
                    stage.conversation(study, talk),
                    new Model(Provider.OPENAI, "m\nERROR forged", Optional.of("team-a")));
            assertThat(logged.lines)
                    .anySatisfy(line -> assertThat(line)
                            .contains(
                                    "openai/m?ERROR forged",
                                    "team-a",
                                    folder.resolve("org_0000000000000g000000000001")
                                            .resolve("team-a")
                                            .toString()))
                    .noneMatch(line -> line.contains("m\nERROR"));
        }
    }

    @Test
    void a_name_is_no_path(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve(OURS.toString()));
        Files.createDirectories(folder.resolve(THEIRS.toString()));
        Files.writeString(folder.resolve(THEIRS.toString()).resolve("k"), "theirs");
        var settings = Map.of("PARLEY_MODEL_SECRETS_DIR", folder.toString());
        for (var trick : List.of(
                "../" + THEIRS + "/k", "..", ".", "/etc/passwd", "a/b", "a\\b", "", "x".repeat(200), "k\u0000")) {
            assertThat(key(settings, OURS, named(trick))).as(trick).isEmpty();
        }
    }
}
