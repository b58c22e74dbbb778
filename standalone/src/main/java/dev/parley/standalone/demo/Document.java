package dev.parley.standalone.demo;

import dev.parley.domain.json.Json;
import dev.parley.gateway.json.JsonParsing;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A JSON object that somebody else wrote, read member by member. A member that has to be there and is not, or is of
 * another type, is a {@link DemoFailure}.
 *
 * @param json the object
 * @param what it is, for the sentence about what is wrong with it
 */
record Document(Json.Object json, String what) {

    /** Reads a text in UTF-8. */
    static Document parse(byte[] text, String what) {
        return switch (JsonParsing.parse(text)) {
            case JsonParsing.Parsed.Value(Json.Object object) -> new Document(object, what);
            case JsonParsing.Parsed.Value _ -> throw new DemoFailure(what + " is no JSON object.");
            case JsonParsing.Parsed.Malformed(var reason) -> throw new DemoFailure(what + " cannot be read. " + reason);
        };
    }

    /** Whether the member is there and not {@code null}. */
    boolean has(String name) {
        return member(name).isPresent();
    }

    String text(String name) {
        return required(name, optionalText(name));
    }

    Optional<String> optionalText(String name) {
        return member(name).map(value -> switch (value) {
            case Json.Text(var text) -> text;
            case Json.Null _, Json.Bool _, Json.Num _, Json.Array _, Json.Object _ -> throw wrong(name, "a text");
        });
    }

    double number(String name) {
        return required(
                name,
                member(name)
                        .map(value -> switch (value) {
                            case Json.Num(var number) -> number;
                            case Json.Null _, Json.Bool _, Json.Text _, Json.Array _, Json.Object _ ->
                                throw wrong(name, "a number");
                        })
                        .map(BigDecimal::doubleValue));
    }

    boolean flag(String name) {
        return required(name, member(name).map(value -> switch (value) {
            case Json.Bool(var flag) -> flag;
            case Json.Null _, Json.Num _, Json.Text _, Json.Array _, Json.Object _ ->
                throw wrong(name, "true or false");
        }));
    }

    Document object(String name) {
        return required(name, optionalObject(name));
    }

    Optional<Document> optionalObject(String name) {
        return member(name).map(value -> asObject(name, value));
    }

    /** The items of a list of objects. */
    List<Document> objects(String name) {
        return items(name, value -> asObject(name, value));
    }

    /** The items of a list of texts. */
    List<String> texts(String name) {
        return items(name, value -> switch (value) {
            case Json.Text(var text) -> text;
            case Json.Null _, Json.Bool _, Json.Num _, Json.Array _, Json.Object _ ->
                throw wrong(name, "a list of texts");
        });
    }

    private <T> List<T> items(String name, Function<Json, T> item) {
        return required(name, member(name).map(value -> switch (value) {
            case Json.Array(var items) -> items.stream().map(item).toList();
            case Json.Null _, Json.Bool _, Json.Num _, Json.Text _, Json.Object _ -> throw wrong(name, "a list");
        }));
    }

    private Optional<Json> member(String name) {
        return json.get(name).filter(value -> value != Json.Null.NULL);
    }

    private Document asObject(String name, Json value) {
        return switch (value) {
            case Json.Object object -> new Document(object, name + " of " + what);
            case Json.Null _, Json.Bool _, Json.Num _, Json.Text _, Json.Array _ -> throw wrong(name, "an object");
        };
    }

    private <T> T required(String name, Optional<T> value) {
        return value.orElseThrow(() -> new DemoFailure(what + " has no \"" + name + "\"."));
    }

    private DemoFailure wrong(String name, String wanted) {
        return new DemoFailure("\"" + name + "\" of " + what + " is not " + wanted + ".");
    }
}
