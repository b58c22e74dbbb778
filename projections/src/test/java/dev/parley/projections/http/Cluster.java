package dev.parley.projections.http;

import dev.parley.domain.catalog.CatalogEvent;
import dev.parley.domain.envelope.EventEnvelope;
import dev.parley.domain.run.RunEvent;
import dev.parley.kit.config.InternalSecret;
import dev.parley.kit.http.InternalEndpoint;
import dev.parley.kit.http.Metrics;
import dev.parley.kit.query.Decoding;
import dev.parley.kit.query.QueryProtocol;
import dev.parley.kit.query.Routes;
import dev.parley.kit.service.Health;
import dev.parley.projections.Driver;
import dev.parley.projections.Instance;
import dev.parley.projections.deliveries.HeldDeliveries;
import dev.parley.projections.deliveries.LocalDeliveries;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Instances behind real endpoints on the loopback interface; all of them know who holds what. */
final class Cluster implements AutoCloseable {

    static final InternalSecret SECRET = new InternalSecret("a secret that all instances share");

    static final Duration COPIES_AGE = Duration.ofMillis(2_500);

    private record Member(Instance instance, Instance copies, InternalEndpoint endpoint) {
        String address() {
            return "127.0.0.1:" + endpoint.port();
        }
    }

    private final Metrics metrics = new Metrics();
    private final List<Member> members = new ArrayList<>();

    void start(int... partitions) {
        var instance = new Instance(partitions);
        var copies = new Instance();
        var handler = new QueryHandler(
                instance.records(),
                new LocalDeliveries(
                        new HeldDeliveries(Instance.PARTITIONS),
                        Decoding.with(Driver.SERDES).delivery()),
                new FixedCopies(copies, COPIES_AGE),
                this::routes,
                SECRET);
        members.add(new Member(
                instance,
                copies,
                new InternalEndpoint(
                        "127.0.0.1", 0, () -> Health.EMPTY, metrics, Map.of(QueryProtocol.ROOT, handler))));
    }

    List<String> addresses() {
        return members.stream().map(Member::address).toList();
    }

    void fold(List<EventEnvelope<RunEvent>> events) {
        members.forEach(member -> member.instance().fold(events));
    }

    /** From now on the member keeps copies of these partitions, with nothing in them yet. */
    void keepCopies(int member, int... partitions) {
        for (int partition : partitions) {
            members.get(member).copies().hold(partition);
        }
    }

    /** Brings the copies this far. */
    void foldIntoCopies(List<EventEnvelope<RunEvent>> events) {
        members.forEach(member -> member.copies().fold(events));
    }

    void foldCatalog(List<EventEnvelope<CatalogEvent>> events) {
        members.forEach(member -> member.instance().foldCatalog(events));
    }

    void giveUpAll(int member) {
        var instance = members.get(member).instance();
        instance.held().forEach(instance::giveUp);
    }

    /** Moves all partitions, without their content. */
    void moveAll(int from, int to) {
        var moving = members.get(from).instance().held();
        giveUpAll(from);
        moving.forEach(members.get(to).instance()::hold);
    }

    void kill(int member) {
        members.get(member).endpoint().close();
    }

    private Routes routes() {
        var owners = new HashMap<Routes.Route, String>();
        for (Member member : members) {
            for (int partition : member.instance().held()) {
                for (Routes.Kind kind : Routes.Kind.values()) {
                    owners.put(new Routes.Route(kind, partition), member.address());
                }
            }
        }
        return new Routes(owners);
    }

    @Override
    public void close() {
        members.forEach(member -> {
            member.endpoint().close();
            member.instance().close();
            member.copies().close();
        });
        metrics.close();
    }
}
