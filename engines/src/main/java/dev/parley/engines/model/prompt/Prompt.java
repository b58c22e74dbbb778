package dev.parley.engines.model.prompt;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * A prompt: a file of its own, versioned by its name. What was released is never edited: a change is a new version, so that an
 * assessment's record says what the model was really told. Immutable.
 */
public final class Prompt {

    /** Parts the two messages of a file. */
    private static final String USER_PART = "\n----- user -----\n";

    private final String name;
    private final Template system;
    private final Template user;

    private Prompt(String name, String text) {
        int border = text.indexOf(USER_PART);
        if (border < 0) {
            throw new IllegalStateException("prompt " + name + " has no user part");
        }
        var compiler = Mustache.compiler().escapeHTML(false).emptyStringIsFalse(true);
        this.name = name;
        this.system = compiler.compile(text.substring(0, border));
        this.user = compiler.compile(text.substring(border + USER_PART.length()));
    }

    /** The prompt of {@code prompts/<kind>-<version>.md}. */
    public static Prompt load(String kind, int version) {
        var file = "/dev/parley/engines/model/prompts/" + kind + "-" + version + ".md";
        try (InputStream in = Prompt.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("there is no " + file);
            }
            return new Prompt(kind + "/" + version, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Name and version, e.g. {@code assess/1}. */
    public String name() {
        return name;
    }

    /** The system message. What the values contain is put in as it is, never read as a template. */
    public String system(Map<String, ?> values) {
        return system.execute(values).strip();
    }

    /** The user message. */
    public String user(Map<String, ?> values) {
        return user.execute(values).strip();
    }
}
