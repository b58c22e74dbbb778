package dev.parley.kit.query;

import dev.parley.kit.query.InstanceClient.Reply.Answered;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;

/** The routes as they were last told, asked for again when they prove wrong. Thread-safe. */
final class RouteTable {

    private final InstanceClient client;
    private final List<String> addresses;
    private final ReentrantLock refreshing = new ReentrantLock();
    private volatile Routes routes = Routes.NONE;

    /** @param addresses {@code host:port} of instances to ask first; others are learnt from them */
    RouteTable(InstanceClient client, List<String> addresses) {
        this.client = client;
        this.addresses = List.copyOf(addresses);
    }

    Routes current() {
        return routes;
    }

    /** Routes newer than those that proved wrong; the same ones when nobody answers. One caller asks for all. */
    Routes newerThan(Routes wrong) {
        refreshing.lock();
        try {
            if (routes == wrong) {
                routes = known().stream()
                        .flatMap(address -> ask(address).stream())
                        .findFirst()
                        .orElse(wrong);
            }
            return routes;
        } finally {
            refreshing.unlock();
        }
    }

    /** Whether anybody can tell routes now. */
    boolean anybodyAnswers() {
        return known().stream().anyMatch(address -> ask(address).isPresent());
    }

    /** Everybody known by an address, whether there is an answer from there or not. */
    Set<String> known() {
        var known = new LinkedHashSet<>(addresses);
        known.addAll(routes.owners().values());
        return known;
    }

    private Optional<Routes> ask(String address) {
        var reply = client.get(address, QueryProtocol.ROOT + "/routes", Duration.ZERO);
        if (!(reply instanceof Answered(int status, byte[] body, var _)) || status != QueryProtocol.FOUND) {
            return Optional.empty();
        }
        try {
            return Optional.of(Routes.parse(new String(body, StandardCharsets.UTF_8)))
                    .filter(told -> !told.owners().isEmpty());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
