package dev.parley.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.avro.common.CommandMeta;
import dev.parley.avro.common.Participant;
import dev.parley.avro.run.command.CreateInterviewRun;
import dev.parley.domain.run.RunCommand;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("In the contract")
class ContractStyleTest {

    static Stream<Schema> namedTypes() {
        Map<String, Schema> found = new LinkedHashMap<>();
        CodecsTest.codecs().flatMap(codec -> codec.schemas().stream()).forEach(schema -> collect(schema, found));
        return found.values().stream();
    }

    private static void collect(Schema schema, Map<String, Schema> found) {
        switch (schema.getType()) {
            case RECORD -> {
                if (found.putIfAbsent(schema.getFullName(), schema) == null) {
                    schema.getFields().forEach(field -> collect(field.schema(), found));
                }
            }
            case ENUM -> found.putIfAbsent(schema.getFullName(), schema);
            case ARRAY -> collect(schema.getElementType(), found);
            case MAP -> collect(schema.getValueType(), found);
            case UNION -> schema.getTypes().forEach(branch -> collect(branch, found));
            default -> {
                // Nothing with a name of its own.
            }
        }
    }

    @ParameterizedTest
    @MethodSource("namedTypes")
    void every_type_says_what_it_is(Schema schema) {
        assertThat(schema.getDoc()).as(schema.getFullName()).isNotBlank();
        assertThat(schema.getNamespace()).startsWith("dev.parley.avro.");
    }

    @ParameterizedTest
    @MethodSource("namedTypes")
    void fields_are_snake_case_unions_are_optional_values_and_enums_can_grow(Schema schema) {
        if (schema.getType() == Schema.Type.ENUM) {
            assertThat(schema.getEnumDefault()).isEqualTo("UNRECOGNIZED");
            return;
        }
        for (Schema.Field field : schema.getFields()) {
            assertThat(field.name()).matches("[a-z][a-z0-9]*(_[a-z0-9]+)*");
            if (field.schema().isUnion()) {
                assertThat(field.schema().getTypes()).hasSize(2);
                assertThat(field.schema().getTypes().getFirst().getType()).isEqualTo(Schema.Type.NULL);
                assertThat(field.hasDefaultValue())
                        .as("%s has a default", field.name())
                        .isTrue();
            }
        }
    }

    @Test
    void a_producer_needs_to_say_only_what_it_wants() {
        var meta = CommandMeta.newBuilder()
                .setCommandId(new UUID(0, 1))
                .setOrganizationId(new UUID(0, 2))
                .setMode(dev.parley.avro.common.Mode.TEST)
                .setAggregateId(new UUID(0, 3))
                .setIssuedAt(Instant.EPOCH)
                .build();
        var create = CreateInterviewRun.newBuilder()
                .setMeta(meta)
                .setBlueprintId(new UUID(0, 4))
                .setParticipant(Participant.newBuilder().build())
                .build();
        var decoded = new RunCommandCodec()
                .decode(Binary.read(Binary.write(create), create.getSchema()))
                .command();
        assertThat(decoded).isInstanceOfSatisfying(RunCommand.CreateInterviewRun.class, command -> {
            assertThat(command.participant()).isEqualTo(dev.parley.domain.run.Participant.ANONYMOUS);
            assertThat(command.pins()).isEmpty();
        });
    }
}
