package dev.parley.system.coverage;

import dev.parley.client.Conversation;
import dev.parley.client.Entrance;
import dev.parley.client.Listing;
import dev.parley.client.Parley;
import dev.parley.client.http.LiveStream;
import dev.parley.client.model.CommandEvent;
import dev.parley.client.model.MessageDraft;
import dev.parley.client.model.ModelChoice;
import dev.parley.client.model.RunDraft;
import dev.parley.client.model.SimulationDraft;
import dev.parley.client.model.TranscriptFormat;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which method of the client is which operation on runs; where an operation answers in several ways, the example's name is behind it. */
final class RunMethods {

    private static final String RUN = "run_01k39a8z0hfs9sy2r000000005";
    private static final String COMMAND = "cmd_01k39a8z0hfs9sy2sfddx1s78h";

    private final Parley parley;
    private final Conversation conversation;
    private final Entrance entrance;

    RunMethods(Parley parley) {
        this.parley = parley;
        this.conversation = parley.conversation("AQAB");
        this.entrance = parley.entrance("AQAB");
    }

    Map<String, Method> runs() {
        var runs = parley.runs();
        return Map.ofEntries(
                Map.entry("createInterviewRun", body -> runs.create(body.as(RunDraft.class))),
                Map.entry("listInterviewRuns", _ -> runs.list(Listing.ALL.metadata("wave", "1"))),
                Map.entry("getInterviewRun", _ -> runs.get(RUN, "blueprint", "transcript")),
                Map.entry("cancelInterviewRun", body -> runs.cancel(RUN, Optional.of(body.text("reason")))),
                Map.entry("endInterviewRun", _ -> runs.end(RUN)),
                Map.entry("sendMessage", body -> runs.message(RUN, body.as(MessageDraft.class))),
                Map.entry("respondToNode", body -> runs.respond(RUN, body.text("node_id"), body.map("data"))),
                Map.entry("simulateParticipant", body -> runs.simulate(RUN, body.as(SimulationDraft.class))),
                Map.entry("getSimulation", _ -> runs.simulation(RUN)),
                Map.entry("rotateJoinLink", _ -> runs.rotateLink(RUN)),
                Map.entry("eraseInterviewRun", _ -> runs.erase(RUN)));
    }

    Map<String, Method> results() {
        var runs = parley.runs();
        return Map.ofEntries(
                Map.entry("getTranscript", _ -> runs.partialTranscript(RUN)),
                Map.entry("downloadTranscript md", _ -> runs.export(RUN, TranscriptFormat.MD)),
                Map.entry("downloadTranscript txt", _ -> runs.export(RUN, TranscriptFormat.TXT)),
                Map.entry("downloadTranscript vtt", _ -> runs.export(RUN, TranscriptFormat.VTT)),
                Map.entry("downloadTranscript srt", _ -> runs.export(RUN, TranscriptFormat.SRT)),
                Map.entry("downloadTranscript csv", _ -> runs.export(RUN, TranscriptFormat.CSV)),
                Map.entry("getResponses", _ -> runs.responses(RUN)),
                Map.entry("getAnalysis", _ -> runs.analysis(RUN)),
                Map.entry("requestAnalysis", body -> runs.analyseAgain(RUN, models(body))),
                Map.entry("listAnalyses", _ -> runs.analyses(RUN, Listing.ALL)),
                Map.entry("listSessions", _ -> runs.sessions(RUN, Listing.ALL)),
                Map.entry("listDecisions", _ -> runs.decisions(RUN, Listing.ALL)),
                Map.entry("listContentReads", _ -> runs.accessLog(RUN, Listing.ALL)),
                Map.entry("listRunEvents page", _ -> runs.events(RUN, Listing.ALL.limit(2))),
                Map.entry("listRunEvents live", _ -> next(runs.follow(RUN, 0))));
    }

    private static Optional<ModelChoice> models(Body body) {
        return Optional.ofNullable(body.json().get("model_config"))
                .map(models -> new Body(models.toString()).as(ModelChoice.class));
    }

    Map<String, Method> conversation() {
        return Map.of(
                "getConversation", _ -> conversation.state(),
                "followConversation", _ -> next(conversation.follow(0)),
                "joinConversation", _ -> conversation.join(),
                "answerConsent",
                        body -> conversation.consent(body.json().get("granted").asBoolean()),
                "say", body -> conversation.say(body.as(MessageDraft.class)),
                "respond", body -> conversation.respond(body.text("node_id"), body.map("data")),
                "leaveConversation", _ -> conversation.leave());
    }

    Map<String, Method> visitors() {
        return Map.of(
                "getOpenLinkEntry", _ -> entrance.look(),
                "enterOpenLink",
                        body -> entrance.enter(
                                Map.of("name", body.json().at("/fields/name").asText())));
    }

    Map<String, Method> organization() {
        return Map.of(
                "eraseParticipant", body -> parley.participants().erase(body.text("external_id")),
                "exportParticipant",
                        _ -> new String(parley.participants().export("customer-17"), StandardCharsets.UTF_8),
                "sendCommands accepted", body -> parley.commands().send(body.as(CommandEvent.class)),
                "sendCommands batch", body -> parley.commands().sendAll(List.of(body.as(CommandEvent[].class))),
                "getCommand", _ -> parley.commands().get(COMMAND),
                "listEvents page", _ -> parley.feed().list(Listing.ALL.where("type[]", "turn.taken")),
                "listEvents live", _ -> next(parley.feed().follow(Listing.ALL, Optional.empty())),
                "getUsage", _ -> parley.usage(LocalDate.of(2026, 5, 4), LocalDate.of(2026, 5, 5)));
    }

    private static <T> T next(LiveStream<T> stream) {
        try (stream) {
            return stream.next().orElseThrow().value();
        }
    }
}
