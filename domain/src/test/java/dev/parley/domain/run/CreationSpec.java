package dev.parley.domain.run;

import static dev.parley.domain.run.Blueprints.blueprint;
import static dev.parley.domain.run.Blueprints.twoQuestions;
import static dev.parley.domain.run.Scenario.START;
import static dev.parley.domain.run.Scenario.create;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.domain.catalog.ChannelSpec;
import dev.parley.domain.envelope.RejectionCode;
import dev.parley.domain.id.ConnectorId;
import dev.parley.domain.id.Mode;
import dev.parley.domain.id.Tenant;
import dev.parley.domain.json.Json;
import dev.parley.domain.limits.Limits;
import dev.parley.domain.run.RunEvent.InterviewRunCreated;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CreationSpec {

    @Test
    void a_run_without_a_time_is_created() {
        Scenario.created(twoQuestions()).thenStatus(RunStatus.CREATED).thenEvents(InterviewRunCreated.class);
    }

    @Test
    void a_run_scheduled_in_the_past_is_created() {
        var scenario = Scenario.of(twoQuestions());
        scenario.accept(create(scenario.definitions(), Optional.of(START.minusSeconds(1)), Optional.empty()))
                .thenStatus(RunStatus.CREATED);
    }

    @Test
    void a_run_with_a_future_time_is_scheduled() {
        var scenario = Scenario.of(twoQuestions());
        scenario.accept(create(scenario.definitions(), Optional.of(START.plusSeconds(1)), Optional.empty()))
                .thenStatus(RunStatus.SCHEDULED);
    }

    @Test
    void a_run_without_expiry_expires_thirty_days_after_creation() {
        assertThat(Scenario.created(twoQuestions()).run().setup().expiresAt())
                .isEqualTo(START.plus(Duration.ofDays(30)));
    }

    @Test
    void expiry_must_be_ahead_and_after_the_scheduled_time() {
        var scenario = Scenario.of(twoQuestions());
        scenario.when(create(scenario.definitions(), Optional.empty(), Optional.of(START)))
                .thenRejected(RejectionCode.INVALID_REQUEST);
        scenario.when(create(
                        scenario.definitions(), Optional.of(START.plusSeconds(60)), Optional.of(START.plusSeconds(60))))
                .thenRejected(RejectionCode.INVALID_REQUEST);
        scenario.accept(
                create(scenario.definitions(), Optional.of(START.plusSeconds(60)), Optional.of(START.plusSeconds(61))));
    }

    @Test
    void metadata_may_have_fifty_keys_and_no_more() {
        var scenario = Scenario.of(twoQuestions());
        scenario.when(withMetadata(scenario, Limits.METADATA_KEYS + 1, "v"))
                .thenRejected(RejectionCode.INVALID_REQUEST);
        scenario.accept(withMetadata(scenario, Limits.METADATA_KEYS, "v"));
    }

    @Test
    void a_metadata_value_may_have_512_bytes_as_json_and_no_more() {
        var scenario = Scenario.of(twoQuestions());
        scenario.when(withMetadata(scenario, 1, "x".repeat(Limits.METADATA_VALUE_BYTES - 1)))
                .thenRejected(RejectionCode.INVALID_REQUEST);
        scenario.accept(withMetadata(scenario, 1, "x".repeat(Limits.METADATA_VALUE_BYTES - 2)));
    }

    @Test
    void a_connector_needs_the_meeting_to_join_and_excludes_a_channel() {
        var scenario = Scenario.of(twoQuestions());
        var plain = create(scenario.definitions());
        var connector = Optional.of(new ConnectorId(new UUID(5, 5)));
        scenario.when(with(plain, plain.channelId(), connector, Optional.empty()))
                .thenRejected(RejectionCode.INVALID_REQUEST);
        scenario.when(with(
                        plain,
                        scenario.definitions().channel().map(channel -> channel.id()),
                        connector,
                        Optional.of("https://meet.example.com/a")))
                .thenRejected(RejectionCode.INVALID_REQUEST);
        scenario.accept(with(plain, plain.channelId(), connector, Optional.of("https://meet.example.com/a")));
        assertThat(scenario.run().setup().joinable()).isFalse();
    }

    @Test
    void only_telephony_runs_have_a_dial_in_pin_of_six_digits() {
        assertThat(Scenario.created(twoQuestions()).run().setup().dialInPin()).isEmpty();
        assertThat(Scenario.created(twoQuestions().channel(ChannelSpec.Type.TELEPHONY))
                        .run()
                        .setup()
                        .dialInPin())
                .hasValueSatisfying(pin -> assertThat(pin).matches("\\d{6}"));
    }

    @Test
    void the_language_is_the_blueprints_else_the_agents() {
        assertThat(Scenario.created(twoQuestions().language("fr")).run().setup().language())
                .isEqualTo("fr");
    }

    @Test
    void the_same_create_again_changes_nothing_and_another_one_is_refused() {
        var scenario = Scenario.created(twoQuestions());
        scenario.accept(create(scenario.definitions())).thenEvents();
        scenario.fingerprint("other").when(create(scenario.definitions())).thenRejected(RejectionCode.ALREADY_EXISTS);
    }

    @Test
    void a_run_belongs_to_its_organization_and_mode() {
        var scenario = Scenario.created(twoQuestions());
        scenario.as(new Tenant(Blueprints.TENANT.organization(), Mode.LIVE))
                .when(new RunCommand.JoinInterviewRun())
                .thenRejected(RejectionCode.NOT_FOUND);
    }

    @Test
    void a_command_for_no_run_is_refused() {
        Scenario.of(twoQuestions()).when(new RunCommand.JoinInterviewRun()).thenRejected(RejectionCode.NOT_FOUND);
    }

    @Test
    void an_unexpected_version_is_refused_and_the_expected_one_is_not() {
        var scenario = Scenario.created(twoQuestions());
        scenario.expecting(2).when(new RunCommand.JoinInterviewRun()).thenRejected(RejectionCode.VERSION_MISMATCH);
        scenario.expecting(1).accept(new RunCommand.JoinInterviewRun());
    }

    @Test
    void progress_starts_with_the_shortest_way_through_the_graph() {
        var run = Scenario.created(blueprint()
                        .question("a", false)
                        .question("b", false)
                        .question("c", false)
                        .edge("a", "b")
                        .edge("b", "c")
                        .when("a", "c", "a.word_count", "gt", Json.number(5)))
                .run();
        assertThat(run.setup().nodesTotal()).isEqualTo(3);
        assertThat(run.setup().shortestPath()).isEqualTo(2);
    }

    private static RunCommand.CreateInterviewRun withMetadata(Scenario scenario, int keys, String value) {
        var members = new LinkedHashMap<String, Json>();
        for (int i = 0; i < keys; i++) {
            members.put("k" + i, Json.text(value));
        }
        var plain = create(scenario.definitions());
        return new RunCommand.CreateInterviewRun(
                plain.blueprintId(),
                plain.agentId(),
                plain.channelId(),
                plain.connectorId(),
                plain.participant(),
                plain.scheduledAt(),
                plain.expiresAt(),
                plain.meetingUrl(),
                new Json.Object(members),
                plain.pins());
    }

    private static RunCommand.CreateInterviewRun with(
            RunCommand.CreateInterviewRun plain,
            Optional<dev.parley.domain.id.ChannelId> channel,
            Optional<ConnectorId> connector,
            Optional<String> meetingUrl) {
        return new RunCommand.CreateInterviewRun(
                plain.blueprintId(),
                plain.agentId(),
                channel,
                connector,
                plain.participant(),
                plain.scheduledAt(),
                plain.expiresAt(),
                meetingUrl,
                plain.metadata(),
                plain.pins());
    }
}
