package dev.parley.system.supply;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Looks for keys, tokens and passwords, by the forms that they are issued in, in every file that is or would be under version control. */
class SecretScanTest {

    private static final Path REPOSITORY = Path.of("..");

    private static final Map<String, Pattern> FORMS = new TreeMap<>(Map.ofEntries(
            form("a private key", "-----BEGIN [A-Z ]*PRIVATE KEY( BLOCK)?-----"),
            form("a key of this program's", "sk_(live|test)_[A-Za-z0-9_-]{32}(?![A-Za-z0-9_-])"),
            form("a webhook's secret", "whsec_[A-Za-z0-9+/]{32,}={0,2}"),
            form("a key of AWS", "(AKIA|ASIA)[0-9A-Z]{16}"),
            form("a token of GitHub", "gh[pousr]_[A-Za-z0-9]{36}|github_pat_[A-Za-z0-9_]{40,}"),
            form("a token of GitLab", "glpat-[A-Za-z0-9_-]{20,}"),
            form("a token of Slack", "xox[abprs]-[0-9A-Za-z-]{10,}"),
            form("a key of Google", "AIza[0-9A-Za-z_-]{35}"),
            form("a key of Anthropic", "sk-ant-[A-Za-z0-9_-]{20,}"),
            form("a key of OpenAI", "sk-(proj-)?[A-Za-z0-9]{32,}"),
            form("a token of npm", "npm_[A-Za-z0-9]{36}"),
            form("a token of Docker", "dckr_pat_[A-Za-z0-9_-]{20,}"),
            form("a JSON web token", "eyJ[A-Za-z0-9_-]{10,}\\.eyJ[A-Za-z0-9_-]{10,}\\."),
            form("a password in an address", "[a-z][a-z0-9+.-]*://[^/\\s:@\"'{}$]+:[^/\\s:@\"'{}$]+@[a-z0-9]")));

    /** Made up, and everybody may know them. */
    private static final Set<String> MADE_UP = Set.of(
            // In the API's document: what a webhook's secret looks like.
            "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
            "whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
            // Addresses that are refused for their passwords.
            "https://user:pw@a",
            "https://user:pass@e");

    private static Map.Entry<String, Pattern> form(String what, String regex) {
        return Map.entry(what, Pattern.compile(regex));
    }

    @Test
    void there_is_no_secret_in_the_repository() throws Exception {
        var found = new TreeSet<String>();
        for (Path file : files()) {
            var text = Files.readString(file, StandardCharsets.ISO_8859_1);
            FORMS.forEach((what, form) -> form.matcher(text)
                    .results()
                    .map(match -> match.group())
                    .filter(match -> !MADE_UP.contains(match))
                    // What was found is not said: the log of a build is read by more people than the file.
                    .forEach(_ -> found.add(REPOSITORY.relativize(file) + " holds what looks like " + what)));
        }
        assertThat(found)
                .as("take it out and make it invalid where it came from; in a test, put what is made up together")
                .isEmpty();
    }

    @Test
    void what_is_looked_for_would_be_found() {
        var letters = "Zq7".repeat(20);
        for (String secret : List.of(
                "-----BEGIN EC " + "PRIVATE KEY-----",
                "sk_live_" + letters.substring(0, 32),
                "whsec_" + letters.substring(0, 32),
                "AKIA" + "QWERTYUIOPASDFGH",
                "ghp_" + letters.substring(0, 36),
                "sk-ant-" + letters,
                "AIza" + letters.substring(0, 35),
                "eyJ" + letters + ".eyJ" + letters + ".",
                "postgres://me:" + "word@db.example")) {
            assertThat(FORMS.values())
                    .as(secret)
                    .anyMatch(form -> form.matcher(secret).find());
        }
    }

    /** What git knows or would take; without git, everything that a build did not make. */
    private static List<Path> files() throws IOException, InterruptedException {
        var git = new ProcessBuilder("git", "ls-files", "-z", "--cached", "--others", "--exclude-standard")
                .directory(REPOSITORY.toFile())
                .redirectErrorStream(false)
                .start();
        var names = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).split("\0");
        assertThat(git.waitFor()).as("git ls-files").isZero();
        var files = List.of(names).stream()
                .map(REPOSITORY::resolve)
                .filter(Files::isRegularFile)
                .toList();
        assertThat(files).hasSizeGreaterThan(1_000);
        return files;
    }
}
