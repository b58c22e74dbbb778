package dev.parley.gateway.auth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.domain.id.Mode;
import dev.parley.domain.id.OrganizationId;
import dev.parley.domain.id.RunId;
import dev.parley.domain.id.Tenant;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Join tokens")
final class JoinTokensTest {

    private final RunId run = new RunId(UUID.randomUUID());
    private final Tenant tenant = new Tenant(new OrganizationId(UUID.randomUUID()), Mode.TEST);
    private final JoinTokens tokens = tokens("one secret that is at least 32 bytes");

    private static JoinTokens tokens(String secret) {
        return new JoinTokens(secret.getBytes(StandardCharsets.UTF_8), "https://talk.example");
    }

    @Test
    void open_their_own_run_and_are_always_the_same() {
        var token = tokens.token(tenant, run, 0);

        assertThat(tokens.token(tenant, run, 0)).isEqualTo(token);
        assertThat(tokens.open(token)).contains(new JoinTokens.Door(tenant, run, 0));
        assertThat(token).matches("[A-Za-z0-9_-]{67}");
    }

    @Test
    void of_every_generation_are_others_and_say_which_they_are() {
        var latest = tokens.token(tenant, run, 255);

        assertThat(latest).isNotEqualTo(tokens.token(tenant, run, 0)).hasSize(67);
        assertThat(tokens.open(latest)).contains(new JoinTokens.Door(tenant, run, 255));
    }

    @Test
    void of_another_server_open_nothing() {
        assertThat(tokens("another secret of at least 32 bytes!").open(tokens.token(tenant, run, 0)))
                .isEmpty();
    }

    @Test
    void open_nothing_when_a_single_bit_differs() {
        var bytes = Base64.getUrlDecoder().decode(tokens.token(tenant, run, 0));
        for (int bit = 0; bit < bytes.length * 8; bit++) {
            var other = bytes.clone();
            other[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(tokens.open(Base64.getUrlEncoder().withoutPadding().encodeToString(other)))
                    .isEmpty();
        }
    }

    /** The last character has bits that base64 does not use. */
    @Test
    void can_be_written_in_one_way_only() {
        var token = tokens.token(tenant, run, 0);
        var opening = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
                .chars()
                .mapToObj(last -> token.substring(0, token.length() - 1) + (char) last)
                .filter(other -> tokens.open(other).isPresent());
        assertThat(opening).containsExactly(token);
    }

    @Test
    void that_are_none_open_nothing() {
        for (var text : new String[] {"", "x", "A".repeat(67), "é".repeat(67), "A".repeat(10_000), "=".repeat(67)}) {
            assertThat(tokens.open(text)).isEmpty();
        }
    }
}
