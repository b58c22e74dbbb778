package dev.parley.gateway.http;

import dev.parley.domain.id.AgentId;
import dev.parley.domain.id.BlueprintId;
import dev.parley.domain.id.ChannelId;
import dev.parley.domain.id.CommandId;
import dev.parley.domain.id.PublicIds;
import dev.parley.domain.id.PublicIds.Kind;
import dev.parley.domain.id.RunId;
import dev.parley.gateway.problem.Problem;
import dev.parley.gateway.problem.Result;
import java.util.UUID;
import java.util.function.Function;

/** Ids in paths: what is not an id names nothing. */
final class PathIds {

    private PathIds() {}

    static Result<RunId> run(String text) {
        return parse(Kind.RUN, text, "interview run", RunId::new);
    }

    static Result<AgentId> agent(String text) {
        return parse(Kind.AGENT, text, "agent", AgentId::new);
    }

    static Result<BlueprintId> blueprint(String text) {
        return parse(Kind.BLUEPRINT, text, "blueprint", BlueprintId::new);
    }

    static Result<ChannelId> channel(String text) {
        return parse(Kind.CHANNEL, text, "channel", ChannelId::new);
    }

    static Result<CommandId> command(String text) {
        return parse(Kind.COMMAND, text, "command", CommandId::new);
    }

    private static <T> Result<T> parse(Kind kind, String text, String what, Function<UUID, T> make) {
        return PublicIds.parse(kind, text)
                .map(id -> Result.ok(make.apply(id)))
                .orElseGet(() -> Result.refused(Problem.notFound(what)));
    }
}
