package dev.parley.gateway.catalog;

import dev.parley.domain.catalog.Agent;
import dev.parley.domain.catalog.Definition;
import dev.parley.domain.id.AgentId;
import dev.parley.domain.id.Tenant;
import dev.parley.gateway.port.Definitions;
import dev.parley.gateway.problem.ErrorCode;
import dev.parley.gateway.problem.FieldError;
import dev.parley.gateway.problem.Problem;
import dev.parley.gateway.problem.Result;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/**
 * The newest definitions, from memory. Before one is called unknown, and where it is older than what was told here, it reads on to the
 * end of what has been written: only then it blocks. Thread-safe.
 */
public final class NewestDefinitions {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Definitions definitions;
    private final DefinedVersions told;

    public NewestDefinitions(Definitions definitions, DefinedVersions told) {
        this.definitions = definitions;
        this.told = told;
    }

    /** The agent, archived or not. */
    public Result<Agent> agent(Tenant tenant, AgentId id) {
        return find(tenant, "agent", of -> of.agent(id, OptionalLong.empty()));
    }

    /** The object, archived or not. */
    <T extends Definition> Result<T> find(Tenant tenant, String kind, Function<Definitions, Optional<T>> look) {
        var found = look.apply(definitions).filter(told::isNewest);
        if (found.isEmpty()) {
            if (!definitions.catchUp(PATIENCE)) {
                return Result.refused(Problem.unavailable("The catalog cannot be read right now."));
            }
            found = look.apply(definitions);
        }
        return found.filter(definition -> definition.tenant().equals(tenant))
                .map(Result::ok)
                .orElseGet(() -> Result.refused(unknown(kind)));
    }

    private static Problem unknown(String kind) {
        var message = "There is no such " + kind + ".";
        return new Problem(
                ErrorCode.NOT_FOUND,
                message,
                List.of(new FieldError(kind + "_id", "unknown_object", message)),
                Optional.empty());
    }
}
