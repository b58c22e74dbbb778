package dev.parley.domain.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.domain.envelope.CommandEnvelope;
import dev.parley.domain.envelope.Decision;
import dev.parley.domain.envelope.EventEnvelope;
import dev.parley.domain.envelope.EventEnvelopes;
import dev.parley.domain.id.Tenant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Thousands of random commands to one object; a failing seed is in the test's name. */
@DisplayName("Over any story of a catalog object")
class CatalogSimulationTest {

    private static final int COMMANDS = 2_000;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void versions_are_gapless_definitions_immutable_and_the_events_give_the_state(long seed) {
        var random = new Random(seed);
        var events = new ArrayList<EventEnvelope<CatalogEvent>>();
        Map<String, Definition> definitions = new HashMap<>();
        CatalogState state = CatalogState.None.NONE;
        for (int i = 1; i <= COMMANDS; i++) {
            var at = CatalogScenario.START.plusMillis(i);
            var meta = CatalogScenario.meta(tenant(random), expectedVersion(random, state), at);
            var command = new CommandEnvelope<>(meta, command(random));
            var decision = CatalogDecider.decide(state, command, at);
            assertThat(CatalogDecider.decide(state, command, at))
                    .as("decided again")
                    .isEqualTo(decision);
            if (decision instanceof Decision.Accepted<CatalogEvent>(var facts)) {
                for (var fact : facts) {
                    var envelope = EventEnvelopes.of(meta, state.version() + 1, at, fact);
                    state = CatalogFold.evolve(state, envelope);
                    events.add(envelope);
                    Definitions.of(state, fact).ifPresent(definition -> {
                        assertThat(definitions.put(definition.key(), definition))
                                .isNull();
                        assertThat(definition.tenant()).isEqualTo(meta.tenant());
                    });
                }
            }
            assertThat(state.version()).isEqualTo(events.size());
        }
        assertThat(folded(events)).isEqualTo(state);
        assertThat(definitions).isNotEmpty();
    }

    private static CatalogState folded(List<EventEnvelope<CatalogEvent>> events) {
        CatalogState state = CatalogState.None.NONE;
        for (var event : events) {
            state = CatalogFold.evolve(state, event);
        }
        return state;
    }

    private static Tenant tenant(Random random) {
        return switch (random.nextInt(20)) {
            case 0 -> CatalogScenario.STRANGER;
            case 1 -> CatalogScenario.OWNER_TESTING;
            default -> CatalogScenario.OWNER;
        };
    }

    private static OptionalLong expectedVersion(Random random, CatalogState state) {
        return random.nextInt(4) == 0 ? OptionalLong.of(state.version() + random.nextInt(2)) : OptionalLong.empty();
    }

    private static CatalogCommand command(Random random) {
        return switch (random.nextInt(14)) {
            case 0 -> random.nextInt(20) == 0 ? Samples.API_KEY : new CatalogCommand.RevokeApiKey();
            case 1 -> new CatalogCommand.CreateBlueprint(Samples.blueprint(Samples.questions()));
            case 2, 3, 4, 5 -> new CatalogCommand.PublishBlueprint();
            case 6, 7 ->
                new CatalogCommand.ReviseBlueprint(Samples.blueprint(Samples.questions("r" + random.nextInt(4))));
            case 8 ->
                random.nextInt(200) == 0 ? new CatalogCommand.ArchiveBlueprint() : new CatalogCommand.NoteApiKeyUse();
            default ->
                new CatalogCommand.ReplaceGraph(Samples.questions(
                        random.nextInt(8) == 0 ? new String[] {"Not a key"} : new String[] {"q" + random.nextInt(4)}));
        };
    }
}
