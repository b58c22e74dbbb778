package dev.parley.gateway.http;

import dev.parley.domain.envelope.Issuer;
import dev.parley.domain.id.Tenant;
import dev.parley.gateway.auth.Caller;
import dev.parley.gateway.auth.JoinTokens;
import dev.parley.gateway.command.CommandIds;
import java.util.OptionalInt;

/**
 * Who stands behind a command.
 *
 * @param scope within which idempotency keys mean the same
 * @param linkGeneration of the join link somebody came over
 */
record Actor(Tenant tenant, Issuer issuer, String issuedBy, String scope, OptionalInt linkGeneration) {

    static Actor of(Caller caller) {
        return new Actor(
                caller.tenant(), Issuer.API, caller.keyId(), CommandIds.scope(caller.tenant()), OptionalInt.empty());
    }

    static Actor participant(JoinTokens.Door door, String token) {
        return new Actor(door.tenant(), Issuer.PARTICIPANT, "join", token, OptionalInt.of(door.generation()));
    }
}
