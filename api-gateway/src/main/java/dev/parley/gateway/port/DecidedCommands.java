package dev.parley.gateway.port;

import dev.parley.domain.id.CommandId;
import dev.parley.domain.id.Tenant;
import dev.parley.kit.outcome.OutcomeSearch.Sought;

/** What became of commands, whoever took them and over whichever door they came. Blocking; thread-safe. */
@FunctionalInterface
public interface DecidedCommands {

    /** Looks for the tenant's command. */
    Sought find(Tenant tenant, CommandId command);
}
