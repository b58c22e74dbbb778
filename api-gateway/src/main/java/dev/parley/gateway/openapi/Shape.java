package dev.parley.gateway.openapi;

import dev.parley.domain.id.PublicIds.Kind;
import dev.parley.gateway.json.JsonWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** What a JSON value looks like. Enum values come from the domain's enums and limits from its constants, never from a copy. */
public sealed interface Shape permits Shape.Primitive, Shape.Composite, Shape.OrNull, Shape.Described, Members, OneOf {

    /** A value without parts. */
    sealed interface Primitive extends Shape permits Text, Choice, Whole, Decimal, Bool {}

    /** A value of parts that have no names of their own. */
    sealed interface Composite extends Shape permits Items, MapOf, FreeObject, Anything {}

    /** A text of so many characters, in a format ({@code date-time}, {@code uri}) or after a pattern. */
    record Text(OptionalInt least, OptionalInt most, Optional<String> format, Optional<String> pattern)
            implements Primitive {}

    /** One of these texts. */
    record Choice(List<String> values) implements Primitive {
        public Choice {
            values = List.copyOf(values);
        }
    }

    /** A whole number in a range, both ends included. */
    record Whole(OptionalLong least, OptionalLong most) implements Primitive {}

    /** A number in a range, both ends included. */
    record Decimal(Optional<Double> least, Optional<Double> most) implements Primitive {}

    /** A truth. */
    record Bool() implements Primitive {}

    /** A list. */
    record Items(Shape item, OptionalInt least, OptionalInt most, boolean distinct) implements Composite {}

    /** An object whose members have free names and one shape. */
    record MapOf(Shape value, OptionalInt most) implements Composite {}

    /** Any JSON object of at most so many members; what is in it belongs to the client. */
    record FreeObject(OptionalInt most) implements Composite {}

    /** Any JSON value. */
    record Anything() implements Composite {}

    /** That shape or {@code null}. */
    record OrNull(Shape shape) implements Shape {}

    /** That shape, and what it means here. */
    record Described(Shape shape, String text) implements Shape {}

    /** A text of any length. */
    static Shape text() {
        return new Text(OptionalInt.empty(), OptionalInt.empty(), Optional.empty(), Optional.empty());
    }

    /** A text, perhaps empty, of at most so many bytes as UTF-8. */
    static Shape text(int mostBytes) {
        return text(0, mostBytes);
    }

    /** A text of so many characters and at most so many bytes as UTF-8. */
    static Shape text(int leastChars, int mostBytes) {
        return new Text(
                        leastChars == 0 ? OptionalInt.empty() : OptionalInt.of(leastChars),
                        OptionalInt.of(mostBytes),
                        Optional.empty(),
                        Optional.empty())
                .describedAs("At most " + mostBytes + " bytes as UTF-8.");
    }

    /** A text that is not blank, of at most so many bytes as UTF-8. */
    static Shape words(int mostBytes) {
        return new Text(OptionalInt.of(1), OptionalInt.of(mostBytes), Optional.empty(), Optional.of("\\S"))
                .describedAs("Not blank, at most " + mostBytes + " bytes as UTF-8.");
    }

    /** A text after a regular expression. */
    static Shape pattern(String pattern) {
        return new Text(OptionalInt.empty(), OptionalInt.empty(), Optional.empty(), Optional.of(pattern));
    }

    /** A text in one of JSON Schema's formats. */
    static Shape format(String format) {
        return new Text(OptionalInt.empty(), OptionalInt.empty(), Optional.of(format), Optional.empty());
    }

    /** An id of that kind. */
    static Shape id(Kind kind) {
        return pattern("^" + kind.prefix() + "_[0-7][0-9a-hjkmnp-tv-z]{25}$");
    }

    /** A time as RFC 3339 writes it. */
    static Shape time() {
        return format("date-time");
    }

    /** An absolute http or https address. */
    static Shape webAddress(int mostBytes) {
        return new Text(OptionalInt.empty(), OptionalInt.of(mostBytes), Optional.of("uri"), Optional.of("^https?://"));
    }

    /** An absolute https address. */
    static Shape httpsAddress(int mostBytes) {
        return new Text(OptionalInt.empty(), OptionalInt.of(mostBytes), Optional.of("uri"), Optional.of("^https://"));
    }

    /** A constant of the enum, by its wire name. */
    static <E extends Enum<E>> Shape choice(Class<E> type) {
        return new Choice(
                Arrays.stream(type.getEnumConstants()).map(JsonWriter::wireName).toList());
    }

    /** One of these texts. */
    static Shape oneOf(List<String> values) {
        return new Choice(values);
    }

    /** Always this text. */
    static Shape constant(String value) {
        return new Choice(List.of(value));
    }

    /** A truth. */
    static Shape bool() {
        return new Bool();
    }

    /** A whole number from 0 on. */
    static Shape count() {
        return new Whole(OptionalLong.of(0), OptionalLong.empty());
    }

    /** A whole number in a range, both ends included. */
    static Shape whole(long least, long most) {
        return new Whole(OptionalLong.of(least), OptionalLong.of(most));
    }

    /** An object's version: a whole number from 1 on. */
    static Shape version() {
        return new Whole(OptionalLong.of(1), OptionalLong.empty());
    }

    /** Any number. */
    static Shape number() {
        return new Decimal(Optional.empty(), Optional.empty());
    }

    /** A number in a range, both ends included. */
    static Shape number(double least, double most) {
        return new Decimal(Optional.of(least), Optional.of(most));
    }

    /** A list of any length. */
    static Shape list(Shape item) {
        return new Items(item, OptionalInt.empty(), OptionalInt.empty(), false);
    }

    /** A list of at most so many. */
    static Shape list(Shape item, int most) {
        return new Items(item, OptionalInt.empty(), OptionalInt.of(most), false);
    }

    /** A list of at most so many different ones. */
    static Shape set(Shape item, int most) {
        return new Items(item, OptionalInt.empty(), OptionalInt.of(most), true);
    }

    /** An object whose members have free names and one shape. */
    static Shape map(Shape value, int most) {
        return new MapOf(value, OptionalInt.of(most));
    }

    /** Any JSON object. */
    static Shape freeObject() {
        return new FreeObject(OptionalInt.empty());
    }

    /** Any JSON value. */
    static Shape anything() {
        return new Anything();
    }

    /** A closed object without a name of its own in the document; see {@link Members}. */
    static Members object() {
        return Members.unnamed();
    }

    /** A closed object with a name of its own in the document; see {@link Members}. */
    static Members object(String name) {
        return Members.named(name);
    }

    /** The same or {@code null}. */
    default Shape orNull() {
        return new OrNull(this);
    }

    /** The same with what it means here. */
    default Shape describedAs(String text) {
        return new Described(this, text);
    }
}
