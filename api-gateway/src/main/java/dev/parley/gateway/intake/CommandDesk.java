package dev.parley.gateway.intake;

import dev.parley.domain.envelope.CommandEnvelope;
import dev.parley.domain.envelope.CommandMeta;
import dev.parley.domain.envelope.Issuer;
import dev.parley.domain.envelope.Outcome;
import dev.parley.domain.id.CommandId;
import dev.parley.domain.id.DerivedId;
import dev.parley.domain.id.RunId;
import dev.parley.domain.run.RunCommand;
import dev.parley.domain.run.RunCommand.CreateInterviewRun;
import dev.parley.gateway.auth.Caller;
import dev.parley.gateway.command.CommandGateway;
import dev.parley.gateway.command.CommandGateway.Addressed;
import dev.parley.gateway.command.CommandGateway.Answer;
import dev.parley.gateway.command.CommandIds;
import dev.parley.gateway.command.Sender;
import dev.parley.gateway.input.CloudEvent;
import dev.parley.gateway.input.CommandData;
import dev.parley.gateway.json.CanonicalJson;
import dev.parley.gateway.problem.Problem;
import dev.parley.gateway.problem.Rejections;
import dev.parley.gateway.problem.Result;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Executors;

/**
 * Takes producers' commands as CloudEvents over HTTP: the same commands, ids, checks and deduplication as on their topic, and each is
 * answered. Commands of one run are decided in the order they came in, those of different runs at the same time. Blocking;
 * thread-safe.
 */
public final class CommandDesk {

    private static final Problem UNANSWERED = Problem.perhapsDone("The command was not answered.");

    private final CommandGateway gateway;
    private final Admission admission;
    private final InstantSource clock;

    public CommandDesk(CommandGateway gateway, Admission admission, InstantSource clock) {
        this.gateway = gateway;
        this.admission = admission;
        this.clock = clock;
    }

    /** The request that brought the events. */
    public record Bringer(Caller caller, String requestId, Optional<String> traceparent) {}

    /** What became of one event. */
    public record Taken(Optional<CloudEvent> event, Optional<Ids> ids, Result<Answer> answer) {}

    /** Under which ids an event was taken. */
    public record Ids(CommandId command, RunId run) {}

    /** Takes the events, each for itself; the answers are in their order. */
    public List<Taken> take(Bringer bringer, List<Result<CloudEvent>> events) {
        var answers = new ArrayList<Taken>(events.size());
        var byRun = new LinkedHashMap<RunId, List<Integer>>();
        for (var read : events) {
            var known = read.flatMap(CommandData::known)
                    .flatMap(event -> ids(bringer.caller(), event).map(ids -> new Known(event, ids)));
            switch (known) {
                case Result.Ok<Known>(var it) -> {
                    byRun.computeIfAbsent(it.ids().run(), _ -> new ArrayList<>())
                            .add(answers.size());
                    answers.add(new Taken(Optional.of(it.event()), Optional.of(it.ids()), Result.refused(UNANSWERED)));
                }
                case Result.Refused<Known>(var problem) ->
                    answers.add(new Taken(event(read), Optional.empty(), Result.refused(problem)));
            }
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            byRun.values().forEach(places -> threads.submit(() -> answer(bringer, answers, places)));
        }
        return answers;
    }

    private record Known(CloudEvent event, Ids ids) {}

    private static Optional<CloudEvent> event(Result<CloudEvent> read) {
        return switch (read) {
            case Result.Ok<CloudEvent>(var event) -> Optional.of(event);
            case Result.Refused<CloudEvent> _ -> Optional.empty();
        };
    }

    /** The places of one run belong to one thread. */
    private void answer(Bringer bringer, List<Taken> answers, List<Integer> places) {
        var sent = new ArrayList<Integer>();
        var commands = new ArrayList<Addressed>();
        for (int place : places) {
            var taken = answers.get(place);
            switch (judge(bringer, taken.event().orElseThrow(), taken.ids().orElseThrow())) {
                case Result.Ok<Addressed>(var command) -> {
                    sent.add(place);
                    commands.add(command);
                }
                case Result.Refused<Addressed>(var problem) ->
                    answers.set(place, new Taken(taken.event(), taken.ids(), Result.refused(problem)));
            }
        }
        var outcomes = gateway.sendInOrder(commands);
        for (int i = 0; i < sent.size(); i++) {
            var taken = answers.get(sent.get(i));
            answers.set(sent.get(i), new Taken(taken.event(), taken.ids(), outcomes.get(i)));
        }
    }

    private Result<Addressed> judge(Bringer bringer, CloudEvent event, Ids ids) {
        return CommandData.read(event).flatMap(command -> switch (admission.judge(
                bringer.caller(), envelope(bringer, event, ids, command))) {
            case Verdict.Forward(var admitted) ->
                Result.ok(new Addressed(sender(bringer, event, admitted.meta()), admitted.command()));
            case Verdict.Refuse(var outcome)
            when outcome.outcome() instanceof Outcome.Rejected rejected -> Result.refused(Rejections.problem(rejected));
            case Verdict.Refuse refuse -> throw new IllegalStateException("a refusal that accepts: " + refuse);
            case Verdict.NotNow(var reason) -> Result.refused(Problem.unavailable(reason));
            case Verdict.Unreadable(var reason) -> Result.refused(Problem.invalid("data", "invalid_format", reason));
        });
    }

    private CommandEnvelope<RunCommand> envelope(Bringer bringer, CloudEvent event, Ids ids, RunCommand command) {
        var meta = new CommandMeta(
                ids.command(),
                bringer.caller().tenant(),
                ids.run().value(),
                Issuer.PRODUCER,
                bringer.caller().keyId(),
                event.time().orElseGet(clock::instant),
                "",
                OptionalInt.empty(),
                false,
                event.expectedVersion(),
                bringer.requestId(),
                Optional.empty());
        return new CommandEnvelope<>(meta, command);
    }

    private static Sender sender(Bringer bringer, CloudEvent event, CommandMeta meta) {
        return new Sender(
                meta.tenant(),
                meta.issuer(),
                meta.issuedBy(),
                meta.commandId(),
                meta.aggregateId(),
                meta.fingerprint(),
                meta.expectedVersion(),
                meta.correlationId(),
                event.traceparent().or(bringer::traceparent),
                OptionalInt.empty());
    }

    /** The event's id is the command's where it can be; otherwise the command's follows from source and id. */
    private static Result<Ids> ids(Caller caller, CloudEvent event) {
        var scope = CommandIds.scope(caller.tenant());
        var command = event.commandId()
                .orElseGet(() -> DerivedId.of(
                        "cloudevent", CanonicalJson.sha256Hex(String.join("\n", scope, event.source(), event.id()))));
        if (event.run().isPresent()) {
            return Result.ok(new Ids(new CommandId(command), event.run().get()));
        }
        return event.command().equals(CreateInterviewRun.class.getSimpleName())
                ? Result.ok(new Ids(
                        new CommandId(command), new RunId(DerivedId.of("cloudevent-run", scope + "\n" + command))))
                : Result.refused(
                        Problem.invalid("subject", "required", "subject is required: the id of the interview run."));
    }
}
