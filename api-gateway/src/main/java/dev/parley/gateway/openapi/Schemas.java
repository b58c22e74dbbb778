package dev.parley.gateway.openapi;

import io.swagger.v3.oas.models.media.Discriminator;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Turns shapes into the document's schemas; objects with a name are written once, as components. Not thread-safe. */
final class Schemas {

    private static final String COMPONENTS = "#/components/schemas/";

    private final Map<String, Schema<Object>> components = new TreeMap<>();
    private final Map<String, Shape> written = new LinkedHashMap<>();

    /** The named schemas so far. */
    Map<String, Schema<Object>> components() {
        return components;
    }

    /** The schema of a shape. */
    Schema<Object> of(Shape shape) {
        return switch (shape) {
            case Shape.Primitive primitive -> primitive(primitive);
            case Shape.Composite composite -> composite(composite);
            case Shape.OrNull(var inner) -> orNull(of(inner));
            case Shape.Described(var inner, var text) -> described(of(inner), text);
            case Members members ->
                members.name().map(name -> named(name, members)).orElseGet(() -> object(members));
            case OneOf oneOf -> named(oneOf.name(), oneOf);
        };
    }

    private static Schema<Object> primitive(Shape.Primitive shape) {
        return switch (shape) {
            case Shape.Text text -> text(text);
            case Shape.Choice(var values) -> choice(values);
            case Shape.Whole whole -> whole(whole);
            case Shape.Decimal(var least, var most) -> {
                var schema = typed("number");
                least.map(BigDecimal::valueOf).map(Schemas::plain).ifPresent(schema::setMinimum);
                most.map(BigDecimal::valueOf).map(Schemas::plain).ifPresent(schema::setMaximum);
                yield schema;
            }
            case Shape.Bool() -> typed("boolean");
        };
    }

    private Schema<Object> composite(Shape.Composite shape) {
        return switch (shape) {
            case Shape.Items items -> items(items);
            case Shape.MapOf(var value, var most) -> {
                var schema = typed("object");
                schema.setAdditionalProperties(of(value));
                most.ifPresent(schema::setMaxProperties);
                yield schema;
            }
            case Shape.FreeObject(var most) -> {
                var schema = typed("object");
                schema.setAdditionalProperties(true);
                most.ifPresent(schema::setMaxProperties);
                yield schema;
            }
            case Shape.Anything() -> new JsonSchema();
        };
    }

    private static Schema<Object> text(Shape.Text text) {
        var schema = typed("string");
        text.least().ifPresent(schema::setMinLength);
        text.most().ifPresent(schema::setMaxLength);
        text.format().ifPresent(schema::setFormat);
        text.pattern().ifPresent(schema::setPattern);
        return schema;
    }

    private static Schema<Object> choice(List<String> values) {
        var schema = typed("string");
        if (values.size() == 1) {
            schema.setConst(values.getFirst());
        } else {
            schema.setEnum(new ArrayList<>(values));
        }
        return schema;
    }

    private static Schema<Object> whole(Shape.Whole whole) {
        var schema = typed("integer");
        whole.least().ifPresent(least -> schema.setMinimum(BigDecimal.valueOf(least)));
        whole.most().ifPresent(most -> schema.setMaximum(BigDecimal.valueOf(most)));
        return schema;
    }

    private Schema<Object> items(Shape.Items items) {
        var schema = typed("array");
        schema.setItems(of(items.item()));
        items.least().ifPresent(schema::setMinItems);
        items.most().ifPresent(schema::setMaxItems);
        if (items.distinct()) {
            schema.setUniqueItems(true);
        }
        return schema;
    }

    private Schema<Object> object(Members members) {
        var schema = typed("object");
        var required = new ArrayList<String>();
        for (var member : members.members()) {
            schema.addProperty(member.name(), of(member.shape()));
            if (member.required()) {
                required.add(member.name());
            }
        }
        if (!required.isEmpty()) {
            schema.setRequired(required);
        }
        schema.setAdditionalProperties(members.isOpen());
        return schema;
    }

    private Schema<Object> oneOf(OneOf shape) {
        var schema = new JsonSchema();
        var discriminator = new Discriminator().propertyName(shape.discriminator());
        for (var variant : shape.variants()) {
            var reference = of(variant);
            schema.addOneOfItem(reference);
            constant(variant, shape.discriminator())
                    .forEach(value -> discriminator.mapping(value, reference.get$ref()));
        }
        schema.setDiscriminator(discriminator);
        return schema;
    }

    private static List<String> constant(Members variant, String member) {
        return variant.members().stream()
                .filter(one -> one.name().equals(member))
                .map(Members.Member::shape)
                .filter(Shape.Choice.class::isInstance)
                .flatMap(shape -> ((Shape.Choice) shape).values().stream())
                .toList();
    }

    private Schema<Object> named(String name, Shape shape) {
        var before = written.putIfAbsent(name, shape);
        if (before == null) {
            var schema = switch (shape) {
                case Members members -> object(members);
                case OneOf oneOf -> oneOf(oneOf);
                case Shape.Primitive _, Shape.Composite _, Shape.OrNull _, Shape.Described _ ->
                    throw new IllegalArgumentException(name + " is not a named shape");
            };
            components.put(name, schema);
        } else if (!before.equals(shape)) {
            throw new IllegalStateException("two different schemas are called " + name);
        }
        var reference = new JsonSchema();
        reference.set$ref(COMPONENTS + name);
        return reference;
    }

    private static Schema<Object> orNull(Schema<Object> schema) {
        if (schema.get$ref() != null) {
            var either = new JsonSchema();
            either.addAnyOfItem(schema);
            either.addAnyOfItem(typed("null"));
            return either;
        }
        if (schema.getTypes() == null || schema.getTypes().contains("null")) {
            return schema;
        }
        if (schema.getConst() != null) {
            schema.setEnum(new ArrayList<>(List.of(schema.getConst())));
            schema.setConst(null);
        }
        schema.addType("null");
        if (schema.getEnum() != null) {
            schema.getEnum().add(null);
        }
        return schema;
    }

    private static Schema<Object> described(Schema<Object> schema, String text) {
        schema.setDescription(text);
        return schema;
    }

    private static Schema<Object> typed(String type) {
        var schema = new JsonSchema();
        schema.addType(type);
        return schema;
    }

    private static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
