package dev.parley.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong is said before anything is started: exit code 2 for what was asked for wrongly, 1 for what cannot be done. */
@DisplayName("parley simulate")
class SimulateCommandTest {

    private static final String KEY = "sk_test_acmeacmeacmeacme";

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--blueprint bp_1 --persona nobody   | --persona nobody is nobody: choose from cooperative, terse,",
                "--blueprint bp_1 --runs 0           | --runs 0 cannot be: give a number from 1 to 100000.",
                "--blueprint bp_1 --runs -7          | --runs -7 cannot be: give a number from 1 to 100000.",
                "--blueprint bp_1 --runs 100001      | --runs 100001 cannot be: give a number from 1 to 100000.",
                "--blueprint bp_1 --runs many        | Invalid value for option '--runs': 'many' is not an int",
                "--blueprint bp_1 --parallel 0       | --parallel 0 cannot be: give a number from 1 to 1000.",
                "--blueprint bp_1 --parallel 1001    | --parallel 1001 cannot be: give a number from 1 to 1000.",
                "--blueprint bp_1 --seed pear        | Invalid value for option '--seed': 'pear' is not a long",
                "--blueprint bp_1 --output xml       | Invalid value for option '--output'",
                "--blueprint bp_1 --agent agt_1      | The blueprint bp_1 has an agent of its own: leave out --agent.",
                "--blueprint bp_1 --url 127.0.0.1:80 | is no address of a Parley: write it as http://127.0.0.1:8080.",
                "--blueprint bp_1 --url ftp://a/b    | is no address of a Parley",
                "--blueprint bp_1 --url http://a     | No key for http://a: give --key, or set PARLEY_API_KEY.",
                "--blueprint bp_1 --data d --url http://a | or --data, for one on this machine, but not both.",
                "--blueprint bp_1 --key sk_live_acmeacmeacmeacme | test runs only: give a test key (sk_test_…).",
                "--blueprint bp_1 --engine llama     | --engine llama is no model: write it as provider/model",
                "--blueprint bp_1 --engine mistral/x | with the provider anthropic, openai, ollama or openai_compatible",
                "--persona all                       | Missing required option: '--blueprint=ID|FILE'",
                "--blueprint nothing.json            | There is no file nothing.json, and the id of a blueprint begins with bp_.",
                "--blueprint pom.xml                 | needs somebody who asks: give --agent, an id or a file",
                "--blueprint pom.xml --agent agt_1   | give --url or --data, or --agent as a file."
            })
    void explains_what_cannot_be_meant(String arguments, String explanation) {
        assertThat(run(arguments.split(" +"))).isEqualTo(2);

        assertThat(err.toString()).contains(explanation).contains("Try 'parley simulate --help'.");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void needs_files_that_are_there() throws IOException {
        var study = Files.writeString(folder.resolve("study.json"), "{\"name\": \"S\"}");

        assertThat(run("--blueprint", study.toString(), "--agent", folder + "/agent.json"))
                .isEqualTo(1);

        assertThat(err.toString()).contains("There is no file " + folder + "/agent.json.");
    }

    @Test
    void needs_files_that_can_be_read() throws IOException {
        var study = Files.writeString(folder.resolve("study.json"), "{\"name\": ");

        assertThat(run("--blueprint", study.toString(), "--agent", study.toString()))
                .isEqualTo(1);

        assertThat(err.toString()).contains("The file " + study + " is not what it should be");
    }

    @Test
    void says_where_to_find_a_parley_when_none_runs() {
        assertThat(run("--blueprint", "bp_1", "--data", folder.toString())).isEqualTo(1);

        assertThat(err.toString())
                .contains("No Parley runs on the data folder " + folder)
                .contains("'./parley up'")
                .contains("give --url and --key");
    }

    @Test
    void says_which_setting_lets_a_model_be_asked() {
        assertThat(run("--blueprint", "bp_1", "--url", "http://127.0.0.1:1", "--key", KEY, "--engine", "ollama/small"))
                .isEqualTo(1);

        assertThat(err.toString())
                .contains("The participants cannot be played by ollama/small: the provider ollama is not allowed here")
                .contains("PARLEY_MODEL_PROVIDERS");
    }

    @Test
    void tells_what_its_options_are() {
        assertThat(run("--help")).isZero();

        assertThat(out.toString())
                .contains("--blueprint", "--agent", "--persona", "--runs", "--parallel", "--seed", "--engine")
                .contains("--url", "--key", "--data", "--output");
    }

    private int run(String... arguments) {
        var all = Stream.concat(Stream.of("simulate"), Stream.of(arguments)).toArray(String[]::new);
        return Main.execute(all, new PrintWriter(out, true), new PrintWriter(err, true));
    }
}
