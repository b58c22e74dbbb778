package dev.parley.kit.serde;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.kiota.ApiException;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Patience with the registry")
class PatienceTest {

    private static final Duration SHORT = Duration.ofMillis(20);
    private final AtomicInteger asked = new AtomicInteger();

    private Patience patience(Duration limit, Duration answerWithin) {
        return new Patience(URI.create("http://127.0.0.1:1"), limit, answerWithin);
    }

    @Test
    void asks_again_when_a_request_is_never_answered() {
        var answer = patience(Duration.ofMinutes(1), SHORT)
                .get(() -> asked.incrementAndGet() == 1 ? neverAnswered() : "answered");
        assertThat(answer).isEqualTo("answered");
        assertThat(asked).hasValue(2);
    }

    @Test
    void asks_again_when_there_is_no_registry_yet_and_when_another_service_registers_the_same() {
        var answer = patience(Duration.ofMinutes(1), Duration.ofMinutes(1)).get(() -> switch (asked.incrementAndGet()) {
            case 1 -> throw new IllegalArgumentException("connection refused");
            case 2 -> throw status(409);
            case 3 -> throw status(503);
            default -> "answered";
        });
        assertThat(answer).isEqualTo("answered");
    }

    @Test
    void does_not_ask_again_what_is_refused() {
        assertThatThrownBy(() -> patience(Duration.ofMinutes(1), Duration.ofMinutes(1))
                        .get(() -> {
                            asked.incrementAndGet();
                            throw status(422);
                        }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("refuses");
        assertThat(asked).hasValue(1);
    }

    @Test
    void says_what_to_check_when_nothing_ever_answers() {
        assertThatThrownBy(() -> patience(Duration.ofMillis(300), SHORT).get(PatienceTest::neverAnswered))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("PARLEY_REGISTRY_URL");
    }

    private static ApiException status(int code) {
        return new ApiException("no") {
            private static final long serialVersionUID = 1L;

            {
                setResponseStatusCode(code);
            }
        };
    }

    private static String neverAnswered() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            throw new Interrupted(e);
        }
        return "cannot be";
    }

    /** As the registry's client reports an interrupt. */
    private static final class Interrupted extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Interrupted(InterruptedException cause) {
            super(cause);
        }
    }
}
