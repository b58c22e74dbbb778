package dev.parley.kit.query;

import dev.parley.domain.id.AgentId;
import dev.parley.domain.id.BlueprintId;
import dev.parley.domain.id.ChannelId;
import dev.parley.domain.id.ConnectorId;
import dev.parley.domain.id.Mode;
import dev.parley.domain.id.OrganizationId;
import dev.parley.domain.id.RunId;
import dev.parley.domain.id.Tenant;
import dev.parley.domain.query.CatalogFilter;
import dev.parley.domain.query.DeliveryFilter;
import dev.parley.domain.query.FeedFilter;
import dev.parley.domain.query.FeedRequest;
import dev.parley.domain.query.Freshness;
import dev.parley.domain.query.Period;
import dev.parley.domain.query.RunFilter;
import dev.parley.domain.query.RunTrait;
import dev.parley.domain.run.RunStatus;
import dev.parley.domain.webhook.DeliveryStatus;
import dev.parley.domain.webhook.WebhookEventType;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The parameters of a query of {@link QueryProtocol}, by name, in the order given. Reading one that is missing or not of its
 * form is an {@link IllegalArgumentException}.
 */
public final class QueryParameters {

    private static final String PATIENCE = "patience_ms";
    private static final String METADATA = "metadata.";

    private final Map<String, String> values = new LinkedHashMap<>();

    private QueryParameters() {}

    /** Those of a tenant. */
    static QueryParameters of(Tenant tenant) {
        return new QueryParameters()
                .with("organization", tenant.organization().toString())
                .with("mode", tenant.mode().name());
    }

    /** These, and another one. */
    QueryParameters with(String name, String value) {
        values.put(name, value);
        return this;
    }

    private QueryParameters with(String name, Optional<?> value) {
        value.ifPresent(some -> with(name, some.toString()));
        return this;
    }

    QueryParameters with(String name, OptionalLong value) {
        value.ifPresent(some -> with(name, Long.toString(some)));
        return this;
    }

    /** The same asked of copies of these partitions, at which nobody waits. */
    QueryParameters ofCopies(Set<Integer> partitions) {
        var others = new QueryParameters();
        others.values.putAll(values);
        return others.with(PATIENCE, "0")
                .with(
                        QueryProtocol.COPIES,
                        partitions.stream().sorted().map(Object::toString).collect(Collectors.joining(",")));
    }

    QueryParameters with(Freshness freshness) {
        return with("min_version", freshness.minVersion())
                .with("at_version", freshness.atVersion())
                .with("at_time", freshness.atTime())
                .with(PATIENCE, Long.toString(freshness.patience().toMillis()));
    }

    QueryParameters with(ListWindow window) {
        return with("limit", Integer.toString(window.limit()))
                .with("direction", window.direction().name())
                .with("from", window.from().map(ListPosition::text));
    }

    QueryParameters with(List<RunAt> runs) {
        return with(
                "runs", runs.stream().map(run -> run.id() + ":" + run.version()).collect(Collectors.joining(",")));
    }

    QueryParameters with(RunFilter filter) {
        filter.traits().forEach(this::with);
        return with(
                        "statuses",
                        joined(filter.statuses().stream().map(Enum::name).collect(Collectors.toSet())))
                .with(filter.period());
    }

    private void with(RunTrait trait) {
        switch (trait) {
            case RunTrait.OnBlueprint(var id) -> with("blueprint", id.value().toString());
            case RunTrait.ByAgent(var id) -> with("agent", id.value().toString());
            case RunTrait.InChannel(var id) -> with("channel", id.value().toString());
            case RunTrait.WithConnector(var id) -> with("connector", id.value().toString());
            case RunTrait.OfParticipant(var externalId) -> with("external_id", externalId);
            case RunTrait.WithMetadata(var name, var value) -> with(METADATA + name, value);
        }
    }

    QueryParameters with(CatalogFilter filter) {
        return with("kind", filter.kind())
                .with("statuses", joined(filter.statuses()))
                .with("type", filter.type())
                .with("agent", filter.agentId())
                .with("archived", filter.archived().name())
                .with(filter.period());
    }

    private QueryParameters with(Period period) {
        return with("created_after", period.createdAfter())
                .with("created_before", period.createdBefore())
                .with("updated_since", period.updatedSince());
    }

    QueryParameters with(DeliveryFilter filter) {
        return with("status", filter.status()).with("type", filter.type()).with(filter.period());
    }

    QueryParameters with(FeedFilter filter) {
        return with("types", joined(filter.types()))
                .with("occurred_after", filter.after())
                .with("occurred_before", filter.before());
    }

    QueryParameters with(FeedWindow window) {
        return with("limit", Integer.toString(window.limit()))
                .with("order", window.cursor().order().name())
                .with("cursor", window.cursor().text());
    }

    QueryParameters with(LocalDate first, LocalDate last) {
        return with("first", first.toString()).with("last", last.toString());
    }

    /** The part of a URI behind the question mark. */
    String query() {
        return values.entrySet().stream()
                .map(value -> encode(value.getKey()) + "=" + encode(value.getValue()))
                .collect(Collectors.joining("&"));
    }

    /** What such a part says, as it stands in the URI. */
    public static QueryParameters parse(String query) {
        var parameters = new QueryParameters();
        for (String parameter : query.split("&", -1)) {
            int equals = parameter.indexOf('=');
            if (equals > 0) {
                parameters.with(decode(parameter.substring(0, equals)), decode(parameter.substring(equals + 1)));
            }
        }
        return parameters;
    }

    /** The tenant. */
    public Tenant tenant() {
        return new Tenant(
                new OrganizationId(UUID.fromString(required("organization"))), Mode.valueOf(required("mode")));
    }

    /** Which state is wanted. */
    public Freshness freshness() {
        return new Freshness(
                number("min_version"),
                number("at_version"),
                time("at_time"),
                Duration.ofMillis(number(PATIENCE).orElse(0)));
    }

    /** Which part of a list is wanted. @param most that may be asked for */
    public ListWindow window(int most) {
        return new ListWindow(
                limit(most),
                Direction.valueOf(text("direction").orElse(Direction.OLDER.name())),
                text("from")
                        .map(from -> ListPosition.ofText(from)
                                .orElseThrow(() -> new IllegalArgumentException("not a place in a list"))));
    }

    /** The partitions whose copies are to be read; empty when it is not about copies. */
    public Set<Integer> copies() {
        return names(QueryProtocol.COPIES).stream().map(Integer::valueOf).collect(Collectors.toSet());
    }

    /** Which runs as of which version. */
    public List<RunAt> runs() {
        return Arrays.stream(required("runs").split(",", -1))
                .map(run -> run.split(":", 2))
                .map(run -> new RunAt(new RunId(UUID.fromString(run[0])), Long.parseLong(run[1])))
                .toList();
    }

    /** Which runs. */
    public RunFilter runFilter() {
        return new RunFilter(
                statuses().stream().map(RunStatus::valueOf).collect(Collectors.toSet()), traits(), period());
    }

    private Set<RunTrait> traits() {
        var traits = new HashSet<RunTrait>();
        id("blueprint", BlueprintId::new).map(RunTrait.OnBlueprint::new).ifPresent(traits::add);
        id("agent", AgentId::new).map(RunTrait.ByAgent::new).ifPresent(traits::add);
        id("channel", ChannelId::new).map(RunTrait.InChannel::new).ifPresent(traits::add);
        id("connector", ConnectorId::new).map(RunTrait.WithConnector::new).ifPresent(traits::add);
        text("external_id").map(RunTrait.OfParticipant::new).ifPresent(traits::add);
        values.forEach((name, value) -> {
            if (name.startsWith(METADATA)) {
                traits.add(new RunTrait.WithMetadata(name.substring(METADATA.length()), value));
            }
        });
        return traits;
    }

    private Period period() {
        return new Period(time("created_after"), time("created_before"), time("updated_since"));
    }

    /** Which catalog objects. */
    public CatalogFilter catalogFilter() {
        return new CatalogFilter(
                required("kind"),
                statuses(),
                text("type"),
                id("agent", AgentId::new),
                CatalogFilter.Archived.valueOf(required("archived")),
                period());
    }

    /** Which deliveries. */
    public DeliveryFilter deliveryFilter() {
        return new DeliveryFilter(
                text("status").map(DeliveryStatus::valueOf), text("type").map(WebhookEventType::valueOf), period());
    }

    /** Which events of a feed. */
    public FeedFilter feedFilter() {
        return new FeedFilter(names("types"), time("occurred_after"), time("occurred_before"));
    }

    /** Which part of a feed is wanted. @param most that may be asked for */
    public FeedWindow feedWindow(int most) {
        var order = FeedRequest.Order.valueOf(required("order"));
        return new FeedWindow(
                limit(most),
                FeedCursor.of(required("cursor"), order)
                        .orElseThrow(() -> new IllegalArgumentException("not a cursor of this feed")));
    }

    /** A day. */
    public LocalDate day(String name) {
        try {
            return LocalDate.parse(required(name));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("not a day", e);
        }
    }

    /** How many are wanted. @param most that may be asked for */
    public int limit(int most) {
        long limit = number("limit").orElse(most);
        if (limit < 1 || limit > most) {
            throw new IllegalArgumentException("limit is between 1 and " + most);
        }
        return Math.toIntExact(limit);
    }

    /** A whole number. */
    public OptionalLong number(String name) {
        return text(name).stream().mapToLong(Long::parseLong).findFirst();
    }

    /** A text. */
    public Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name));
    }

    private Optional<Instant> time(String name) {
        return text(name).map(QueryParameters::instant);
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("not a time: " + text, e);
        }
    }

    private <T> Optional<T> id(String name, Function<UUID, T> kind) {
        return text(name).map(UUID::fromString).map(kind);
    }

    private Set<String> statuses() {
        return names("statuses");
    }

    private Set<String> names(String parameter) {
        return text(parameter).stream()
                .flatMap(names -> Arrays.stream(names.split(",")))
                .collect(Collectors.toSet());
    }

    private String required(String name) {
        return text(name).orElseThrow(() -> new IllegalArgumentException("the parameter " + name + " is missing"));
    }

    private static Optional<String> joined(Set<String> names) {
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(names.stream().sorted().collect(Collectors.joining(",")));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
