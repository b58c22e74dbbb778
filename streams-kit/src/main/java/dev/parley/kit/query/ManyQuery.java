package dev.parley.kit.query;

import dev.parley.kit.query.Routes.Kind;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * A question about many aggregates, which each instance answers for those that it holds.
 *
 * @param ids the aggregate that an item is about
 * @param wanted the parameters that ask for these items
 * @param reading what an instance's answer says
 */
record ManyQuery<I, T>(
        Kind kind,
        String path,
        Function<I, UUID> ids,
        Function<List<I>, QueryParameters> wanted,
        Function<byte[], T> reading) {

    UUID id(I item) {
        return ids.apply(item);
    }

    QueryParameters parameters(List<I> items) {
        return wanted.apply(items);
    }
}
