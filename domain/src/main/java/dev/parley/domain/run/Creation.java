package dev.parley.domain.run;

import dev.parley.domain.catalog.Blueprint;
import dev.parley.domain.catalog.BlueprintSpec;
import dev.parley.domain.catalog.Channel;
import dev.parley.domain.catalog.ChannelSpec;
import dev.parley.domain.catalog.InterviewLanguage;
import dev.parley.domain.envelope.CommandMeta;
import dev.parley.domain.envelope.RejectionCode;
import dev.parley.domain.id.RunId;
import dev.parley.domain.limits.Limits;
import dev.parley.domain.run.RunCommand.CreateInterviewRun;
import dev.parley.domain.run.RunEvent.InterviewRunCreated;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/** How a run comes to be. */
final class Creation {

    private Creation() {}

    static Optional<Refusal> create(Recording recording, CreateInterviewRun create, RunDefinitions definitions) {
        var findings = RunRequestRules.check(create, recording.at());
        if (!findings.isEmpty()) {
            return Refusal.invalid(findings);
        }
        if (definitions.blueprint().status() != Blueprint.Status.PUBLISHED) {
            return Refusal.because(RejectionCode.NOT_PUBLISHED, "the blueprint has no published version");
        }
        recording.record(created(recording, create, definitions));
        return Refusal.none();
    }

    /** A create for a run that exists: the same request is carried out already, another one is refused. */
    static Optional<Refusal> again(RunState.Identity identity, CommandMeta meta) {
        return identity.fingerprint().equals(meta.fingerprint())
                ? Refusal.none()
                : Refusal.because(
                        RejectionCode.ALREADY_EXISTS, "run " + identity.id() + " was created by another request");
    }

    private static InterviewRunCreated created(
            Recording recording, CreateInterviewRun create, RunDefinitions definitions) {
        BlueprintSpec blueprint = definitions.blueprint().spec();
        var runId = new RunId(recording.command().aggregateId());
        boolean byConnector = create.connectorId().isPresent();
        return new InterviewRunCreated(
                create.pins().orElseThrow(),
                create.participant(),
                create.metadata(),
                create.scheduledAt(),
                create.expiresAt()
                        .orElseGet(() ->
                                latest(recording.at(), create.scheduledAt()).plus(Limits.RUN_EXPIRES_AFTER)),
                create.meetingUrl(),
                dialInPin(runId, definitions),
                !byConnector,
                blueprint.settings().consent(),
                InterviewLanguage.of(definitions.blueprint(), Optional.of(definitions.agent())),
                blueprint.pipeline(),
                timeLimits(definitions),
                blueprint.settings().estimatedDurationM(),
                blueprint.graph().nodes().size(),
                definitions.shortestPath().from(blueprint.graph().entryNode()),
                definitions.agent().spec().modelConfig().needsProvider(),
                recording.command().fingerprint());
    }

    private static Instant latest(Instant now, Optional<Instant> scheduledAt) {
        return scheduledAt.filter(time -> time.isAfter(now)).orElse(now);
    }

    private static Optional<String> dialInPin(RunId runId, RunDefinitions definitions) {
        return definitions
                .channel()
                .filter(channel -> channel.spec().type() == ChannelSpec.Type.TELEPHONY)
                .map(ignored -> RunIds.dialInPin(runId));
    }

    private static TimeLimits timeLimits(RunDefinitions definitions) {
        OptionalInt minutes = definitions.blueprint().spec().settings().maxDurationM();
        Optional<ChannelSpec.Settings> channel =
                definitions.channel().map(Channel::spec).map(ChannelSpec::settings);
        return new TimeLimits(
                optional(minutes).map(Duration::ofMinutes),
                channel.flatMap(settings -> optional(settings.maxDurationS())).map(Duration::ofSeconds),
                channel.flatMap(settings -> optional(settings.idleTimeoutS()))
                        .map(Duration::ofSeconds)
                        .orElse(Limits.IDLE_TIMEOUT),
                Limits.RESUME_WINDOW);
    }

    private static Optional<Integer> optional(OptionalInt value) {
        return value.isPresent() ? Optional.of(value.getAsInt()) : Optional.empty();
    }
}
