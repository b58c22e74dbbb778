package dev.parley.system.crash;

import dev.parley.system.deployment.Deployment;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.kafka.common.IsolationLevel;

/** What the checkers say once everything has come to rest. */
final class Verdict {

    private Verdict() {}

    /** Everything in which public topics and API do not agree with what was sent and acknowledged. */
    static List<String> of(Deployment parley, Journal journal) {
        var log = new PublicLog(
                parley.kafka().config().bootstrapServers(),
                parley.kafka().config().registryUrl());
        var runs = new Checker(
                journal,
                log.read("parley.run.events.v1", IsolationLevel.READ_COMMITTED),
                log.read("parley.run.outcomes.v1", IsolationLevel.READ_UNCOMMITTED),
                run -> Seen.over(parley.client(), run));
        var catalog = new CatalogChecker(
                journal.published(),
                log.read("parley.catalog.events.v1", IsolationLevel.READ_COMMITTED),
                log.read("parley.catalog.outcomes.v1", IsolationLevel.READ_UNCOMMITTED),
                blueprint -> parley.client()
                        .blueprints()
                        .get(blueprint)
                        .publishedVersion()
                        .equals(Optional.of(1L)));
        return Stream.concat(runs.violations().stream(), catalog.violations().stream())
                .toList();
    }
}
