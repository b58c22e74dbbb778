package dev.parley.gateway.input;

import dev.parley.domain.graph.Characters;
import dev.parley.domain.graph.WebAddress;
import dev.parley.domain.id.PublicIds;
import dev.parley.domain.json.Json;
import dev.parley.domain.json.JsonSize;
import dev.parley.domain.limits.Limits;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * Reads the members of one JSON object, strictly: each has one type, {@code null} is the same as absent, and {@link #done} refuses
 * what nobody asked for. Problems are collected with their paths; where a required value is missing a placeholder is returned, so
 * that reading goes on and finds the other problems too. Not thread-safe.
 */
public final class Fields {

    /** The longest web address. */
    public static final int ADDRESS_BYTES = 2048;

    private static final UUID NO_ID = new UUID(0, 0);

    private final Json.Object object;
    private final String path;
    private final FieldErrors errors;
    private final Values values;
    private final Set<String> asked = new HashSet<>();

    Fields(Json.Object object, String path, FieldErrors errors) {
        this.object = object;
        this.path = path;
        this.errors = errors;
        this.values = new Values(errors);
    }

    /** A required text that is not empty, of at most {@code maxBytes} in UTF-8. */
    String text(String name, int maxBytes) {
        var text = optionalText(name, maxBytes);
        if (text.isEmpty()) {
            missing(name);
        } else if (Characters.isBlank(text.get())) {
            error(name, "required", "must not be empty");
        }
        return text.orElse("");
    }

    /** A text of at most {@code maxBytes} in UTF-8. */
    Optional<String> optionalText(String name, int maxBytes) {
        return member(name).flatMap(value -> values.text(at(name), value, maxBytes));
    }

    /** A boolean. */
    boolean bool(String name, boolean whenAbsent) {
        return member(name)
                .map(value -> switch (value) {
                    case Json.Bool(var truth) -> truth;
                    case Json.Null _, Json.Num _, Json.Text _, Json.Array _, Json.Object _ -> {
                        values.wrongType(at(name), "a boolean");
                        yield whenAbsent;
                    }
                })
                .orElse(whenAbsent);
    }

    /** A whole number in the range, both ends included. */
    OptionalInt integer(String name, int least, int most) {
        var value = wholeNumber(name, least, most);
        return value.isPresent() ? OptionalInt.of((int) value.getAsLong()) : OptionalInt.empty();
    }

    /** A whole number in the range, both ends included. */
    OptionalLong wholeNumber(String name, long least, long most) {
        var number = number(name);
        if (number.isEmpty()) {
            return OptionalLong.empty();
        }
        if (number.get().stripTrailingZeros().scale() > 0) {
            values.wrongType(at(name), "a whole number");
            return OptionalLong.empty();
        }
        return inRange(name, number.get(), BigDecimal.valueOf(least), BigDecimal.valueOf(most))
                ? OptionalLong.of(number.get().longValueExact())
                : OptionalLong.empty();
    }

    /** A number in the range, both ends included. */
    OptionalDouble decimal(String name, double least, double most) {
        var number = number(name);
        return number.isPresent() && inRange(name, number.get(), BigDecimal.valueOf(least), BigDecimal.valueOf(most))
                ? OptionalDouble.of(number.get().doubleValue())
                : OptionalDouble.empty();
    }

    /** A number. */
    Optional<BigDecimal> number(String name) {
        return member(name).flatMap(value -> {
            if (value instanceof Json.Num(var number)) {
                return Optional.of(number);
            }
            values.wrongType(at(name), "a number");
            return Optional.empty();
        });
    }

    /** A required constant of the enum, by its wire name. */
    <E extends Enum<E>> E choice(String name, Class<E> type) {
        var choice = optionalChoice(name, type);
        if (member(name).isEmpty()) {
            missing(name);
        }
        return choice.orElse(type.getEnumConstants()[0]);
    }

    /** A constant of the enum, by its wire name. */
    <E extends Enum<E>> Optional<E> optionalChoice(String name, Class<E> type) {
        return member(name).flatMap(value -> values.choice(at(name), value, type));
    }

    /** A list of different constants of the enum. */
    <E extends Enum<E>> List<E> choices(String name, Class<E> type, int most) {
        var chosen = items(name, most, (at, value) -> values.choice(at, value, type));
        if (new HashSet<>(chosen).size() < chosen.size()) {
            error(name, "duplicate", "names the same thing twice");
        }
        return chosen;
    }

    /** A list of texts, none empty. */
    List<String> texts(String name, int most, int maxBytes) {
        return items(name, most, (at, value) -> {
            var text = values.text(at, value, maxBytes);
            if (text.isPresent() && Characters.isBlank(text.get())) {
                errors.add(at, "required", at + " must not be empty.");
            }
            return text;
        });
    }

    /** A list of objects. */
    <T> List<T> objects(String name, int most, Function<Fields, T> read) {
        return items(
                name,
                most,
                (at, value) -> values.object(at, value).map(fields -> {
                    var item = read.apply(fields);
                    fields.done();
                    return item;
                }));
    }

    /** An object whose members are objects, each read with its name. */
    <T> Map<String, T> map(String name, int most, Function<Fields, T> read) {
        var entries = new LinkedHashMap<String, T>();
        object(name).ifPresent(fields -> {
            if (fields.object.members().size() > most) {
                error(name, "limit_exceeded", "must not have more than " + most + " members");
                fields.ignoreRest();
                return;
            }
            for (var key : fields.object.members().keySet()) {
                fields.object(key).ifPresent(inner -> {
                    entries.put(key, read.apply(inner));
                    inner.done();
                });
            }
        });
        return entries;
    }

    /** An object; the caller calls {@link #done} on it. */
    Optional<Fields> object(String name) {
        return member(name).flatMap(value -> values.object(at(name), value));
    }

    /** A required object; when it is missing that is the only complaint about it. */
    Fields requiredObject(String name) {
        return object(name).orElseGet(() -> {
            if (member(name).isEmpty()) {
                missing(name);
            }
            return new Fields(Json.Object.EMPTY, at(name), new FieldErrors());
        });
    }

    /** Any JSON value. */
    Optional<Json> json(String name) {
        return member(name);
    }

    /** Any JSON object of at most {@code maxBytes} as JSON text. */
    Optional<Json.Object> jsonObject(String name, int maxBytes) {
        return member(name).flatMap(value -> {
            if (!(value instanceof Json.Object found)) {
                values.wrongType(at(name), "an object");
                return Optional.empty();
            }
            if (JsonSize.bytes(found) > maxBytes) {
                error(name, "limit_exceeded", "must not be larger than " + maxBytes + " bytes");
            }
            return Optional.of(found);
        });
    }

    /** Metadata: an object with at most 50 keys and values of at most 512 bytes as JSON text. */
    Json.Object metadata(String name) {
        var metadata = jsonObject(name, Integer.MAX_VALUE).orElse(Json.Object.EMPTY);
        if (metadata.members().size() > Limits.METADATA_KEYS) {
            error(name, "limit_exceeded", "must not have more than " + Limits.METADATA_KEYS + " keys");
        }
        metadata.members().forEach((key, value) -> {
            if (JsonSize.bytes(value) > Limits.METADATA_VALUE_BYTES
                    || key.getBytes(StandardCharsets.UTF_8).length > Limits.METADATA_VALUE_BYTES) {
                error(
                        name,
                        "limit_exceeded",
                        "must not have keys or values of more than " + Limits.METADATA_VALUE_BYTES + " bytes");
            }
        });
        return metadata;
    }

    /** A time as RFC 3339 writes it, kept to the microsecond. */
    Optional<Instant> time(String name) {
        return member(name).flatMap(value -> values.time(at(name), value));
    }

    /** An absolute https address. */
    Optional<String> httpsAddress(String name) {
        var address = optionalText(name, ADDRESS_BYTES);
        if (address.isPresent() && !WebAddress.isHttps(address.get())) {
            error(name, "invalid_format", "must be an absolute https address");
        }
        return address;
    }

    /** A required id of that kind. */
    UUID id(String name, PublicIds.Kind kind) {
        var id = optionalId(name, kind);
        if (member(name).isEmpty()) {
            missing(name);
        }
        return id.orElse(NO_ID);
    }

    /** An id of that kind. */
    Optional<UUID> optionalId(String name, PublicIds.Kind kind) {
        return optionalText(name, 1024).flatMap(text -> {
            var id = PublicIds.parse(kind, text);
            if (id.isEmpty()) {
                error(name, "invalid_format", "must be an id that begins with " + kind.prefix() + "_");
            }
            return id;
        });
    }

    /** Reports a problem with a member. */
    void error(String name, String code, String what) {
        errors.add(at(name), code, at(name) + " " + what + ".");
    }

    /** Refuses every member that was not asked for. */
    void done() {
        for (var name : object.members().keySet()) {
            if (!asked.contains(name)) {
                error(name, "unknown_field", "is not a field here");
            }
        }
    }

    private void ignoreRest() {
        asked.addAll(object.members().keySet());
    }

    private Optional<Json> member(String name) {
        asked.add(name);
        return object.get(name).filter(value -> value != Json.Null.NULL);
    }

    private void missing(String name) {
        error(name, "required", "is required");
    }

    private boolean inRange(String name, BigDecimal number, BigDecimal least, BigDecimal most) {
        if (number.compareTo(least) >= 0 && number.compareTo(most) <= 0) {
            return true;
        }
        error(
                name,
                "out_of_range",
                "must be between " + least.stripTrailingZeros().toPlainString() + " and "
                        + most.stripTrailingZeros().toPlainString());
        return false;
    }

    private <T> List<T> items(String name, int most, ItemReader<T> read) {
        var value = member(name);
        if (value.isEmpty()) {
            return List.of();
        }
        if (!(value.get() instanceof Json.Array(var items))) {
            values.wrongType(at(name), "a list");
            return List.of();
        }
        if (items.size() > most) {
            error(name, "limit_exceeded", "must not have more than " + most + " items");
            return List.of();
        }
        var found = new ArrayList<T>(items.size());
        for (int i = 0; i < items.size(); i++) {
            read.read(at(name) + "[" + i + "]", items.get(i)).ifPresent(found::add);
        }
        return found;
    }

    private String at(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private interface ItemReader<T> {
        Optional<T> read(String at, Json value);
    }
}
