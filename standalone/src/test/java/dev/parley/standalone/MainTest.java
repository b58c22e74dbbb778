package dev.parley.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void explains_an_unknown_flag_in_a_sentence_on_standard_error() {
        assertThat(run("--colour=blue")).isEqualTo(2);
        assertThat(err.toString()).contains("Unknown option: '--colour=blue'").contains("Try 'parley --help'.");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void asks_for_a_command() {
        assertThat(run()).isEqualTo(2);
        assertThat(err.toString()).contains("a command is missing");
    }

    @Test
    void prints_help_on_standard_output() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString()).contains("Usage: parley").contains("130", "143", "It was asked for wrongly");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void explains_an_output_it_does_not_know() {
        assertThat(run("demo", "--output", "xml")).isEqualTo(2);
        assertThat(err.toString()).contains("'--output'").contains("text").contains("json");
    }

    @Test
    void explains_a_port_that_is_none() {
        assertThat(run("up", "--port", "70000")).isEqualTo(2);
        assertThat(err.toString()).contains("--port 70000 is no port: give a number from 1 to 65535.");
    }

    @Test
    void explains_a_busy_port(@TempDir Path temporary) throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            var port = Integer.toString(taken.getLocalPort());
            assertThat(run(
                            "up",
                            "--port",
                            port,
                            "--data",
                            temporary.resolve("data").toString()))
                    .isEqualTo(1);
            assertThat(err.toString())
                    .contains("Port " + port + " of 127.0.0.1 is taken by another program. Stop it, or choose another");
            assertThat(temporary.resolve("data")).doesNotExist();
        }
    }

    @Test
    void explains_a_data_folder_that_is_not_parleys(@TempDir Path temporary) throws IOException {
        Files.writeString(temporary.resolve("letters.txt"), "Dear diary");
        assertThat(run("up", "--data", temporary.toString())).isEqualTo(1);
        assertThat(err.toString())
                .contains("holds something that is not Parley's")
                .contains("--data");
    }

    @Test
    void says_where_to_find_events_when_no_parley_runs(@TempDir Path temporary) {
        assertThat(run("events", "--data", temporary.toString())).isEqualTo(1);
        assertThat(err.toString())
                .contains("No Parley runs on the data folder")
                .contains("./parley up")
                .contains("--bootstrap");
    }

    @Test
    void explains_a_topic_that_there_is_not() {
        assertThat(run("events", "--topic", "run.evnts")).isEqualTo(2);
        assertThat(err.toString()).contains("There is no topic 'run.evnts'").contains("parley.run.events.v1");
    }

    @Test
    void wants_brokers_and_registry_together() {
        assertThat(run("events", "--bootstrap", "127.0.0.1:9092")).isEqualTo(2);
        assertThat(err.toString()).contains("both --bootstrap and --registry");
    }

    @Test
    void says_what_can_be_done_with_dead_letters() {
        assertThat(run("dead-letters")).isEqualTo(2);
        assertThat(err.toString()).contains("list, show, replay, fix or dismiss");
        assertThat(run("dead-letters", "replay")).isEqualTo(2);
        assertThat(err.toString()).contains("Name the dead letters to replay, or give --all.");
        assertThat(run("dead-letters", "show", "run-2-17")).isEqualTo(2);
        assertThat(err.toString()).contains("run:2:17");
        assertThat(run("dead-letters", "list", "--area", "runs")).isEqualTo(2);
        assertThat(err.toString()).contains("run, catalog, webhook");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "show run:x:1",
                "replay run:x:1",
                "replay run:0:1 run:x:1",
                "dismiss run:x:1",
                "dismiss run:0:1 run:x:1",
                "fix run:x:1 letter.json"
            })
    void explains_how_ids_of_dead_letters_are_written(String command) {
        assertThat(run(("dead-letters " + command).split(" "))).isEqualTo(2);
        assertThat(err.toString())
                .contains("'run:x:1' is no id of a dead letter", "area (run, catalog, webhook), partition and offset");
    }

    @Test
    void names_the_commands_that_there_are() {
        assertThat(run("bogus")).isEqualTo(2);
        assertThat(err.toString())
                .startsWith("There is no command 'parley bogus'; there are: demo, up, simulate, ")
                .contains("Try 'parley --help'.");
        assertThat(run("rebuild", "nothing")).isEqualTo(2);
        assertThat(err.toString()).contains("There is no command 'parley rebuild nothing'; there are: projections.");
    }

    @Test
    void says_in_words_that_a_mended_command_is_missing(@TempDir Path temporary) {
        var letter = temporary.resolve("letter.json").toString();
        assertThat(run("dead-letters", "fix", "run:0:0", letter)).isEqualTo(1);
        assertThat(err.toString())
                .contains("cannot be read: there is no " + letter + ". Name another one")
                .doesNotContain("Exception");
    }

    @Test
    void says_what_can_be_rebuilt() {
        assertThat(run("rebuild")).isEqualTo(2);
        assertThat(err.toString()).contains("Say what to rebuild: projections.");
    }

    @Test
    void explains_that_there_is_nothing_to_back_up(@TempDir Path temporary) {
        var nowhere = temporary.resolve("nowhere").toString();
        assertThat(run("backup", temporary.resolve("file").toString(), "--data", nowhere))
                .isEqualTo(1);
        assertThat(err.toString())
                .contains("There is no data folder " + nowhere)
                .contains("--data");
    }

    @Test
    void removes_no_record_of_a_topic_that_forgets_by_itself() {
        assertThat(run("remove-record", "run.commands", "0", "1", "--bootstrap", "h:1", "--registry", "http://h/"))
                .isEqualTo(1);
        assertThat(err.toString()).contains("go by themselves");
    }

    private int run(String... arguments) {
        return Main.execute(arguments, new PrintWriter(out, true), new PrintWriter(err, true));
    }
}
