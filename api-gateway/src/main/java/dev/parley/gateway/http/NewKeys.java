package dev.parley.gateway.http;

import dev.parley.gateway.auth.ApiKeys;
import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ConditionalFilter;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;

/**
 * A key made a moment ago works at once: a request with a key that is not known waits, off the event loop, until what has been
 * written up to now was read. (An asynchronous filter that ends with nothing to say breaks the request in Micronaut 4.10, hence a
 * filter of its own.)
 */
@ServerFilter("/api/v1/**")
@Order(-10)
final class NewKeys implements ConditionalFilter {

    private final ApiKeys keys;
    private final KeyHolders holders;

    NewKeys(ApiKeys keys, KeyHolders holders) {
        this.keys = keys;
        this.holders = holders;
    }

    @Override
    public boolean isEnabled(HttpRequest<?> request) {
        return Credentials.in(request).isPresent() && holders.of(request).isEmpty();
    }

    @RequestFilter
    @ExecuteOn(TaskExecutors.VIRTUAL)
    void readOn(HttpRequest<?> request) {
        Credentials.in(request).ifPresent(keys::catchUpFor);
    }
}
