package dev.parley.domain.catalog;

import static dev.parley.domain.catalog.CatalogScenario.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.domain.catalog.CatalogCommand.ArchiveOpenLink;
import dev.parley.domain.catalog.CatalogCommand.CreateOpenLink;
import dev.parley.domain.catalog.CatalogCommand.ReviseOpenLink;
import dev.parley.domain.catalog.CatalogCommand.TakeOpenLinkPlace;
import dev.parley.domain.envelope.RejectionCode;
import dev.parley.domain.id.BlueprintId;
import dev.parley.domain.json.Json;
import dev.parley.domain.limits.Limits;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An open link")
class OpenLinkTest {

    private static final OpenLinkSpec TWO = Samples.openLink(OptionalInt.of(2));

    private static OpenLinkSpec with(
            OptionalInt maxRuns, Optional<Instant> expiresAt, List<OpenLinkSpec.Field> fields, boolean enabled) {
        return new OpenLinkSpec(
                TWO.blueprintId(),
                "link",
                Optional.empty(),
                Optional.empty(),
                maxRuns,
                expiresAt,
                OptionalInt.empty(),
                fields,
                enabled,
                Json.Object.EMPTY);
    }

    @Test
    void lets_in_as_many_as_it_has_places_and_nobody_more() {
        var scenario = given(new CreateOpenLink(TWO));
        scenario.when(new TakeOpenLinkPlace()).thenHappens(new CatalogEvent.OpenLinkPlaceTaken(1));
        scenario.when(new TakeOpenLinkPlace()).thenHappens(new CatalogEvent.OpenLinkPlaceTaken(2));
        scenario.when(new TakeOpenLinkPlace()).thenRefused(RejectionCode.LINK_FULL);
        assertThat(scenario.now(OpenLink.class).placesTaken()).isEqualTo(2);
        scenario.thenDefined();

        scenario.when(new ReviseOpenLink(Samples.openLink(OptionalInt.of(3))));
        scenario.when(new TakeOpenLinkPlace()).thenHappens(new CatalogEvent.OpenLinkPlaceTaken(3));
        scenario.when(new TakeOpenLinkPlace()).thenRefused(RejectionCode.LINK_FULL);
    }

    @Test
    void without_a_number_of_places_has_no_end() {
        var scenario = given(new CreateOpenLink(Samples.openLink(OptionalInt.empty())));
        for (int i = 1; i <= 50; i++) {
            scenario.when(new TakeOpenLinkPlace()).thenHappens(new CatalogEvent.OpenLinkPlaceTaken(i));
        }
    }

    @Test
    void ends_with_its_time() {
        var ends = Optional.of(CatalogScenario.START.plus(Duration.ofHours(1)));
        var scenario = given(new CreateOpenLink(with(OptionalInt.empty(), ends, List.of(), true)));
        scenario.when(new TakeOpenLinkPlace()).thenHappens(new CatalogEvent.OpenLinkPlaceTaken(1));
        scenario.later(Duration.ofHours(1)).when(new TakeOpenLinkPlace()).thenRefused(RejectionCode.LINK_EXPIRED);
    }

    @Test
    void that_is_disabled_or_archived_lets_nobody_in() {
        var scenario = given(new CreateOpenLink(TWO));
        scenario.when(new ReviseOpenLink(with(OptionalInt.of(2), Optional.empty(), List.of(), false)));
        scenario.when(new TakeOpenLinkPlace()).thenRefused(RejectionCode.LINK_DISABLED);
        scenario.when(new ReviseOpenLink(TWO)).when(new TakeOpenLinkPlace());
        scenario.thenHappens(new CatalogEvent.OpenLinkPlaceTaken(1));
        scenario.when(new ArchiveOpenLink()).thenHappens(new CatalogEvent.OpenLinkArchived());
        scenario.when(new TakeOpenLinkPlace()).thenRefused(RejectionCode.LINK_DISABLED);
    }

    @Test
    void stays_with_its_blueprint() {
        var other = new OpenLinkSpec(
                new BlueprintId(new UUID(4, 4)),
                TWO.name(),
                TWO.agentId(),
                TWO.channelId(),
                TWO.maxRuns(),
                TWO.expiresAt(),
                TWO.runsPerMinute(),
                TWO.fields(),
                true,
                TWO.metadata());
        given(new CreateOpenLink(TWO)).when(new ReviseOpenLink(other)).thenRefused(RejectionCode.CONFLICT);
    }

    @Test
    void has_limits() {
        var fields = IntStream.rangeClosed(1, Limits.OPEN_LINK_FIELDS)
                .mapToObj(i -> new OpenLinkSpec.Field("f" + i, "Field", false))
                .toList();
        assertThat(OpenLinkRules.check(with(OptionalInt.of(Limits.OPEN_LINK_RUNS), Optional.empty(), fields, true)))
                .isEmpty();
        var twice = List.of(new OpenLinkSpec.Field("f", "One", false), new OpenLinkSpec.Field("f", "Two", false));
        assertThat(CatalogScenario.codesAndPaths(OpenLinkRules.check(
                        with(OptionalInt.of(Limits.OPEN_LINK_RUNS + 1), Optional.empty(), twice, true))))
                .containsExactly("invalid_value max_runs", "duplicate_field_key fields[1].key");
        var wrong = List.of(new OpenLinkSpec.Field("E-Mail", " ", true));
        assertThat(CatalogScenario.codesAndPaths(
                        OpenLinkRules.check(with(OptionalInt.of(0), Optional.empty(), wrong, true))))
                .containsExactly("invalid_value max_runs", "invalid_key fields[0].key", "empty_text fields[0].label");
    }
}
