package dev.parley.gateway.input;

import dev.parley.domain.id.PublicIds;
import dev.parley.gateway.json.JsonWriter;
import dev.parley.gateway.problem.Result;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads query parameters strictly; a parameter nobody asks for is refused. Lists are written {@code name[]=a&name[]=b}. */
public final class Query {

    private final Map<String, List<String>> parameters;
    private final FieldErrors errors = new FieldErrors();
    private final Set<String> asked = new HashSet<>();

    private Query(Map<String, List<String>> parameters) {
        this.parameters = parameters;
    }

    /** Reads the parameters of a request. */
    public static <T> Result<T> read(Map<String, List<String>> parameters, Function<Query, T> reader) {
        var query = new Query(parameters);
        return query.errors.unlessAny(() -> {
            var value = reader.apply(query);
            query.done();
            return value;
        });
    }

    /** A text. */
    public Optional<String> text(String name) {
        asked.add(name);
        var values = parameters.getOrDefault(name, List.of());
        if (values.size() > 1) {
            error(name, "duplicate", "was given more than once");
        }
        return values.stream().findFirst().filter(value -> !value.isEmpty());
    }

    /** A whole number in the range, both ends included. */
    public OptionalLong number(String name, long least, long most) {
        var text = text(name);
        if (text.isEmpty()) {
            return OptionalLong.empty();
        }
        try {
            var value = Long.parseLong(text.get());
            if (value >= least && value <= most) {
                return OptionalLong.of(value);
            }
        } catch (NumberFormatException notANumber) {
            // reported below
        }
        error(name, "out_of_range", "must be a whole number between " + least + " and " + most);
        return OptionalLong.empty();
    }

    /** A time as RFC 3339 writes it. */
    public Optional<Instant> time(String name) {
        return text(name).flatMap(text -> {
            var time = Values.parseTime(text);
            if (time.isEmpty()) {
                error(name, "invalid_format", "must be a time such as 2026-05-04T09:30:00Z");
            }
            return time;
        });
    }

    /** A day. */
    public Optional<LocalDate> day(String name) {
        var text = text(name);
        try {
            // Longer spellings have years far beyond any calendar.
            var day = text.filter(given -> given.length() == "2026-05-04".length())
                    .map(LocalDate::parse);
            if (day.isPresent() || text.isEmpty()) {
                return day;
            }
        } catch (DateTimeParseException notADay) {
            // reported below
        }
        error(name, "invalid_format", "must be a day such as 2026-05-04");
        return Optional.empty();
    }

    /** An id of that kind. */
    public Optional<UUID> id(String name, PublicIds.Kind kind) {
        return text(name).flatMap(text -> {
            var id = PublicIds.parse(kind, text);
            if (id.isEmpty()) {
                error(name, "invalid_format", "must be an id that begins with " + kind.prefix() + "_");
            }
            return id;
        });
    }

    /** {@code true} or {@code false}. */
    public boolean flag(String name) {
        var text = text(name);
        if (text.isPresent() && !text.get().equals("true") && !text.get().equals("false")) {
            error(name, "wrong_type", "must be true or false");
        }
        return text.map("true"::equals).orElse(false);
    }

    /** The values of {@code name[]}, also accepted as {@code name}. */
    public List<String> texts(String name) {
        asked.add(name);
        asked.add(name + "[]");
        return Stream.of(name + "[]", name)
                .flatMap(spelling -> parameters.getOrDefault(spelling, List.of()).stream())
                .toList();
    }

    /** Constants of the enum, by their wire names. */
    public <E extends Enum<E>> Set<E> choices(String name, Class<E> type) {
        var chosen = EnumSet.noneOf(type);
        for (var text : texts(name)) {
            var found = Arrays.stream(type.getEnumConstants())
                    .filter(constant -> JsonWriter.wireName(constant).equals(text))
                    .findFirst();
            found.ifPresent(chosen::add);
            if (found.isEmpty()) {
                var allowed = Arrays.stream(type.getEnumConstants())
                        .map(JsonWriter::wireName)
                        .collect(Collectors.joining(", "));
                error(name, "unknown_value", "must be one of " + allowed);
            }
        }
        return chosen;
    }

    /** A constant of the enum, by its wire name. */
    public <E extends Enum<E>> Optional<E> choice(String name, Class<E> type) {
        return text(name).flatMap(_ -> choices(name, type).stream().findFirst());
    }

    /** Wire names of constants of the enum. */
    public <E extends Enum<E>> Set<String> names(String name, Class<E> type) {
        return choices(name, type).stream().map(JsonWriter::wireName).collect(Collectors.toSet());
    }

    /** The values of {@code name[member]}, by member. */
    public Map<String, String> members(String name) {
        var members = new TreeMap<String, String>();
        for (var parameter : parameters.keySet()) {
            if (parameter.startsWith(name + "[") && parameter.endsWith("]")) {
                var member = parameter.substring(name.length() + 1, parameter.length() - 1);
                text(parameter).ifPresent(value -> members.put(member, value));
            }
        }
        return members;
    }

    /** Reports a problem with a parameter. */
    public void error(String name, String code, String what) {
        errors.add(name, code, "The query parameter " + name + " " + what + ".");
    }

    private void done() {
        for (var name : parameters.keySet()) {
            if (!asked.contains(name)) {
                error(name, "unknown_parameter", "is not known here");
            }
        }
    }
}
