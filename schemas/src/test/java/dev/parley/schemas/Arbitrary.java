package dev.parley.schemas;

import dev.parley.domain.json.Json;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** Makes arbitrary values of any type of the domain from a seed; two sources of one seed make the same values. */
final class Arbitrary {

    private static final String LETTERS = "abcXYZ019 _-.\"\\\n\t{}[]äßéñ語𝒳";

    private final RandomGenerator random;

    Arbitrary(long seed) {
        // Seeds next to each other begin alike in a plain Random.
        this.random = new SplittableRandom(seed);
    }

    /** A value of a record, sealed or enum type; of a generic record, with its one type argument. */
    <T> T value(Class<T> type, Type... arguments) {
        return type.cast(any(type, arguments));
    }

    /** Every record and enum that a sealed type allows, however deep. */
    static List<Class<?>> kinds(Class<?> sealed) {
        if (!sealed.isSealed()) {
            return List.of(sealed);
        }
        return Arrays.stream(sealed.getPermittedSubclasses())
                .flatMap(permitted -> kinds(permitted).stream())
                .distinct()
                .toList();
    }

    private Object any(Type type, Type... arguments) {
        return switch (type) {
            case ParameterizedType generic -> any(generic.getRawType(), generic.getActualTypeArguments());
            case Class<?> plain -> ofClass(plain, arguments);
            default -> throw new AssertionError("cannot make a " + type);
        };
    }

    private Object ofClass(Class<?> type, Type[] arguments) {
        if (Json.class.isAssignableFrom(type)) {
            return type == Json.Object.class ? jsonObject(2) : json(2);
        }
        if (type.isEnum()) {
            return pick(type.getEnumConstants());
        }
        if (type.isRecord()) {
            return record(type, arguments);
        }
        if (type.isSealed()) {
            return any(pick(kinds(type).toArray()) instanceof Class<?> kind ? kind : type, arguments);
        }
        return leaf(type, arguments);
    }

    private Object leaf(Class<?> type, Type[] arguments) {
        return switch (type.getName()) {
            case "boolean", "java.lang.Boolean" -> random.nextBoolean();
            case "int", "java.lang.Integer" -> random.nextInt(-3, 1_000_000);
            case "long", "java.lang.Long" -> random.nextLong(-3, 1L << 50);
            case "double", "java.lang.Double" -> random.nextDouble();
            case "java.lang.String" -> text();
            case "java.math.BigDecimal" -> number();
            case "java.util.UUID" -> new UUID(random.nextLong(), random.nextLong());
            case "java.time.Instant" ->
                Instant.ofEpochMilli(random.nextLong(0, 4_000_000_000_000L)).plusNanos(random.nextInt(1000) * 1000L);
            case "java.time.Duration" -> Duration.ofMillis(random.nextLong(0, 1L << 40));
            case "java.util.OptionalInt" ->
                random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(random.nextInt());
            case "java.util.OptionalLong" ->
                random.nextBoolean() ? OptionalLong.empty() : OptionalLong.of(random.nextLong());
            case "java.util.OptionalDouble" ->
                random.nextBoolean() ? OptionalDouble.empty() : OptionalDouble.of(random.nextDouble());
            case "java.util.Optional" -> random.nextBoolean() ? Optional.empty() : Optional.of(any(arguments[0]));
            case "java.util.List" -> many(() -> any(arguments[0]));
            case "java.util.Set" -> new LinkedHashSet<>(many(() -> any(arguments[0])));
            case "java.util.Map" -> map(arguments);
            default -> throw new AssertionError("cannot make a " + type);
        };
    }

    private Object record(Class<?> type, Type[] arguments) {
        RecordComponent[] components = type.getRecordComponents();
        Map<String, Type> bound = new LinkedHashMap<>();
        TypeVariable<?>[] variables = type.getTypeParameters();
        for (int i = 0; i < variables.length; i++) {
            bound.put(variables[i].getName(), arguments[i]);
        }
        Object[] values = Stream.of(components)
                .map(component ->
                        any(bound.getOrDefault(component.getGenericType().getTypeName(), component.getGenericType())))
                .toArray();
        try {
            Class<?>[] types =
                    Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("cannot make a " + type, e);
        }
    }

    private Map<Object, Object> map(Type[] arguments) {
        var map = new LinkedHashMap<>();
        many(() -> any(arguments[0])).forEach(key -> map.put(key, any(arguments[1])));
        return map;
    }

    private Json json(int depth) {
        return switch (random.nextInt(depth == 0 ? 4 : 6)) {
            case 0 -> Json.Null.NULL;
            case 1 -> new Json.Bool(random.nextBoolean());
            case 2 -> new Json.Num(number());
            case 3 -> new Json.Text(text());
            case 4 -> new Json.Array(many(() -> json(depth - 1)));
            default -> jsonObject(depth);
        };
    }

    private Json.Object jsonObject(int depth) {
        var members = new LinkedHashMap<String, Json>();
        many(this::text).forEach(name -> members.put(name, json(depth - 1)));
        return new Json.Object(members);
    }

    private BigDecimal number() {
        return new BigDecimal(BigInteger.valueOf(random.nextLong(-1L << 40, 1L << 40)), random.nextInt(-5, 20));
    }

    private String text() {
        var text = new StringBuilder();
        int[] letters = LETTERS.codePoints().toArray();
        for (int length = random.nextInt(12); length > 0; length--) {
            text.appendCodePoint(letters[random.nextInt(letters.length)]);
        }
        return text.toString();
    }

    private <E> List<E> many(Supplier<E> element) {
        var list = new ArrayList<E>();
        for (int size = random.nextInt(4); size > 0; size--) {
            list.add(element.get());
        }
        return list;
    }

    private <E> E pick(E[] choices) {
        return choices[random.nextInt(choices.length)];
    }

    /** For messages of failed tests. */
    static String name(Class<?> type) {
        return Optional.ofNullable(type.getEnclosingClass())
                        .map(Class::getSimpleName)
                        .orElse("") + "." + type.getSimpleName();
    }

    static Set<String> names(List<Class<?>> types) {
        return new LinkedHashSet<>(types.stream().map(Class::getSimpleName).toList());
    }
}
