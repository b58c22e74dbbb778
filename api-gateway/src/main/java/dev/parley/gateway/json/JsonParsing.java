package dev.parley.gateway.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import dev.parley.domain.json.Json;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;

/** Reads JSON text strictly: UTF-8, one value, no member twice, nothing that could not be written out again. */
public final class JsonParsing {

    private JsonParsing() {}

    /** What the bytes are. */
    public sealed interface Parsed {
        /** A JSON value. */
        record Value(Json json) implements Parsed {}

        /** Not acceptable, and why, as a sentence for who sent it. */
        record Malformed(String reason) implements Parsed {}
    }

    /** Parses the whole of {@code text}. */
    public static Parsed parse(byte[] text) {
        return parse(text, JsonText.FACTORY);
    }

    private static Parsed parse(byte[] text, JsonFactory factory) {
        try (var parser = factory.createParser(text)) {
            var first = parser.nextToken();
            if (first == null) {
                return new Parsed.Malformed("The body is empty; a JSON object is expected.");
            }
            var value = value(parser, first);
            return parser.nextToken() == null
                    ? new Parsed.Value(value)
                    : new Parsed.Malformed("There is more after the end of the JSON value (" + where(parser) + ").");
        } catch (Unacceptable refused) {
            return new Parsed.Malformed(refused.reason);
        } catch (StreamConstraintsException tooMuch) {
            return new Parsed.Malformed("The JSON is nested deeper than " + JsonText.MAX_DEPTH
                    + " levels, has a number of more than " + JsonText.MAX_NUMBER_CHARS
                    + " characters, a name of more than "
                    + JsonText.MAX_NAME_CHARS + ", or more than " + JsonText.MAX_TOKENS
                    + " names, values and brackets.");
        } catch (JsonProcessingException malformed) {
            var at = malformed.getLocation();
            return new Parsed.Malformed("The body is not valid JSON"
                    + (at == null ? "." : " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")."));
        } catch (IOException badEncoding) {
            return new Parsed.Malformed("The body is not valid UTF-8.");
        }
    }

    /** Parses text that Parley itself wrote. */
    public static Json parseTrusted(byte[] text) {
        return switch (parse(text, JsonText.TRUSTED)) {
            case Parsed.Value(var json) -> json;
            case Parsed.Malformed(var reason) -> throw new IllegalStateException(reason);
        };
    }

    private static Json value(JsonParser in, @Nullable JsonToken token) throws IOException, Unacceptable {
        if (token == null) {
            throw new Unacceptable("The JSON ends too early (" + where(in) + ").");
        }
        return switch (token) {
            case START_OBJECT -> object(in);
            case START_ARRAY -> array(in);
            case VALUE_STRING -> new Json.Text(text(in, in.getText()));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Num(number(in));
            case VALUE_TRUE -> new Json.Bool(true);
            case VALUE_FALSE -> new Json.Bool(false);
            case VALUE_NULL -> Json.Null.NULL;
            case END_OBJECT, END_ARRAY, FIELD_NAME, NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT ->
                throw new Unacceptable("The body is not valid JSON (" + where(in) + ").");
        };
    }

    private static Json object(JsonParser in) throws IOException, Unacceptable {
        var members = new LinkedHashMap<String, Json>();
        for (var token = in.nextToken(); token != JsonToken.END_OBJECT; token = in.nextToken()) {
            if (token != JsonToken.FIELD_NAME) {
                throw new Unacceptable("The JSON ends too early (" + where(in) + ").");
            }
            var name = text(in, in.currentName());
            if (members.put(name, value(in, in.nextToken())) != null) {
                throw new Unacceptable("The member \"" + name + "\" occurs twice in one object (" + where(in) + ").");
            }
        }
        return new Json.Object(members);
    }

    private static Json array(JsonParser in) throws IOException, Unacceptable {
        var items = new ArrayList<Json>();
        for (var token = in.nextToken(); token != JsonToken.END_ARRAY; token = in.nextToken()) {
            items.add(value(in, token));
        }
        return new Json.Array(items);
    }

    private static BigDecimal number(JsonParser in) throws IOException, Unacceptable {
        var number = in.getDecimalValue();
        if (Math.abs((long) number.precision() - number.scale()) > JsonText.MAX_EXPONENT
                || Math.abs((long) number.scale()) > JsonText.MAX_EXPONENT) {
            throw new Unacceptable("A number is out of range (" + where(in) + ").");
        }
        return number;
    }

    /** Half a surrogate pair is not a character: it could not be written as UTF-8. */
    private static String text(JsonParser in, String text) throws Unacceptable {
        for (int i = 0; i < text.length(); i++) {
            var unit = text.charAt(i);
            if (!Character.isSurrogate(unit)) {
                continue;
            }
            if (!Character.isHighSurrogate(unit)
                    || i + 1 == text.length()
                    || !Character.isLowSurrogate(text.charAt(i + 1))) {
                throw new Unacceptable("A text holds half a surrogate pair (" + where(in) + ").");
            }
            i++;
        }
        return text;
    }

    private static String where(JsonParser in) {
        var at = in.currentTokenLocation();
        return "line " + at.getLineNr() + ", column " + at.getColumnNr();
    }

    /** Ends parsing; never leaves this class. */
    private static final class Unacceptable extends Exception {
        private static final long serialVersionUID = 1L;
        private final String reason;

        Unacceptable(String reason) {
            super(reason, null, false, false);
            this.reason = reason;
        }
    }
}
