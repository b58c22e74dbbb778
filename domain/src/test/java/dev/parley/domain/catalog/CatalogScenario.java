package dev.parley.domain.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.domain.envelope.CommandEnvelope;
import dev.parley.domain.envelope.CommandMeta;
import dev.parley.domain.envelope.Decision;
import dev.parley.domain.envelope.EventEnvelopes;
import dev.parley.domain.envelope.Issuer;
import dev.parley.domain.envelope.RejectionCode;
import dev.parley.domain.graph.Finding;
import dev.parley.domain.id.CommandId;
import dev.parley.domain.id.DerivedId;
import dev.parley.domain.id.Mode;
import dev.parley.domain.id.OrganizationId;
import dev.parley.domain.id.Tenant;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;

/** One catalog object, told as given, when, then. Each command comes a second after the one before. */
final class CatalogScenario {

    static final UUID ID = new UUID(1, 1);
    static final Tenant OWNER = new Tenant(new OrganizationId(new UUID(2, 2)), Mode.LIVE);
    static final Tenant OWNER_TESTING = new Tenant(OWNER.organization(), Mode.TEST);
    static final Tenant STRANGER = new Tenant(new OrganizationId(new UUID(3, 3)), Mode.LIVE);
    static final Instant START = Instant.parse("2026-02-28T09:00:00Z");

    private CatalogState state = CatalogState.None.NONE;
    private Instant now = START;
    private Decision<CatalogEvent> decision = Decision.accepted(List.of());
    private final List<Definition> definitions = new ArrayList<>();

    static CatalogScenario given(CatalogCommand... commands) {
        var scenario = new CatalogScenario();
        for (var command : commands) {
            scenario.when(command);
            assertThat(scenario.decision).isInstanceOf(Decision.Accepted.class);
        }
        scenario.definitions.clear();
        return scenario;
    }

    /** Time goes by. */
    CatalogScenario later(Duration time) {
        now = now.plus(time);
        return this;
    }

    CatalogScenario when(CatalogCommand command) {
        return when(OWNER, OptionalLong.empty(), command);
    }

    CatalogScenario when(Tenant tenant, CatalogCommand command) {
        return when(tenant, OptionalLong.empty(), command);
    }

    CatalogScenario when(long expectedVersion, CatalogCommand command) {
        return when(OWNER, OptionalLong.of(expectedVersion), command);
    }

    private CatalogScenario when(Tenant tenant, OptionalLong expectedVersion, CatalogCommand command) {
        now = now.plusSeconds(1);
        var meta = meta(tenant, expectedVersion, now);
        decision = CatalogDecider.decide(state, new CommandEnvelope<>(meta, command), now);
        if (decision instanceof Decision.Accepted<CatalogEvent>(var events)) {
            for (var event : events) {
                state = CatalogFold.evolve(state, EventEnvelopes.of(meta, state.version() + 1, now, event));
                Definitions.of(state, event).ifPresent(definitions::add);
            }
        }
        return this;
    }

    CatalogScenario thenHappens(CatalogEvent... events) {
        assertThat(decision).isEqualTo(Decision.accepted(List.of(events)));
        return this;
    }

    CatalogScenario thenNothingHappens() {
        return thenHappens();
    }

    CatalogScenario thenRefused(RejectionCode code, String... codesAndPaths) {
        assertThat(decision).isInstanceOf(Decision.Rejected.class);
        var rejected = (Decision.Rejected<CatalogEvent>) decision;
        assertThat(rejected.code()).isEqualTo(code);
        assertThat(rejected.detail()).isNotBlank();
        assertThat(rejected.findings())
                .extracting(finding -> finding.code() + " " + finding.path())
                .containsExactly(codesAndPaths);
        return this;
    }

    /** Which definitions came up since the beginning of the story. */
    CatalogScenario thenDefined(String... keys) {
        assertThat(definitions).extracting(Definition::key).containsExactly(keys);
        return this;
    }

    /** The object as it is now. */
    <D extends Definition> D now(Class<D> kind) {
        assertThat(state).isInstanceOf(CatalogState.Existing.class);
        return kind.cast(((CatalogState.Existing) state).current());
    }

    CatalogState state() {
        return state;
    }

    static CommandMeta meta(Tenant tenant, OptionalLong expectedVersion, Instant at) {
        return new CommandMeta(
                new CommandId(DerivedId.of("command", at.toString())),
                tenant,
                ID,
                Issuer.API,
                "key_1",
                at,
                "fingerprint",
                OptionalInt.empty(),
                false,
                expectedVersion,
                "correlation",
                Optional.empty());
    }

    static List<String> codesAndPaths(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.code() + " " + finding.path())
                .toList();
    }
}
