package dev.parley.kit.query;

import dev.parley.domain.query.FeedRequest.Order;
import dev.parley.kit.query.Routes.Kind;
import dev.parley.kit.query.Routes.Route;
import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where a reader of a feed is: in each partition at some place. As text, a few bytes for each partition in which the tenant has
 * events.
 *
 * @param places excluded; a partition without one is read from its beginning
 */
public record FeedCursor(Order order, Map<Route, FeedPlace> places) {
    public FeedCursor {
        places = Map.copyOf(places);
    }

    /** Where the feed begins. */
    public static FeedCursor beginning(Order order) {
        return new FeedCursor(order, Map.of());
    }

    /** This as an opaque text. */
    public String text() {
        var out = new ByteArrayOutputStream();
        long base = places.values().stream()
                        .mapToLong(FeedPlace::at)
                        .filter(at -> at > 0)
                        .min()
                        .orElse(1)
                - 1;
        out.write(order.ordinal());
        put(out, base);
        places.entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> number(entry.getKey())))
                .forEach(entry -> {
                    put(out, number(entry.getKey()));
                    put(out, entry.getValue().at() == 0 ? 0 : entry.getValue().at() - base);
                    put(out, entry.getValue().offset());
                });
        return Base64.getUrlEncoder().withoutPadding().encodeToString(out.toByteArray());
    }

    /** What the text stands for; empty when it is no cursor of that order. */
    public static Optional<FeedCursor> of(String text, Order order) {
        try {
            var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
            if (bytes.get() != order.ordinal()) {
                return Optional.empty();
            }
            long base = get(bytes);
            var places = new HashMap<Route, FeedPlace>();
            while (bytes.hasRemaining()) {
                Route route = route(get(bytes));
                long at = get(bytes);
                places.put(route, new FeedPlace(at == 0 ? 0 : at + base, get(bytes)));
            }
            return Optional.of(new FeedCursor(order, places));
        } catch (IllegalArgumentException | ArithmeticException | BufferUnderflowException e) {
            return Optional.empty();
        }
    }

    private static int number(Route route) {
        return route.partition() * Kind.values().length + route.kind().ordinal();
    }

    private static Route route(long number) {
        int kinds = Kind.values().length;
        return new Route(Kind.values()[(int) (number % kinds)], Math.toIntExact(number / kinds));
    }

    /** Seven bits a byte, the lowest first. */
    private static void put(ByteArrayOutputStream out, long value) {
        long rest = value;
        while (rest > 0x7f) {
            out.write((int) (rest & 0x7f | 0x80));
            rest >>>= 7;
        }
        out.write((int) rest);
    }

    private static long get(ByteBuffer bytes) {
        long value = 0;
        for (int shift = 0; shift < Long.SIZE - 7; shift += 7) {
            byte next = bytes.get();
            value |= (next & 0x7fL) << shift;
            if (next >= 0) {
                return value;
            }
        }
        throw new IllegalArgumentException("a number that is too long");
    }
}
