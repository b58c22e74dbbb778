package dev.parley.gateway.live;

import dev.parley.domain.id.OrganizationId;
import dev.parley.gateway.problem.ErrorCode;
import dev.parley.gateway.problem.Problem;
import dev.parley.gateway.problem.Result;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.reactivestreams.Publisher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.SynchronousSink;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * The streams that are open on this gateway. Bytes are made only when the connection takes them, on a virtual thread of the stream's
 * own, so a slow reader holds up nobody; a reader who has gone is noticed at the next heartbeat at the latest, and
 * what it held is free again. Thread-safe.
 */
public final class OpenStreams implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(OpenStreams.class);
    private static final Duration RETRY = Duration.ofSeconds(5);

    private final StreamLimits limits;
    private final InstantSource clock;
    private final AtomicInteger open = new AtomicInteger();
    private final ConcurrentMap<Holder, Integer> byHolder = new ConcurrentHashMap<>();
    private final Scheduler threads = Schedulers.fromExecutorService(Executors.newVirtualThreadPerTaskExecutor());
    private volatile boolean closing;

    public OpenStreams(StreamLimits limits, InstantSource clock) {
        this.limits = limits;
        this.clock = clock;
    }

    /** Who a stream is counted for. */
    public sealed interface Holder {

        /** An API key, by its public id. */
        record Key(String id, OrganizationId organization) implements Holder {}

        /** An organization, by all its keys. */
        record Organization(OrganizationId id) implements Holder {}

        /** A participant's link, by its token. */
        record Link(String token) implements Holder {
            @Override
            public String toString() {
                return "Link[…]";
            }
        }
    }

    /**
     * A stream, unless too many are open.
     *
     * @param mayGoOn asked again and again whether the reader may still see this
     */
    public Result<Publisher<byte[]>> open(Holder holder, BooleanSupplier mayGoOn, Follower follower) {
        return refusal(holder)
                .<Result<Publisher<byte[]>>>map(Result::refused)
                .orElseGet(() -> Result.ok(stream(
                        holder,
                        new Pump(follower, () -> !closing && mayGoOn.getAsBoolean(), limits.heartbeat(), clock))));
    }

    /** How many are open. */
    public int count() {
        return open.get();
    }

    private Optional<Problem> refusal(Holder holder) {
        if (closing || open.get() >= limits.perGateway()) {
            return Optional.of(
                    refusal(ErrorCode.UNAVAILABLE, "This gateway has " + limits.perGateway() + " streams open."));
        }
        return counted(holder)
                .filter(one -> byHolder.getOrDefault(one, 0) >= most(one))
                .findFirst()
                .map(one ->
                        refusal(ErrorCode.RATE_LIMITED, "At most " + most(one) + " streams may be open at once here."));
    }

    /** Everybody that a stream of this holder is counted for. */
    private static Stream<Holder> counted(Holder holder) {
        return holder instanceof Holder.Key key
                ? Stream.of(holder, new Holder.Organization(key.organization()))
                : Stream.of(holder);
    }

    private static Problem refusal(ErrorCode code, String detail) {
        return new Problem(code, detail, List.of(), Optional.of(RETRY));
    }

    private int most(Holder holder) {
        return switch (holder) {
            case Holder.Key _ -> limits.perKey();
            case Holder.Organization _ -> limits.perOrganization();
            case Holder.Link _ -> limits.perLink();
        };
    }

    /** Counted from the first byte asked for to the last one told, cut or taken. */
    private Publisher<byte[]> stream(Holder holder, Pump pump) {
        return Flux.<byte[], Pump>generate(
                        () -> {
                            open.incrementAndGet();
                            counted(holder).forEach(one -> byHolder.merge(one, 1, Integer::sum));
                            return pump;
                        },
                        OpenStreams::emit,
                        _ -> {
                            open.decrementAndGet();
                            counted(holder)
                                    .forEach(one -> byHolder.computeIfPresent(
                                            one, (_, count) -> count == 1 ? null : count - 1));
                        })
                .doOnError(bug -> LOG.error("A stream broke off", bug))
                .subscribeOn(threads);
    }

    private static Pump emit(Pump pump, SynchronousSink<byte[]> sink) {
        try {
            pump.next().ifPresentOrElse(sink::next, sink::complete);
        } catch (InterruptedException gone) {
            Thread.currentThread().interrupt();
            sink.complete();
        }
        return pump;
    }

    /** Ends all streams as soon as they look up. */
    @Override
    public void close() {
        closing = true;
    }

    /** Gives back the threads, once nobody is served any more. */
    public void release() {
        threads.dispose();
    }
}
