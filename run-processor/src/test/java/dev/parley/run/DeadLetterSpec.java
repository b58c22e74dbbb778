package dev.parley.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.domain.envelope.Outcome;
import dev.parley.domain.run.RunCommand;
import dev.parley.kit.streams.DeadLetter;
import dev.parley.kit.streams.Partitions;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.LongStream;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The dead letters")
class DeadLetterSpec {

    @TempDir
    Path directory;

    @Test
    void get_what_is_no_command_and_the_partition_goes_on() {
        try (var runs = new RunProcessorDriver(directory)) {
            runs.published()
                    .sendRaw(Commands.RUN.toString(), new byte[] {1, 2, 3})
                    .send(Commands.named("create", Commands.create()));

            assertThat(runs.deadLetters())
                    .singleElement()
                    .satisfies(record -> assertThat(record.value()).containsExactly(1, 2, 3));
            assertThat(runs.outcome()).isInstanceOf(Outcome.Accepted.class);
        }
    }

    @Test
    void get_a_command_whose_key_is_not_the_run_it_is_for() {
        try (var runs = new RunProcessorDriver(directory)) {
            byte[] join = RunProcessorDriver.bytes(Commands.named("join", new RunCommand.JoinInterviewRun()));
            runs.sendRaw(new UUID(6, 6).toString(), join);

            assertThat(runs.deadLetters())
                    .singleElement()
                    .satisfies(record -> assertThat(reason(record)).contains(Commands.RUN.toString()));
            assertThat(runs.hasAnswered()).isFalse();
        }
    }

    @Test
    void get_a_command_on_a_partition_that_is_not_its_runs() {
        UUID elsewhere = LongStream.range(0, 100)
                .mapToObj(number -> new UUID(9, number))
                .filter(id -> Partitions.of(id.toString(), 2) == 1)
                .findFirst()
                .orElseThrow();
        try (var runs = new RunProcessorDriver(directory, 2)) {
            runs.send(Commands.named("join", elsewhere, new RunCommand.JoinInterviewRun()));

            assertThat(runs.deadLetters())
                    .singleElement()
                    .satisfies(record -> assertThat(reason(record)).contains("partition"));
            assertThat(runs.hasAnswered()).isFalse();
        }
    }

    @Test
    void get_a_command_that_cannot_be_carried_out_and_the_partition_goes_on() {
        try (var runs = new RunProcessorDriver(directory)) {
            runs.arrived(Definitions.AGENT)
                    .arrived(Definitions.withEntryNode("nowhere"))
                    .send(Commands.named("create", Commands.create()))
                    .send(Commands.named("join", new RunCommand.JoinInterviewRun()))
                    .send(Commands.named("join", new UUID(5, 5), new RunCommand.JoinInterviewRun()));

            assertThat(runs.deadLetters())
                    .singleElement()
                    .satisfies(record -> assertThat(new String(record.key(), StandardCharsets.UTF_8))
                            .isEqualTo(Commands.RUN.toString()));
            assertThat(runs.outcome()).isInstanceOf(Outcome.Accepted.class);
            assertThat(runs.outcome().aggregateId()).isEqualTo(new UUID(5, 5));
        }
    }

    private static String reason(TestRecord<byte[], byte[]> record) {
        return new String(record.headers().lastHeader(DeadLetter.REASON).value(), StandardCharsets.UTF_8);
    }
}
