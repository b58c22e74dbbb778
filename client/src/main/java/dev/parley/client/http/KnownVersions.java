package dev.parley.client.http;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;

/** The newest version of each object that this client has been told, so that no gateway shows it an older one. Thread-safe. */
public final class KnownVersions {

    private static final int MOST = 10_000;

    private final Map<String, Long> versions = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
            return size() > MOST;
        }
    };

    /** Remembers it. */
    public synchronized void told(String id, long version) {
        versions.merge(id, version, Math::max);
    }

    /** The newest version told. */
    public synchronized OptionalLong of(String id) {
        Long version = versions.get(id);
        return version == null ? OptionalLong.empty() : OptionalLong.of(version);
    }

    /** The parameters of a read that shows at least what was told. */
    public Query atLeast(String id, Query query) {
        var version = of(id);
        return version.isPresent() ? query.with("min_version", version.getAsLong()) : query;
    }
}
