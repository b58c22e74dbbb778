package dev.parley.gateway.openapi;

import dev.parley.domain.id.CommandId;
import dev.parley.domain.id.RunId;
import dev.parley.domain.id.SessionId;
import dev.parley.domain.limits.Limits;
import dev.parley.domain.run.ConsentStatus;
import dev.parley.domain.run.EndReason;
import dev.parley.domain.run.Participant;
import dev.parley.domain.run.RunPins;
import dev.parley.domain.run.RunPins.ChannelPin;
import dev.parley.domain.run.RunStatus;
import dev.parley.domain.view.RunView;
import dev.parley.domain.view.TranscriptView;
import dev.parley.domain.view.WaitingFor;
import dev.parley.domain.view.WaitingFor.What;
import dev.parley.gateway.auth.JoinLink;
import dev.parley.gateway.document.BlueprintDocument;
import dev.parley.gateway.document.ConversationDocument;
import dev.parley.gateway.document.RunDocument;
import dev.parley.gateway.document.RunDocument.Expanded;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The run of the examples: new, under way and completed. */
final class SampleRun {

    static final RunId ID = new RunId(Owned.sampleId(5));
    static final SessionId SESSION = new SessionId(Owned.sampleId(6));
    static final CommandId COMMAND = new CommandId(Owned.sampleId(7));

    static final RunPins PINS = new RunPins(
            BlueprintShapes.SAMPLE.id(),
            BlueprintShapes.SAMPLE.version(),
            AgentShapes.SAMPLE.id(),
            AgentShapes.SAMPLE.revision(),
            Optional.of(new ChannelPin(ChannelShapes.SAMPLE.id(), ChannelShapes.SAMPLE.revision())),
            Optional.empty());

    static final Participant PARTICIPANT =
            new Participant(Optional.of("customer-17"), Optional.of("Grace"), Owned.METADATA);

    private static final String TOKEN = "AQABmNKkfBF-U58LAAAAAAAFAZjSpHwRflOfCy9rehydAGJpZyBzZWNyZXQgc2lnbmF0";

    private SampleRun() {}

    /** Just made. */
    static RunView created() {
        return at(1, RunStatus.AWAITING_PARTICIPANT, ConsentStatus.PENDING, Optional.empty(), Optional.of("why"));
    }

    /** The participant is answering. */
    static RunView active() {
        return at(7, RunStatus.ACTIVE, ConsentStatus.GRANTED, Optional.empty(), Optional.of("details"));
    }

    /** All is done. */
    static RunView completed() {
        return at(
                14,
                RunStatus.COMPLETED,
                ConsentStatus.GRANTED,
                Optional.of(EndReason.GRAPH_COMPLETED),
                Optional.empty());
    }

    /** As POST answers it. */
    static Example createdExample() {
        return Example.of("created", "A new run", document(created(), Expanded.NONE)::write);
    }

    /** Under way. */
    static Example activeExample() {
        return Example.of("active", "A run under way", document(active(), Expanded.NONE)::write);
    }

    /** With all that can be expanded but the connector, which this run has none of. */
    static Example expandedExample() {
        var expanded = new Expanded(
                Optional.of(new BlueprintDocument(BlueprintShapes.SAMPLE, Optional.of(AgentShapes.SAMPLE))),
                Optional.of(AgentShapes.SAMPLE),
                Optional.of(ChannelShapes.SAMPLE),
                Optional.empty(),
                Optional.of(SampleResults.TRANSCRIPT),
                Optional.of(SampleResults.RESPONSES),
                Optional.of(SampleResults.ANALYSIS));
        return Example.of("expanded", "A completed run, everything expanded", document(completed(), expanded)::write);
    }

    /** As the participant sees it. */
    static Example conversationExample() {
        return Example.of(
                "conversation",
                "A form is open",
                conversation(Optional.of(false), Optional.of(SampleResults.TRANSCRIPT.entries()))::write);
    }

    /** As the participant's commands are answered. */
    static Example conversationAfterExample() {
        return Example.of(
                "afterwards",
                "The conversation without its entries",
                conversation(Optional.empty(), Optional.empty())::write);
    }

    /** Events of the join stream as they travel. */
    static String stream() {
        var entry = SampleResults.TRANSCRIPT.entries().getFirst();
        return Streaming.event(Long.toString(entry.version()), "entry", out -> ConversationDocument.entry(out, entry))
                + Streaming.event("7", "state", conversation(Optional.of(false), Optional.empty())::write);
    }

    static ConversationDocument conversation(Optional<Boolean> typing, Optional<List<TranscriptView.Entry>> entries) {
        return new ConversationDocument(
                active(),
                new ConversationDocument.Definitions(
                        BlueprintShapes.SAMPLE, AgentShapes.SAMPLE, Optional.of(ChannelShapes.SAMPLE)),
                Optional.of("Acme"),
                typing,
                entries,
                Owned.UPDATED);
    }

    static RunDocument document(RunView run, Expanded expanded) {
        var link = run.status().isTerminal()
                ? Optional.<JoinLink>empty()
                : Optional.of(new JoinLink("https://talk.example/join/" + TOKEN, TOKEN));
        return new RunDocument(run, link, expanded, Owned.UPDATED);
    }

    private static RunView at(
            long version,
            RunStatus status,
            ConsentStatus consent,
            Optional<EndReason> endReason,
            Optional<String> currentNode) {
        var begun = version > 1;
        var over = status.isTerminal();
        return new RunView(
                ID,
                Owned.TENANT,
                version,
                PINS,
                PARTICIPANT,
                Owned.METADATA,
                status,
                endReason,
                consent,
                true,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Owned.CREATED.plus(Duration.ofDays(30)),
                "en",
                new RunView.Progress(
                        3,
                        2,
                        currentNode.filter(_ -> begun),
                        begun ? List.of("why", "details") : List.of(),
                        over ? 0 : 2,
                        OptionalInt.of(5),
                        over ? 312_000 : 0,
                        begun && !over ? Optional.of(Owned.CREATED.plusSeconds(600)) : Optional.empty()),
                begun && !over ? Optional.of(SESSION) : Optional.empty(),
                begun ? 1 : 0,
                Optional.of(SampleResults.TRANSCRIPT.id()),
                over ? SampleResults.RESPONSES.id() : Optional.empty(),
                over ? SampleResults.ANALYSIS.id() : Optional.empty(),
                begun ? Optional.of(Owned.CREATED.plusSeconds(600)) : Optional.empty(),
                over ? Optional.of(Owned.UPDATED) : Optional.empty(),
                Owned.CREATED,
                Owned.UPDATED,
                0,
                over ? Optional.empty() : Optional.of(waiting(begun)));
    }

    private static WaitingFor waiting(boolean begun) {
        return begun
                ? new WaitingFor(What.ANSWER, Owned.UPDATED, Owned.UPDATED.plus(Limits.IDLE_TIMEOUT))
                : new WaitingFor(What.PARTICIPANT, Owned.CREATED, Owned.CREATED.plus(Limits.RUN_EXPIRES_AFTER));
    }
}
