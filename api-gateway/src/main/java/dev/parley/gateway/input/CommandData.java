package dev.parley.gateway.input;

import static java.util.stream.Collectors.joining;

import dev.parley.domain.run.RunCommand.DeclineConsent;
import dev.parley.domain.run.RunCommand.EndInterviewRun;
import dev.parley.domain.run.RunCommand.EraseInterviewRun;
import dev.parley.domain.run.RunCommand.GrantConsent;
import dev.parley.domain.run.RunCommand.JoinInterviewRun;
import dev.parley.domain.run.RunCommand.LeaveInterviewRun;
import dev.parley.domain.run.RunCommand.Public;
import dev.parley.domain.run.RunCommand.RotateJoinLink;
import dev.parley.domain.run.RunCommand.WithdrawConsent;
import dev.parley.gateway.problem.FieldError;
import dev.parley.gateway.problem.Problem;
import dev.parley.gateway.problem.Result;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The public commands by name, each with its data as the route for it takes them. */
public final class CommandData {

    private static final Map<String, Function<Body, Result<? extends Public>>> READERS = new TreeMap<>(Map.ofEntries(
            Map.entry("CreateInterviewRun", RunRequest::read),
            Map.entry("JoinInterviewRun", nothing(new JoinInterviewRun())),
            Map.entry("LeaveInterviewRun", nothing(new LeaveInterviewRun())),
            Map.entry("GrantConsent", nothing(new GrantConsent())),
            Map.entry("DeclineConsent", nothing(new DeclineConsent())),
            Map.entry("WithdrawConsent", nothing(new WithdrawConsent())),
            Map.entry("RecordMessage", ConversationRequest::readMessage),
            Map.entry("RespondToNode", ConversationRequest::readRespond),
            Map.entry("EndInterviewRun", nothing(new EndInterviewRun())),
            Map.entry("CancelInterviewRun", RunRequest::readCancel),
            Map.entry("EraseInterviewRun", nothing(new EraseInterviewRun())),
            Map.entry("RotateJoinLink", nothing(new RotateJoinLink())),
            Map.entry("RequestAnalysis", AnalysisRequest::read)));

    private static final Problem UNKNOWN = Problem.invalid(
            "type",
            "unknown_value",
            READERS.keySet().stream().collect(joining(", dev.parley.", "type must be one of dev.parley.", ".")));

    private CommandData() {}

    /** The event, if there is a command of its type. */
    public static Result<CloudEvent> known(CloudEvent event) {
        return READERS.containsKey(event.command()) ? Result.ok(event) : Result.refused(UNKNOWN);
    }

    /** The names there are. */
    public static List<String> names() {
        return List.copyOf(READERS.keySet());
    }

    /** The command that the event carries. */
    public static Result<Public> read(CloudEvent event) {
        var reader = READERS.get(event.command());
        if (reader == null) {
            return Result.refused(UNKNOWN);
        }
        return switch (reader.apply(event.data())) {
            case Result.Ok<? extends Public>(var command) -> Result.ok(command);
            case Result.Refused<? extends Public>(var problem) -> Result.refused(inData(problem));
        };
    }

    private static Problem inData(Problem problem) {
        var errors = problem.errors().stream()
                .map(error -> new FieldError("data." + error.path(), error.code(), "data." + error.message()))
                .collect(Collectors.toList());
        return errors.isEmpty() ? problem : Problem.invalid(errors);
    }

    private static Function<Body, Result<? extends Public>> nothing(Public command) {
        return body -> RunRequest.readNothing(body).map(_ -> command);
    }
}
