package dev.parley.gateway.http;

import dev.parley.domain.envelope.Issuer;
import dev.parley.domain.id.Tenant;
import dev.parley.gateway.auth.Caller;
import dev.parley.gateway.auth.JoinTokens;
import dev.parley.gateway.command.CommandIds;

/**
 * Who stands behind a command.
 *
 * @param scope within which idempotency keys mean the same
 */
record Actor(Tenant tenant, Issuer issuer, String issuedBy, String scope) {

    static Actor of(Caller caller) {
        return new Actor(caller.tenant(), Issuer.API, caller.keyId(), CommandIds.scope(caller.tenant()));
    }

    static Actor participant(JoinTokens.Door door, String token) {
        return new Actor(door.tenant(), Issuer.PARTICIPANT, "join", token);
    }
}
