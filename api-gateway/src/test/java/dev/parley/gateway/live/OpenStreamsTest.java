package dev.parley.gateway.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.parley.domain.id.OrganizationId;
import dev.parley.gateway.live.OpenStreams.Holder;
import dev.parley.gateway.problem.ErrorCode;
import dev.parley.gateway.problem.Result;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscription;
import reactor.core.publisher.BaseSubscriber;

@DisplayName("Open streams")
final class OpenStreamsTest {

    private static final OrganizationId ACME = new OrganizationId(new UUID(0, 1));
    private static final OrganizationId OTHER = new OrganizationId(new UUID(0, 2));

    private final OpenStreams streams = new OpenStreams(
            new StreamLimits(5, 3, 2, 1, Duration.ofSeconds(1), Duration.ofMinutes(1)), InstantSource.system());
    private final AtomicInteger asked = new AtomicInteger();

    /** Always has something to tell. */
    private final Follower talkative = patience -> {
        asked.incrementAndGet();
        return new Follower.Step.Told(List.of(new SentEvent("1", "entry", new byte[64 * 1024])));
    };

    /** Takes what it asks for, and asks when the test says so. */
    private static final class Reader extends BaseSubscriber<byte[]> {
        private final AtomicInteger taken = new AtomicInteger();

        @Override
        protected void hookOnSubscribe(Subscription subscription) {}

        @Override
        protected void hookOnNext(byte[] bytes) {
            taken.incrementAndGet();
        }
    }

    @AfterEach
    void close() {
        streams.close();
        streams.release();
    }

    @Test
    void make_bytes_only_when_the_connection_takes_them() {
        var reader = follow(new Holder.Key("key_1", ACME));
        reader.request(4);
        await().until(() -> reader.taken.get() == 4);

        assertThat(asked).as("the greeting, and three steps").hasValue(3);
        assertThat(streams.count()).isEqualTo(1);
        reader.cancel();
        await().until(() -> streams.count() == 0);
    }

    @Test
    void are_bounded_for_each_key_organization_and_link_and_for_the_gateway() {
        open(new Holder.Key("key_1", ACME));
        open(new Holder.Key("key_1", ACME));
        assertThat(refusal(new Holder.Key("key_1", ACME))).isEqualTo(ErrorCode.RATE_LIMITED);
        var third = open(new Holder.Key("key_2", ACME));
        assertThat(refusal(new Holder.Key("key_3", ACME))).isEqualTo(ErrorCode.RATE_LIMITED);
        open(new Holder.Link("link_1"));
        assertThat(refusal(new Holder.Link("link_1"))).isEqualTo(ErrorCode.RATE_LIMITED);
        open(new Holder.Key("key_4", OTHER));
        assertThat(refusal(new Holder.Link("link_2"))).isEqualTo(ErrorCode.UNAVAILABLE);

        third.cancel();

        await().until(() -> streams.count() == 4);
        open(new Holder.Key("key_3", ACME));
    }

    private Reader open(Holder holder) {
        int before = streams.count();
        var reader = follow(holder);
        reader.request(1);
        await().until(() -> streams.count() == before + 1);
        return reader;
    }

    private Reader follow(Holder holder) {
        return switch (streams.open(holder, () -> true, talkative)) {
            case Result.Ok<Publisher<byte[]>>(var stream) -> {
                var reader = new Reader();
                stream.subscribe(reader);
                yield reader;
            }
            case Result.Refused<Publisher<byte[]>>(var problem) -> throw new AssertionError(problem.detail());
        };
    }

    private ErrorCode refusal(Holder holder) {
        return switch (streams.open(holder, () -> true, talkative)) {
            case Result.Ok<Publisher<byte[]>> _ -> throw new AssertionError("it was opened");
            case Result.Refused<Publisher<byte[]>>(var problem) -> problem.code();
        };
    }
}
