package dev.parley.domain.catalog;

import static dev.parley.domain.catalog.CatalogScenario.START;
import static dev.parley.domain.catalog.CatalogScenario.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.domain.catalog.CatalogCommand.NoteApiKeyUse;
import dev.parley.domain.catalog.CatalogCommand.RevokeApiKey;
import dev.parley.domain.envelope.RejectionCode;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An API key")
class ApiKeyTest {

    private static final NoteApiKeyUse USE = new NoteApiKeyUse();

    @Test
    void tells_when_it_was_last_used_and_is_not_changed_by_it() {
        var scenario = given(Samples.API_KEY)
                .when(USE)
                .thenHappens(new CatalogEvent.ApiKeyUsed())
                .thenDefined();
        var key = scenario.now(ApiKey.class);
        assertThat(key.lastUsedAt()).contains(START.plusSeconds(2));
        assertThat(key.updatedAt()).isEqualTo(START.plusSeconds(1));
        assertThat(key.revision()).isEqualTo(2);
    }

    @Test
    void notes_its_use_at_most_once_an_hour() {
        var scenario = given(Samples.API_KEY, USE);
        scenario.later(Duration.ofHours(1).minusSeconds(2)).when(USE).thenNothingHappens();
        scenario.when(USE).thenHappens(new CatalogEvent.ApiKeyUsed());
        scenario.when(USE).thenNothingHappens();
    }

    @Test
    void that_is_revoked_is_so_for_ever_and_keeps_when_it_was_last_used() {
        var scenario =
                given(Samples.API_KEY, USE).when(new RevokeApiKey()).thenHappens(new CatalogEvent.ApiKeyRevoked());
        var key = scenario.now(ApiKey.class);
        assertThat(key.revokedAt()).contains(START.plusSeconds(3));
        assertThat(key.lastUsedAt()).contains(START.plusSeconds(2));
        scenario.later(Duration.ofHours(2)).when(USE).thenNothingHappens();
    }

    @Test
    void shows_no_more_of_its_secret_than_a_hint() {
        var key = Samples.API_KEY;
        given().when(new CatalogCommand.CreateApiKey(
                        key.name(), key.digest(), key.scopes(), key.expiresAt(), Optional.of("x".repeat(32))))
                .thenHappens(new CatalogEvent.ApiKeyCreated(
                        key.name(), key.digest(), key.scopes(), key.expiresAt(), Optional.of("x".repeat(32))));
        given().when(new CatalogCommand.CreateApiKey(
                        key.name(), key.digest(), key.scopes(), key.expiresAt(), Optional.of("x".repeat(33))))
                .thenRefused(RejectionCode.LIMIT_EXCEEDED, "limit_exceeded hint");
    }

    @Test
    void has_scopes_that_are_written_one_by_one_or_as_all_of_an_area() {
        assertThat(ScopeNames.scopes("runs:read")).containsExactly(Scope.RUNS_READ);
        assertThat(ScopeNames.scopes("campaigns:*")).containsExactly(Scope.CAMPAIGNS_READ, Scope.CAMPAIGNS_WRITE);
        assertThat(ScopeNames.scopes("admin")).containsExactly(Scope.ADMIN);
        assertThat(ScopeNames.scopes("runs")).isEmpty();
        assertThat(ScopeNames.scopes("*")).isEmpty();
        assertThat(ScopeNames.names(Set.of(Scope.WEBHOOKS_WRITE, Scope.WEBHOOKS_READ, Scope.RUNS_READ)))
                .containsExactly("runs:read", "webhooks:*");
        assertThat(ScopeNames.names(Set.of(Scope.CAMPAIGNS_READ))).containsExactly("campaigns:read");
    }

    @Test
    void has_scopes_whose_every_name_is_understood() {
        var all = EnumSet.noneOf(Scope.class);
        ScopeNames.all().forEach(name -> {
            assertThat(ScopeNames.scopes(name)).as(name).isNotEmpty();
            all.addAll(ScopeNames.scopes(name));
        });
        assertThat(all).containsExactly(Scope.values());
        assertThat(ScopeNames.all())
                .contains("runs:read", "campaigns:*", "webhooks:*", "admin")
                .doesNotContain("admin:*");
    }
}
