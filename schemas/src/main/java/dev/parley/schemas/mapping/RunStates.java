package dev.parley.schemas.mapping;

import static dev.parley.schemas.mapping.Optionals.orNull;

import dev.parley.avro.state.RunIdentity;
import dev.parley.avro.state.RunResults;
import dev.parley.avro.state.RunSetup;
import dev.parley.domain.id.AnalysisId;
import dev.parley.domain.id.ResponsesId;
import dev.parley.domain.id.RunId;
import dev.parley.domain.run.FinishedRun;
import dev.parley.domain.run.Run;
import dev.parley.domain.run.RunState.Identity;
import java.util.function.Function;

/** The state of runs. */
public final class RunStates {

    private RunStates() {}

    public static dev.parley.avro.state.Run encode(Run run) {
        return new dev.parley.avro.state.Run(
                encode(run.identity()),
                run.version(),
                encode(run.setup()),
                RunClocks.encode(run.clock()),
                orNull(run.endReason(), Enums.END_REASON::encode),
                Enums.CONSENT_STATUS.encode(run.consentStatus()),
                orNull(run.consentText(), RunParts::encode),
                RunProgresses.encode(run.progress()),
                encode(run.results()),
                run.messageCount(),
                run.recentClientMessageIds(),
                orNull(run.startedAt(), Function.identity()),
                orNull(run.completedAt(), Function.identity()),
                run.createdAt(),
                run.updatedAt(),
                run.linkGeneration());
    }

    public static Run decode(dev.parley.avro.state.Run run) {
        return new Run(
                decode(run.getIdentity()),
                run.getVersion(),
                decode(run.getSetup()),
                RunClocks.decode(run.getClock()),
                run.getEndReason().map(Enums.END_REASON::decode),
                Enums.CONSENT_STATUS.decode(run.getConsentStatus()),
                run.getConsentText().map(RunParts::decode),
                RunProgresses.decode(run.getProgress()),
                decode(run.getResults()),
                run.getMessageCount(),
                run.getRecentClientMessageIds(),
                run.getStartedAt(),
                run.getCompletedAt(),
                run.getCreatedAt(),
                run.getUpdatedAt(),
                run.getLinkGeneration());
    }

    public static dev.parley.avro.state.FinishedRun encode(FinishedRun run) {
        return new dev.parley.avro.state.FinishedRun(
                encode(run.identity()),
                run.version(),
                Enums.RUN_STATUS.encode(run.status()),
                Enums.END_REASON.encode(run.endReason()),
                Enums.CONSENT_STATUS.encode(run.consentStatus()),
                run.responsesRecorded(),
                run.analysisRecorded(),
                run.erased(),
                Lists.map(run.requested(), AnalysisId::value),
                run.linkGeneration());
    }

    public static FinishedRun decode(dev.parley.avro.state.FinishedRun run) {
        return new FinishedRun(
                decode(run.getIdentity()),
                run.getVersion(),
                Enums.RUN_STATUS.decode(run.getStatus()),
                Enums.END_REASON.decode(run.getEndReason()),
                Enums.CONSENT_STATUS.decode(run.getConsentStatus()),
                run.getResponsesRecorded(),
                run.getAnalysisRecorded(),
                run.getErased(),
                Lists.map(run.getRequested(), AnalysisId::new),
                run.getLinkGeneration());
    }

    private static RunIdentity encode(Identity identity) {
        return new RunIdentity(
                identity.id().value(),
                identity.tenant().organization().value(),
                Metas.mode(identity.tenant()),
                identity.fingerprint());
    }

    private static Identity decode(RunIdentity identity) {
        return new Identity(
                new RunId(identity.getId()),
                Metas.tenant(identity.getOrganizationId(), identity.getMode()),
                identity.getFingerprint());
    }

    private static RunResults encode(Run.Results results) {
        return new RunResults(
                orNull(results.responsesId(), ResponsesId::value),
                orNull(results.analysisId(), AnalysisId::value),
                Lists.map(results.failed(), Enums.PIPELINE_STEP::encode),
                Lists.map(results.requested(), AnalysisId::value));
    }

    private static Run.Results decode(RunResults results) {
        return new Run.Results(
                results.getResponsesId().map(ResponsesId::new),
                results.getAnalysisId().map(AnalysisId::new),
                Lists.map(results.getFailed(), Enums.PIPELINE_STEP::decode),
                Lists.map(results.getRequested(), AnalysisId::new));
    }

    private static RunSetup encode(Run.Setup setup) {
        return new RunSetup(
                RunParts.encode(setup.pins()),
                RunParts.encode(setup.participant()),
                JsonText.render(setup.metadata()),
                orNull(setup.scheduledAt(), Function.identity()),
                setup.expiresAt(),
                orNull(setup.meetingUrl(), Function.identity()),
                orNull(setup.dialInPin(), Function.identity()),
                setup.joinable(),
                setup.consentRequired(),
                setup.language(),
                RunParts.encode(setup.pipeline()),
                RunParts.encode(setup.timeLimits()),
                orNull(setup.estimatedDurationM()),
                setup.nodesTotal(),
                setup.shortestPath(),
                setup.keepsHistory());
    }

    private static Run.Setup decode(RunSetup setup) {
        return new Run.Setup(
                RunParts.decode(setup.getPins()),
                RunParts.decode(setup.getParticipant()),
                JsonText.parseObject(setup.getMetadata()),
                setup.getScheduledAt(),
                setup.getExpiresAt(),
                setup.getMeetingUrl(),
                setup.getDialInPin(),
                setup.getJoinable(),
                setup.getConsentRequired(),
                setup.getLanguage(),
                RunParts.decode(setup.getPipeline()),
                RunParts.decode(setup.getTimeLimits()),
                Optionals.ofInt(setup.getEstimatedDurationM()),
                setup.getNodesTotal(),
                setup.getShortestPath(),
                setup.getKeepsHistory());
    }
}
