package dev.parley.schemas.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.schemas.AnalysisRowCodec;
import dev.parley.schemas.CatalogCommandCodec;
import dev.parley.schemas.CatalogEventCodec;
import dev.parley.schemas.ContentReadCodec;
import dev.parley.schemas.DefinitionCodec;
import dev.parley.schemas.DeliveryCodec;
import dev.parley.schemas.OutcomeCodec;
import dev.parley.schemas.RecordCodec;
import dev.parley.schemas.ResponseRowCodec;
import dev.parley.schemas.RunCommandCodec;
import dev.parley.schemas.RunEventCodec;
import dev.parley.schemas.RunRowCodec;
import dev.parley.schemas.TranscriptEntryRowCodec;
import dev.parley.schemas.WebhookCommandCodec;
import dev.parley.schemas.WorkItemCodec;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares the contract with its history. Run with {@code -Dschemas.history=add}, it adds what is new first. */
@DisplayName("The contract")
class ContractHistoryTest {

    private static final SchemaHistory HISTORY = new SchemaHistory(Path.of("history"));
    private static final String HOW_TO_ADD = "add it with: ./mvnw -q -pl schemas -am test -Dtest=ContractHistoryTest"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Dschemas.history=add";

    private static final Map<Evolution, List<RecordCodec<?>>> CODECS = Map.of(
            Evolution.FULL_TRANSITIVE,
            List.of(
                    new RunEventCodec(),
                    new CatalogEventCodec(),
                    new DefinitionCodec(),
                    new OutcomeCodec(),
                    new WorkItemCodec(),
                    new RunRowCodec(),
                    new TranscriptEntryRowCodec(),
                    new ResponseRowCodec(),
                    new AnalysisRowCodec(),
                    new ContentReadCodec()),
            Evolution.BACKWARD_TRANSITIVE,
            List.of(new RunCommandCodec(), new CatalogCommandCodec(), new WebhookCommandCodec(), new DeliveryCodec()));

    /** A record of the contract and the changes it may go through. */
    record Contract(Schema schema, Evolution evolution) {
        @Override
        public String toString() {
            return schema.getFullName();
        }
    }

    static Stream<Contract> contracts() {
        return CODECS.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .flatMap(codec -> codec.schemas().stream())
                        .map(schema -> new Contract(schema, entry.getKey())));
    }

    /** Only what may follow on the history is added to it. */
    @BeforeAll
    static void add_what_is_new() {
        if ("add".equals(System.getProperty("schemas.history"))) {
            contracts()
                    .filter(contract -> problem(contract).isEmpty())
                    .forEach(contract -> HISTORY.add(contract.schema()));
        }
    }

    private static Optional<String> problem(Contract contract) {
        return contract.evolution()
                .problem(contract.schema(), HISTORY.of(contract.schema().getFullName()));
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void stays_compatible_with_every_version_it_has_had(Contract contract) {
        assertThat(problem(contract)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void does_not_change_without_a_new_version_in_its_history(Contract contract) {
        List<Schema> history = HISTORY.of(contract.schema().getFullName());
        assertThat(history).as("%s has no history: %s", contract, HOW_TO_ADD).isNotEmpty();
        assertThat(contract.schema())
                .as("%s has changed since version %d: %s", contract, history.size(), HOW_TO_ADD)
                .isEqualTo(history.getLast());
    }

    @Test
    void loses_no_record() {
        assertThat(contracts().map(Contract::toString).toList()).containsAll(HISTORY.records());
    }

    @Test
    void has_a_history_that_nobody_edits() {
        assertThat(HISTORY.tamperedFiles())
                .as("put these back as they were and add a version instead")
                .isEmpty();
    }
}
