package dev.parley.schemas.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.avro.Schema;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The check of the contract")
class EvolutionTest {

    private static final String TEXT = """
            {"name": "text", "type": "string"}""";
    private static final String NOTE = """
            {"name": "note", "type": "string"}""";
    private static final String OPTIONAL_NOTE = """
            {"name": "note", "type": ["null", "string"], "default": null}""";

    private static final Schema FIRST = record(TEXT);

    private static Schema record(String... fields) {
        return new Schema.Parser().parse("""
                {"type": "record", "name": "Thing", "namespace": "x", "fields": [%s]}""".formatted(String.join(", ", fields)));
    }

    private static Schema withEnum(String symbols, String fallback) {
        return record("""
                {"name": "kind", "type": {"type": "enum", "name": "Kind", "symbols": [%s]%s}}""".formatted(symbols, fallback));
    }

    @Test
    void accepts_a_new_field_with_a_default() {
        var next = record(TEXT, OPTIONAL_NOTE);
        assertThat(Evolution.FULL_TRANSITIVE.problem(next, List.of(FIRST))).isEmpty();
        assertThat(Evolution.BACKWARD_TRANSITIVE.problem(next, List.of(FIRST))).isEmpty();
    }

    @Test
    void refuses_a_new_field_without_a_default() {
        var next = record(TEXT, NOTE);
        assertThat(Evolution.FULL_TRANSITIVE.problem(next, List.of(FIRST)))
                .hasValueSatisfying(problem -> assertThat(problem).contains("x.Thing", "FULL_TRANSITIVE"));
        assertThat(Evolution.BACKWARD_TRANSITIVE.problem(next, List.of(FIRST))).isPresent();
    }

    @Test
    void refuses_to_drop_a_field_that_older_readers_need_but_lets_commands_do_it() {
        var before = record(TEXT, NOTE);
        assertThat(Evolution.FULL_TRANSITIVE.problem(FIRST, List.of(before))).isPresent();
        assertThat(Evolution.BACKWARD_TRANSITIVE.problem(FIRST, List.of(before)))
                .isEmpty();
    }

    @Test
    void refuses_another_type_and_another_name() {
        var otherType = record("""
                {"name": "text", "type": "long"}""");
        assertThat(Evolution.FULL_TRANSITIVE.problem(otherType, List.of(FIRST))).isPresent();
        assertThat(Evolution.BACKWARD_TRANSITIVE.problem(otherType, List.of(FIRST)))
                .isPresent();
        var renamed = record("""
                {"name": "words", "type": "string"}""");
        assertThat(Evolution.FULL_TRANSITIVE.problem(renamed, List.of(FIRST))).isPresent();
    }

    @Test
    void compares_with_every_earlier_version_and_not_only_with_the_last() {
        var second = record(TEXT, OPTIONAL_NOTE);
        var third = record(TEXT, NOTE);
        assertThat(Evolution.BACKWARD_TRANSITIVE.problem(third, List.of(FIRST, second)))
                .isPresent();
    }

    @Test
    void accepts_a_new_symbol_of_an_enum_that_has_a_default_and_refuses_it_otherwise() {
        String fallback = """
                , "default": "UNRECOGNIZED\"""";
        var before = withEnum("\"UNRECOGNIZED\", \"A\"", fallback);
        var after = withEnum("\"UNRECOGNIZED\", \"A\", \"B\"", fallback);
        assertThat(Evolution.FULL_TRANSITIVE.problem(after, List.of(before))).isEmpty();
        assertThat(Evolution.FULL_TRANSITIVE.problem(withEnum("\"A\", \"B\"", ""), List.of(withEnum("\"A\"", ""))))
                .isPresent();
    }

    @Test
    void sees_a_history_file_that_was_edited_removed_or_slipped_in(@TempDir Path folder) throws IOException {
        var history = new SchemaHistory(folder);
        assertThat(history.add(FIRST)).isTrue();
        assertThat(history.add(FIRST)).as("already there").isFalse();
        assertThat(history.add(record(TEXT, OPTIONAL_NOTE))).isTrue();
        assertThat(history.of("x.Thing")).hasSize(2).first().isEqualTo(FIRST);
        assertThat(history.tamperedFiles()).isEmpty();

        Path first = folder.resolve("x.Thing/1.avsc");
        String asAdded = Files.readString(first);
        Files.writeString(first, asAdded.replace("text", "words"));
        assertThat(history.tamperedFiles()).containsExactly("x.Thing/1.avsc");
        Files.writeString(first, asAdded);
        Files.writeString(folder.resolve("x.Thing/3.avsc"), asAdded);
        assertThat(history.tamperedFiles()).containsExactly("x.Thing/3.avsc");
        Files.delete(folder.resolve("x.Thing/3.avsc"));
        Files.delete(folder.resolve("x.Thing/2.avsc"));
        assertThat(history.tamperedFiles()).containsExactly("x.Thing/2.avsc");
    }
}
