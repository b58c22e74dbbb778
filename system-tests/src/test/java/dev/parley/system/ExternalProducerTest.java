package dev.parley.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.parley.client.Listing;
import dev.parley.client.model.InterviewRun;
import dev.parley.domain.envelope.AddressedOutcome;
import dev.parley.domain.envelope.Outcome;
import dev.parley.domain.envelope.RejectionCode;
import dev.parley.domain.id.Mode;
import dev.parley.domain.id.OrganizationId;
import dev.parley.domain.id.PublicIds;
import dev.parley.domain.id.Tenant;
import dev.parley.domain.id.WorkId;
import dev.parley.domain.run.RunCommand;
import dev.parley.domain.turn.Assessment;
import dev.parley.domain.turn.Step;
import dev.parley.domain.turn.TurnResult;
import dev.parley.kit.topic.Topics;
import dev.parley.system.client.Studies;
import dev.parley.system.deployment.Deployment;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.apache.kafka.common.IsolationLevel;
import org.junit.jupiter.api.Test;

/** A producer of another system writes commands as Avro to the requests topic and learns what became of them. */
class ExternalProducerTest {

    private final Deployment parley = Deployment.shared();
    private final Producer producer = new Producer(parley);

    @Test
    void a_run_created_on_the_topic_exists_and_its_outcome_is_told() {
        String blueprint = Studies.plain(parley.client());
        UUID command = producer.sends(producer.createRun(blueprint));
        Outcome outcome = outcomeOf(command);
        assertThat(outcome).isInstanceOf(Outcome.Accepted.class);
        assertThat(parley.client().runs().list(Listing.ALL.limit(100)).data())
                .extracting(InterviewRun::id)
                .contains(PublicIds.format(PublicIds.Kind.RUN, outcome.aggregateId()));
    }

    @Test
    void the_same_command_again_gets_the_same_outcome() {
        String blueprint = Studies.plain(parley.client());
        var record = producer.record(parley.tenant(), producer.createRun(blueprint));
        producer.writes(record);
        Outcome first = outcomeOf(record.meta().commandId().value());
        producer.writes(record);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> outcomesOf(record.meta().commandId().value()).size() == 2);
        assertThat(outcomesOf(record.meta().commandId().value())).allSatisfy(outcome -> {
            assertThat(outcome).isInstanceOf(Outcome.Accepted.class);
            assertThat(outcome.aggregateId()).isEqualTo(first.aggregateId());
            assertThat(((Outcome.Accepted) outcome).version()).isEqualTo(1);
        });
    }

    @Test
    void an_unknown_blueprint_is_refused_at_the_door() {
        UUID command = producer.sends(producer.createRunOn(UUID.randomUUID()));
        assertRejected(command, RejectionCode.NOT_FOUND);
    }

    @Test
    void a_forged_organization_is_refused() {
        String blueprint = Studies.plain(parley.client());
        var other = new Tenant(new OrganizationId(UUID.randomUUID()), Mode.TEST);
        var record = producer.record(other, producer.createRun(blueprint));
        producer.writes(record);
        assertThat(outcomeOf(record.meta().commandId().value())).isInstanceOf(Outcome.Rejected.class);
    }

    @Test
    void a_forged_work_result_is_refused() {
        var assessment = Assessment.by("evil/1")
                .addressed(1)
                .hintSatisfied(true)
                .rationale("forged")
                .done();
        var step = new Step.MoveOn(OptionalInt.empty(), "q2", "forged");
        UUID command = producer.sends(new RunCommand.RecordAssessment(
                new WorkId(UUID.randomUUID()), new TurnResult(assessment, step, "words", "evil/1")));
        assertRejected(command, RejectionCode.FORBIDDEN);
    }

    @Test
    void a_forged_timer_is_refused() {
        assertRejected(producer.sends(new RunCommand.CheckDeadlines()), RejectionCode.FORBIDDEN);
    }

    @Test
    void a_record_signed_with_the_wrong_key_is_refused() {
        String blueprint = Studies.plain(parley.client());
        var record = producer.record(parley.tenant(), producer.createRun(blueprint));
        producer.writesSignedWith("sk_test_somebodyelseskey", record);
        assertRejected(record.meta().commandId().value(), RejectionCode.UNAUTHORIZED);
    }

    private void assertRejected(UUID command, RejectionCode code) {
        assertThat(outcomeOf(command))
                .isInstanceOfSatisfying(
                        Outcome.Rejected.class,
                        rejected -> assertThat(rejected.code()).isEqualTo(code));
    }

    private Outcome outcomeOf(UUID command) {
        return await().atMost(Duration.ofSeconds(60))
                .until(() -> outcomesOf(command), found -> !found.isEmpty())
                .getFirst();
    }

    private List<Outcome> outcomesOf(UUID command) {
        return parley.kafka().readAll(Topics.RUN_OUTCOMES, IsolationLevel.READ_COMMITTED).stream()
                .flatMap(found -> found.value().stream())
                .map(AddressedOutcome::outcome)
                .filter(outcome -> outcome.commandId().value().equals(command))
                .toList();
    }
}
